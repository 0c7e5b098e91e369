import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Button } from './Button';
import { Row } from './layout';
import { Notice } from './Notice';
import { Page } from './Page';
import { Text } from './text';
import { uiTexts } from './texts';

/** What the widgets need to know of a failed request. */
export interface Failed {
  code: string;
  /** The server's own code, where it says more. */
  detail?: string;
  message: string;
}

const known = [
  'network',
  'unavailable',
  'notFound',
  'notSignedIn',
  'unreadable',
  'internal',
] as const;

function useReason(): (error: Failed) => string {
  const { t } = useTranslationRef(uiTexts);
  return ({ code, detail, message }) => {
    // Where the server says more than that it is away, its words count.
    const said = detail ?? code;
    const found = known.find(one => one === code && one === said);
    return found ? t(`failed.${found}`) : message;
  };
}

/** Words for a failure that has no place of its own on the page; `reason` in place of what is known of the error. */
export function useFailureWords(): (error: Failed, reason?: string) => string {
  const { t } = useTranslationRef(uiTexts);
  const reasonOf = useReason();
  return (error, reason) =>
    `${t('failed.title')}. ${reason ?? reasonOf(error)}`;
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
  const reason = useReason()(error);
  return (
    <Notice tone="bad" announce>
      <Text kind="strong">{t('failed.title')}</Text>
      <Text>{reason}</Text>
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
