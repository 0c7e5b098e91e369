import userSettings from '@backstage/plugin-user-settings/alpha';

/** Backstage's settings with one page of plain words in place of its tabs. */
export const userSettingsPlugin = userSettings.withOverrides({
  extensions: [
    userSettings.getExtension('page:user-settings').override({
      params: {
        noHeader: true,
        loader: () => import('./SettingsPage').then(m => <m.SettingsPage />),
      },
    }),
    userSettings
      .getExtension('sub-page:user-settings/general')
      .override({ disabled: true }),
    userSettings
      .getExtension('sub-page:user-settings/auth-providers')
      .override({ disabled: true }),
    userSettings
      .getExtension('sub-page:user-settings/feature-flags')
      .override({ disabled: true }),
  ],
});
