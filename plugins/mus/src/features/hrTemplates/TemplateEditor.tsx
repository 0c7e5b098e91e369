import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  addThemeInOrder,
  openingRuleSchema,
  say,
  setForm,
  type QuestionnaireDocument,
} from '@samtale/backstage-plugin-mus-common';
import { SavedWords } from '../../documents';
import {
  Button,
  Card,
  Checkbox,
  Heading,
  RadioGroup,
  Row,
  Stack,
  Text,
  useLanguage,
} from '../../ui';
import type { Change } from './Change';
import { KeptTextFields } from './KeptTextFields';
import { OptionalThemes } from './OptionalThemes';
import { TemplateConflict } from './TemplateConflict';
import { hrTemplateTexts } from './texts';
import { ThemeFields } from './theme/ThemeFields';
import type { TemplateDraft } from './useTemplateDraft';

/** When the two read each other, and whether the employee may decline. */
function TalkRules({
  document: { openingRule, mayDecline = false },
  change,
}: {
  document: QuestionnaireDocument;
  change: Change;
}) {
  const { t } = useTranslationRef(hrTemplateTexts);
  const language = useLanguage();
  return (
    <Card title={t('rules.title')} level={3}>
      <RadioGroup
        label={t('rules.opening')}
        value={openingRule}
        choices={openingRuleSchema.options.map(value => ({
          value,
          label: say(language, 'openingRules', value),
        }))}
        onChange={value => {
          const rule = openingRuleSchema.safeParse(value);
          if (rule.success)
            change(document => setForm(document, { openingRule: rule.data }));
        }}
      />
      <Checkbox
        label={t('rules.mayDecline')}
        checked={mayDecline}
        onChange={on =>
          change(document =>
            setForm(document, { mayDecline: on ? true : undefined }),
          )
        }
      />
      <Text kind="quiet">{t('rules.mayDeclineHint')}</Text>
    </Card>
  );
}

const noText = { da: '' };

/** The words of a template, changed where they stand; what is taken out can be brought back. */
export function TemplateEditor({ draft }: { draft: TemplateDraft }) {
  const { t } = useTranslationRef(hrTemplateTexts);
  const { content, update, flush } = draft;
  const change: Change = edit =>
    update(before => ({ ...before, document: edit(before.document) }));
  const add = () =>
    change(document =>
      addThemeInOrder(document, {
        id: `hr-${globalThis.crypto.randomUUID()}`,
        title: { da: t('theme.new') },
        questions: [],
      }),
    );
  return (
    <Stack gap={3}>
      <Row apart>
        <Heading level={2}>{t('editor.title')}</Heading>
        <SavedWords state={draft.state} signInAgain={draft.signInAgain} />
      </Row>
      <TemplateConflict draft={draft} />
      <Card title={t('editor.head')} level={3}>
        <KeptTextFields
          field="title"
          label={t('editor.name')}
          value={content.title}
          onChange={title => update(before => ({ ...before, title }))}
          onBlur={flush}
        />
        <KeptTextFields
          field="description"
          label={t('editor.description')}
          rows={2}
          optional
          value={content.description ?? noText}
          onChange={description =>
            update(before => ({
              ...before,
              description: description.da === '' ? undefined : description,
            }))
          }
          onBlur={flush}
        />
      </Card>
      <TalkRules document={content.document} change={change} />
      {content.document.themes.map(theme => (
        <ThemeFields
          key={theme.id}
          document={content.document}
          theme={theme}
          onChange={change}
          onBlur={flush}
        />
      ))}
      <Row>
        <Button icon="add" onClick={add}>
          {t('theme.add')}
        </Button>
      </Row>
      <OptionalThemes draft={draft} />
    </Stack>
  );
}
