import {
  minutesClosedBy,
  MinutesFacts,
  newMinutes,
  Party,
} from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../database/Database';
import { TalkQuestion } from '../talks/operations/findTalk';
import { readForm } from '../talks/readForm';
import { commandFactsOf } from '../talks/talkFacts';
import { TalkRow } from '../talks/TalkRow';
import { OpenKey, Vault } from '../vault/Vault';
import { LoadedMinutes, MinutesRow, StoredNote } from './Minutes';
import { minutesUnit, openConfirmation, openNote } from './minutesTexts';
import { readConfirmations, readMinutesRow } from './operations/readMinutes';
import { readNotes } from './operations/readNotes';

/** The two whose minutes they are. */
export const parties = ['employee', 'leader'] as const;

type FormedTalk = TalkRow & { form: string | null };

function emptyFacts(talk: FormedTalk): MinutesFacts {
  return newMinutes({
    rule: readForm(talk).minutesRule ?? 'both',
    parties,
    closedBy: minutesClosedBy(commandFactsOf(talk)),
  });
}

interface Written {
  readonly row: MinutesRow;
  readonly stored: readonly StoredNote[];
  readonly key: OpenKey;
}

async function factsOf(
  tx: Tx,
  talk: FormedTalk,
  question: TalkQuestion,
  { row, stored, key }: Written,
): Promise<MinutesFacts> {
  const said = await readConfirmations(tx, question);
  return {
    ...emptyFacts(talk),
    contentVersion: row.content_version,
    confirmedVersion: row.confirmed_content_version,
    confirmedAt: row.confirmed_at,
    confirmAskedOn: row.confirm_asked_on,
    notes: stored.map(note => openNote(key, note)),
    confirmations: said.map(one => openConfirmation(key, one)),
  };
}

/** Opens the minutes of a talk that was found with level `write` or `read`. */
export async function loadMinutes(
  vault: Vault,
  tx: Tx,
  { talk, party }: { talk: FormedTalk; party: Party },
  question: TalkQuestion,
): Promise<LoadedMinutes> {
  const row = await readMinutesRow(tx, question);
  if (!row) {
    const facts = emptyFacts(talk);
    return { talk, party, facts, row: null, stored: new Map(), key: null };
  }
  const { organisationId, talkId } = question;
  const key = await vault.keyFor(minutesUnit(organisationId, talkId));
  const stored = await readNotes(tx, question);
  return {
    talk,
    party,
    row,
    key,
    stored: new Map(stored.map(note => [note.id, note])),
    facts: await factsOf(tx, talk, question, { row, stored, key }),
  };
}
