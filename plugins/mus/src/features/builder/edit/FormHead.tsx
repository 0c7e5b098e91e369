import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say, setForm } from '@samtale/backstage-plugin-mus-common';
import type { QuestionnaireDocument } from '@samtale/backstage-plugin-mus-common';
import { memo } from 'react';
import { Card, RadioGroup, Text, TextArea, useLanguage } from '../../../ui';
import { builderTexts } from '../texts';
import { useTools } from './EditorContext';
import { LiveText } from './LiveText';

const rules = ['bothReady', 'ownReady', 'inTalk'] as const;

type FormHeadProps = Pick<
  QuestionnaireDocument,
  'title' | 'intro' | 'openingRule' | 'mayDecline'
>;

/** Title, introduction and opening rule of the form. */
export const FormHead = memo((props: FormHeadProps) => {
  const { t } = useTranslationRef(builderTexts);
  const language = useLanguage();
  const { edit } = useTools();
  const { title, intro = '', openingRule, mayDecline } = props;
  return (
    <Card>
      <LiveText
        label={t('head.title')}
        value={title}
        onWrite={text =>
          edit(form => setForm(form, { title: text }), 'form:title')
        }
      />
      <TextArea
        optional
        label={t('head.intro')}
        hint={t('head.introHint')}
        value={intro}
        maxLength={20_000}
        onChange={text =>
          edit(form => setForm(form, { intro: text }), 'form:intro')
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
          edit(form =>
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
});
