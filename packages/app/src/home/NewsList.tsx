import { Link } from 'react-router-dom';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useLanguage } from '../language/useLanguage';
import { intranetTexts } from '../texts/intranetTexts';
import { news } from './news';
import { publishedOn } from './publishedOn';

/** The news with their first lines. */
export function NewsList() {
  const { t } = useTranslationRef(intranetTexts);
  const { language } = useLanguage();
  return (
    <section aria-labelledby="nyt">
      <h2 id="nyt">{t('home.news')}</h2>
      <ul className="sk-plain-list sk-news">
        {news.map(item => (
          <li key={item.id}>
            <h3>
              <Link to={`/nyheder/${item.id}`}>{item[language].title}</Link>
            </h3>
            <p>{item[language].lead}</p>
            <p className="sk-small">
              {t('news.by', {
                author: item.author,
                date: publishedOn(item, language),
              })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
