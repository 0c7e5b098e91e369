import { Verdict } from '@samtale/backstage-plugin-mus-common';
import { entryOf } from '../access/entryOf';
import { Tx } from '../database/Database';
import { NotFoundError } from '../http/errors';
import { findTalkPage } from '../talks/operations/findTalk';
import { partyOf } from '../talks/TalkRow';
import {
  applyCommand,
  changeMinutes,
  MinutesRequest,
  questionOf,
} from './changeMinutes';
import { loadMinutes } from './loadMinutes';
import { LoadedMinutes, MinutesDeps } from './Minutes';
import { MinutesPage, minutesPage } from './minutesPage';
import { openVersion, versionNotes } from './minutesTexts';
import { readVersions } from './operations/readMinutes';

/** The minutes of a talk: reading them, confirming them, their history (M11, M12). */
export class MinutesService {
  constructor(private readonly deps: MinutesDeps) {}

  /** The minutes as they stand; the opening is logged with it. */
  get(request: MinutesRequest): Promise<MinutesPage> {
    return this.read(request, 'open', async (_tx, loaded, now) =>
      minutesPage(loaded, now),
    );
  }

  /** What I say about the version I saw (M12). */
  async confirm(
    request: MinutesRequest & {
      contentVersion: number;
      verdict: Verdict;
      remark: string;
    },
  ): Promise<MinutesPage> {
    const { contentVersion, verdict, remark } = request;
    const page = await changeMinutes(this.deps, request, async change => {
      const { now } = change.question;
      const { party } = change.loaded;
      const { loaded, changed } = await applyCommand(
        this.deps,
        change,
        { type: 'confirm', party, contentVersion, verdict, remark, at: now },
        { saveId: this.deps.ids.next(), action: 'confirmMinutes' },
      );
      return { reply: minutesPage(loaded, now), changed };
    });
    this.deps.dueFacts.wake();
    return page;
  }

  /** Every version that was kept, oldest first, and the present one. */
  versions(request: MinutesRequest) {
    return this.read(request, 'readVersions', async (tx, loaded, now) => {
      const { key, facts, row } = loaded;
      if (!key || !row) return [];
      const stored = await readVersions(tx, questionOf(request, now));
      const earlier = stored.map(
        ({ contentVersion, reason, at, ...sealed }) => ({
          contentVersion,
          reason,
          at,
          notes: openVersion(key, { contentVersion, reason, at, ...sealed }),
        }),
      );
      if (earlier.at(-1)?.contentVersion === facts.contentVersion)
        return earlier;
      const { contentVersion } = facts;
      const notes = versionNotes(facts.notes);
      const present = { contentVersion, at: row.changed_at, notes };
      return [...earlier, { ...present, reason: 'now' as const }];
    });
  }

  private read<T>(
    request: MinutesRequest,
    action: string,
    work: (tx: Tx, loaded: LoadedMinutes, now: string) => Promise<T>,
  ): Promise<T> {
    const { database, clock, vault, accessLog } = this.deps;
    const question = questionOf(request, clock.now());
    const { organisationId, personId, talkId, now } = question;
    return database.transaction(async tx => {
      const talk = await findTalkPage(tx, question);
      if (!talk || talk.reader_level === 'status') throw new NotFoundError();
      const of = { talk, party: partyOf(talk, personId) };
      const loaded = await loadMinutes(vault, tx, of, question);
      const reply = await work(tx, loaded, now);
      await accessLog.record(
        tx,
        entryOf({ organisationId, personId }, 'talk', talkId, action),
      );
      return reply;
    });
  }
}
