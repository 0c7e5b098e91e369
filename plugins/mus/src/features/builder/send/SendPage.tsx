import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  proposeRecipients,
  publishProblems,
} from '@samtale/backstage-plugin-mus-common';
import type { Proposal } from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import {
  useMe,
  useQuestionnaire,
  useRound,
  useSend,
  useVariants,
} from '../../../api';
import type { Me, Questionnaire, Round, VariantsReply } from '../../../api';
import { useMusPaths } from '../../../routes';
import {
  Button,
  EmptyState,
  ErrorSummary,
  FailedPage,
  Page,
  PageSkeleton,
  Row,
} from '../../../ui';
import { builderTexts } from '../texts';
import { Check } from './Check';
import { ForWhom } from './ForWhom';
import { Mend } from './Mend';
import { Recipients } from './Recipients';
import { Sent } from './Sent';

interface SendingProps {
  me: Me;
  round: Round;
  questionnaire: Questionnaire;
  /** Whom this form and its variants are for. */
  audience: VariantsReply;
}

function proposalOf({ round, questionnaire, audience }: SendingProps) {
  const { variants, titles = [] } = audience;
  const isThis = ({ id }: { id: string }) => id === questionnaire.id;
  return proposeRecipients(
    {
      titles,
      forWhom: variants.find(isThis)?.forWhom ?? '',
      othersFor: variants.flatMap(one =>
        !isThis(one) && one.forWhom ? [one.forWhom] : [],
      ),
    },
    round.notInvited,
  );
}

/** Everybody the form is for, who is not invited and not on leave, is chosen to begin with. */
function useChosen(proposal: Proposal) {
  const { t } = useTranslationRef(builderTexts);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(proposal.employmentIds),
  );
  const [checking, setChecking] = useState(false);
  const [problems, setProblems] = useState<
    Array<{ message: string; fieldId: string }>
  >([]);
  const goOn = () => {
    const none = chosen.size === 0;
    setProblems(none ? [{ message: t('send.choose'), fieldId: 'who' }] : []);
    setChecking(!none);
  };
  return {
    chosen,
    setChosen,
    checking,
    goOn,
    back: () => setChecking(false),
    problems,
  };
}

function Choose({
  round,
  proposal,
  choice,
}: {
  round: Round;
  proposal: Proposal;
  choice: ReturnType<typeof useChosen>;
}) {
  const { t } = useTranslationRef(builderTexts);
  if (round.notInvited.length === 0)
    return (
      <EmptyState icon="group" title={t('send.who')}>
        {t('send.nobody')}
      </EmptyState>
    );
  return (
    <>
      <ErrorSummary items={choice.problems} />
      <ForWhom
        proposal={proposal}
        employees={round.notInvited}
        chosen={choice.chosen}
      />
      <Recipients
        employees={round.notInvited}
        chosen={choice.chosen}
        onChange={choice.setChosen}
      />
      <Row>
        <Button kind="primary" onClick={choice.goOn}>
          {t('send.next')}
        </Button>
      </Row>
    </>
  );
}

function Sending(props: SendingProps) {
  const { me, round, questionnaire } = props;
  const { t } = useTranslationRef(builderTexts);
  const paths = useMusPaths();
  const send = useSend();
  const proposal = proposalOf(props);
  const choice = useChosen(proposal);
  const problems = publishProblems(questionnaire.document);
  if (send.data) return <Sent result={send.data} roundId={round.id} />;
  const invited = round.notInvited.filter(one =>
    choice.chosen.has(one.employmentId),
  );
  const go = () =>
    send.mutate({
      params: { questionnaireId: questionnaire.id },
      body: {
        draftVersion: questionnaire.version,
        employmentIds: invited.map(one => one.employmentId),
      },
    });
  const builder = paths.builder(questionnaire.id);
  return (
    <Page
      title={t('send.title')}
      state={t('send.state')}
      back={{ to: builder, label: t('send.back') }}
    >
      {problems.length > 0 && (
        <Mend
          problems={problems}
          form={questionnaire.document}
          builder={builder}
        />
      )}
      {problems.length === 0 && !choice.checking && (
        <Choose round={round} proposal={proposal} choice={choice} />
      )}
      {problems.length === 0 && choice.checking && invited.length > 0 && (
        <Check
          me={me}
          round={round}
          questionnaire={questionnaire}
          invited={invited}
          busy={send.isPending}
          error={send.error}
          onSend={go}
          onBack={choice.back}
        />
      )}
    </Page>
  );
}

/** `/mus/questionnaires/:id/send`: who, check, send, result (T11). */
export default function SendPage() {
  const { questionnaireId = '' } = useParams();
  const paths = useMusPaths();
  const me = useMe();
  const questionnaire = useQuestionnaire(questionnaireId);
  const round = useRound(questionnaire.data?.roundId);
  const variants = useVariants(questionnaireId);
  const all = [me, questionnaire, round, variants];
  const failed = all.find(one => one.error && !one.data);
  if (failed?.error)
    return (
      <FailedPage
        error={failed.error}
        retry={() => Promise.all(all.map(one => one.refetch()))}
        home={paths.entry}
      />
    );
  if (!me.data || !questionnaire.data || !round.data || !variants.data)
    return <PageSkeleton />;
  return (
    <Sending
      me={me.data}
      round={round.data}
      questionnaire={questionnaire.data}
      audience={variants.data}
    />
  );
}
