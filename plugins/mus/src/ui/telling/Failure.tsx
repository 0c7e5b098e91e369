import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  say,
  textGroups,
  type Problem,
} from '@samtale/backstage-plugin-mus-common';
import { Button } from '../Button';
import { Row } from '../page/layout';
import { Notice } from './Notice';
import { Page } from '../page/Page';
import { Text } from '../words/text';
import type { Language } from '../dates/dates';
import { uiTexts } from '../texts';
import { useLanguage } from '../words/useLanguage';

/** What the widgets need to know of a failed request. */
export interface Failed {
  code: string;
  /** The server's own code, where it says more. */
  detail?: string;
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
function obstaclesOf(language: Language, { problems = [] }: Failed): string[] {
  const told = problems
    .filter(({ code }) => Object.hasOwn(textGroups.problems, code))
    .map(({ code, params }) => say(language, 'problems', code, params));
  return [...new Set(told)];
}

function useReason(): (error: Failed) => string {
  const { t } = useTranslationRef(uiTexts);
  return ({ code, detail, message }) => {
    // Where the server says more than that it is away, its words count.
    const said = detail ?? code;
    const found = known.find(one => one === code && one === said);
    return found ? t(`failed.${found}`) : message;
  };
}

/** What stands in the way, where the server said; else what is known of the error. */
function useLines(): (error: Failed) => string[] {
  const language = useLanguage();
  const reasonOf = useReason();
  return error => {
    const obstacles = obstaclesOf(language, error);
    return obstacles.length > 0 ? obstacles : [reasonOf(error)];
  };
}

/** Words for a failure that has no place of its own on the page. */
export function useFailureWords(): (error: Failed) => string {
  const { t } = useTranslationRef(uiTexts);
  const linesOf = useLines();
  return error => `${t('failed.title')}. ${linesOf(error).join(' ')}`;
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
  const lines = useLines()(error);
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
  const reason = useReason()(error);
  const missing = error.code === 'notFound';
  return (
    <Page
      title={missing ? t('failed.notFound.title') : t('failed.title')}
      state={reason}
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
    />
  );
}
