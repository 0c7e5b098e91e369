import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say, setQuestion } from '@samtale/backstage-plugin-mus-common';
import type {
  Question,
  QuestionSettings as Settings,
} from '@samtale/backstage-plugin-mus-common';
import { questionView } from '../../../questionViews';
import { Checkbox, RadioGroup, Stack, useLanguage } from '../../../ui';
import type { Draft } from '../draft/useDraft';
import { builderTexts } from '../texts';
import { PromptLines } from './PromptLines';

const audiences = ['both', 'employee', 'leader'] as const;

/** Who answers, prompts of each side, what opens when (T08, T14). */
export function QuestionSettings({
  draft,
  question,
}: {
  draft: Draft;
  question: Question;
}) {
  const { t } = useTranslationRef(builderTexts);
  const language = useLanguage();
  const { Settings: TypeSettings } = questionView(question.type);
  const set = (settings: Settings) =>
    draft.edit(form => setQuestion(form, question.id, settings));
  const audience = audiences.map(value => ({
    value,
    label: say(language, 'audiences', value),
  }));
  const forEmployee = question.audience !== 'leader';
  const forLeader = question.audience !== 'employee';
  return (
    <Stack>
      <RadioGroup
        row
        label={t('question.audience')}
        value={question.audience}
        choices={audience}
        onChange={value =>
          set({ audience: audiences.find(one => one === value) })
        }
      />
      {forEmployee && (
        <PromptLines
          side="employee"
          prompts={question.prompts}
          onChange={prompts => set({ prompts })}
        />
      )}
      {forLeader && (
        <PromptLines
          side="leader"
          prompts={question.prompts}
          onChange={prompts => set({ prompts })}
        />
      )}
      <div>
        {forLeader && (
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
      <TypeSettings
        settings={question.settings ?? {}}
        onChange={settings => set({ settings })}
      />
    </Stack>
  );
}
