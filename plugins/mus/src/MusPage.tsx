import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';
import { Route, Routes } from 'react-router-dom';
import { MusFrame } from './MusFrame';
import { patterns, useMusPaths } from './routes';
import { TextsReady } from './TextsReady';
import { FailedPage, PageSkeleton } from './ui';

type Load = () => Promise<{ default: ComponentType }>;

/** Every page, loaded when it is first opened. */
const pages = [
  [patterns.entry, () => import('./features/entry/EntryPage')],
  [patterns.newRound, () => import('./features/round/form/NewRoundPage')],
  [patterns.round, () => import('./features/round/RoundPage')],
  [patterns.builder, () => import('./features/builder/BuilderPage')],
  [patterns.send, () => import('./features/builder/send/SendPage')],
  [patterns.withoutLeader, () => import('./features/admin/WithoutLeaderPage')],
  [
    patterns.preparation,
    () => import('./features/preparation/PreparationPage'),
  ],
  [patterns.gallery, () => import('./features/gallery/GalleryPage')],
  [patterns.template, () => import('./features/gallery/TemplatePage')],
  [
    patterns.hrTemplates,
    () => import('./features/hrTemplates/HrTemplatesPage'),
  ],
  [patterns.hrTemplate, () => import('./features/hrTemplates/HrTemplatePage')],
  [patterns.hrWordings, () => import('./features/materials/WordingsPage')],
  [patterns.hrValues, () => import('./features/materials/ValuesPage')],
  [patterns.hrMaterials, () => import('./features/materials/MaterialsPage')],
  [patterns.cards, () => import('./features/cards/CardsPage')],
  [patterns.outside, () => import('./features/booking/OutsidePage')],
  [patterns.requests, () => import('./features/booking/RequestsPage')],
  [patterns.calendar, () => import('./features/booking/CalendarPage')],
  [patterns.talkHolders, () => import('./features/booking/HoldersPage')],
  [patterns.talk, () => import('./features/talk/TalkPage')],
  [patterns.newPlan, () => import('./features/tasks/NewPlanPage')],
  [patterns.plan, () => import('./features/plan/PlanPage')],
  [patterns.tasks, () => import('./features/tasks/TasksPage')],
  [patterns.shared, () => import('./features/shared/SharedPage')],
  [patterns.overview, () => import('./features/overview/OverviewPage')],
  [
    patterns.mailTexts,
    () => import('./features/admin/mailTexts/MailTextsPage'),
  ],
  [patterns.mailText, () => import('./features/admin/mailTexts/MailTextPage')],
  [patterns.ownMails, () => import('./features/settings/OwnMailsPage')],
  [patterns.roundMails, () => import('./features/settings/RoundMailsPage')],
  [patterns.delivery, () => import('./features/delivery/DeliveryPage')],
  [patterns.demo, () => import('./features/delivery/DemoPage')],
] as const satisfies ReadonlyArray<readonly [string, Load]>;

/** Begins the page anew once the server answers: after an update its files have other names. */
async function beginAnew() {
  // A refusal and the way to a sign-in elsewhere, which has the status 0, are answers too.
  const answers = await fetch(window.location.href, {
    method: 'HEAD',
    redirect: 'manual',
  }).then(
    ({ status }) => status < 500,
    () => false,
  );
  if (answers) window.location.reload();
}

/** In place of a page whose program could not be fetched. */
function Unfetched() {
  const paths = useMusPaths();
  const code = navigator.onLine ? 'unavailable' : 'network';
  const retry = () => {
    beginAnew().catch(() => {});
  };
  return (
    <FailedPage
      error={{ code, message: '' }}
      retry={retry}
      home={paths.entry}
    />
  );
}

const routes = pages.map(([path, load]) => ({
  path,
  Page: lazy(() =>
    (load as Load)().catch(() => ({ default: Unfetched as ComponentType })),
  ),
}));

/** An address that no page has. */
function Unknown() {
  const paths = useMusPaths();
  const error = { code: 'notFound', message: '' };
  return (
    <FailedPage error={error} retry={() => undefined} home={paths.entry} />
  );
}

/** The plugin's router. */
export function MusPage() {
  return (
    <MusFrame>
      <Suspense fallback={<PageSkeleton />}>
        <TextsReady>
          <Routes>
            {routes.map(({ path, Page }) => (
              <Route key={path} path={path} element={<Page />} />
            ))}
            <Route path="*" element={<Unknown />} />
          </Routes>
        </TextsReady>
      </Suspense>
    </MusFrame>
  );
}
