import type { TranslationRef } from '@backstage/core-plugin-api/alpha';
import { bookingTexts } from './documents/booking/texts';
import { guideTexts } from './documents/guides/texts';
import { sharingTexts } from './documents/sharing/texts';
import { documentTexts } from './documents/texts';
import { adminTexts } from './features/admin/texts';
import { meetTexts } from './features/booking/texts';
import { mailTextsTexts } from './features/admin/mailTexts/texts';
import { moreTexts } from './features/builder/moreTexts';
import { builderTexts } from './features/builder/texts';
import { galleryTexts } from './features/gallery/texts';
import { hrTemplateTexts } from './features/hrTemplates/texts';
import { materialsTexts } from './features/materials/texts';
import { cardsTexts } from './features/cards/texts';
import { deliveryTexts } from './features/delivery/texts';
import { entryTexts } from './features/entry/texts';
import { overviewTexts } from './features/overview/texts';
import { planTexts } from './features/plan/texts';
import { preparationTexts } from './features/preparation/texts';
import { roundTexts } from './features/round/texts';
import { hourTexts } from './features/talk/hour/texts';
import { minutesTexts } from './features/talk/minutes/texts';
import { sharedTexts } from './features/shared/texts';
import { taskTexts } from './features/tasks/texts';
import { settingsTexts } from './features/settings/texts';
import { talkTexts } from './features/talk/texts';
import { questionTexts } from './questionViews/texts';
import { uiTexts } from './ui';

/** The words of every page, fetched before the first; cards of the home page fetch their own. */
export const pageTexts: ReadonlyArray<
  TranslationRef<string, Record<string, string>>
> = [
  uiTexts,
  documentTexts,
  sharingTexts,
  guideTexts,
  bookingTexts,
  meetTexts,
  questionTexts,
  adminTexts,
  mailTextsTexts,
  builderTexts,
  moreTexts,
  cardsTexts,
  galleryTexts,
  hrTemplateTexts,
  materialsTexts,
  deliveryTexts,
  entryTexts,
  overviewTexts,
  planTexts,
  preparationTexts,
  roundTexts,
  settingsTexts,
  sharedTexts,
  taskTexts,
  talkTexts,
  hourTexts,
  minutesTexts,
];
