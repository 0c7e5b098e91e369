import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useCallback, useMemo, useState } from 'react';
import { useParams } from 'react-router-dom';
import { useMe, useQuestionnaire } from '../../api';
import type { Questionnaire } from '../../api';
import { useMusPaths } from '../../routes';
import {
  Button,
  FailedPage,
  Notice,
  Page,
  PageSkeleton,
  RowsSkeleton,
  Stack,
  Tabs,
  Text,
} from '../../ui';
import { DraftConflict } from './draft/DraftConflict';
import { DraftState } from './draft/DraftState';
import { DraftTrouble } from './draft/DraftTrouble';
import { useDraft } from './draft/useDraft';
import { Editor } from './Editor';
import { Preview } from './preview/Preview';
import { builderTexts } from './texts';
import { Versions } from './versions/Versions';

const views = ['edit', 'employee', 'leader', 'versions'] as const;
type View = (typeof views)[number];

function Builder({
  questionnaire,
  personId,
}: {
  questionnaire: Questionnaire;
  personId: string;
}) {
  const { t } = useTranslationRef(builderTexts);
  const paths = useMusPaths();
  const { can } = questionnaire;
  const draft = useDraft(questionnaire, personId);
  const [view, setView] = useState<View>(can.edit ? 'edit' : 'employee');
  const form = draft.document;
  const tabs = useMemo(
    () =>
      views
        .filter(one => can.edit || one !== 'edit')
        .map(one => ({ id: one, label: t(`view.${one}`) })),
    [can.edit, t],
  );
  const choose = useCallback(
    (next: string) => setView(now => views.find(one => one === next) ?? now),
    [],
  );
  return (
    <Page
      width="wide"
      title={form.title}
      state={
        <Stack gap={0.5}>
          {t(can.edit ? 'page.state' : 'page.readOnly')}
          <DraftState draft={draft} />
        </Stack>
      }
      back={{ to: paths.round(questionnaire.roundId), label: t('page.back') }}
      primary={
        can.send && (
          <Button
            kind="primary"
            to={paths.send(questionnaire.id)}
            onClick={draft.flush}
          >
            {t('page.check')}
          </Button>
        )
      }
    >
      {questionnaire.sentVersions > 0 && (
        <Notice tone="info">
          <Text>{t('page.sent')}</Text>
        </Notice>
      )}
      <DraftConflict draft={draft} />
      <Tabs label={t('view.label')} tabs={tabs} value={view} onChange={choose}>
        {!draft.ready && <RowsSkeleton rows={4} height={120} />}
        {draft.ready && view === 'edit' && (
          <Editor draft={draft} questionnaire={questionnaire} />
        )}
        {draft.ready && view === 'versions' && (
          <Versions draft={draft} questionnaire={questionnaire} />
        )}
        {draft.ready && (view === 'employee' || view === 'leader') && (
          <Preview
            questionnaireId={questionnaire.id}
            roundId={questionnaire.roundId}
            document={form}
            side={view}
          />
        )}
      </Tabs>
      <DraftTrouble draft={draft} />
    </Page>
  );
}

/** `/mus/questionnaires/:id`: the form of the unit, edited where it stands (T05, T06, T08). */
export default function BuilderPage() {
  const { questionnaireId = '' } = useParams();
  const paths = useMusPaths();
  const me = useMe();
  const questionnaire = useQuestionnaire(questionnaireId);
  const error =
    questionnaire.data && me.data ? null : (questionnaire.error ?? me.error);
  if (error)
    return (
      <FailedPage
        error={error}
        retry={() => Promise.all([questionnaire.refetch(), me.refetch()])}
        home={paths.entry}
      />
    );
  if (!questionnaire.data || !me.data) return <PageSkeleton />;
  return (
    <Builder
      key={questionnaireId}
      questionnaire={questionnaire.data}
      personId={me.data.person.id}
    />
  );
}
