import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { SendResult } from '../../../api';
import { useMusPaths } from '../../../routes';
import {
  Button,
  Card,
  Notice,
  Page,
  PlainList,
  StatusChip,
  Row,
  Text,
} from '../../../ui';
import { builderTexts } from '../texts';

/** What became of it, with those who were not reached by mail. */
export function Sent({
  result,
  roundId,
}: {
  result: SendResult;
  roundId: string;
}) {
  const { t } = useTranslationRef(builderTexts);
  const paths = useMusPaths();
  const { invited, unreached } = result;
  const [first] = invited;
  return (
    <Page
      title={t('done.title', { count: invited.length })}
      state={invited.length > 0 ? t('done.state') : t('done.again')}
      primary={
        first ? (
          <Button kind="primary" to={paths.preparation(first.talkId)}>
            {t('done.next', { name: first.employee.name })}
          </Button>
        ) : (
          <Button kind="primary" to={paths.round(roundId)}>
            {t('done.round')}
          </Button>
        )
      }
      secondary={
        first && <Button to={paths.round(roundId)}>{t('done.round')}</Button>
      }
    >
      {unreached.length > 0 && (
        <Notice tone="warning" icon="mail">
          <Text kind="strong">{`${t('done.unreached')}: ${unreached.map(one => one.name).join(', ')}`}</Text>
          <Text>{t('done.unreachedHelp')}</Text>
        </Notice>
      )}
      {invited.length > 0 && (
        <Card title={t('done.invited')}>
          <PlainList>
            {invited.map(({ talkId, employee }) => (
              <li key={talkId}>
                <Row>
                  <Text as="span">{employee.name}</Text>
                  {unreached.some(one => one.id === employee.id) && (
                    <StatusChip
                      tone="warning"
                      icon="mail"
                      label={t('done.unreached')}
                    />
                  )}
                </Row>
              </li>
            ))}
          </PlainList>
        </Card>
      )}
    </Page>
  );
}
