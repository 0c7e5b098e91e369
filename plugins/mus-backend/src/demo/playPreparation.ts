import { Party } from '@samtale/backstage-plugin-mus-common';
import { Caller } from '../people/Caller';
import { ScenarioTalk } from './scenarioSchema';
import { Stage } from './Stage';

/** The two of a talk of the story. */
export interface Two {
  readonly talkId: string;
  readonly employee: Caller;
  readonly leader: Caller;
}

/** Saves the answers of one side; answers the versions that handing in names. */
async function write(
  { sheets, deps }: Stage,
  two: Two,
  party: Party,
  talk: ScenarioTalk,
): Promise<Record<string, number>> {
  const versions: Record<string, number> = {};
  const important = talk.important?.[party as 'employee'] ?? [];
  for (const [questionId, text] of Object.entries(
    talk.answers?.[party] ?? {},
  )) {
    const saved = await sheets.save(two[party], {
      talkId: two.talkId,
      questionId,
      saveId: deps.ids.next(),
      value: {
        formatVersion: 1,
        text,
        important: important.includes(questionId),
      },
      precondition: { kind: 'create' },
    });
    versions[questionId] = saved.version;
  }
  return versions;
}

async function prepareSide(
  stage: Stage,
  two: Two,
  party: Party,
  talk: ScenarioTalk,
): Promise<void> {
  if (talk.onPaper?.includes(party)) {
    await stage.sheets.markOnPaper(two[party], two.talkId);
    return;
  }
  const versions = await write(stage, two, party, talk);
  if (!talk.draft && Object.keys(versions).length > 0) {
    await stage.sheets.markReady(two[party], two.talkId, versions);
  }
}

/** Both prepare, or the one that the story names; drafts stay drafts. */
export async function playPreparation(
  stage: Stage,
  two: Two,
  talk: ScenarioTalk,
): Promise<void> {
  const parties: Party[] = talk.only ? [talk.only] : ['employee', 'leader'];
  stage.clock.moveTo(talk.preparedOn ?? -1, 13);
  for (const party of parties) {
    await prepareSide(stage, two, party, talk);
  }
}
