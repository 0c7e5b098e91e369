import { Autosave } from '../Autosave';
import type { Draft } from '../ports';
import type { FakeAnswerServer } from './FakeAnswerServer';
import type { Weather } from './Weather';

/** A browser tab on the same form; what it types is marked, so that each word can be found again. */
export class Tab {
  readonly drafts = new Map<string, Draft<string>>();
  autosave: Autosave<string>;
  #alive = 0;
  #ids = 0;

  constructor(
    readonly name: string,
    private readonly server: FakeAnswerServer,
    private readonly weather: Weather,
    private readonly nextFate: () => number,
  ) {
    this.autosave = this.#open();
  }

  /** Adds a word to what stands in the field, as a person does. */
  type(key: string, word: string): void {
    const field = this.autosave.field(key);
    field.edit(`${field.state.value} ${word}`.trim());
  }

  /** Closes the tab, with or without the browser's leave to send, and opens it again. */
  reopen(polite: boolean): void {
    if (polite) {
      for (const request of this.autosave.leaving()) {
        this.weather.send(request, this.nextFate(), () => {});
      }
    }
    this.autosave.dispose();
    this.#alive += 1;
    this.autosave = this.#open();
  }

  #open(): Autosave<string> {
    const life = this.#alive;
    const autosave: Autosave<string> = new Autosave('', {
      send: (request, done) =>
        this.weather.send(request, this.nextFate(), outcome => {
          if (this.#alive === life) done(outcome);
        }),
      schedule: run => this.weather.later(run),
      random: () => 0.5,
      newId: () => `${this.name}-${(this.#ids += 1)}`,
      same: (a, b) => a === b,
      keepDraft: (key, draft) => {
        if (draft) this.drafts.set(key, draft);
        else this.drafts.delete(key);
      },
    });
    autosave.receive(this.server.readAll());
    autosave.restore(new Map(this.drafts));
    return autosave;
  }
}
