import {
  AgendaTopic,
  cardThemes,
  formOfTalk,
  mergeAgenda,
  optionalThemes,
  Party,
  QuestionnaireDocument,
  Theme,
} from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../database/Database';
import { readForm } from '../talks/readForm';
import { TalkRow } from '../talks/TalkRow';
import { Vault } from '../vault/Vault';
import { listChoices } from './operations/choices';
import { leadsPeople } from './operations/leadsPeople';
import { OpenChoice, openChoice } from './sealChoice';

/** A talk with the form that was sent. */
export type TalkWithForm = Pick<
  TalkRow,
  | 'organisation_id'
  | 'id'
  | 'employee_person_id'
  | 'opening_rule'
  | 'cards_exchanged_at'
> & { readonly form: string | null };

/** The form of one talk and what the two chose from it. */
export interface TalkForm {
  /** As it was sent. */
  readonly sent: QuestionnaireDocument;
  readonly leadsPeople: boolean;
  readonly cardThemes: readonly Theme[];
  readonly optionalThemes: readonly Theme[];
  readonly choices: Readonly<Record<Party, OpenChoice | null>>;
  readonly exchanged: boolean;
  /** Empty until the cards are exchanged (M07). */
  readonly agenda: readonly AgendaTopic[];
}

const nobodys = { employee: null, leader: null };

async function openChoices(
  tx: Tx,
  vault: Vault,
  row: TalkWithForm,
): Promise<Record<Party, OpenChoice | null>> {
  const found: Record<Party, OpenChoice | null> = { ...nobodys };
  for (const one of await listChoices(tx, row))
    found[one.party] = await openChoice(vault, row, one);
  return found;
}

const sentCards = (choice: OpenChoice | null) =>
  choice?.sentAt ? choice.choice.cards : null;

const hasChoices = ({ themes }: QuestionnaireDocument) =>
  themes.some(({ cards, kind }) => cards === true || kind === 'optional');

const hasLeadersThemes = ({ themes }: QuestionnaireDocument) =>
  themes.some(({ onlyLeaders }) => onlyLeaders === true);

/** Reads what the two chose; forms without anything to choose need no look. */
export async function loadTalkForm(
  tx: Tx,
  vault: Vault,
  row: TalkWithForm,
): Promise<TalkForm> {
  const sent = readForm(row);
  const who = {
    leadsPeople:
      hasLeadersThemes(sent) &&
      (await leadsPeople(tx, row.organisation_id, row.employee_person_id)),
  };
  const choices = hasChoices(sent)
    ? await openChoices(tx, vault, row)
    : nobodys;
  const exchanged = row.cards_exchanged_at !== null;
  const picks = {
    employee: sentCards(choices.employee),
    leader: sentCards(choices.leader),
  };
  return {
    sent,
    ...who,
    cardThemes: cardThemes(sent, who),
    optionalThemes: optionalThemes(sent, who),
    choices,
    exchanged,
    agenda: exchanged ? mergeAgenda(picks) : [],
  };
}

/** Themes in which something is written stay, also when they are no longer chosen. */
function writtenThemes(form: TalkForm, written: readonly string[]): string[] {
  return form.optionalThemes
    .filter(({ id, questions }) =>
      written.some(
        questionId =>
          questionId.startsWith(`own~${id}~`) ||
          questions.some(question => question.id === questionId),
      ),
    )
    .map(({ id }) => id);
}

/**
 * The form as this talk has it (M08, M16, K05).
 *
 * @param written - ids of answers that the reader can see
 */
export function narrowedForm(
  form: TalkForm,
  written: readonly string[],
): QuestionnaireDocument {
  const { employee, leader } = form.choices;
  return formOfTalk(form.sent, {
    leadsPeople: form.leadsPeople,
    optionalThemes: [
      ...(employee?.choice.optionalThemes ?? []),
      ...(leader?.choice.optionalThemes ?? []),
      ...writtenThemes(form, written),
    ],
    agenda: form.agenda.map(({ questionId }) => questionId),
  });
}

/** What a preparation's commands need to know of the cards; undefined: the form has none. */
export function sheetCardsOf(
  form: TalkForm,
  party: Party,
): { exchanged: boolean; mineSent: boolean } | undefined {
  if (form.cardThemes.length === 0) return undefined;
  return {
    exchanged: form.exchanged,
    mineSent: Boolean(form.choices[party]?.sentAt),
  };
}
