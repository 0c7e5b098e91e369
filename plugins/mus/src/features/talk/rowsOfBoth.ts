import {
  forParty,
  themeOfOwnTopic,
  type AnswerValue,
  type Row,
  type Theme,
} from '@samtale/backstage-plugin-mus-common';
import type { TalkContent } from '../../api';

type Party = 'employee' | 'leader';

/** What one of the two has written in a row. */
export interface Side {
  readonly party: Party;
  /** Null when nothing is written. */
  readonly value: AnswerValue | null;
  /** The row is not for this side. */
  readonly notAsked: boolean;
  /** It opens when the talk starts. */
  readonly later: boolean;
}

/** A row with what both have written; an own topic has one side only. */
export interface BothRow {
  readonly id: string;
  readonly row: Row | null;
  readonly sides: readonly Side[];
  /** One of the two marked it, or the leader gave it priority in the form. */
  readonly important: boolean;
  /** The leader wants to talk about it, written or not (T08). */
  readonly priority: boolean;
}

export interface BothTheme {
  readonly theme: Theme;
  readonly rows: readonly BothRow[];
}

const parties = ['employee', 'leader'] as const;
type Answers = ReadonlyMap<string, AnswerValue>;

function answersOf(talk: TalkContent): Record<Party, Answers> {
  const mine = new Map(
    talk.mine.answers.map(answer => [answer.questionId, answer.value]),
  );
  const other = new Map(
    (talk.other.answers ?? []).map(answer => [answer.questionId, answer.value]),
  );
  return talk.me === 'employee'
    ? { employee: mine, leader: other }
    : { employee: other, leader: mine };
}

function questionRow(
  talk: TalkContent,
  answers: Record<Party, Answers>,
  rows: Record<Party, Row | undefined>,
  id: string,
): BothRow {
  const stillClosed = talk.can.startTalk;
  const sides = parties.map(party => ({
    party,
    value: answers[party].get(id) ?? null,
    notAsked: rows[party] === undefined,
    later:
      stillClosed &&
      party === 'leader' &&
      talk.me === 'employee' &&
      rows.leader?.question.opensInTalk === true,
  }));
  const row = rows.employee ?? rows.leader ?? null;
  const priority = row?.question.priority === true;
  return {
    id,
    row,
    sides,
    important: priority || sides.some(side => side.value?.important),
    priority,
  };
}

function ownTopics(
  talk: TalkContent,
  answers: Record<Party, Answers>,
  theme: Theme,
): BothRow[] {
  return parties.flatMap(party =>
    [...answers[party]]
      .filter(
        ([id, value]) =>
          themeOfOwnTopic(talk.questionnaire, id)?.id === theme.id &&
          (value.text.trim() || value.data?.title),
      )
      .map(([id, value]) => ({
        id: `${party}-${id}`,
        row: null,
        important: value.important,
        priority: false,
        sides: [{ party, value, notAsked: false, later: false }],
      })),
  );
}

/** The form with what both have written, as far as it is open to me, in the order of the form. */
export function rowsOfBoth(talk: TalkContent): BothTheme[] {
  const answers = answersOf(talk);
  const forms = {
    employee: forParty(talk.questionnaire, 'employee'),
    leader: forParty(talk.questionnaire, 'leader'),
  };
  const rowIn = (party: Party, theme: Theme, id: string) =>
    forms[party]
      .find(one => one.theme.id === theme.id)
      ?.rows.find(row => row.question.id === id && row.answerable);
  return talk.questionnaire.themes
    .map(theme => {
      const asked = theme.questions
        .map(({ id }) => ({
          id,
          rows: {
            employee: rowIn('employee', theme, id),
            leader: rowIn('leader', theme, id),
          },
        }))
        .filter(({ rows }) => rows.employee || rows.leader)
        .map(({ id, rows }) => questionRow(talk, answers, rows, id));
      return { theme, rows: [...asked, ...ownTopics(talk, answers, theme)] };
    })
    .filter(({ rows }) => rows.length > 0);
}

/** Neither has written anything in it, nothing is still to open, and nobody asked for it. */
export function isSilent(row: BothRow): boolean {
  if (row.priority) return false;
  return row.sides.every(
    side =>
      !side.later &&
      !side.value?.text.trim() &&
      !side.value?.important &&
      !side.value?.data,
  );
}
