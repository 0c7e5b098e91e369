import type { MusApi } from '../../api';
import type { AutosaveDocument } from '../AutosaveDocument';
import type { DraftStore } from '../drafts/DraftStore';
import { outcomeOf } from '../outcomeOf';
import type { AutosavePorts, SaveOutcome, SaveRequest } from '../ports';

/** After this a save counts as unanswered and is asked again under the same id. */
const patienceMs = 25_000;

async function save<V>(
  api: MusApi,
  document: AutosaveDocument<V>,
  request: SaveRequest<V>,
): Promise<SaveOutcome<V>> {
  const { endpoint, input } = document.callOf(request);
  try {
    const stored = document.read(await api.call(endpoint, input));
    if (!stored) return { kind: 'unreachable' };
    // A row made earlier under the same id is answered as it stands: that is not my text saved.
    if (!document.same(stored.value, request.value))
      return { kind: 'conflict', current: stored };
    return { kind: 'saved', version: stored.version, savedAt: stored.savedAt };
  } catch (error) {
    return outcomeOf(error, current => document.read(current));
  }
}

/** The engine's ports in a real browser. */
export function browserPorts<V>(
  api: MusApi,
  document: AutosaveDocument<V>,
  drafts: DraftStore<V>,
): AutosavePorts<V> {
  return {
    send(request, done) {
      let waiting = true;
      const once = (outcome: SaveOutcome<V>) => {
        if (waiting) done(outcome);
        waiting = false;
      };
      const patience = setTimeout(
        () => once({ kind: 'unreachable' }),
        patienceMs,
      );
      save(api, document, request)
        .then(once)
        .catch(() => once({ kind: 'unreachable' }))
        .finally(() => clearTimeout(patience));
    },
    schedule(run, milliseconds) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    random: () => Math.random(),
    newId: () => crypto.randomUUID(),
    same: document.same,
    merge: document.merge,
    keepDraft: (key, draft) => drafts.keep(key, draft),
  };
}
