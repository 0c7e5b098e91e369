import { createApp } from '@backstage/frontend-defaults';
import appModuleUserSettings from '@backstage/plugin-app-module-user-settings';
import signalsPlugin from '@backstage/plugin-signals/alpha';
import musPlugin from '@samtale/backstage-plugin-mus/alpha';
import { appShell } from './appShell';
import { catalogPlugin } from './person/catalogExtensions';
import { hostModule } from './hostModule';
import { homeModule, homePlugin } from './home/homeExtensions';
import { intranetPlugin } from './intranetPlugin';
import { notificationsPlugin } from './notifications/notificationsExtensions';
import { userSettingsPlugin } from './settings/settingsExtensions';

/** The intranet of the invented municipality: every feature is named here, none is discovered. */
export const app = createApp({
  features: [
    appShell,
    hostModule,
    appModuleUserSettings,
    signalsPlugin,
    catalogPlugin,
    homePlugin,
    homeModule,
    intranetPlugin,
    notificationsPlugin,
    userSettingsPlugin,
    musPlugin,
  ],
});
