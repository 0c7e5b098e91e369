import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import { useAskForTalk, useWhereToAsk, useWithdrawRequest } from '../../api';
import type { WhereToAsk } from '../../api';
import { useSaying } from '../../forms/useSaying';
import {
  Button,
  Card,
  Failure,
  Row,
  Stack,
  StatusChip,
  Text,
  useDates,
  useLanguage,
} from '../../ui';
import { entryTexts } from './texts';

type Request = NonNullable<WhereToAsk['request']>;

function Answer({ request, leader }: { request: Request; leader: string }) {
  const { t } = useTranslationRef(entryTexts);
  const language = useLanguage();
  const dates = useDates();
  const withdraw = useWithdrawRequest();
  const { state, answerOn } = request;
  if (state === 'accepted' || state === 'withdrawn') return null;
  return (
    <Stack gap={1}>
      <Row>
        <StatusChip
          tone={state === 'open' ? 'info' : 'good'}
          label={say(language, 'talkRequestStates', state)}
        />
      </Row>
      <Text>
        {answerOn
          ? t('ask.answered', { name: leader, day: dates.near(answerOn) })
          : t('ask.waiting', { name: leader })}
      </Text>
      {withdraw.error && <Failure error={withdraw.error} />}
      {request.can.withdraw && (
        <Row>
          <Button
            kind="quiet"
            busy={withdraw.isPending}
            onClick={() =>
              withdraw.mutate({ params: { requestId: request.id } })
            }
          >
            {t('ask.withdraw')}
          </Button>
        </Row>
      )}
    </Stack>
  );
}

function Ask({ where }: { where: WhereToAsk }) {
  const { t } = useTranslationRef(entryTexts);
  const ask = useSaying(useAskForTalk());
  const name = where.leader?.name ?? '';
  return (
    <Stack gap={1}>
      {where.request && <Answer request={where.request} leader={name} />}
      {where.whyNot === null && (
        <>
          <Text>{t('ask.lead', { name })}</Text>
          {ask.error && <Failure error={ask.error} />}
          <Row>
            <Button
              icon="talk"
              busy={ask.isPending}
              onClick={() =>
                ask.send(
                  { params: { employmentId: where.employmentId } },
                  { said: t('ask.done', { name }) },
                )
              }
            >
              {t('ask.button', { name })}
            </Button>
          </Row>
        </>
      )}
    </Stack>
  );
}

const hasWords = ({ whyNot, request }: WhereToAsk) =>
  whyNot === null || request?.state === 'open';

/** "Bed om en samtale": asks the leader, and shows what became of it. Quiet while a talk waits already. */
export function AskForTalk() {
  const { t } = useTranslationRef(entryTexts);
  const where = useWhereToAsk();
  const employments = (where.data?.employments ?? []).filter(hasWords);
  if (employments.length === 0) return null;
  return (
    <Card title={t('ask.title')}>
      {employments.map(each => (
        <Ask key={each.employmentId} where={each} />
      ))}
    </Card>
  );
}
