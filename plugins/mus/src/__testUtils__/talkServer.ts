import {
  mayReadAnswer,
  mayReadOther,
  questionById,
  sheetAbilities,
  signalOf,
  talkAbilities,
  type SheetState,
} from '@samtale/backstage-plugin-mus-common';
import { endpoints } from '../api';
import type { Reply, TalkContent } from '../api';
import { on, Refusal } from './handle';
import { MinutesServer } from './minutesServer';
import {
  aMe,
  aQuestionnaire,
  aRound,
  borgerservice,
  id,
  jonas,
  mette,
} from './samples';

type Party = 'employee' | 'leader';
type Answer = Reply<typeof endpoints.talks.saveAnswer>;

/** One talk on a server in memory that follows the product's own rules, seen by one of the two. */
export class TalkServer {
  readonly id = id(600);
  readonly answers: Record<Party, Map<string, Answer>> = {
    employee: new Map(),
    leader: new Map(),
  };
  readonly saveIds = new Map<string, string>();
  sheets: Record<Party, SheetState> = {
    employee: 'notStarted',
    leader: 'notStarted',
  };
  startedAt: string | null = null;
  heldAt: string | null = null;
  planId: string | null = null;
  previousPlanId: string | null = null;
  readonly now = '2026-11-05T09:42:00.000Z';
  /** Whether the leader has others to prepare for. */
  alone = false;
  /** Set to make the next saves fail. */
  down: Refusal | null = null;

  readonly minutes: MinutesServer;
  ownNote: { text: string; version: number; savedAt: string } | null = null;

  constructor(
    readonly me: Party,
    readonly form = aQuestionnaire().document,
  ) {
    this.minutes = new MinutesServer(this.id, me, this.now);
  }

  get handlers() {
    const { people, talks, ownNotes, rounds, plans } = endpoints;
    return [
      on(people.me, () =>
        aMe({ person: this.me === 'leader' ? mette : jonas }),
      ),
      on(people.draftKey, () => ({ key: btoa('k'.repeat(32)) })),
      on(talks.get, () => this.page()),
      on(talks.saveAnswer, ({ params, body, headers }) =>
        this.save(params.questionId as string, body, headers),
      ),
      on(talks.markReady, () => this.become('ready')),
      on(talks.markOnPaper, () => this.become('onPaper')),
      on(talks.takeBack, () => this.become('draft')),
      on(talks.startTalk, () => this.start()),
      on(talks.markHeld, () => this.hold()),
      ...this.minutes.handlers,
      on(ownNotes.ownNotes, () => ({ note: this.ownNote, canWrite: true })),
      on(ownNotes.saveOwnNotes, ({ body }) => {
        const { text } = body as { text: string };
        const version = (this.ownNote?.version ?? 0) + 1;
        this.ownNote = { text, version, savedAt: this.now };
        return this.ownNote;
      }),
      on(talks.accessLog, () => ({
        entries: [
          { at: this.now, who: 'Mette Holm', action: 'open' },
          { at: this.now, who: 'Systemet', action: 'invite' },
        ],
      })),
      on(rounds.get, () =>
        aRound({ board: this.board().slice(0, this.alone ? 1 : undefined) }),
      ),
      on(plans.mine, () => ({ plans: [] })),
    ];
  }

  start(): TalkContent {
    this.startedAt = this.now;
    this.minutes.follow(this);
    return this.page();
  }

  hold(): TalkContent {
    this.heldAt = this.now;
    this.minutes.follow(this);
    return this.page();
  }

  write(
    party: Party,
    questionId: string,
    text: string,
    important = false,
  ): void {
    const version = (this.answers[party].get(questionId)?.version ?? 0) + 1;
    this.answers[party].set(questionId, {
      questionId,
      value: { formatVersion: 1, text, important },
      version,
      savedAt: this.now,
    });
    if (this.sheets[party] === 'notStarted') this.sheets[party] = 'draft';
  }

  text(questionId: string): string | undefined {
    return this.answers[this.me].get(questionId)?.value.text;
  }

  page(): TalkContent {
    const other = this.me === 'leader' ? 'employee' : 'leader';
    const facts = {
      rule: 'bothReady' as const,
      mine: signalOf(this.sheets[this.me]),
      other: signalOf(this.sheets[other]),
      talkStarted: this.startedAt !== null,
    };
    const document = this.form;
    const open = mayReadOther(facts);
    const readable = [...this.answers[other].values()].filter(
      ({ questionId }) =>
        mayReadAnswer(facts, questionById(document, questionId) ?? {}),
    );
    const sheet = sheetAbilities({
      state: this.sheets[this.me],
      talkStarted: this.startedAt !== null,
      talkHeld: this.heldAt !== null,
      talkOver: false,
    });
    const talk = talkAbilities({
      startedAt: this.startedAt,
      heldAt: this.heldAt,
      hasPlan: this.planId !== null,
      closed: false,
    });
    return {
      id: this.id,
      access: 'content',
      me: this.me,
      startedAt: this.startedAt,
      state: this.state(),
      employee: jonas,
      leader: mette,
      unit: borgerservice,
      round: {
        id: id(400),
        title: 'MUS 2026/27',
        preparationDueOn: '2026-11-27',
      },
      invitedAt: '2026-11-02T09:00:00.000Z',
      heldAt: this.heldAt,
      planId: this.planId,
      openingRule: 'bothReady',
      readers: [
        { person: jonas, reason: 'employee', until: null },
        { person: mette, reason: 'leader', until: null },
      ],
      context: aRound().context,
      questionnaire: document,
      mine: {
        state: this.sheets[this.me],
        readyAt: this.sheets[this.me] === 'ready' ? this.now : null,
        lastQuestionId: [...this.answers[this.me].keys()].at(-1) ?? null,
        answers: [...this.answers[this.me].values()],
      },
      other: { signal: facts.other, open, answers: open ? readable : null },
      previousPlanId: this.previousPlanId,
      can: { ...sheet, ...talk },
    };
  }

  private state(): string {
    if (this.heldAt) return 'held';
    const both =
      this.sheets.employee === 'ready' && this.sheets.leader === 'ready';
    if (both) return 'ready';
    return this.answers.employee.size + this.answers.leader.size > 0
      ? 'preparing'
      : 'invited';
  }

  private become(state: SheetState): TalkContent {
    this.sheets[this.me] = state;
    return this.page();
  }

  private board() {
    const row = (
      number: number,
      name: string,
      leaderSheet: 'notReady' | 'ready',
    ) => ({
      talkId: number === 0 ? this.id : id(600 + number),
      employmentId: id(700 + number),
      employee: { ...jonas, id: id(800 + number), name },
      leader: mette,
      state: 'preparing',
      employeeSheet: 'notReady' as const,
      leaderSheet,
      planId: null,
      unreached: false,
    });
    return [
      row(0, 'Jonas Kjær', 'notReady'),
      row(1, 'Aase Bruun', 'ready'),
      row(2, 'Åge Møller', 'notReady'),
    ];
  }

  private save(
    questionId: string,
    body: unknown,
    headers: Headers,
  ): Answer | Refusal {
    if (this.down) return this.down;
    const { saveId, value } = body as {
      saveId: string;
      value: Answer['value'];
    };
    const row = this.answers[this.me].get(questionId);
    const expected =
      headers.get('If-None-Match') === '*' ? null : headers.get('If-Match');
    if ((row ? `"${row.version}"` : null) !== expected) {
      if (row && this.saveIds.get(questionId) === saveId) return row;
      return new Refusal(412, {
        error: {
          code: 'versionConflict',
          message: 'Ændret imens',
          current: row ?? null,
        },
      });
    }
    const saved = {
      questionId,
      value,
      version: (row?.version ?? 0) + 1,
      savedAt: this.now,
    };
    this.answers[this.me].set(questionId, saved);
    this.saveIds.set(questionId, saveId);
    if (this.sheets[this.me] === 'notStarted') this.sheets[this.me] = 'draft';
    return saved;
  }
}
