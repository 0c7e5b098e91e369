import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useTeamRequests } from '../../../api';
import { useMusPaths } from '../../../routes';
import { Button, Notice, Row, Text } from '../../../ui';
import { entryTexts } from '../texts';

/** Who asks for a talk, first thing a leader sees; one press leads to the answers. */
export function TeamRequests() {
  const { t } = useTranslationRef(entryTexts);
  const paths = useMusPaths();
  const requests = useTeamRequests();
  const waiting = requests.data?.requests ?? [];
  if (waiting.length === 0) return null;
  const names = waiting.map(({ employee }) => employee.name).join(', ');
  return (
    <Notice tone="info" icon="talk">
      <Text kind="strong">{t('team.requests', { names })}</Text>
      <Row>
        <Button to={paths.requests}>
          {t('team.answer', { count: waiting.length })}
        </Button>
      </Row>
    </Notice>
  );
}
