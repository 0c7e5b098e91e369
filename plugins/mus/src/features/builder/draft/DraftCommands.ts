import type { QuestionnaireDocument } from '@samtale/backstage-plugin-mus-common';
import type { Autosave } from '../../../autosave';
import { noHistory, record, redo, undo } from './history';
import type { Turned } from './history';

/** A pure edit of the form. */
export type Edit = (document: QuestionnaireDocument) => QuestionnaireDocument;

/** Changes the draft and takes changes back; one for each open page. */
export class DraftCommands {
  #history = noHistory;
  /** The form as this page left it last; another one came from elsewhere. */
  #mine: QuestionnaireDocument;

  constructor(
    private readonly field: Pick<
      ReturnType<Autosave<QuestionnaireDocument>['field']>,
      'state' | 'edit' | 'resolve'
    >,
  ) {
    this.#mine = field.state.value;
  }

  get document(): QuestionnaireDocument {
    return this.field.state.value;
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  /** The form at this moment, also before the page is drawn again. */
  now = (): QuestionnaireDocument => this.document;

  /** Changes the form; `typing` names the field that is being written in. */
  edit = (change: Edit, typing?: string): void => {
    const before = this.document;
    const after = change(before);
    if (after === before) return;
    this.#history = record(this.#history, { before, after, typing });
    this.#write(after);
  };

  /** False when there was nothing to take back. */
  undo = (): boolean => this.#turn(undo(this.#history, this.document));

  /** False when there was nothing to do again. */
  redo = (): boolean => this.#turn(redo(this.#history, this.document));

  /** Ends a conflict with the form that shall stand. */
  resolve = (document: QuestionnaireDocument): void => {
    this.#mine = document;
    this.field.resolve(document);
  };

  /** Has the form changed without this page doing it? Asked once per change. */
  changedElsewhere(): boolean {
    const changed = this.document !== this.#mine;
    this.#mine = this.document;
    return changed;
  }

  #turn(turned: Turned | null): boolean {
    if (!turned) return false;
    this.#history = turned.history;
    this.#write(turned.document);
    return true;
  }

  #write(document: QuestionnaireDocument): void {
    this.#mine = document;
    this.field.edit(document);
  }
}
