import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useSearchParams } from 'react-router-dom';
import { useRound, useTemplates } from '../../api';
import type { Template } from '../../api';
import { useFormSize } from '../../documents';
import { useMusPaths } from '../../routes';
import {
  Button,
  Card,
  Columns,
  FailedPage,
  Heading,
  Page,
  Row,
  RowsSkeleton,
  Stack,
  Text,
  useLocalText,
} from '../../ui';
import { shelvesOf } from './groups';
import { TermsLine } from './TermsLine';
import { galleryTexts } from './texts';

function TemplateCard({
  template,
  roundId,
}: {
  template: Template;
  roundId?: string;
}) {
  const { t } = useTranslationRef(galleryTexts);
  const size = useFormSize();
  const local = useLocalText();
  const paths = useMusPaths();
  const title = local(template.title);
  return (
    <Card level={3} title={title}>
      <Text>{local(template.description)}</Text>
      <Text kind="quiet">{size(template.themes, template.questions)}</Text>
      <TermsLine template={template} />
      <Row>
        <Button
          to={paths.template(template.id, roundId)}
          label={t('look.label', { title })}
        >
          {t('look')}
        </Button>
      </Row>
    </Card>
  );
}

/** `/mus/gallery`: every template to start from, with what each is for (K19). */
export default function GalleryPage() {
  const { t } = useTranslationRef(galleryTexts);
  const paths = useMusPaths();
  const [search] = useSearchParams();
  const roundId = search.get('round') ?? undefined;
  const round = useRound(roundId);
  const templates = useTemplates(round.data?.unit.id);
  const error = templates.error ?? (roundId ? round.error : null);
  if (error)
    return (
      <FailedPage
        error={error}
        retry={() => templates.refetch()}
        home={paths.entry}
      />
    );
  const ready = templates.data && (!roundId || round.data);
  return (
    <Page
      width="wide"
      title={t('title')}
      state={t('lead')}
      back={
        roundId
          ? { to: paths.round(roundId), label: t('back.round') }
          : { to: paths.entry, label: t('back.entry') }
      }
    >
      {!ready && <RowsSkeleton rows={4} height={140} />}
      {ready && (
        <Stack gap={4}>
          {shelvesOf(templates.data.templates).map(shelf => (
            <Stack key={shelf.shelf}>
              <Heading level={2}>{t(`shelf.${shelf.shelf}`)}</Heading>
              <Columns>
                {shelf.templates.map(template => (
                  <TemplateCard
                    key={template.id}
                    template={template}
                    roundId={roundId}
                  />
                ))}
              </Columns>
            </Stack>
          ))}
        </Stack>
      )}
    </Page>
  );
}
