import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  say,
  textGroups,
  type Problem,
} from '@samtale/backstage-plugin-mus-common';
import { Button } from './Button';
import { Row } from './layout';
import { Notice } from './Notice';
import { Page } from './Page';
import { Text } from './text';
import { uiTexts } from './texts';
import { useLanguage } from './useLanguage';

/** What the widgets need to know of a failed request. */
export interface Failed {
  code: string;
  message: string;
  /** What stands in the way, where the server said. */
  problems?: readonly Problem[];
}

const known = [
  'network',
  'unavailable',
  'notFound',
  'notSignedIn',
  'unreadable',
  'internal',
] as const;

/** What stands in the way, each once; nothing for what only a newer server knows. */
function useObstacles({ problems = [] }: Failed): string[] {
  const language = useLanguage();
  const told = problems
    .filter(({ code }) => Object.hasOwn(textGroups.problems, code))
    .map(({ code, params }) => say(language, 'problems', code, params));
  return [...new Set(told)];
}

function useReason(error: Failed): string {
  const { t } = useTranslationRef(uiTexts);
  const code = known.find(one => one === error.code);
  return code ? t(`failed.${code}`) : error.message;
}

/** A command that failed: says what to do, keeps everything else. */
export function Failure({
  error,
  retry,
}: {
  error: Failed;
  retry?: () => void;
}) {
  const { t } = useTranslationRef(uiTexts);
  const reason = useReason(error);
  const obstacles = useObstacles(error);
  const lines = obstacles.length > 0 ? obstacles : [reason];
  return (
    <Notice tone="bad" announce>
      <Text kind="strong">{t('failed.title')}</Text>
      {lines.map(line => (
        <Text key={line}>{line}</Text>
      ))}
      {retry && (
        <Row>
          <Button onClick={retry}>{t('failed.retry')}</Button>
        </Row>
      )}
    </Notice>
  );
}

interface FailedPageProps {
  error: Failed;
  retry: () => void;
  /** Front page of the plugin. */
  home: string;
}

/** A page that could not be read. */
export function FailedPage({ error, retry, home }: FailedPageProps) {
  const { t } = useTranslationRef(uiTexts);
  const reason = useReason(error);
  const missing = error.code === 'notFound';
  return (
    <Page
      title={missing ? t('failed.notFound.title') : t('failed.title')}
      primary={
        missing ? (
          <Button kind="primary" to={home}>
            {t('failed.home')}
          </Button>
        ) : (
          <Button kind="primary" onClick={retry}>
            {t('failed.retry')}
          </Button>
        )
      }
    >
      <Text>{reason}</Text>
    </Page>
  );
}
