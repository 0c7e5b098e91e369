import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { HomePageLayoutProps } from '@backstage/plugin-home-react/alpha';
import { useLanguage } from '../language/useLanguage';
import { useMe } from '../person/useMe';
import { intranetTexts } from '../texts/intranetTexts';
import { formatDay, hourOf } from '../ui/formatDate';
import { usePageTitle } from '../ui/usePageTitle';
import { HeroLandscape } from './HeroLandscape';
import { NewsList } from './NewsList';
import { Today } from './Today';
import { forYou } from './widgets';
import './home.css';

function useGreeting(now: Date): string {
  const { t } = useTranslationRef(intranetTexts);
  const name = useMe()?.firstName ?? '';
  const hour = hourOf(now);
  const text = hour < 5 || hour >= 17 ? 'evening' : 'day';
  const greeting = t(`home.${hour >= 5 && hour < 10 ? 'morning' : text}`, {
    name,
  });
  return name ? greeting : greeting.replace(/[,\s]+$/, '');
}

/** The intranet's front page: what waits for me, then what is new. */
export function HomePage({ widgets }: HomePageLayoutProps) {
  const { t } = useTranslationRef(intranetTexts);
  const { language } = useLanguage();
  const now = new Date();
  const greeting = useGreeting(now);
  usePageTitle(t('home.title'));
  return (
    <div className="sk-page">
      <div className="sk-hero">
        <div>
          <h1>{greeting}</h1>
          <p className="sk-home-day">{formatDay(now, language)}</p>
        </div>
        <HeroLandscape />
      </div>
      <section aria-labelledby="til-dig" className="sk-for-you">
        <h2 id="til-dig" className="sk-visually-hidden">
          {t('home.forYou')}
        </h2>
        {forYou(widgets).map(({ node, component }) => (
          <div
            key={node.spec.id}
            className="sk-for-you-item"
            data-widget={node.spec.id.replace(/^.*\//, '')}
          >
            {component}
          </div>
        ))}
      </section>
      <div className="sk-home-columns">
        <NewsList />
        <Today now={now} />
      </div>
    </div>
  );
}
