import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useRound } from '../../api';
import { useMusPaths } from '../../routes';
import { Button, Card, Link, Row, Text } from '../../ui';
import { nextEmployee, type NextEmployee } from './nextEmployee';
import type { Talk } from './talkTypes';
import { preparationTexts } from './texts';

/** Whom the leader prepares for next in this round; undefined while it is read, and for an employee. */
export function useNextEmployee(talk: Talk): NextEmployee | null | undefined {
  const asks = talk.me === 'leader' ? talk.round?.id : undefined;
  const round = useRound(asks);
  return round.data && nextEmployee(round.data.board, talk.id, talk.leader.id);
}

/** The way to the next employee. */
export function NextButton(props: {
  next: NextEmployee;
  kind?: 'primary' | 'secondary';
}) {
  const { t } = useTranslationRef(preparationTexts);
  const paths = useMusPaths();
  const { talkId, name, number, count } = props.next;
  const words = { name, number: String(number), of: String(count) };
  return (
    <Button kind={props.kind} icon="forward" to={paths.preparation(talkId)}>
      {t('next.next', words)}
    </Button>
  );
}

/** From one employee to the next without going back to a list (T13). */
export function NextPerson({ talk, roundId }: { talk: Talk; roundId: string }) {
  const { t } = useTranslationRef(preparationTexts);
  const paths = useMusPaths();
  const next = useNextEmployee(talk);
  // Handed in, the next employee is the next step, and stands above the text.
  if (next === undefined || (next && talk.can.takeBack)) return null;
  const done = talk.mine.state === 'ready' || talk.mine.state === 'onPaper';
  const nobodyElse = done
    ? t('next.done')
    : t('next.last', { name: talk.employee.name });
  return (
    <Card>
      <Row apart>
        {next ? <NextButton next={next} /> : <Text>{nobodyElse}</Text>}
        <Link to={paths.round(roundId)}>{t('next.round')}</Link>
      </Row>
    </Card>
  );
}
