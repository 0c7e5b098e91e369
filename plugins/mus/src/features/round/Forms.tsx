import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useNavigate } from 'react-router-dom';
import { useCreateQuestionnaire, useTemplates } from '../../api';
import type { Round, Template } from '../../api';
import { useFormSize } from '../../documents';
import { useMusPaths } from '../../routes';
import {
  Button,
  Card,
  Details,
  Failure,
  Heading,
  Hidden,
  Link,
  PlainList,
  Row,
  RowsSkeleton,
  Stack,
  StatusChip,
  Text,
  useLocalText,
} from '../../ui';
import { roundTexts } from './texts';

/** What a unit may begin a round of MUS with now; modules and other talks are in the gallery. */
const isForMus = ({ role, use, talkKind }: Template) =>
  role !== 'module' &&
  use !== 'never' &&
  use !== 'later' &&
  (talkKind ?? 'mus') === 'mus';

/** The fullest first: it is easier to take out than to think up. */
const fullestFirst = (templates: readonly Template[]) =>
  templates.filter(isForMus).sort((a, b) => b.questions - a.questions);

function TemplateCard({
  template,
  busy,
  look,
  onUse,
}: {
  template: Template;
  /** Address of the whole template. */
  look: string;
  busy: boolean;
  onUse: () => void;
}) {
  const { t } = useTranslationRef(roundTexts);
  const say = useLocalText();
  const size = useFormSize()(template.themes, template.questions);
  return (
    <Card level={3} title={say(template.title)}>
      <Text>{say(template.description)}</Text>
      <Text kind="quiet">{size}</Text>
      <Details
        summary={
          <>
            {t('forms.source')}
            <Hidden>{`: ${say(template.title)}`}</Hidden>
          </>
        }
      >
        <Text kind="quiet">{say(template.source)}</Text>
      </Details>
      <Row>
        <Button
          kind="secondary"
          busy={busy}
          label={t('forms.useLabel', { title: say(template.title) })}
          onClick={onUse}
        >
          {t('forms.use')}
        </Button>
        <Button
          kind="quiet"
          to={look}
          label={t('forms.lookLabel', { title: say(template.title) })}
        >
          {t('forms.look')}
        </Button>
      </Row>
    </Card>
  );
}

function ChooseTemplate({ round }: { round: Round }) {
  const { t } = useTranslationRef(roundTexts);
  const say = useLocalText();
  const paths = useMusPaths();
  const navigate = useNavigate();
  const templates = useTemplates(round.unit.id);
  const create = useCreateQuestionnaire();
  const use = (template: Template) =>
    create.mutate(
      {
        params: { roundId: round.id },
        body: { templateId: template.id, title: say(template.title) },
      },
      { onSuccess: made => navigate(paths.builder(made.id)) },
    );
  if (templates.error)
    return (
      <Failure error={templates.error} retry={() => templates.refetch()} />
    );
  return (
    <Stack>
      <Heading level={2} id="skema">
        {t('forms.choose')}
      </Heading>
      <Text>{t('forms.chooseLead')}</Text>
      <Row>
        <Link to={paths.gallery(round.id)}>{t('forms.gallery')}</Link>
      </Row>
      {create.error && <Failure error={create.error} />}
      {!templates.data && <RowsSkeleton rows={2} height={140} />}
      {fullestFirst(templates.data?.templates ?? []).map(template => (
        <TemplateCard
          key={template.id}
          template={template}
          look={paths.template(template.id, round.id)}
          busy={
            create.isPending && create.variables.body.templateId === template.id
          }
          onUse={() => use(template)}
        />
      ))}
    </Stack>
  );
}

/** The unit's questionnaires, or the templates to begin with (T04, T05, K19). */
export function Forms({ round }: { round: Round }) {
  const { t } = useTranslationRef(roundTexts);
  const paths = useMusPaths();
  if (round.questionnaires.length === 0)
    return round.can.edit ? <ChooseTemplate round={round} /> : null;
  return (
    <Card title={t('forms.title')}>
      <PlainList gap={1.5}>
        {round.questionnaires.map(({ id, title, sentVersions }) => (
          <li key={id}>
            <Row gap={1.5}>
              <Link strong to={paths.builder(id)}>
                {title}
              </Link>
              <StatusChip
                tone={sentVersions > 0 ? 'good' : 'neutral'}
                icon={sentVersions > 0 ? 'send' : 'edit'}
                label={
                  sentVersions > 0
                    ? t('forms.sent', { count: sentVersions })
                    : t('forms.draft')
                }
              />
            </Row>
          </li>
        ))}
      </PlainList>
    </Card>
  );
}
