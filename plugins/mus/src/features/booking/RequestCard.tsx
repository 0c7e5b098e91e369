import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import { useAcceptRequest, useAnswerRequest } from '../../api';
import type { TalkRequest } from '../../api';
import { useSaying } from '../../forms/useSaying';
import {
  Button,
  Card,
  DateField,
  Details,
  Failure,
  Row,
  Stack,
  Text,
  useDates,
} from '../../ui';
import { TemplateSelect, useTemplateChoice } from './TemplateSelect';
import { meetTexts } from './texts';

function Accept({ request }: { request: TalkRequest }) {
  const { t } = useTranslationRef(meetTexts);
  const [chosen, setChosen] = useState<string>();
  const templateId = useTemplateChoice(request.unit.id, chosen);
  const accept = useSaying(useAcceptRequest());
  const { name } = request.employee;
  return (
    <Stack gap={1.5}>
      <TemplateSelect
        unitId={request.unit.id}
        label={t('requests.form')}
        value={templateId}
        onChange={setChosen}
      />
      {accept.error && <Failure error={accept.error} />}
      <Row>
        <Button
          kind="primary"
          busy={accept.isPending}
          onClick={() =>
            accept.send(
              { params: { requestId: request.id }, body: { templateId } },
              {
                said: t('requests.accepted', { name }),
              },
            )
          }
        >
          {t('requests.accept', { name })}
        </Button>
      </Row>
    </Stack>
  );
}

function Answer({ request }: { request: TalkRequest }) {
  const { t } = useTranslationRef(meetTexts);
  const [on, setOn] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const answer = useSaying(useAnswerRequest());
  const { name } = request.employee;
  const send = () => {
    setMissing(on === null);
    if (on === null) return;
    answer.send(
      { params: { requestId: request.id }, body: { on } },
      { said: t('requests.answered', { name }) },
    );
  };
  return (
    <Details summary={t('requests.or')}>
      <Stack gap={1.5}>
        <DateField
          label={t('requests.day')}
          value={on}
          onChange={setOn}
          error={missing ? t('requests.dayMissing') : undefined}
        />
        {answer.error && <Failure error={answer.error} />}
        <Row>
          <Button completes busy={answer.isPending} onClick={send}>
            {t('requests.answer', { name })}
          </Button>
        </Row>
      </Stack>
    </Details>
  );
}

/** One request: yes with a questionnaire, or a day. */
export function RequestCard({ request }: { request: TalkRequest }) {
  const { t } = useTranslationRef(meetTexts);
  const dates = useDates();
  const { employee, unit, askedAt } = request;
  return (
    <Card title={employee.name}>
      <Text kind="quiet">
        {t('requests.asked', { unit: unit.name, day: dates.dayOf(askedAt) })}
      </Text>
      <Accept request={request} />
      <Answer request={request} />
    </Card>
  );
}
