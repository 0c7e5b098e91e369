import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  isQuestionType,
  placeOf,
  questionType,
  questionTypeNames,
  say,
  setQuestion,
  setType,
  settingsOf,
} from '@samtale/backstage-plugin-mus-common';
import type {
  Question,
  QuestionSettings as Settings,
} from '@samtale/backstage-plugin-mus-common';
import { questionView } from '../../../../questionViews';
import {
  Checkbox,
  ChoiceField,
  RadioGroup,
  Select,
  Stack,
  useLanguage,
  useLocalText,
} from '../../../../ui';
import { builderTexts } from '../../texts';
import { useForm, useTools } from '../EditorContext';
import { LinesField } from './LinesField';
import { PromptLines } from './PromptLines';

const audiences = ['both', 'employee', 'leader'] as const;

interface PartProps {
  question: Question;
  set: (settings: Settings) => void;
}

/** Type and theme of the question. */
function Kind({ question }: { question: Question }) {
  const { t } = useTranslationRef(builderTexts);
  const language = useLanguage();
  const local = useLocalText();
  const { edit, moves } = useTools();
  const form = useForm();
  const themeId = placeOf(form, question.id)?.themeId ?? '';
  return (
    <>
      <Select
        label={t('question.type')}
        value={question.type}
        choices={questionTypeNames.map(value => ({
          value,
          label: say(language, 'questionTypeNames', value),
        }))}
        onChange={type =>
          isQuestionType(type) && edit(now => setType(now, question.id, type))
        }
      />
      <Select
        label={t('question.theme')}
        value={themeId}
        choices={form.themes.map(({ id, title }) => ({
          value: id,
          label: local(title),
        }))}
        onChange={to =>
          moves.moveTo(question.id, {
            themeId: to,
            index: Number.MAX_SAFE_INTEGER,
          })
        }
      />
    </>
  );
}

/** Who answers, and the prompts of each side (T14). */
function Sides({ question, set }: PartProps) {
  const { t } = useTranslationRef(builderTexts);
  const language = useLanguage();
  const sides = (['employee', 'leader'] as const).filter(
    side => question.audience === 'both' || question.audience === side,
  );
  return (
    <>
      <RadioGroup
        row
        label={t('question.audience')}
        value={question.audience}
        choices={audiences.map(value => ({
          value,
          label: say(language, 'audiences', value),
        }))}
        onChange={value =>
          set({ audience: audiences.find(one => one === value) })
        }
      />
      {questionType(question.type).answerable &&
        sides.map(side => (
          <PromptLines
            key={side}
            side={side}
            prompts={question.prompts}
            onChange={prompts => set({ prompts })}
          />
        ))}
    </>
  );
}

/** What is on or off: opens in the talk, priority (T08), comment. */
function Switches({ question, set }: PartProps) {
  const { t } = useTranslationRef(builderTexts);
  const { answerable, comment } = questionType(question.type);
  if (!answerable) return null;
  return (
    <div>
      {comment === 'optional' && (
        <Checkbox
          label={t('question.comment')}
          checked={question.comment === true}
          onChange={on => set({ comment: on || undefined })}
        />
      )}
      {question.audience !== 'employee' && (
        <Checkbox
          label={t('question.opensInTalk')}
          checked={question.opensInTalk === true}
          onChange={on => set({ opensInTalk: on || undefined })}
        />
      )}
      <Checkbox
        label={t('question.priority')}
        checked={question.priority === true}
        onChange={on => set({ priority: on || undefined })}
      />
    </div>
  );
}

/** Themes that the question touches too (R05). */
function Related({ question, set }: PartProps) {
  const { t } = useTranslationRef(builderTexts);
  const local = useLocalText();
  const form = useForm();
  const own = placeOf(form, question.id)?.themeId;
  const others = form.themes.filter(({ id }) => id !== own);
  if (others.length === 0) return null;
  return (
    <ChoiceField
      several
      most={10}
      label={t('question.related')}
      hint={t('question.relatedHint')}
      choices={others.map(({ id, title }) => ({
        value: id,
        label: local(title),
      }))}
      chosen={question.relatedThemes ?? []}
      onChange={related =>
        set({ relatedThemes: related.length > 0 ? related : undefined })
      }
    />
  );
}

/** All that can be set of a question. */
export function QuestionSettings({ question }: { question: Question }) {
  const { t } = useTranslationRef(builderTexts);
  const { edit } = useTools();
  const { Settings: TypeSettings } = questionView(question.type);
  const set = (settings: Settings) =>
    edit(
      form => setQuestion(form, question.id, settings),
      `settings:${question.id}`,
    );
  const ofType =
    question.settings ?? (settingsOf(question) as Record<string, unknown>);
  return (
    <Stack>
      <Kind question={question} />
      <TypeSettings
        settings={ofType}
        onChange={settings => set({ settings })}
      />
      <Sides question={question} set={set} />
      <Switches question={question} set={set} />
      <LinesField
        label={t('question.ideas')}
        hint={t('question.ideasHint')}
        lines={question.ideas ?? []}
        most={20}
        onChange={ideas => set({ ideas: ideas.length > 0 ? ideas : undefined })}
      />
      <Related question={question} set={set} />
    </Stack>
  );
}
