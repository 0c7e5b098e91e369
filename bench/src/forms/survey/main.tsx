import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import 'survey-core/survey-core.css';

interface Wanted {
  readonly questions: readonly string[];
  /** `onTyping`: the form knows every key, as a form must that saves while one writes. */
  readonly textUpdateMode: 'onBlur' | 'onTyping';
  /** Fields grow with their text. */
  readonly autoGrowComment: boolean;
}

declare global {
  interface Window {
    wanted: Wanted;
    answers: Record<string, unknown>;
  }
}

const { questions, ...settings } = window.wanted;
const survey = new Model({
  ...settings,
  elements: questions.map((title, at) => ({
    type: 'comment',
    name: `question${at + 1}`,
    title,
    rows: 3,
  })),
});
survey.onValueChanged.add((_, { name, value }) => {
  window.answers = { ...window.answers, [name]: value };
});
createRoot(document.getElementById('root')!).render(<Survey model={survey} />);
