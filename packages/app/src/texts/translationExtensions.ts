import { createTranslationResource } from '@backstage/frontend-plugin-api';
import { coreComponentsTranslationRef } from '@backstage/core-components/alpha';
import { TranslationBlueprint } from '@backstage/plugin-app-react';
import { notificationsTranslationRef } from '@backstage/plugin-notifications';
import { userSettingsTranslationRef } from '@backstage/plugin-user-settings/alpha';
import { intranetTexts } from './intranetTexts';

/** Danish for the host and for the parts of Backstage that people see. */
export const translationExtensions = [
  TranslationBlueprint.make({
    name: 'intranet',
    params: {
      resource: createTranslationResource({
        ref: intranetTexts,
        translations: { da: () => import('./intranetTexts.da') },
      }),
    },
  }),
  TranslationBlueprint.make({
    name: 'core-components',
    params: {
      resource: createTranslationResource({
        ref: coreComponentsTranslationRef,
        translations: { da: () => import('./coreComponents.da') },
      }),
    },
  }),
  TranslationBlueprint.make({
    name: 'notifications',
    params: {
      resource: createTranslationResource({
        ref: notificationsTranslationRef,
        translations: { da: () => import('./notifications.da') },
      }),
    },
  }),
  TranslationBlueprint.make({
    name: 'user-settings',
    params: {
      resource: createTranslationResource({
        ref: userSettingsTranslationRef,
        translations: { da: () => import('./userSettings.da') },
      }),
    },
  }),
];
