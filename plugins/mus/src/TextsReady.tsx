import { useApi } from '@backstage/core-plugin-api';
import { translationApiRef } from '@backstage/core-plugin-api/alpha';
import type { TranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { bookingTexts } from './documents/booking/texts';
import { guideTexts } from './documents/guides/texts';
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
import { settingsTexts } from './features/settings/texts';
import { talkTexts } from './features/talk/texts';
import { questionTexts } from './questionViews/texts';
import { PageSkeleton, uiTexts } from './ui';

const refs: ReadonlyArray<TranslationRef<string, Record<string, string>>> = [
  uiTexts,
  documentTexts,
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
  talkTexts,
  hourTexts,
  minutesTexts,
];

function useTexts(): boolean {
  const api = useApi(translationApiRef);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const look = () => {
      if (refs.every(ref => api.getTranslation(ref).ready)) setReady(true);
    };
    // A file of words that cannot be fetched must not keep the page away: English stands in.
    const giveUp = () => setReady(true);
    const subscriptions = refs.map(ref =>
      api.translation$(ref).subscribe(look, giveUp),
    );
    look();
    return () => subscriptions.forEach(one => one.unsubscribe());
  }, [api]);
  return ready;
}

/**
 * Fetches the words of all pages at once, before the first. A part of a page
 * whose words came later would put the whole page back into its skeleton, and
 * the cursor and the place in it would be gone.
 */
export function TextsReady(props: { children: ReactNode }) {
  return useTexts() ? props.children : <PageSkeleton />;
}
