import {
  CardCommand,
  CardFacts,
  cardProblems,
  choiceProblems,
  missingCards,
  noChoice,
  Party,
  SheetState,
  TalkChoice,
  talkState,
} from '@samtale/backstage-plugin-mus-common';
import { entryOf } from '../access/entryOf';
import { Tx } from '../database/Database';
import { BadInputError, ConflictError, NotFoundError } from '../http/errors';
import { Precondition } from '../http/precondition';
import { Caller } from '../people/Caller';
import { updateSheet } from '../sheets/operations/updateSheet';
import { SliceDeps } from '../slice';
import { findTalkPage } from '../talks/operations/findTalk';
import { updateTalk } from '../talks/operations/updateTalk';
import { talkFactsOf } from '../talks/talkFacts';
import { LockedTalk, TalkService } from '../talks/TalkService';
import { otherParty, partyOf, sheetOf, TalkRow } from '../talks/TalkRow';
import { cardFactsOf } from './cardFacts';
import { loadTalkForm, TalkForm } from './loadTalkForm';
import { noteCardsExchanged, noteCardsSent } from './operations/choices';
import { presentCards } from './presentCards';
import { saveChoice, SavedChoice } from './saveChoice';

/** What is chosen, and from which version. */
export interface ChoiceSave {
  readonly talkId: string;
  readonly saveId: string;
  readonly choice: TalkChoice;
  readonly precondition: Precondition;
}

interface Loaded extends LockedTalk {
  readonly form: TalkForm;
  readonly facts: CardFacts;
}

const keyOf = (row: TalkRow) => ({
  organisation_id: row.organisation_id,
  talk_id: row.id,
});

const parties = ['employee', 'leader'] as const;
const same = (one: unknown, other: unknown) =>
  JSON.stringify(one) === JSON.stringify(other);

function allow(facts: CardFacts, command: CardCommand): void {
  const problems = cardProblems(facts, command);
  if (problems.length > 0)
    throw new ConflictError(problems[0].code, [...problems]);
}

/** Topic cards and optional themes of a talk (M05–M08, K05). */
export class CardService {
  constructor(
    private readonly deps: SliceDeps,
    private readonly talks: TalkService,
  ) {}

  /** What can be chosen and what is, as far as it is open to the caller. */
  async get(caller: Caller, talkId: string) {
    const { database, clock, vault, accessLog } = this.deps;
    const { organisationId, personId } = caller;
    return database.transaction(async tx => {
      const row = await findTalkPage(tx, {
        organisationId,
        personId,
        talkId,
        now: clock.now(),
      });
      if (!row || row.reader_level === 'status') throw new NotFoundError();
      const form = await loadTalkForm(tx, vault, row);
      await accessLog.record(
        tx,
        entryOf({ organisationId, personId }, 'talk', talkId, 'open'),
      );
      return presentCards(
        row,
        form,
        this.facts(row, form, partyOf(row, personId)),
      );
    });
  }

  /** Saves my picks and themes over the version they were made from. The other is not told. */
  async save(caller: Caller, save: ChoiceSave): Promise<SavedChoice> {
    const { database, accessLog } = this.deps;
    const { organisationId, personId } = caller;
    return database.transaction(async tx => {
      const talk = await this.talks.lock(tx, caller, save.talkId);
      this.allowSave(await this.load(tx, talk), save);
      const saved = await saveChoice(tx, this.deps, { ...save, ...talk });
      if (saved.written)
        await accessLog.record(
          tx,
          entryOf(
            { organisationId, personId },
            'talk',
            save.talkId,
            'pickCards',
          ),
        );
      return saved;
    });
  }

  /** Sends my cards; when both have, they are exchanged (M06, M08). */
  async send(caller: Caller, talkId: string) {
    await this.talks.change(caller, talkId, 'sendCards', async (tx, talk) => {
      const loaded = await this.load(tx, talk);
      const { form, facts, party } = loaded;
      if (facts.hasCards && facts.mineSent) return false;
      allow(facts, 'send');
      const missing = missingCards(
        form,
        form.choices[party]?.choice ?? noChoice,
      );
      if (missing.length > 0) throw new BadInputError(missing);
      await this.sendCards(tx, loaded);
      return true;
    });
    return this.get(caller, talkId);
  }

  /** The leader exchanges without the employee's cards, from the day on. */
  async exchange(caller: Caller, talkId: string) {
    await this.talks.change(
      caller,
      talkId,
      'exchangeCards',
      async (tx, talk) => {
        const { form, facts, row } = await this.load(tx, talk);
        if (form.exchanged) return false;
        allow(facts, 'exchange');
        await noteCardsExchanged(tx, row, this.deps.clock.now());
        await this.moveSheets(tx, row, 'cardsExchanged', parties);
        return true;
      },
    );
    return this.get(caller, talkId);
  }

  /** The second to send exchanges; who sends after that joins the agenda. */
  private async sendCards(tx: Tx, { row, party, form }: Loaded): Promise<void> {
    const now = this.deps.clock.now();
    await noteCardsSent(tx, { ...keyOf(row), party }, now);
    const exchanges =
      !form.exchanged && Boolean(form.choices[otherParty(party)]?.sentAt);
    if (exchanges) await noteCardsExchanged(tx, row, now);
    const open = exchanges || form.exchanged;
    await this.moveSheets(
      tx,
      row,
      open ? 'cardsExchanged' : 'cardsPicked',
      exchanges ? parties : [party],
    );
  }

  private async load(tx: Tx, talk: LockedTalk): Promise<Loaded> {
    const form = await loadTalkForm(tx, this.deps.vault, talk.row);
    return { ...talk, form, facts: this.facts(talk.row, form, talk.party) };
  }

  private facts(row: TalkRow, form: TalkForm, party: Party): CardFacts {
    const { clock, settings } = this.deps;
    return cardFactsOf(row, form, party, {
      today: clock.today(),
      zone: settings.organisation.zone,
    });
  }

  /** Only what changes has to be allowed: themes may still be chosen when the cards are sent. */
  private allowSave({ form, facts, party }: Loaded, save: ChoiceSave): void {
    const stored = form.choices[party];
    if (stored?.saveId === save.saveId) return;
    const problems = choiceProblems(form, save.choice);
    if (problems.length > 0)
      throw new BadInputError(
        problems.map(one => ({ ...one, path: `choice.${one.path}` })),
      );
    const before = stored?.choice ?? noChoice;
    if (!same(before.cards, save.choice.cards)) allow(facts, 'pick');
    if (!same(before.optionalThemes, save.choice.optionalThemes))
      allow(facts, 'chooseThemes');
  }

  /** Preparations that nobody has written in follow the cards. */
  private async moveSheets(
    tx: Tx,
    row: TalkRow,
    state: SheetState,
    which: readonly Party[],
  ): Promise<void> {
    let after = row;
    for (const party of which) {
      const now = sheetOf(row, party).state;
      if (now !== 'notStarted' && now !== 'cardsPicked') continue;
      await updateSheet(tx, row, party, { state });
      after =
        party === 'employee'
          ? { ...after, employee_sheet: state }
          : { ...after, leader_sheet: state };
    }
    const next = talkState(talkFactsOf(after));
    if (next !== row.state) await updateTalk(tx, row, { state: next });
  }
}
