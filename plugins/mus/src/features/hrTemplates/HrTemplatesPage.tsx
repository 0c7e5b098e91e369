import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useNavigate } from 'react-router-dom';
import { useAdoptTemplate, useHrTemplates, useTemplates } from '../../api';
import type { HrTemplateLine, Template } from '../../api';
import { Guide } from '../../documents';
import { useMusPaths } from '../../routes';
import {
  Button,
  Card,
  EmptyState,
  Failure,
  FailedPage,
  Heading,
  Link,
  Page,
  PageSkeleton,
  PlainList,
  Row,
  Stack,
  StatusChip,
  Text,
  useLocalText,
} from '../../ui';
import { hrTemplateTexts } from './texts';

const tones = {
  draft: 'neutral',
  published: 'good',
  withdrawn: 'warning',
} as const;

function Line({ template }: { template: HrTemplateLine }) {
  const { t } = useTranslationRef(hrTemplateTexts);
  const local = useLocalText();
  const paths = useMusPaths();
  return (
    <Row gap={1.5}>
      <Link strong to={paths.hrTemplate(template.id)}>
        {local(template.title)}
      </Link>
      <StatusChip
        tone={tones[template.state]}
        label={t(`state.${template.state}`)}
      />
      {template.state === 'published' && template.changed && (
        <StatusChip tone="info" label={t('state.changed')} />
      )}
    </Row>
  );
}

function Adopt({ templates }: { templates: readonly Template[] }) {
  const { t } = useTranslationRef(hrTemplateTexts);
  const local = useLocalText();
  const paths = useMusPaths();
  const navigate = useNavigate();
  const adopt = useAdoptTemplate();
  const use = (template: Template) =>
    adopt.mutate(
      {
        body: {
          basedOn: template.id,
          title: t('adopt.name', { title: local(template.title) }),
        },
      },
      { onSuccess: made => navigate(paths.hrTemplate(made.id)) },
    );
  return (
    <Stack>
      <Heading level={2}>{t('adopt.title')}</Heading>
      <Text>{t('adopt.lead')}</Text>
      {adopt.error && <Failure error={adopt.error} />}
      <PlainList>
        {templates.map(template => (
          <li key={template.id}>
            <Row apart>
              <Link to={paths.template(template.id)}>
                {local(template.title)}
              </Link>
              <Button
                label={t('adopt.label', { title: local(template.title) })}
                busy={
                  adopt.isPending &&
                  adopt.variables.body.basedOn === template.id
                }
                onClick={() => use(template)}
              >
                {t('adopt')}
              </Button>
            </Row>
          </li>
        ))}
      </PlainList>
    </Stack>
  );
}

/** `/mus/hr/templates`: what HR has adapted, and what can be adopted (K09). */
export default function HrTemplatesPage() {
  const { t } = useTranslationRef(hrTemplateTexts);
  const paths = useMusPaths();
  const mine = useHrTemplates();
  const all = useTemplates();
  const error = mine.data && all.data ? null : (mine.error ?? all.error);
  if (error)
    return (
      <FailedPage
        error={error}
        retry={() => Promise.all([mine.refetch(), all.refetch()])}
        home={paths.entry}
      />
    );
  if (!mine.data || !all.data) return <PageSkeleton />;
  const adoptable = all.data.templates.filter(
    ({ role, origin }) => role !== 'module' && origin !== 'hr',
  );
  return (
    <Page
      title={t('list.title')}
      state={t('list.lead')}
      back={{ to: paths.entry, label: t('back.entry') }}
    >
      <Stack gap={4}>
        <Guide who="hr" />
        {mine.data.templates.length === 0 ? (
          <EmptyState title={t('list.none')}>{t('list.noneLead')}</EmptyState>
        ) : (
          <Card title={t('list.mine')}>
            <PlainList gap={1.5}>
              {mine.data.templates.map(template => (
                <li key={template.id}>
                  <Line template={template} />
                </li>
              ))}
            </PlainList>
          </Card>
        )}
        <Adopt templates={adoptable} />
      </Stack>
    </Page>
  );
}
