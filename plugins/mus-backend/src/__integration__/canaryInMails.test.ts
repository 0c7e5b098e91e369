import { mails } from '@samtale/backstage-plugin-mus-common';
import { simpleParser } from 'mailparser';
import { aPlan, taskContent } from '../actionPlans/__testUtils__/planHarness';
import { eachDatabase, MakeDeps, TestDeps } from '../__testUtils__';
import { wallMillis } from '../clock/systemTime';
import { columns } from '../database/clearColumns';
import {
  address,
  aDelivery,
  setMail,
  TestDelivery,
} from '../delivery/__testUtils__';
import { DueFact } from '../delivery/facts/DueFacts';
import { TestReceiver } from '../webhook/__testUtils__/TestReceiver';
import { WebhookChannel } from '../webhook/WebhookChannel';

jest.setTimeout(60_000);

const canary = 'kanariefugl';
/** A Tuesday at eleven: nothing has to wait for the morning. */
const morning = '2026-12-15T10:00:00.000Z';

/** Content of every kind that two people write, by way of the product. */
async function writeMuch(makeDeps: MakeDeps) {
  const plan = await aPlan(makeDeps);
  const { add, setDate, say, read, jonas, mette } = plan;
  await add(
    mette,
    taskContent(`${canary} opgave`, {
      outcome: `${canary} resultat`,
      responsible: { kind: 'other', name: `${canary} navn` },
    }),
  );
  await setDate(mette, (await read(mette)).version, '2026-12-15');
  const { contentVersion } = await read(jonas);
  await say(jonas, contentVersion, 'confirmedWithRemark', `${canary} ja`);
  return plan;
}

/** What lies in envelopes stands in clear for once: whoever read it would give it away. */
async function openEnvelopes({ knex }: TestDeps): Promise<number> {
  let planted = 0;
  for (const [table, list] of Object.entries(columns)) {
    for (const [column, reason] of Object.entries(list)) {
      if (reason !== 'envelope') continue;
      planted += await knex(table)
        .whereNotNull(column)
        .update({ [column]: canary });
    }
  }
  return planted;
}

function everyFact(
  planId: string,
  talkId: string,
  generation: number,
): DueFact[] {
  return Object.values(mails)
    .filter(({ about }) => about !== 'request')
    .flatMap(({ kind, about }) =>
      (['employee', 'leader'] as const).map(recipientRole => ({
        organisationId: 'skovlund',
        subjectKind: about as 'plan' | 'talk',
        subjectId: about === 'plan' ? planId : talkId,
        occurrence: '2026-12-15',
        recipientRole,
        generation,
        kind,
        dueAt: morning,
      })),
    );
}

/** All that a mail says, encoded or not. */
async function allOf(raw: string): Promise<string> {
  const mail = await simpleParser(raw);
  const files = mail.attachments.map(file => file.content.toString('utf8'));
  return [raw, mail.subject, mail.text, mail.html, ...files].join('\n');
}

const rawOf = (frozen: string | null): string =>
  frozen === null ? '' : (JSON.parse(frozen).raw ?? frozen);

eachDatabase((_name, makeDeps) => {
  let receiver: TestReceiver;
  let delivery: TestDelivery | undefined;
  beforeEach(async () => {
    receiver = await new TestReceiver(() => wallMillis() / 1000).start();
  });
  afterEach(async () => {
    await delivery?.stop();
    await delivery?.relay.stop();
    await receiver.stop();
  });

  it('no mail, calendar file, bell or webhook, and no row of the outbox, holds a word that anybody wrote', async () => {
    const plan = await writeMuch(makeDeps);
    const { deps, planId, talk, jonas, mette } = plan;
    const { followUp } = await plan.read(mette);
    expect(await openEnvelopes(deps)).toBeGreaterThan(2);
    const channel = new WebhookChannel(
      {
        url: new URL(receiver.url),
        secret: TestReceiver.secret,
        lines: ['subject', 'text', 'facts', 'link'],
        timeoutSeconds: 5,
      },
      wallMillis,
    );
    delivery = await aDelivery(async () => deps, {}, channel);
    const { relay, notices } = delivery;
    await setMail(deps, mette, address(mette));
    await setMail(deps, jonas, null);
    // The first hand-over of each stays open, so that its bytes lie in the outbox.
    relay.judge = (_to, tries) => (tries % 2 === 0 ? 'cut' : 'ok');
    deps.clock.set(morning);
    await delivery.plan(
      ...everyFact(planId, talk.talkId, followUp?.generation ?? 1),
    );
    await delivery.sweep();
    const frozen = (await delivery.messages()).map(row => rawOf(row.frozen));
    deps.clock.shift({ minutes: 5 });
    await delivery.sweep();

    const said = [
      ...(await Promise.all(relay.taken.map(({ raw }) => allOf(raw)))),
      ...(await Promise.all(frozen.map(allOf))),
      JSON.stringify(notices),
      ...receiver.received.map(({ body }) => body),
      JSON.stringify(await delivery.messages()),
      JSON.stringify(await deps.knex('mus_attempt')),
      JSON.stringify(await deps.knex('mus_due')),
    ].join('\n');
    expect(frozen.filter(raw => raw !== '').length).toBeGreaterThan(0);
    expect(relay.taken.length).toBeGreaterThan(5);
    expect(receiver.received.length).toBeGreaterThan(5);
    expect(notices.length).toBeGreaterThan(10);
    expect(said).toContain('følg op på jeres handleplan');
    expect(said).not.toMatch(/kanarie/i);
  });
});
