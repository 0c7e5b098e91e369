import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useAnswerSenior, useSeniorOffer } from '../../api';
import { Button, Card, Failure, Notice, Row, Text } from '../../ui';
import { documentTexts } from '../texts';

const answers = ['yes', 'no'] as const;

/** The offer of a senior talk for the employee, the answer for both (M02); nothing where there is none. */
export function SeniorOffer({ talkId }: { talkId: string }) {
  const { t } = useTranslationRef(documentTexts);
  const found = useSeniorOffer(talkId);
  const answer = useAnswerSenior();
  const senior = found.data;
  if (!senior) return null;
  if (senior.me === 'leader')
    return senior.answer ? (
      <Notice tone="info">
        <Text>{t(`senior.leader.${senior.answer}`)}</Text>
      </Notice>
    ) : null;
  if (!senior.offer) return null;
  return (
    <Card title={t('senior.title')}>
      <Text>
        {t(`senior.offer.${senior.offer}`, { age: String(senior.age) })}
      </Text>
      <Text kind="quiet">{t('senior.who')}</Text>
      {answer.error && <Failure error={answer.error} />}
      {senior.can.answer ? (
        <Row>
          {answers.map(said => (
            <Button
              key={said}
              pressed={senior.answer === said}
              busy={answer.isPending && answer.variables.body.answer === said}
              onClick={() =>
                answer.mutate({ params: { talkId }, body: { answer: said } })
              }
            >
              {t(`senior.answer.${said}`)}
            </Button>
          ))}
        </Row>
      ) : (
        senior.answer && <Text>{t(`senior.answered.${senior.answer}`)}</Text>
      )}
    </Card>
  );
}
