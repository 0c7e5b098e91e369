import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link, useParams } from 'react-router-dom';
import { useLanguage } from '../language/useLanguage';
import { intranetTexts } from '../texts/intranetTexts';
import { usePageTitle } from '../ui/usePageTitle';
import { news } from './news';
import { publishedOn } from './publishedOn';

/** One piece of news. */
export function NewsPage() {
  const { t } = useTranslationRef(intranetTexts);
  const { language } = useLanguage();
  const id = useParams()['*']?.replace(/\/$/, '');
  const item = news.find(candidate => candidate.id === id);
  const title = item?.[language].title ?? t('news.missing');
  usePageTitle(title);
  return (
    <article className="sk-page sk-read">
      <h1>{title}</h1>
      {item && (
        <>
          <p className="sk-small">
            {t('news.by', {
              author: item.author,
              date: publishedOn(item, language),
            })}
          </p>
          <p className="sk-ingress">{item[language].lead}</p>
          {item[language].body.map(paragraph => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </>
      )}
      <p>
        <Link to="/">{t('news.back')}</Link>
      </p>
    </article>
  );
}
