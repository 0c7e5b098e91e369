import {
  Party,
  SeniorAnswer,
  seniorOffer,
  withoutSeniorOffer,
} from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../database/Database';
import { ConflictError, NotFoundError } from '../http/errors';
import { Caller } from '../people/Caller';
import { SliceDeps } from '../slice';
import { findTalkPage } from '../talks/operations/findTalk';
import { readForm } from '../talks/readForm';
import { sheetFactsOf } from '../talks/talkFacts';
import { TalkService } from '../talks/TalkService';
import { partyOf, TalkRow } from '../talks/TalkRow';
import { readSenior, writeSenior } from './seniorAnswers';
import { seniorAgeOf } from './seniorAge';

type Row = TalkRow & { form: string | null };

/** The offer of a senior talk, and what the employee answers (M02). */
export class SeniorService {
  constructor(
    private readonly deps: SliceDeps,
    private readonly talks: TalkService,
  ) {}

  /** The offer as the caller meets it. */
  get(caller: Caller, talkId: string) {
    const { organisationId, personId } = caller;
    return this.deps.database.transaction(async tx => {
      const row = await findTalkPage(tx, {
        organisationId,
        personId,
        talkId,
        now: this.deps.clock.now(),
      });
      if (!row || row.reader_level === 'status') throw new NotFoundError();
      return this.view(tx, row, partyOf(row, personId));
    });
  }

  /** The employee says yes or no; the leader is told the answer only. */
  async answer(caller: Caller, talkId: string, answer: SeniorAnswer) {
    await this.talks.change(
      caller,
      talkId,
      'answerSenior',
      async (tx, { row, party }) => {
        const view = await this.view(tx, row, party);
        if (!view.can.answer) throw new ConflictError('noSeniorOffer');
        if (view.answer === answer) return false;
        await writeSenior(tx, row, answer, this.deps.clock.now());
        return true;
      },
    );
    return this.get(caller, talkId);
  }

  private async view(tx: Tx, row: Row, party: Party) {
    const facts = sheetFactsOf(row, party);
    const { talkKind } = readForm(row);
    const senior = await readSenior(tx, row);
    const { offer, answer, canAnswer } = seniorOffer({
      party,
      directoryKnows: senior.directoryKnows,
      offeredByDirectory: senior.offered,
      answer: senior.answer,
      closed: facts.talkOver || facts.talkHeld,
      otherKind: withoutSeniorOffer(talkKind),
    });
    return {
      me: party,
      offer,
      age: seniorAgeOf(this.deps.settings),
      answer,
      can: { answer: canAnswer && row.reader_level === 'write' },
    };
  }
}
