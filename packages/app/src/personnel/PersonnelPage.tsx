import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link, useParams } from 'react-router-dom';
import { type Language, useLanguage } from '../language/useLanguage';
import { intranetTexts } from '../texts/intranetTexts';
import { Breadcrumbs } from '../ui/Breadcrumbs';
import { usePageTitle } from '../ui/usePageTitle';
import { addressOf, findPage } from './findPage';
import { type Page, personnel } from './sections';
import './personnel.css';

function Children({ trail, language }: { trail: Page[]; language: Language }) {
  const { t } = useTranslationRef(intranetTexts);
  const children = trail[trail.length - 1]?.children ?? [];
  if (children.length === 0) return null;
  return (
    <section aria-label={t('personnel.inThisSection')}>
      <ul className="sk-plain-list sk-topics">
        {children.map(child => (
          <li key={child.slug} className="sk-card">
            <h2>
              <Link to={addressOf([...trail, child])}>
                {child[language].title}
              </Link>
            </h2>
            <p>{child[language].lead}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Contact() {
  const { t } = useTranslationRef(intranetTexts);
  return (
    <section className="sk-contact" aria-labelledby="kontakt">
      <h2 id="kontakt">{t('personnel.contact')}</h2>
      <p>{t('personnel.contactText')}</p>
    </section>
  );
}

/** A page of the personnel section: where MUS has its place in the intranet (T43, M20). */
export function PersonnelPage() {
  const { t } = useTranslationRef(intranetTexts);
  const { language } = useLanguage();
  const found = findPage(personnel, useParams()['*'] ?? '');
  const trail = found ?? [personnel];
  const page = trail[trail.length - 1] ?? personnel;
  const text = page[language];
  const crumbs = trail.map((item, index) => ({
    to: addressOf(trail.slice(0, index + 1)),
    title: item[language].title,
  }));
  usePageTitle(text.title);
  return (
    <div className="sk-page">
      {crumbs.length > 1 && (
        <Breadcrumbs label={t('personnel.crumbs')} crumbs={crumbs} />
      )}
      <h1>{text.title}</h1>
      <p className="sk-lead">{found ? text.lead : t('personnel.missing')}</p>
      <div className="sk-read">
        {text.body.map(paragraph => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {page.action && (
          <p>
            <Link className="sk-button" to={page.action.to}>
              {page.action[language]}
            </Link>
          </p>
        )}
      </div>
      <Children trail={trail} language={language} />
      <Contact />
    </div>
  );
}
