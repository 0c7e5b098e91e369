import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useParams, useSearchParams } from 'react-router-dom';
import { useRound, useTemplate } from '../../api';
import type { TemplateDocument } from '../../api';
import { FormView } from '../../documents';
import { useMusPaths } from '../../routes';
import {
  Card,
  Facts,
  FailedPage,
  Heading,
  Page,
  PageSkeleton,
  PlainList,
  Stack,
  Text,
  useLocalText,
} from '../../ui';
import { TermsLine } from './TermsLine';
import { galleryTexts } from './texts';
import { UseTemplate } from './UseTemplate';

/** Participants, readers and plan of talks of other kinds (R17). */
function OtherTalk({ talk }: { talk: TemplateDocument['talk'] }) {
  const { t } = useTranslationRef(galleryTexts);
  const local = useLocalText();
  if (!talk) return null;
  return (
    <Facts
      items={[
        { label: t('talk.participants'), value: local(talk.participants) },
        { label: t('talk.readers'), value: local(talk.readers) },
        { label: t('talk.plan'), value: local(talk.plan) },
      ]}
    />
  );
}

function Checklist({ list }: { list: TemplateDocument['checklist'] }) {
  const { t } = useTranslationRef(galleryTexts);
  const local = useLocalText();
  if (!list || list.length === 0) return null;
  return (
    <Card title={t('checklist')}>
      <Text>{t('checklist.lead')}</Text>
      <PlainList>
        {list.map(line => (
          <li key={line.da}>{local(line)}</li>
        ))}
      </PlainList>
    </Card>
  );
}

function Whole({ template }: { template: TemplateDocument }) {
  const { t } = useTranslationRef(galleryTexts);
  const optional = template.optionalThemes ?? [];
  return (
    <>
      <Stack>
        <Heading level={2}>{t('form')}</Heading>
        {template.document.intro && (
          <Text lines>{template.document.intro}</Text>
        )}
        <FormView themes={template.document.themes} />
      </Stack>
      {optional.length > 0 && (
        <Stack>
          <Heading level={2}>{t('optional')}</Heading>
          <Text>{t('optional.lead')}</Text>
          <FormView themes={optional} />
        </Stack>
      )}
    </>
  );
}

/** `/mus/gallery/:templateId`: the whole template, and the way to use it in a round (K19). */
export default function TemplatePage() {
  const { t } = useTranslationRef(galleryTexts);
  const local = useLocalText();
  const paths = useMusPaths();
  const { templateId = '' } = useParams();
  const [search] = useSearchParams();
  const roundId = search.get('round') ?? undefined;
  const template = useTemplate(templateId);
  const round = useRound(roundId);
  if (template.error)
    return (
      <FailedPage
        error={template.error}
        retry={() => template.refetch()}
        home={paths.entry}
      />
    );
  if (!template.data) return <PageSkeleton />;
  return (
    <Page
      title={local(template.data.title)}
      state={local(template.data.description)}
      back={{ to: paths.gallery(roundId), label: t('back.gallery') }}
    >
      <Stack gap={4}>
        <Stack gap={1}>
          <Text kind="quiet">{local(template.data.source)}</Text>
          <TermsLine template={template.data} />
          <OtherTalk talk={template.data.talk} />
        </Stack>
        {round.data && (
          <UseTemplate template={template.data} round={round.data} />
        )}
        <Whole template={template.data} />
        <Checklist list={template.data.checklist} />
      </Stack>
    </Page>
  );
}
