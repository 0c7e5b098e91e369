import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say, setForm } from '@samtale/backstage-plugin-mus-common';
import { Card, RadioGroup, Text, TextArea, useLanguage } from '../../../ui';
import type { Draft } from '../draft/useDraft';
import { builderTexts } from '../texts';
import { LiveText } from './LiveText';

const rules = ['bothReady', 'ownReady', 'inTalk'] as const;

/** Title, introduction and opening rule of the form. */
export function FormHead({ draft }: { draft: Draft }) {
  const { t } = useTranslationRef(builderTexts);
  const language = useLanguage();
  const { title, intro = '', openingRule, mayDecline } = draft.document;
  return (
    <Card>
      <LiveText
        label={t('head.title')}
        value={title}
        onWrite={text =>
          draft.edit(form => setForm(form, { title: text }), 'form:title')
        }
      />
      <TextArea
        optional
        label={t('head.intro')}
        hint={t('head.introHint')}
        value={intro}
        maxLength={20_000}
        onChange={text =>
          draft.edit(form => setForm(form, { intro: text }), 'form:intro')
        }
      />
      <RadioGroup
        label={t('head.rule')}
        value={openingRule}
        choices={rules.map(value => ({
          value,
          label: say(language, 'openingRules', value),
        }))}
        onChange={value =>
          draft.edit(form =>
            setForm(form, {
              openingRule:
                rules.find(rule => rule === value) ?? form.openingRule,
            }),
          )
        }
      />
      {mayDecline && <Text kind="quiet">{t('head.mayDecline')}</Text>}
    </Card>
  );
}
