import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useAnswerProposal, useProposals } from '../../api';
import type { TaskProposal } from '../../api';
import { useSaying } from '../../forms/useSaying';
import {
  Button,
  Card,
  Failure,
  PlainList,
  Row,
  Stack,
  Text,
  useDates,
} from '../../ui';
import { sharingTexts } from './texts';

type Answer = 'accept' | 'decline' | 'withdraw';

const said = {
  accept: 'proposals.accepted',
  decline: 'proposals.declined',
  withdraw: 'proposals.withdrawn',
} as const;

interface LineProps {
  proposal: TaskProposal;
  busy: boolean;
  answer: (proposal: TaskProposal, answer: Answer) => void;
}

function Line({ proposal, busy, answer }: LineProps) {
  const { t } = useTranslationRef(sharingTexts);
  const dates = useDates();
  const { content, can } = proposal;
  const task = content.text;
  const button = (kind: Answer) => (
    <Button
      key={kind}
      busy={busy}
      icon={kind === 'accept' ? 'add' : undefined}
      kind={kind === 'accept' ? 'secondary' : 'quiet'}
      label={t(`proposals.${kind}Label`, { task })}
      onClick={() => answer(proposal, kind)}
    >
      {t(`proposals.${kind}`)}
    </Button>
  );
  const answers: Answer[] = [
    ...(can.accept ? (['accept', 'decline'] as const) : []),
    ...(can.withdraw ? (['withdraw'] as const) : []),
  ];
  return (
    <li>
      <Stack gap={0.5}>
        <Text lines>{task}</Text>
        {content.task?.deadline && (
          <Text kind="quiet">
            {t('proposals.deadline', {
              day: dates.near(content.task.deadline),
            })}
          </Text>
        )}
        <Row>{answers.map(button)}</Row>
      </Stack>
    </li>
  );
}

/** Tasks that the leader proposed from another plan: taken in or declined by the employee. */
export function Proposals({
  planId,
  employee,
}: {
  planId: string;
  employee: string;
}) {
  const { t } = useTranslationRef(sharingTexts);
  const { data } = useProposals(planId);
  const command = useSaying(useAnswerProposal());
  const answer = ({ id }: TaskProposal, kind: Answer) =>
    command.send(
      { params: { planId, proposalId: id }, body: { answer: kind } },
      { said: t(said[kind]) },
    );
  const failure = command.error && <Failure error={command.error} />;
  if (!data || data.proposals.length === 0) return failure;
  const [first] = data.proposals;
  return (
    <Card title={t('proposals.title')}>
      <Text>
        {first.can.accept
          ? t('proposals.lead', { name: first.proposedBy.name })
          : t('proposals.waiting', { name: employee })}
      </Text>
      {failure}
      <PlainList gap={2} label={t('proposals.title')}>
        {data.proposals.map(proposal => (
          <Line
            key={proposal.id}
            proposal={proposal}
            busy={command.isPending}
            answer={answer}
          />
        ))}
      </PlainList>
    </Card>
  );
}
