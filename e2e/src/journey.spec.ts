import { type Cast, casts } from './journey/cast';
import { moveClockTo, workingDay } from './journey/clock';
import { buildForm, preview, send, startRound } from './journey/leaderSends';
import { addGoal, addTask, confirm, setFollowUp } from './journey/plan';
import {
  employeeText,
  goOn,
  handIn,
  leaderText,
  write,
} from './journey/preparation';
import { findsNothing } from './journey/secrecy';
import { openTalk, prepareForAll } from './journey/wholeTeam';
import { linkIn, mailsTo, waitForMails } from './support/inbox';
import { expect, test } from './support/test';

test('the yearly talk, from the first question to the follow-up', async ({
  signIn,
}, info) => {
  test.setTimeout(600_000);
  const cast: Cast = casts[info.project.name as keyof typeof casts];
  const leader = await signIn(cast.leader.login);

  await test.step('[T03] the leader starts a round with core task and goals', () =>
    startRound(leader, cast));
  await test.step('[T05] [T06] the leader makes the form from the base template', () =>
    buildForm(leader));
  await test.step('[T14] preview as employee and as leader', () =>
    preview(leader));
  await test.step('[T11] the leader sends it to every employee', () =>
    send(leader, cast));

  const [invitation] = await waitForMails(
    cast.employee.mail,
    /inviteret til MUS/,
    1,
  );
  const form = linkIn(invitation);
  const first = await signIn(cast.employee.login, form);
  await test.step('[T12] [R02] the employee answers the leader’s questions in free text', () =>
    write(first, employeeText));
  await first.context().close();
  const employee = await signIn(cast.employee.login, form);
  await test.step('the employee goes on from another browser', () =>
    goOn(employee, employeeText));
  await test.step('the employee marks the preparation as ready', () =>
    handIn(employee));

  await test.step('[T13] the leader answers once for each employee', () =>
    prepareForAll(leader, cast));
  const talk = await openTalk(leader, cast);
  await test.step('before the opening rule is met neither reads the other', async () => {
    await expect(leader.getByText(employeeText)).toHaveCount(0);
    await employee.goto(talk);
    await expect(employee.getByText(/forberedelse er lukket/)).toBeVisible();
    await expect(employee.getByText(leaderText)).toHaveCount(0);
  });
  await leader.goto(form);
  await handIn(leader);
  await test.step('afterwards both stand side by side', async () => {
    await leader.goto(talk);
    await expect(leader.getByText(employeeText)).toBeVisible();
    await employee.reload();
    await expect(employee.getByText(leaderText)).toBeVisible();
  });

  await leader.getByRole('button', { name: 'Start samtalen' }).click();
  await leader
    .getByRole('button', { name: 'Start samtalen, og åbn begge' })
    .click();
  await leader.getByRole('button', { name: 'Lav handleplan' }).click();
  await expect(leader).toHaveURL(/\/mus\/plans\//);
  const plan = new URL(leader.url()).pathname;
  const day = workingDay(cast.followUpInDays);

  await test.step('[T18] [T20] [M15] both write in the plan at once, from two browsers', async () => {
    await employee.goto(plan);
    await Promise.all([
      addGoal(leader, 'Jonas lærer to kolleger op'),
      addGoal(employee, 'Jeg kan stå alene med de svære sager'),
    ]);
    for (const page of [leader, employee]) {
      await page.reload();
      await expect(page.getByText('Jonas lærer to kolleger op')).toBeVisible();
      await expect(
        page.getByText('Jeg kan stå alene med de svære sager'),
      ).toBeVisible();
    }
  });
  await test.step('[T21] three tasks with responsible and deadline', async () => {
    const deadline = workingDay(cast.followUpInDays - 5).typed;
    await addTask(employee, {
      text: 'Skrive en vejledning',
      responsible: cast.employee.name,
      deadline,
    });
    await addTask(leader, {
      text: 'Finde tid i vagtplanen',
      responsible: cast.leader.name,
      deadline,
    });
    await addTask(leader, {
      text: 'Øve to gange sammen',
      responsible: 'Begge',
      deadline,
    });
  });
  await test.step('[T22] one follow-up date for the whole plan', () =>
    setFollowUp(leader, day.typed));
  await test.step('both confirm', async () => {
    await employee.reload();
    await confirm(employee);
    await leader.reload();
    await confirm(leader);
    await expect(
      leader.getByText('I har begge godkendt.', { exact: false }),
    ).toBeVisible();
  });

  await test.step('[T23] on the date both get one mail, with a link', async () => {
    const before = await Promise.all(
      [cast.employee.mail, cast.leaderMail].map(to => mailsAbout(to, plan)),
    );
    expect(before).toEqual([0, 0]);
    const operator = await signIn('nikolaj-storm');
    await moveClockTo(operator, day.typed);
    for (const to of [cast.employee.mail, cast.leaderMail]) {
      await expect
        .poll(() => mailsAbout(to, plan), { timeout: 90_000 })
        .toBe(1);
    }
    await findsNothing(operator, [talk, plan], [employeeText, leaderText]);
  });
  await test.step('[T25] the overview shows where it stands', async () => {
    await leader.goto('/mus/overview');
    await expect(
      leader.getByText('Opfølgning forfalden').first(),
    ).toBeVisible();
  });
  await test.step('[T19] nobody else finds anything', async () => {
    for (const login of [cast.stranger, 'marianne-krogh']) {
      await findsNothing(
        await signIn(login),
        [talk, plan],
        [employeeText, leaderText],
      );
    }
  });
});

/** Mails that say the follow-up is due, about this plan. */
async function mailsAbout(address: string, plan: string): Promise<number> {
  const mails = await mailsTo(address);
  return mails.filter(
    ({ subject, text }) =>
      /følg op på jeres handleplan/i.test(subject) && text.includes(plan),
  ).length;
}
