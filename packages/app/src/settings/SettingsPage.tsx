import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useLanguage } from '../language/useLanguage';
import { intranetTexts } from '../texts/intranetTexts';
import { usePageTitle } from '../ui/usePageTitle';
import { Profile } from './Profile';
import { RadioGroup } from './RadioGroup';
import { useTheme } from './useTheme';
import './settings.css';

/** Language, appearance, and what the directory knows about me. */
export function SettingsPage() {
  const { t } = useTranslationRef(intranetTexts);
  const { language, setLanguage } = useLanguage();
  const { choice, choose } = useTheme();
  usePageTitle(t('settings.title'));
  return (
    <div className="sk-page">
      <h1>{t('settings.title')}</h1>
      <p className="sk-lead">{t('settings.lead')}</p>
      <div className="sk-settings">
        <RadioGroup
          name="language"
          legend={t('settings.language')}
          value={language}
          onChange={setLanguage}
          options={[
            { value: 'da', label: 'Dansk', lang: 'da' },
            { value: 'en', label: 'English', lang: 'en' },
          ]}
        />
        <RadioGroup
          name="theme"
          legend={t('settings.appearance')}
          value={choice}
          onChange={choose}
          options={[
            { value: 'system', label: t('settings.system') },
            { value: 'light', label: t('settings.light') },
            { value: 'dark', label: t('settings.dark') },
          ]}
        />
        <Profile />
      </div>
    </div>
  );
}
