import {
  bothConfirm,
  dayAhead,
  employmentOf,
  moveFollowUp,
  planWith,
} from './followUp/plans';
import { moveClockTo } from './journey/clock';
import { linkIn, mailsTo } from './support/inbox';
import { musApiOf } from './support/musApi';
import { expect, test } from './support/test';

const addresses = {
  employee: 'agnete.ibsen@skovlund.example',
  leader: 'hanne.overgaard@skovlund.example',
};

/** Mails with this subject about this plan. */
async function about(address: string, subject: RegExp, plan: string) {
  const all = await mailsTo(address);
  return all.filter(
    mail => subject.test(mail.subject) && mail.text.includes(plan),
  );
}

/** Both get one more mail with this subject about the plan than they had. */
async function bothGetOne(
  subject: RegExp,
  plan: string,
  had: number,
): Promise<void> {
  for (const address of Object.values(addresses)) {
    await expect
      .poll(async () => (await about(address, subject, plan)).length, {
        timeout: 90_000,
      })
      .toBe(had + 1);
  }
}

// Five minutes on a phone; the demo's clock moves for everybody, so once.
test.setTimeout(600_000);

test('a check-in, the follow-up nobody recorded, and then the meeting', async ({
  signIn,
}) => {
  const leader = await signIn('hanne-overgaard');
  const plan = await planWith(leader, 'Agnete Ibsen');
  const checkIn = await dayAhead(leader, 1);
  const followUp = await dayAhead(leader, 3);
  const employee = await signIn('agnete-ibsen', plan);
  const operator = await signIn('nikolaj-storm');
  const due = /^MUS: følg op på jeres handleplan/;
  const had = (await about(addresses.leader, due, plan)).length;

  await test.step('[R13] the employee plans a check-in, the leader moves the date', async () => {
    await employee
      .getByRole('button', { name: 'Planlæg korte opfølgninger' })
      .click();
    await employee
      .getByRole('textbox', { name: 'Dag', exact: true })
      .fill(checkIn);
    await employee
      .getByRole('button', { name: 'Gem de korte opfølgninger' })
      .click();
    await expect(
      employee.getByText('De korte opfølgninger er planlagt').first(),
    ).toBeVisible();
    await moveFollowUp(leader, plan, followUp);
  });

  await test.step('[R15] on its day both are told; the employee notes it', async () => {
    await moveClockTo(operator, checkIn);
    await bothGetOne(/kort opfølgning/, plan, 0);
    await employee.reload();
    await employee.getByRole('button', { name: /^Notér: i dag/ }).click();
    await employee
      .getByRole('textbox', { name: 'Hvad talte I om?' })
      .fill('Sårsygeplejersken har tid i uge 4.');
    await employee.getByRole('button', { name: 'Gem noten' }).click();
    await expect(employee.getByText('Én afholdt')).toBeVisible();
  });

  await test.step('[T23] on the date both get one mail', async () => {
    await moveClockTo(operator, followUp);
    await bothGetOne(due, plan, had);
  });

  await test.step('nothing recorded: once more, and "Ikke afholdt" in the overview', async () => {
    await moveClockTo(operator, await dayAhead(operator, 15));
    await bothGetOne(/er ikke registreret/, plan, 0);
    await leader.goto('/mus/overview?needs=followUpMissed');
    await expect(leader.getByText('Agnete Ibsen').first()).toBeVisible();
  });

  await test.step('[T34] they meet: outcome and effect of each task, then the next date', async () => {
    const [mail] = await about(addresses.leader, /er ikke registreret/, plan);
    await leader.goto(linkIn(mail));
    await leader
      .getByRole('button', { name: 'Registrér opfølgningen' })
      .first()
      .click();
    await leader
      .getByRole('radiogroup', { name: 'Nåede I det, I ville?' })
      .first()
      .getByRole('radio', { name: 'Delvist' })
      .check();
    await leader
      .getByRole('textbox', { name: 'Udbytte' })
      .first()
      .fill('To dage er holdt, den tredje mangler.');
    await leader
      .getByRole('textbox', { name: 'Næste opfølgningsdato' })
      .fill(await dayAhead(operator, 30));
    await leader
      .getByRole('button', { name: 'Registrér, at vi har fulgt op' })
      .click();
    await expect(
      leader.getByText('Opfølgningen er registreret').first(),
    ).toBeVisible();
    await employee.reload();
    await expect(
      employee.getByText('Nåede I det, I ville: Delvist'),
    ).toBeVisible();
    await employee
      .getByRole('button', { name: 'Hvad er ændret i handleplanen' })
      .click();
    await expect(
      employee.getByText(/registrerede, at I har fulgt op/),
    ).toBeVisible();
  });
  await bothConfirm([leader, employee], plan);
});

test('the leader changes while a plan is open: nobody inherits it, the employee shares it', async ({
  signIn,
}) => {
  const former = await signIn('hanne-overgaard');
  const plan = await planWith(former, 'Ahmed Rahimi');
  const employmentId = await employmentOf(former, 'Ahmed Rahimi');
  const employee = await signIn('ahmed-rahimi', plan);
  await expect(
    employee.getByText('Ansvarlig: Hanne Overgaard').first(),
  ).toBeVisible();
  const followUp = await dayAhead(former, 2);
  await moveFollowUp(former, plan, followUp);

  const hr = await musApiOf(await signIn('marianne-krogh'));
  const { people } = await hr.get<{ people: Array<{ id: string }> }>(
    '/v1/hr/people?search=Pernille%20Winther',
  );
  await hr.send('put', `/v1/hr/employments/${employmentId}/leader`, {
    leaderPersonId: people[0].id,
  });
  const next = await signIn('pernille-winther');

  await test.step('[T23] the follow-up’s mail goes to the new leader, whose link tells of the plan and nothing of it', async () => {
    await moveClockTo(await signIn('nikolaj-storm'), followUp);
    const due = /^MUS: følg op på jeres handleplan/;
    const mails = () => about('pernille.winther@skovlund.example', due, plan);
    await expect
      .poll(async () => (await mails()).length, { timeout: 90_000 })
      .toBe(1);
    const [mail] = await mails();
    await next.goto(linkIn(mail));
    await expect(
      next.getByText(
        'Ahmed Rahimi og den tidligere leder har en handleplan. Den er ikke delt med dig.',
      ),
    ).toBeVisible();
    await expect(next.getByRole('region', { name: 'Opgaver' })).toHaveCount(0);
    expect(await about(addresses.leader, due, plan)).toEqual([]);
  });
  await test.step('the former leader reads, and writes nothing', async () => {
    await former.goto(plan);
    await expect(
      former.getByRole('heading', { name: 'Opgaver' }),
    ).toBeVisible();
    await expect(former.getByRole('button', { name: /^Ret/ })).toHaveCount(0);
    await expect(
      former.getByRole('button', { name: 'Flyt datoen' }),
    ).toHaveCount(0);
  });
  await test.step('what the former leader was to do is nobody’s; the employee goes on', async () => {
    await employee.reload();
    await expect(
      employee.getByText('Ansvarlig: Uden ansvarlig').first(),
    ).toBeVisible();
    await expect(
      employee.getByRole('button', { name: /^Ret/ }).first(),
    ).toBeVisible();
  });
  await test.step('the employee is asked once, and shares the whole', async () => {
    const question = employee.getByRole('region', {
      name: /Pernille Winther/,
    });
    await question.getByRole('radio', { name: /^Hele/ }).check();
    await question.getByRole('button', { name: /Pernille Winther/ }).click();
    await expect(question).toHaveCount(0);
    await employee.reload();
    await expect(
      employee.getByRole('heading', { name: 'Opgaver' }),
    ).toBeVisible();
    await expect(question).toHaveCount(0);
  });
  await test.step('the new leader reads it; the former one still writes nothing', async () => {
    await next.goto(plan);
    await expect(next.getByRole('region', { name: 'Opgaver' })).toContainText(
      'Aftale vejledning på skolen',
    );
    await former.reload();
    await expect(
      former.getByRole('heading', { name: 'Opgaver' }),
    ).toBeVisible();
    await expect(former.getByRole('button', { name: /^Ret/ })).toHaveCount(0);
  });
});
