import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useRound } from '../../api';
import { useMusPaths } from '../../routes';
import { Button, Card, Link, Row, Text } from '../../ui';
import { nextEmployee } from './nextEmployee';
import type { Talk } from './talkTypes';
import { preparationTexts } from './texts';

/** From one employee to the next without going back to a list (T13). */
export function NextPerson({ talk, roundId }: { talk: Talk; roundId: string }) {
  const { t } = useTranslationRef(preparationTexts);
  const paths = useMusPaths();
  const round = useRound(roundId);
  if (!round.data) return null;
  const next = nextEmployee(round.data.board, talk.id, talk.leader.id);
  return (
    <Card>
      <Row apart>
        {next ? (
          <Button icon="forward" to={paths.preparation(next.talkId)}>
            {t('next.next', {
              name: next.name,
              number: String(next.number),
              of: String(next.count),
            })}
          </Button>
        ) : (
          <Text>{t('next.done')}</Text>
        )}
        <Link to={paths.round(roundId)}>{t('next.round')}</Link>
      </Row>
    </Card>
  );
}
