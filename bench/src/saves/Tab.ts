import { AnswerValue } from '@samtale/backstage-plugin-mus-common';
import type { Autosave } from '../../../plugins/mus/src/autosave/Autosave';
import type {
  AutosavePorts,
  Draft,
} from '../../../plugins/mus/src/autosave/ports';
import { eventually } from '../stack/api';
import { SavingClient } from './bundledClient';
import { Chance } from './Chance';
import { Ledger, wordsOf } from './Ledger';

/** The client's clock runs so much faster: waits of a second take ten milliseconds. */
const hurry = 100;

/** What tabs of one sheet have in common. */
export interface Sheet {
  readonly client: SavingClient;
  readonly talkId: string;
  readonly rows: readonly string[];
  readonly personId: string;
  readonly baseUrl: string;
  readonly fetch: typeof fetch;
  readonly ledger: Ledger;
  readonly chance: Chance;
}

type Ports = AutosavePorts<AnswerValue>;

/** A browser tab on a sheet, with the client's real saving; its drafts outlive it. */
export class Tab {
  readonly #drafts = new Map<string, Draft<AnswerValue>>();
  #autosave: Autosave<AnswerValue> | null = null;
  #life = 0;
  #conflicts = new Set<string>();

  constructor(
    private readonly sheet: Sheet,
    private readonly own: readonly string[],
  ) {}

  get unsaved(): number {
    return this.#autosave?.unsaved ?? 1;
  }

  /** Opens the sheet as the server has it; tries until it answers. */
  async open(): Promise<void> {
    const { client } = this.sheet;
    const life = this.#life;
    const stored = client.storedAnswers(await this.#answers());
    const autosave = new client.Autosave(client.emptyAnswer, this.#ports(life));
    autosave.subscribe(() => this.#noteConflicts(autosave));
    autosave.receive(stored);
    autosave.restore(new Map(this.#drafts));
    this.#autosave = autosave;
  }

  /** Adds a word to what stands in a row, mostly one of its own, as a person does. */
  write(): void {
    const { chance, rows, ledger, talkId } = this.sheet;
    const row = chance.of(chance.next() < 0.85 ? this.own : rows);
    const field = this.#autosave?.field(row);
    if (!field) return;
    const word = ledger.newWord(`${talkId}/${row}`);
    const { value } = field.state;
    field.edit({ ...value, text: `${value.text} ${word}`.trim() });
  }

  flush(): void {
    this.#autosave?.flush();
  }

  /** Ends every conflict with all words of both sides. */
  merge(): void {
    for (const row of this.#autosave?.keys() ?? []) {
      const field = this.#autosave?.field(row);
      if (field?.state.status !== 'conflict') continue;
      const { value, theirs } = field.state;
      const both = [theirs?.value.text ?? '', value.text].flatMap(wordsOf);
      field.resolve({ ...value, text: [...new Set(both)].join(' ') });
    }
  }

  /** Closes and opens again; `polite`: what is unsaved is sent on leaving. */
  async reopen(polite: boolean): Promise<void> {
    const autosave = this.#autosave;
    if (!autosave) return;
    this.#autosave = null;
    this.#life += 1;
    this.#conflicts.clear();
    const ports = this.#ports(this.#life);
    const leaving = polite ? autosave.leaving() : [];
    autosave.dispose();
    for (const request of leaving) ports.send(request, () => {});
    await this.open();
  }

  #noteConflicts(autosave: Autosave<AnswerValue>): void {
    for (const row of autosave.keys()) {
      const shown = autosave.field(row).state.status === 'conflict';
      if (shown && !this.#conflicts.has(row)) this.sheet.ledger.conflicts += 1;
      if (shown) this.#conflicts.add(row);
      else this.#conflicts.delete(row);
    }
  }

  #api() {
    const { client, fetch, baseUrl } = this.sheet;
    const url = async () => `${baseUrl}/api/mus`;
    const language = () => 'da';
    const api = client.createMusClient({ baseUrl: url, fetch, language });
    return { ...api, baseUrl: url };
  }

  async #answers() {
    const { client, talkId } = this.sheet;
    const read = async () => {
      const talk = await this.#api().call(client.musContract.talks.get, {
        params: { talkId },
      });
      return talk.access === 'stub' ? [] : talk.mine.answers;
    };
    return eventually(read);
  }

  /** The ports of the browser, with a hurried clock and drafts that stay in memory. */
  #ports(life: number): Ports {
    const { client, talkId, personId, ledger } = this.sheet;
    const document = client.answersDocument(talkId, personId);
    const drafts = { keep: this.#keep } as never;
    const ports = client.browserPorts(this.#api() as never, document, drafts);
    return {
      ...ports,
      send: (request, done) =>
        ports.send(request, outcome => {
          if (this.#life !== life) return;
          if (outcome.kind === 'saved')
            ledger.acknowledge(`${talkId}/${request.key}`, request.value.text);
          done(outcome);
        }),
      schedule: (run, milliseconds) =>
        ports.schedule(() => {
          if (this.#life === life) run();
        }, milliseconds / hurry),
    };
  }

  #keep = (row: string, draft: Draft<AnswerValue> | null): void => {
    if (draft) this.#drafts.set(row, draft);
    else this.#drafts.delete(row);
  };
}
