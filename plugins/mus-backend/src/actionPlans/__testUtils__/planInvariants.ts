import {
  BlockContent,
  followUpOccurrences,
  localDay,
  localInstant,
  mailDay,
  runsOn,
  substituteMailOf,
} from '@samtale/backstage-plugin-mus-common';
import {
  musContract,
  Reply,
} from '@samtale/backstage-plugin-mus-common/contract';
import type { PlanModel } from './PlanModel';

/** A plan as its page shows it. */
export type Page = Extract<
  Reply<typeof musContract.plans.get>,
  { access: 'content' }
>;

/** A mail about the plan, as it lies in the outbox. */
export interface MailRow {
  readonly mail: string;
  readonly recipient_role: string;
  readonly due_at: string;
  readonly state: string;
}

const roles = ['employee', 'leader'] as const;
const dueTime = '07:00';
const zone = 'Europe/Copenhagen';

/** What both agree on when they confirm: words, who, by when; a final word does not change it. */
export function agreementOf(page: Page): string {
  return JSON.stringify(
    page.blocks
      .filter(
        ({ content }) =>
          content.text.trim() !== '' && content.settlement !== 'dropped',
      )
      .map(({ id, content: { text, task } }) => [
        id,
        text,
        task?.responsible,
        task?.deadline,
      ])
      .sort(),
  );
}

const mailAt = (day: string) =>
  localInstant(mailDay(day, false), dueTime, zone);

/** The days that a page shows as open, as the mails that should wait for them. */
export function expectedMails(page: Page, now: string): string[] {
  if (page.state === 'closed') return [];
  const checkIns = page.checkIns
    .filter(({ heldAt }) => heldAt === null)
    .flatMap(({ on }) => roles.map(role => `checkIn ${role} ${mailAt(on)}`));
  const tasks = page.blocks.flatMap(
    ({ content: { text, task, settlement } }) =>
      task?.deadline &&
      ['planned', 'started'].includes(task.state) &&
      text.trim() !== '' &&
      settlement !== 'dropped'
        ? roles
            .filter(role => ['both', role].includes(task.responsible.kind))
            .map(role => `taskDue ${role} ${mailAt(task.deadline!)}`)
        : [],
  );
  const future = [...checkIns, ...tasks].filter(
    line => line.split(' ')[2] > now,
  );
  // Days off share a mail day: one mail for each day that was agreed.
  return future.sort();
}

/** A text as it was sent and as it stands; how it was settled is the server's word. */
export function saidBy(content: BlockContent): string {
  const { settlement: _settlement, ...said } = content;
  return JSON.stringify(said);
}

/** No acknowledged text was overwritten, and what stands is the newest of them. */
export function checkTexts(model: PlanModel, page: Page): void {
  expect(model.strange).toEqual([]);
  for (const { id, version, content } of page.blocks) {
    const texts = model.acknowledged.get(id) ?? [];
    const byVersion = new Map<number, string>();
    for (const one of texts) {
      expect(one.said).toBe(byVersion.get(one.version) ?? one.said);
      byVersion.set(one.version, one.said);
    }
    const newest = Math.max(...byVersion.keys());
    // Taking away and bringing back raise the version and leave the text.
    expect(version).toBeGreaterThanOrEqual(newest);
    expect(saidBy(content)).toBe(byVersion.get(newest));
  }
}

/** A confirmed plan says what each of the two had on the screen when they confirmed. */
export function checkConfirmations(model: PlanModel, page: Page): void {
  if (page.state !== 'confirmed') return;
  model.met.add('confirmed');
  for (const who of roles) expect(model.heard.get(who)).toBe(agreementOf(page));
}

function checkFollowUp(
  { followUp: { on } }: Page,
  waiting: readonly MailRow[],
  now: string,
): void {
  const of = waiting.filter(({ mail }) => mail === 'followUpDue');
  if (on === null) {
    expect(of).toEqual([]);
    return;
  }
  if (mailAt(on) > now) {
    expect(of.map(row => `${row.recipient_role} ${row.due_at}`).sort()).toEqual(
      roles.map(role => `${role} ${mailAt(on)}`),
    );
    return;
  }
  // Due already: on its way, or sent.
  expect(of.filter(({ due_at }) => due_at > now)).toEqual([]);
}

/** What waits before and after the day belongs to the date that stands; the reminder waits for both until it goes. */
function checkAround(
  { followUp: { on } }: Page,
  waiting: readonly MailRow[],
  now: string,
): void {
  const around = waiting.filter(
    ({ mail, recipient_role: to }) =>
      to !== 'substitute' &&
      ['followUpAdvance', 'followUpOnceMore'].includes(mail),
  );
  const long = '2000-01-01T00:00:00.000Z';
  const policy = { zone, dueTime, advanceDays: 14, onceMoreDays: 14 };
  const open =
    on === null
      ? []
      : followUpOccurrences({ ...policy, on, sendOnDaysOff: false, now: long });
  const expected = open
    .filter(({ kind, dueAt }) => kind !== 'followUpDue' && dueAt > now)
    .flatMap(({ kind, dueAt }) => roles.map(to => `${kind} ${to} ${dueAt}`));
  const found = around.map(
    row => `${row.mail} ${row.recipient_role} ${row.due_at}`,
  );
  expect(expected).toEqual(expect.arrayContaining(found));
  // Notice in advance is left out of a date that was near when it was chosen.
  const surely = expected.filter(line => line.startsWith('followUpOnceMore'));
  expect(found).toEqual(expect.arrayContaining(surely));
}

/** Beside each mail to the leader about a follow-up stands one to the substitute of that day, and no other. */
export function checkSubstitute(
  model: Pick<PlanModel, 'standIn' | 'met'>,
  rows: readonly MailRow[],
): void {
  const waiting = rows.filter(({ state }) => state === 'scheduled');
  const expected = waiting.flatMap(({ mail, recipient_role, due_at }) => {
    const beside = Object.entries(substituteMailOf).find(([of]) => of === mail);
    const covered = runsOn(model.standIn, localDay(due_at, zone));
    return beside && recipient_role === 'leader' && covered
      ? [`${beside[1]} ${due_at}`]
      : [];
  });
  const told = waiting.filter(
    ({ recipient_role }) => recipient_role === 'substitute',
  );
  if (told.length > 0) model.met.add('substitute');
  expect(told.map(({ mail, due_at }) => `${mail} ${due_at}`).sort()).toEqual(
    expected.sort(),
  );
}

/** Mails wait for exactly the open dates, and nobody is asked twice a day to confirm. */
export function checkMails(
  page: Page,
  rows: readonly MailRow[],
  now: string,
): void {
  const waiting = rows.filter(({ state }) => state === 'scheduled');
  const dated = waiting
    .filter(({ mail }) => mail === 'checkIn' || mail === 'taskDue')
    .map(row => `${row.mail} ${row.recipient_role} ${row.due_at}`);
  expect([...new Set(dated)].sort()).toEqual([
    ...new Set(expectedMails(page, now)),
  ]);
  checkFollowUp(page, waiting, now);
  checkAround(page, waiting, now);
  const asked = rows
    .filter(({ mail, state }) => mail === 'pleaseConfirm' && state === 'sent')
    .map(({ due_at }) => due_at.slice(0, 10));
  expect(new Set(asked).size).toBe(asked.length);
}
