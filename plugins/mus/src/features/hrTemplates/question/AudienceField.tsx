import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  say,
  setQuestion,
  type Question,
} from '@samtale/backstage-plugin-mus-common';
import { Select, useLanguage, useLocalText, useToast } from '../../../ui';
import type { Change } from '../Change';
import { hrTemplateTexts } from '../texts';

const audiences = ['both', 'employee', 'leader'] as const;

interface AudienceFieldProps {
  label: string;
  question: Question;
  onChange: Change;
}

/**
 * Whom a row is for. Prompts of a side that is left out stay for when it comes
 * back; that the leader's answer opens in the talk goes, and can be brought back.
 */
export function AudienceField({
  label,
  question,
  onChange,
}: AudienceFieldProps) {
  const { t } = useTranslationRef(hrTemplateTexts);
  const language = useLanguage();
  const toast = useToast();
  const title = useLocalText()(question.text);
  const { id, audience, opensInTalk } = question;
  const set = (settings: Pick<Question, 'audience' | 'opensInTalk'>) =>
    onChange(document => setQuestion(document, id, settings));
  const choose = (value: string) => {
    const chosen = audiences.find(one => one === value);
    if (!chosen) return;
    set({ audience: chosen, opensInTalk });
    if (opensInTalk && chosen === 'employee')
      toast({
        text: t('audience.opensAtOnce', { title }),
        undo: () => set({ audience, opensInTalk }),
      });
  };
  return (
    <Select
      label={label}
      spokenBefore={title}
      value={audience}
      choices={audiences.map(value => ({
        value,
        label: say(language, 'audiences', value),
      }))}
      onChange={choose}
    />
  );
}
