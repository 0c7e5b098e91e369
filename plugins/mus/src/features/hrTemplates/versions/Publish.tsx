import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  openTerms,
  wholeForm,
  type TemplateTerms,
} from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { usePublishTemplate } from '../../../api';
import type { HrTemplate } from '../../../api';
import { useSaying } from '../../../forms/useSaying';
import {
  Button,
  Card,
  DateField,
  Failure,
  Row,
  Text,
  TextField,
} from '../../../ui';
import { Changes } from './Changes';
import { useIncompleteCount } from '../incomplete';
import { useNote } from './useNote';
import { ScopeFields, UnitFields } from './ScopeFields';
import { hrTemplateTexts } from '../texts';
import type { TemplateDraft } from '../useTemplateDraft';

/** From when, for whom, and who tries it first. */
function TermsFields({
  terms,
  onChange,
}: {
  terms: TemplateTerms;
  onChange: (terms: TemplateTerms) => void;
}) {
  const { t } = useTranslationRef(hrTemplateTexts);
  return (
    <>
      <DateField
        label={t('publish.from')}
        hint={t('publish.fromHint')}
        optional
        value={terms.validFrom}
        onChange={validFrom => onChange({ ...terms, validFrom })}
      />
      <ScopeFields
        scope={terms.scope}
        onChange={scope => onChange({ ...terms, scope })}
      />
      <UnitFields
        label={t('publish.pilots')}
        hint={t('publish.pilotsHint')}
        chosen={terms.pilotUnitIds}
        onChange={pilotUnitIds => onChange({ ...terms, pilotUnitIds })}
      />
    </>
  );
}

/** Publishes the draft: why, from when, on trial where, for whom (M19, M21, K04, S11). */
export function Publish({
  template,
  draft,
}: {
  template: HrTemplate;
  draft: TemplateDraft;
}) {
  const { t } = useTranslationRef(hrTemplateTexts);
  const publish = useSaying(usePublishTemplate());
  const [terms, setTerms] = useState<TemplateTerms>(
    template.terms ?? openTerms,
  );
  const { note, type, published } = useNote();
  const incomplete = useIncompleteCount();
  const saved = draft.state.status === 'saved';
  const complete =
    note.trim() !== '' &&
    !(terms.scope.kind === 'units' && terms.scope.unitIds.length === 0) &&
    !(terms.scope.kind === 'group' && terms.scope.titles.length === 0);
  const submit = () =>
    publish.send(
      {
        params: { hrTemplateId: template.id },
        body: { draftVersion: draft.version, note: note.trim(), terms },
      },
      {
        said: t('publish.done'),
        saved: () => published(note),
      },
    );
  return (
    <Card title={t('publish.title')}>
      <Text>{t('publish.lead')}</Text>
      {template.published && (
        <Changes
          before={wholeForm(template.published)}
          after={wholeForm(draft.content)}
        />
      )}
      <TermsFields terms={terms} onChange={setTerms} />
      <TextField
        label={t('publish.note')}
        hint={t('publish.noteHint')}
        value={note}
        rows={2}
        maxLength={500}
        onChange={type}
      />
      {publish.error && <Failure error={publish.error} />}
      <Row>
        <Button
          kind="primary"
          busy={publish.isPending}
          disabled={!saved || !complete || incomplete > 0}
          onClick={submit}
        >
          {t('publish')}
        </Button>
        {!complete && <Text kind="quiet">{t('publish.missing')}</Text>}
        {incomplete > 0 && (
          <Text kind="quiet">
            {t('publish.incomplete', { count: incomplete })}
          </Text>
        )}
      </Row>
    </Card>
  );
}
