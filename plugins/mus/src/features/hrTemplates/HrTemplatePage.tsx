import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useParams } from 'react-router-dom';
import { useHrTemplate, useMe, useWithdrawTemplate } from '../../api';
import type { HrTemplate } from '../../api';
import { useKeptTexts } from '../../autosave';
import { useMusPaths } from '../../routes';
import {
  Button,
  Failure,
  FailedPage,
  Page,
  PageSkeleton,
  Row,
  RowsSkeleton,
  Stack,
  useLocalText,
} from '../../ui';
import { IncompleteFields } from './incomplete';
import { Publish } from './versions/Publish';
import { Revisions } from './versions/Revisions';
import { TemplateEditor } from './TemplateEditor';
import { hrTemplateTexts } from './texts';
import { useTemplateDraft } from './useTemplateDraft';

function Withdraw({ template }: { template: HrTemplate }) {
  const { t } = useTranslationRef(hrTemplateTexts);
  const withdraw = useWithdrawTemplate();
  if (!template.can.withdraw) return null;
  return (
    <Stack gap={1}>
      {withdraw.error && <Failure error={withdraw.error} />}
      <Row>
        <Button
          kind="danger"
          busy={withdraw.isPending}
          onClick={() =>
            withdraw.mutate({ params: { hrTemplateId: template.id } })
          }
        >
          {t('withdraw')}
        </Button>
      </Row>
    </Stack>
  );
}

function Template({
  template,
  personId,
}: {
  template: HrTemplate;
  personId: string;
}) {
  const { t } = useTranslationRef(hrTemplateTexts);
  const local = useLocalText();
  const paths = useMusPaths();
  const draft = useTemplateDraft(template, personId);
  const kept = useKeptTexts(personId, `template:${template.id}:typed`);
  return (
    <Page
      width="wide"
      title={local(template.title)}
      state={t(`state.${template.state}`)}
      back={{ to: paths.hrTemplates, label: t('back.list') }}
    >
      <Stack gap={4}>
        {draft.ready && kept ? (
          <IncompleteFields kept={kept}>
            <TemplateEditor draft={draft} />
            <Publish
              key={template.publishedNumber ?? 0}
              template={template}
              draft={draft}
            />
          </IncompleteFields>
        ) : (
          <RowsSkeleton rows={4} height={120} />
        )}
        <Revisions template={template} />
        <Withdraw template={template} />
      </Stack>
    </Page>
  );
}

/** `/mus/hr/templates/:id`: HR adapts, publishes and revises a template (K03, K09). */
export default function HrTemplatePage() {
  const { hrTemplateId = '' } = useParams();
  const paths = useMusPaths();
  const template = useHrTemplate(hrTemplateId);
  const me = useMe();
  const error = template.data && me.data ? null : (template.error ?? me.error);
  if (error)
    return (
      <FailedPage
        error={error}
        retry={() => Promise.all([template.refetch(), me.refetch()])}
        home={paths.hrTemplates}
      />
    );
  if (!template.data || !me.data) return <PageSkeleton />;
  return (
    <Template
      key={hrTemplateId}
      template={template.data}
      personId={me.data.person.id}
    />
  );
}
