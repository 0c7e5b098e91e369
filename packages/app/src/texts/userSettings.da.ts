import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { userSettingsTranslationRef } from '@backstage/plugin-user-settings/alpha';

/** Danish for the user settings plugin, where its own parts are shown. */
export default createTranslationMessages({
  ref: userSettingsTranslationRef,
  messages: {
    sidebarTitle: 'Indstillinger',
    'settingsLayout.title': 'Indstillinger',
    'languageToggle.title': 'Sprog',
    'languageToggle.description': 'Skift sprog',
    'languageToggle.select': 'Vælg sproget {{language}}',
    'themeToggle.title': 'Udseende',
    'themeToggle.description': 'Skift mellem lys og mørk',
    'themeToggle.select': 'Vælg {{theme}}',
    'themeToggle.selectAuto': 'Vælg som min enhed',
    'themeToggle.names.light': 'Lys',
    'themeToggle.names.dark': 'Mørk',
    'themeToggle.names.auto': 'Som min enhed',
    'signOutMenu.title': 'Log ud',
    'signOutMenu.moreIconTitle': 'Mere',
    'profileCard.title': 'Profil',
    'appearanceCard.title': 'Udseende',
  },
});
