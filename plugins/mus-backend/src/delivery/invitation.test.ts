import { simpleParser } from 'mailparser';
import { eachDatabase, smallForm } from '../__testUtils__';
import { invitationOf } from '../invitations/beginnings';
import { address, aPlan, openDeliveries } from './__testUtils__';

jest.setTimeout(60_000);

eachDatabase((_name, makeDeps) => {
  const { start } = openDeliveries(makeDeps);

  /** Two people are invited; what is changed before the mails leave is the argument. */
  async function invited(
    change: { offerFirst?: boolean; form?: object } = {},
  ): Promise<string[]> {
    const delivery = await start();
    const { deps, relay } = delivery;
    const talks = [await aPlan(deps, null), await aPlan(deps, null)];
    if (change.offerFirst)
      await deps
        .knex('mus_employment')
        .where({ id: talks[0].employmentId })
        .update({ senior_offer: true });
    if (change.form)
      await deps
        .knex('mus_questionnaire_version')
        .update({ document: JSON.stringify({ ...smallForm, ...change.form }) });
    await delivery.plan(
      ...talks.map(({ talkId }) =>
        invitationOf({
          organisationId: 'skovlund',
          id: talkId,
          invitedAt: deps.clock.now(),
        }),
      ),
    );
    await delivery.sweep();
    return Promise.all(
      talks.map(async ({ employee }) => {
        const [mail] = relay.to(address(employee.id));
        return (await simpleParser(mail.raw)).text ?? '';
      }),
    );
  }

  it('[M02] [T36] tells everybody of purpose and of the senior talk, as long as the directory names nobody', async () => {
    for (const text of await invited()) {
      expect(text).toContain('MUS er jeres årlige samtale om arbejdet');
      expect(text).toContain(
        'Er du fyldt 58, tilbydes du en seniorsamtale sammen med MUS.',
      );
      expect(text).not.toContain('takke nej');
    }
  });

  it('[M02] tells only the one it is offered to where the directory names somebody, without an age', async () => {
    const [offered, other] = await invited({ offerFirst: true });
    expect(offered).toContain('Du tilbydes en seniorsamtale sammen med MUS.');
    expect(offered).not.toMatch(/58|fyldt/);
    expect(other).not.toMatch(/senior/i);
  });

  it('leaves the offer out of a senior talk itself, and says where one may decline', async () => {
    const form = { talkKind: 'senior', mayDecline: true };
    for (const text of await invited({ form })) {
      expect(text).not.toMatch(/seniorsamtale/);
      expect(text).toContain('kan du takke nej på samtalens side');
    }
  });
});
