import { createRouteRef, useRouteRef } from '@backstage/core-plugin-api';
import { useMemo } from 'react';

/**
 * Where the plugin's pages are mounted, by default `/mus`.
 *
 * @public
 */
export const rootRouteRef = createRouteRef({ id: 'mus' });

/** Paths below the plugin's root, as the router knows them. */
export const patterns = {
  entry: '/',
  newRound: '/rounds/new',
  round: '/rounds/:roundId',
  builder: '/questionnaires/:questionnaireId',
  send: '/questionnaires/:questionnaireId/send',
  outside: '/talks/new',
  requests: '/requests',
  calendar: '/calendar',
  talkHolders: '/talk-holders',
  talk: '/talks/:talkId',
  preparation: '/talks/:talkId/prepare',
  cards: '/talks/:talkId/cards',
  gallery: '/gallery',
  template: '/gallery/:templateId',
  hrTemplates: '/hr/templates',
  hrTemplate: '/hr/templates/:hrTemplateId',
  hrWordings: '/hr/wordings',
  hrValues: '/hr/values',
  hrMaterials: '/hr/materials',
  newPlan: '/plans/new',
  plan: '/plans/:planId',
  tasks: '/tasks',
  shared: '/shared',
  overview: '/overview',
  ownMails: '/mails',
  mailTexts: '/mail-texts',
  mailText: '/mail-texts/:mail/:variant/:language',
  roundMails: '/rounds/:roundId/mails',
  delivery: '/delivery',
  withoutLeader: '/without-leader',
  demo: '/demo',
} as const;

/** Addresses of the pages under a base such as `/mus`. */
export function pathsUnder(root: string) {
  const base = root.replace(/\/$/, '');
  return {
    entry: base || '/',
    newRound: (unitId: string) =>
      `${base}/rounds/new?unit=${encodeURIComponent(unitId)}`,
    round: (roundId: string) => `${base}/rounds/${roundId}`,
    builder: (questionnaireId: string) =>
      `${base}/questionnaires/${questionnaireId}`,
    send: (questionnaireId: string) =>
      `${base}/questionnaires/${questionnaireId}/send`,
    outside: (unitId: string) =>
      `${base}/talks/new?unit=${encodeURIComponent(unitId)}`,
    requests: `${base}/requests`,
    calendar: `${base}/calendar`,
    talkHolders: `${base}/talk-holders`,
    talk: (talkId: string) => `${base}/talks/${talkId}`,
    preparation: (talkId: string) => `${base}/talks/${talkId}/prepare`,
    gallery: (roundId?: string) =>
      `${base}/gallery${roundId ? `?round=${roundId}` : ''}`,
    template: (templateId: string, roundId?: string) =>
      `${base}/gallery/${templateId}${roundId ? `?round=${roundId}` : ''}`,
    hrTemplates: `${base}/hr/templates`,
    hrTemplate: (id: string) => `${base}/hr/templates/${id}`,
    hrWordings: `${base}/hr/wordings`,
    hrValues: `${base}/hr/values`,
    hrMaterials: `${base}/hr/materials`,
    cards: (talkId: string) => `${base}/talks/${talkId}/cards`,
    question: (talkId: string, questionId: string) =>
      `${base}/talks/${talkId}/prepare?q=${encodeURIComponent(questionId)}`,
    newPlan: `${base}/plans/new`,
    plan: (planId: string) => `${base}/plans/${planId}`,
    tasks: `${base}/tasks`,
    shared: `${base}/shared`,
    overview: `${base}/overview`,
    overviewOf: (needs: string) =>
      `${base}/overview?needs=${encodeURIComponent(needs)}`,
    ownMails: `${base}/mails`,
    mailTexts: `${base}/mail-texts`,
    mailText: (mail: string, variant: string, language: string) =>
      `${base}/mail-texts/${mail}/${variant}/${language}`,
    roundMails: (roundId: string) => `${base}/rounds/${roundId}/mails`,
    delivery: `${base}/delivery`,
    withoutLeader: `${base}/without-leader`,
    demo: `${base}/demo`,
  };
}

/** Addresses of the plugin's pages, wherever the host has mounted it. */
export function useMusPaths() {
  const root = useRouteRef(rootRouteRef)();
  return useMemo(() => pathsUnder(root), [root]);
}

/** Addresses of the pages. */
export type MusPaths = ReturnType<typeof pathsUnder>;

const onPlan = [
  'finishPlan',
  'confirmPlan',
  'waitForConfirmation',
  'followUp',
  'workOnPlan',
];

/** Where the next step of a talk is taken. */
export function pathOfNext(
  paths: MusPaths,
  talk: { next: string; talkId: string; planId: string | null },
): string {
  if (talk.next === 'prepare' || talk.next === 'continuePreparing')
    return paths.preparation(talk.talkId);
  return talk.planId && onPlan.includes(talk.next)
    ? paths.plan(talk.planId)
    : paths.talk(talk.talkId);
}

/** Is the next step mine to take, rather than to wait for? */
export const isMine = (next: string): boolean =>
  !['waitForOther', 'waitForConfirmation', 'nothing'].includes(next);
