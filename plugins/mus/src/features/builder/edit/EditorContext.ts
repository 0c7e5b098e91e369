import type { QuestionnaireDocument } from '@samtale/backstage-plugin-mus-common';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Draft } from '../draft/useDraft';
import type { Moves } from './useMoves';

/** What every part of the editor can do; the same object for as long as the page lives. */
export interface EditorTools extends Pick<Draft, 'edit' | 'now' | 'subscribe'> {
  readonly moves: Moves;
  /** Opens the question bank for a theme. */
  readonly openBank: (themeId: string) => void;
}

const Tools = createContext<EditorTools | null>(null);

/** Gives the tools to the parts of the editor. */
export const ToolsProvider = Tools.Provider;

/** The tools; a part that uses only these is not drawn again when another part changes. */
export function useTools(): EditorTools {
  const tools = useContext(Tools);
  if (tools === null) throw new Error('This part stands outside the editor');
  return tools;
}

/**
 * The form as it is now, for the few parts that look at all of it; they are
 * drawn again with every change. It is no context: React would look for its
 * readers in every row.
 */
export function useForm(): QuestionnaireDocument {
  const { subscribe, now } = useTools();
  return useSyncExternalStore(subscribe, now);
}
