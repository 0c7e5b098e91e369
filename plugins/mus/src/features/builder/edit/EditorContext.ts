import type { QuestionnaireDocument } from '@samtale/backstage-plugin-mus-common';
import { createContext, useContext } from 'react';
import type { Draft } from '../draft/useDraft';
import type { Moves } from './useMoves';

/** What every part of the editor can do; the same object for as long as the page lives. */
export interface EditorTools {
  readonly edit: Draft['edit'];
  readonly moves: Moves;
  /** Opens the question bank for a theme. */
  readonly openBank: (themeId: string) => void;
}

const Tools = createContext<EditorTools | null>(null);
const Form = createContext<QuestionnaireDocument | null>(null);

/** Gives the tools to the parts of the editor. */
export const ToolsProvider = Tools.Provider;

/** Gives the form to the few parts that look at all of it. */
export const FormProvider = Form.Provider;

function given<T>(value: T | null): T {
  if (value === null) throw new Error('This part stands outside the editor');
  return value;
}

/** The tools; a part that uses only these is not drawn again when another part changes. */
export const useTools = () => given(useContext(Tools));

/** The form as it is now; its users are drawn again with every change. */
export const useForm = () => given(useContext(Form));
