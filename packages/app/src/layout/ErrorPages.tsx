import {
  type ErrorDisplayProps,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { Link } from 'react-router-dom';
import { intranetTexts } from '../texts/intranetTexts';

/** Shown for an address that no page answers to. */
export function NotFoundPage() {
  const { t } = useTranslationRef(intranetTexts);
  return (
    <div className="sk-page">
      <h1>{t('error.notFoundTitle')}</h1>
      <p className="sk-lead">{t('error.notFound')}</p>
      <Link className="sk-button" to="/">
        {t('error.home')}
      </Link>
    </div>
  );
}

/** A program that could not be fetched stays away until the page begins anew. */
function useRetry({ error, resetError }: ErrorDisplayProps) {
  return error.name === 'ChunkLoadError'
    ? () => window.location.reload()
    : resetError;
}

/** Shown in place of a part that broke; the rest of the page lives on. */
export function BrokenPart(props: ErrorDisplayProps) {
  const retry = useRetry(props);
  const { t } = useTranslationRef(intranetTexts);
  return (
    <div className="sk-page" role="alert">
      <h2>{t('error.title')}</h2>
      <p className="sk-lead">{t('error.lead')}</p>
      <button type="button" className="sk-button" onClick={retry}>
        {t('error.retry')}
      </button>
      <p className="sk-small">
        {t('error.details', { message: props.error.message })}
      </p>
    </div>
  );
}

/** Shown while a page is on its way. */
export function Loading() {
  const { t } = useTranslationRef(intranetTexts);
  return (
    <p className="sk-loading" role="status">
      {t('loading')}
    </p>
  );
}
