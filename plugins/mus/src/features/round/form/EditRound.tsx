import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { endpoints, keyOf, useUpdateRound } from '../../../api';
import type { Round, RoundInput } from '../../../api';
import { useSaying } from '../../../forms/useSaying';
import { useMusPaths } from '../../../routes';
import { Notice, Page, Text } from '../../../ui';
import { RoundFacts } from '../RoundFacts';
import { RoundForm } from './RoundForm';
import { roundTexts } from '../texts';

interface EditRoundProps {
  round: Round;
  council: string;
  onDone: () => void;
}

/** The version to save on: the one read first, or after a conflict the one that was shown. */
function useSave({ round, onDone }: EditRoundProps) {
  const { t } = useTranslationRef(roundTexts);
  const update = useSaying(useUpdateRound());
  const queries = useQueryClient();
  const [theirs, setTheirs] = useState<Round>();
  const [first] = useState(round.version);
  const save = (body: RoundInput) =>
    update.send(
      {
        params: { roundId: round.id },
        version: theirs?.version ?? first,
        body,
      },
      {
        said: t('form.saved'),
        then: saved => {
          queries.setQueryData(
            keyOf(endpoints.rounds.get, { params: { roundId: round.id } }),
            saved,
          );
          onDone();
        },
        failed: error => {
          const current = endpoints.rounds.get.response.safeParse(
            error.current,
          );
          if (error.code === 'versionConflict' && current.success)
            setTheirs(current.data);
        },
      },
    );
  return { save, theirs, update };
}

/** Changes dates or signposts; what was typed survives a change made elsewhere. */
export function EditRound(props: EditRoundProps) {
  const { t } = useTranslationRef(roundTexts);
  const paths = useMusPaths();
  const { round, council, onDone } = props;
  const { save, theirs, update } = useSave(props);
  return (
    <Page
      title={t('next.edit')}
      state={round.title}
      back={{ to: paths.round(round.id), label: round.title }}
    >
      {theirs && (
        <Notice tone="warning" announce>
          <Text>{t('form.conflict')}</Text>
          <RoundFacts round={theirs} council={council} />
        </Notice>
      )}
      <RoundForm
        start={round}
        council={council}
        verb={t('form.save')}
        busy={update.isPending}
        error={update.error}
        onCancel={onDone}
        onSubmit={save}
      />
    </Page>
  );
}
