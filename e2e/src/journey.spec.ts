import { type Cast, casts } from './journey/cast';
import { moveClockTo, workingDay } from './journey/clock';
import { buildForm, preview, send, startRound } from './journey/leaderSends';
import { addGoal, addTask, confirm, setFollowUp } from './journey/plan';
import {
  goesNowhere,
  isNotTold,
  keepsItSealed,
  keepsNothing,
  noTraffic,
  overhear,
} from './journey/secrecy/canary';
import {
  bellShowsIt,
  bothGotCalendarFile,
  dueMails,
} from './journey/onTheDate';
import { usesOverview } from './journey/overview';
import {
  goOn,
  growsWithIt,
  handIn,
  write,
  writeMore,
} from './journey/preparation';
import { tellsReaders } from './journey/readers';
import { findsNothing } from './journey/secrecy/secrecy';
import { openTalk, prepareForAll } from './journey/wholeTeam';
import {
  employeeGoal,
  employeeText,
  firstTask,
  leaderGoal,
  leaderText,
} from './journey/words';
import { linkIn, waitForMails } from './support/inbox';
import { expect, test } from './support/test';

test('the yearly talk, from the first question to the follow-up', async ({
  signIn,
  watchPages,
}, info) => {
  test.setTimeout(600_000);
  const heard = noTraffic();
  watchPages(page => overhear(page, heard));
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
  await test.step('the field grows with the text', () =>
    growsWithIt(first, employeeText));
  await first.context().close();
  const employee = await signIn(cast.employee.login, form);
  await test.step('the employee goes on from another browser', () =>
    goOn(employee, employeeText));
  await test.step('what is on its way to the server is kept sealed in the browser', () =>
    keepsItSealed(employee, () => writeMore(employee, ' Og mere til.')));
  await test.step('the employee marks the preparation as ready', async () => {
    await tellsReaders(employee, cast.leader.name);
    await handIn(employee);
  });

  const tellReaders = async () => {
    await tellsReaders(leader, cast.employee.name);
    await tellsReaders(employee, cast.leader.name);
  };
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
  await tellsReaders(leader, cast.employee.name);
  await handIn(leader);
  await test.step('afterwards both stand side by side', async () => {
    await leader.goto(talk);
    await expect(leader.getByText(employeeText)).toBeVisible();
    await employee.reload();
    await expect(employee.getByText(leaderText)).toBeVisible();
    await tellReaders();
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
      addGoal(leader, leaderGoal),
      addGoal(employee, employeeGoal),
    ]);
    for (const page of [leader, employee]) {
      await page.reload();
      for (const goal of [leaderGoal, employeeGoal])
        await expect(page.getByText(goal)).toBeVisible();
    }
    await tellReaders();
  });
  await test.step('[T21] three tasks with responsible and deadline', async () => {
    const deadline = workingDay(cast.followUpInDays - 5).typed;
    await addTask(employee, {
      text: firstTask,
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
  const addresses = [cast.employee.mail, cast.leaderMail];
  await test.step('[T22] one follow-up date for the whole plan, in the calendar of both', async () => {
    await setFollowUp(leader, day.typed);
    await bothGotCalendarFile(addresses, plan, day.iso);
  });
  await test.step('both confirm', async () => {
    await employee.reload();
    await confirm(employee);
    await leader.reload();
    await confirm(leader);
    await expect(
      leader.getByText('I har begge godkendt.', { exact: false }),
    ).toBeVisible();
  });

  await test.step('[T23] on the date both get one mail, and one line in the portal, with a link', async () => {
    const before = await Promise.all(addresses.map(to => dueMails(to, plan)));
    expect(before).toEqual([0, 0]);
    const operator = await signIn('nikolaj-storm');
    await moveClockTo(operator, day.typed);
    for (const to of addresses) {
      await expect.poll(() => dueMails(to, plan), { timeout: 90_000 }).toBe(1);
    }
    for (const page of [leader, employee]) await bellShowsIt(page, plan);
    await findsNothing(operator, [talk, plan], [employeeText, leaderText]);
  });
  await test.step('[T25] the overview shows where it stands: filters, sorting, one click to the plan', () =>
    usesOverview(leader, cast.employee.name, plan));
  await test.step('[T19] nobody else finds anything', async () => {
    for (const login of [cast.stranger, 'marianne-krogh']) {
      await findsNothing(
        await signIn(login),
        [talk, plan],
        [employeeText, leaderText],
      );
    }
  });
  await test.step('what the two wrote is in no address, live change, browser store, mail or log', async () => {
    for (const page of [leader, employee]) await keepsNothing(page);
    goesNowhere(heard, plan.split('/').at(-1)!);
    await isNotTold(plan);
  });
});
