import {
  agendaTopics,
  Language,
  planTableOf,
  PlanTopic,
} from '@samtale/backstage-plugin-mus-common';
import { loadTalkForm, narrowedForm } from '../../cards/loadTalkForm';
import { Tx } from '../../database/Database';
import { readForm } from '../../talks/readForm';
import { PlanQuestion } from '../ActionPlanStore';
import { LoadedPlan } from '../loadPlan';
import { crowdOn } from './crowd';
import { PageContext } from './PageContext';
import { FollowUpPage, followUpPage, planPage, planStub } from './planPage';
import { PlanDeps } from '../savePlan';

/** A page about a plan, and the version it is of. */
export type PlanPage =
  ReturnType<typeof planPage> | ReturnType<typeof planStub>;

/** Now, for one reader. */
export function pageContext(deps: PlanDeps, language: Language): PageContext {
  const { clock, settings } = deps;
  return {
    now: clock.now(),
    today: clock.today(),
    language,
    settings: settings.organisation,
    retention: settings.retention.plan,
  };
}

/** What the talk was about, for the rows of the development plan (M14). */
async function topicsOf(
  deps: PlanDeps,
  tx: Tx,
  { record, facts, talk }: LoadedPlan,
): Promise<PlanTopic[]> {
  if (record.level !== 'write' || facts.closedAt !== null) return [];
  if (!talk) return [];
  const form = await loadTalkForm(tx, deps.vault, talk);
  const picked = form.agenda.map(({ questionId }) => questionId);
  return agendaTopics(narrowedForm(form, []), picked);
}

/** Gathers what the page of a loaded plan needs beside it. */
export async function assemblePage(
  deps: PlanDeps,
  tx: Tx,
  loaded: LoadedPlan,
  question: PlanQuestion,
  at: PageContext,
) {
  const { organisationId, planId, personId } = question;
  const readers = await deps.readers.list(
    tx,
    organisationId,
    'plan',
    planId,
    at.now,
  );
  const ids = readers.map(reader => reader.personId);
  const people = await deps.store.people(tx, organisationId, ids);
  const deliveries = await deps.store.deliveries(tx, question);
  const { followUp, checkIns } = loaded.facts;
  const days = [followUp, ...checkIns].map(({ on }) => on);
  const crowd = await crowdOn(deps, tx, loaded, question, days);
  const { talk } = loaded;
  const topics = await topicsOf(deps, tx, loaded);
  const planTable = talk ? planTableOf(readForm(talk)) : null;
  const me = people.find(person => person.id === personId) ?? null;
  const traces = { changedAt: at.now, changedBy: me };
  const beside = { readers, people, deliveries, topics, planTable, traces };
  return planPage({ loaded, personId, crowd, ...beside }, at);
}

/** What to know of a day before it is chosen. */
export async function assembleCheck(
  deps: PlanDeps,
  tx: Tx,
  loaded: LoadedPlan,
  question: PlanQuestion,
  on: string,
  at: PageContext,
): Promise<FollowUpPage> {
  const crowd = await crowdOn(deps, tx, loaded, question, [on]);
  return followUpPage({ on, none: false, heldAt: null }, crowd, at);
}
