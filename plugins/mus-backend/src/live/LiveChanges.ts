/** Tells open pages that a document has a new version: ids only, to single people, after commit. */
export interface LiveChanges {
  changed(change: {
    kind: 'talk' | 'plan' | 'questionnaire';
    id: string;
    entityRefs: readonly string[];
  }): Promise<void>;
}
