import { aTalk, eachDatabase, TestDeps, testApp } from '../__testUtils__';
import { aPlan, dueFor } from '../delivery/__testUtils__';
import { DatabaseDueFacts } from '../delivery/facts/DatabaseDueFacts';
import { DueFact } from '../delivery/facts/DueFacts';
import { personalSettingsRoutes } from './personalSettingsRoutes';

const url = '/v1/me/mail-settings';

function plan(deps: TestDeps, facts: readonly DueFact[]): Promise<void> {
  const dueFacts = new DatabaseDueFacts(deps.ids, 'skovlund.example', () => {});
  return deps.database.transaction(tx =>
    dueFacts.add(tx, facts, deps.clock.now()),
  );
}

eachDatabase((_name, makeDeps) => {
  async function start() {
    const deps = await makeDeps();
    const seeded = await aPlan(deps, '2026-12-24');
    return { deps, seeded, app: testApp(deps, personalSettingsRoutes(deps)) };
  }

  describe('how I want my mails', () => {
    it('is Danish and single until I choose otherwise, and only mine changes', async () => {
      const { app, seeded } = await start();
      const { employee, leader } = seeded;
      const standard = { language: 'da', daily: false, dailyAt: '07:00' };
      const before = await app.get(url, employee.id).expect(200);
      expect(before.body).toEqual(standard);
      const choice = { language: 'en', daily: true };
      await app.put(url, employee.id).send(choice).expect(200, choice);
      const after = await app.get(url, employee.id).expect(200);
      expect(after.body).toEqual({ ...standard, ...choice });
      const other = await app.get(url, leader.id).expect(200);
      expect(other.body).toEqual(standard);
    });

    it('takes only what it knows, and only from people who are signed in', async () => {
      const { app, seeded } = await start();
      const put = (body: object) => app.put(url, seeded.employee.id).send(body);
      const { body } = await put({ language: 'fr', daily: true }).expect(400);
      expect(body.error.problems).toEqual([
        expect.objectContaining({ path: 'language' }),
      ]);
      await put({ language: 'da', daily: 'yes' }).expect(400);
      await app.get(url).expect(401);
      await app.get('/v1/me/messages').expect(401);
    });
  });

  describe('what was sent to me', () => {
    const messages = async (
      { app }: { app: ReturnType<typeof testApp> },
      as: string,
      query = '',
    ) => (await app.get(`/v1/me/messages${query}`, as).expect(200)).body;

    it('lists my own messages by kind, time and state, and no content', async () => {
      const { deps, seeded, app } = await start();
      await plan(deps, dueFor(seeded, '2026-12-24T06:00:00.000Z'));
      await deps
        .knex('mus_message')
        .where({ recipient_role: 'employee', channel: 'mail' })
        .update({
          state: 'sent',
          attempt: 1,
          sent_at: '2026-12-24T06:00:09.000Z',
          recipient_person_id: seeded.employee.id,
        });
      const mine = await messages({ app }, seeded.employee.id);
      expect(mine.messages).toEqual([
        {
          id: expect.any(String),
          mail: 'followUpDue',
          carries: [],
          channel: 'mail',
          state: 'sent',
          dueAt: '2026-12-24T06:00:00.000Z',
          sentAt: '2026-12-24T06:00:09.000Z',
        },
      ]);
      expect(mine.coming).toEqual([]);
      const leaders = await messages({ app }, seeded.leader.id);
      expect(leaders.messages).toEqual([]);
      expect(leaders.coming).toEqual([
        expect.objectContaining({ mail: 'followUpDue', state: 'scheduled' }),
      ]);
    });

    it('shows a stranger nothing of it, and after a handover the new leader what comes', async () => {
      const { deps, seeded, app } = await start();
      const stranger = await aTalk(deps);
      await plan(deps, dueFor(seeded, '2026-12-24T06:00:00.000Z'));
      const nothing = { coming: [], messages: [], nextCursor: null };
      expect(await messages({ app }, stranger.leader.id)).toEqual(nothing);
      await deps.database.transaction(tx =>
        deps.readers.grant(tx, [
          {
            organisationId: 'skovlund',
            documentKind: 'plan',
            documentId: seeded.planId,
            personId: stranger.leader.id,
            level: 'status',
            reason: 'newLeader',
            validFrom: deps.clock.now(),
            validTo: null,
          },
        ]),
      );
      const next = await messages({ app }, stranger.leader.id);
      expect(next.coming).toHaveLength(1);
      expect(await messages({ app }, seeded.leader.id)).toEqual(nothing);
    });

    it('can be narrowed to a kind, also inside a daily mail, and to what did not arrive', async () => {
      const { deps, seeded, app } = await start();
      const { id } = seeded.leader;
      const at = '2026-11-20T06:00:00.000Z';
      for (const kind of ['followUpDue', 'pleaseConfirm', 'bothReady'])
        await plan(deps, dueFor(seeded, at, { kind }));
      const mine = { recipient_role: 'leader', channel: 'mail' };
      await deps
        .knex('mus_message')
        .where(mine)
        .update({ state: 'sent', recipient_person_id: id });
      await deps
        .knex('mus_message')
        .where({ ...mine, mail: 'pleaseConfirm' })
        .update({ mail: 'digest', state: 'dead' });
      const kinds = async (query: string) =>
        (await messages({ app }, id, query)).messages.map(
          ({ mail }: { mail: string }) => mail,
        );
      expect((await kinds('')).sort()).toEqual([
        'bothReady',
        'digest',
        'followUpDue',
      ]);
      expect(await kinds('?mail=followUpDue')).toEqual(['followUpDue']);
      expect(await kinds('?mail=pleaseConfirm')).toEqual(['digest']);
      expect(await kinds('?only=failed')).toEqual(['digest']);
      expect(await kinds('?only=failed&mail=bothReady')).toEqual([]);
      await app.get('/v1/me/messages?only=all', id).expect(400);
    });

    it('pages through a long list without losing or repeating one', async () => {
      const { deps, seeded, app } = await start();
      const days = Array.from(
        { length: 70 },
        (_, day) =>
          `2025-01-01T06:${String(day % 60).padStart(2, '0')}:00.000Z`,
      );
      const facts = days.flatMap((dueAt, index) =>
        dueFor(seeded, dueAt, { occurrence: `day-${index}` }),
      );
      await plan(deps, facts);
      const mails = { recipient_role: 'leader', channel: 'mail' };
      await deps.knex('mus_message').where(mails).update({
        state: 'sent',
        recipient_person_id: seeded.leader.id,
      });
      const seen: string[] = [];
      let cursor = '';
      do {
        const page = await messages(
          { app },
          seeded.leader.id,
          cursor && `?cursor=${cursor}`,
        );
        seen.push(...page.messages.map(({ id }: { id: string }) => id));
        cursor = page.nextCursor;
      } while (cursor);
      expect(seen).toHaveLength(70);
      expect(new Set(seen).size).toBe(70);
    });
  });
});
