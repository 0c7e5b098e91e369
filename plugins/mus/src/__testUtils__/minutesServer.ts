import {
  decideMinutes,
  minutesAbilities,
  minutesClosedBy,
  minutesState,
  newMinutes,
  type MinutesCommand,
  type MinutesFacts,
  type MinutesRule,
  type NoteFacts,
} from '@samtale/backstage-plugin-mus-common';
import { endpoints } from '../api';
import type { Minutes, MinutesVersion, Note, Person } from '../api';
import { on, Refusal } from './handle';
import { jonas, mette } from './samples';

type Party = 'employee' | 'leader';

/** The minutes of one talk on a server in memory that decides by the product's own rules. */
export class MinutesServer {
  facts: MinutesFacts = newMinutes({
    rule: 'both',
    parties: ['employee', 'leader'],
    closedBy: 'talkNotStarted',
  });
  versions: MinutesVersion[] = [];
  heldBy: Person | null = null;
  placement = false;
  readonly holds: boolean[] = [];
  readonly #saveIds = new Map<string, string>();

  constructor(
    readonly talkId: string,
    readonly me: Party,
    readonly now: string,
  ) {}

  /** The talk tells when it begins and ends. */
  follow(talk: { startedAt: string | null; heldAt: string | null }): void {
    const closed = { hasPlan: false, closed: false };
    const closedBy = minutesClosedBy({ ...talk, ...closed });
    this.facts = { ...this.facts, closedBy };
  }

  rule(rule: MinutesRule): void {
    this.facts = { ...this.facts, rule };
  }

  get handlers() {
    const { minutes } = endpoints;
    const id = (params: Record<string, string>) => params.noteId;
    return [
      on(minutes.minutes, () => this.page()),
      on(minutes.minutesVersions, () => ({ versions: this.versions })),
      on(minutes.addNote, ({ params, body }) => {
        const { saveId, ...note } = body as { saveId: string } & Omit<
          NoteFacts,
          'id' | 'version' | 'removed'
        >;
        this.#saveIds.set(id(params), saveId);
        const command = { type: 'addNote', party: this.me } as const;
        return this.note(
          id(params),
          this.run({ ...command, id: id(params), ...note }),
        );
      }),
      on(minutes.saveNote, ({ params, body, headers }) =>
        this.save(id(params), body, headers),
      ),
      on(minutes.removeNote, ({ params }) =>
        this.turn('removeNote', id(params)),
      ),
      on(minutes.restoreNote, ({ params }) =>
        this.turn('restoreNote', id(params)),
      ),
      on(minutes.holdNote, ({ params, body }) => {
        this.holds.push((body as { held: boolean }).held);
        return this.note(id(params), null);
      }),
      on(minutes.confirmMinutes, ({ body }) => {
        const said = body as Pick<
          Extract<MinutesCommand, { type: 'confirm' }>,
          'contentVersion' | 'verdict' | 'remark'
        >;
        const command = { type: 'confirm', party: this.me } as const;
        return this.run({ ...command, ...said, at: this.now }) ?? this.page();
      }),
    ];
  }

  /** Does something to the minutes; null when it went well. */
  run(command: MinutesCommand): Refusal | null {
    const decided = decideMinutes(this.facts, command);
    if (decided.ok) {
      this.facts = decided.minutes;
      return null;
    }
    const { problems } = decided;
    return new Refusal(409, {
      error: { code: 'conflict', message: 'Kan ikke lade sig gøre', problems },
    });
  }

  texts(): string[] {
    return this.facts.notes
      .filter(note => !note.removed)
      .map(note => note.content.text);
  }

  private page(): Minutes {
    const { facts } = this;
    return {
      talkId: this.talkId,
      me: this.me,
      state: minutesState(facts),
      rule: facts.rule,
      placement: this.placement,
      contentVersion: facts.contentVersion,
      notes: facts.notes
        .filter(note => !note.removed)
        .map(note => this.asNote(note)),
      confirmations: facts.confirmations.map(said => ({
        ...said,
        party: said.party as Party,
        current: said.contentVersion === facts.contentVersion,
      })),
      can: minutesAbilities(facts, this.me),
    };
  }

  private turn(type: 'removeNote' | 'restoreNote', id: string) {
    return this.note(id, this.run({ type, party: this.me, id }));
  }

  private asNote({ removed: _, ...note }: NoteFacts): Note {
    return {
      ...note,
      heldBy: this.heldBy,
      heldUntil: this.heldBy ? this.now : null,
      changedAt: this.now,
      changedBy: this.me === 'leader' ? jonas : mette,
    };
  }

  private note(id: string, refused: Refusal | null): Note | Refusal {
    const facts = this.facts.notes.find(note => note.id === id);
    const missing = { error: { code: 'notFound', message: 'Findes ikke' } };
    return refused ?? (facts ? this.asNote(facts) : new Refusal(404, missing));
  }

  private save(id: string, body: unknown, headers: Headers): Note | Refusal {
    const { saveId, content } = body as { saveId: string } & NoteFacts;
    const facts = this.facts.notes.find(note => note.id === id);
    const stands = facts && headers.get('If-Match') === `"${facts.version}"`;
    if (facts && !stands && this.#saveIds.get(id) !== saveId) {
      const current = this.asNote(facts);
      const error = { code: 'versionConflict', message: 'Ændret imens' };
      return new Refusal(412, { error: { ...error, current } });
    }
    this.#saveIds.set(id, saveId);
    const command = { type: 'changeNote', party: this.me } as const;
    return this.note(id, this.run({ ...command, id, content }));
  }
}
