import {
  agendaTopics,
  Language,
  PlanTopic,
} from '@samtale/backstage-plugin-mus-common';
import { loadTalkForm, narrowedForm } from '../../cards/loadTalkForm';
import { Tx } from '../../database/Database';
import { ActionPlanStore, PlanQuestion } from '../ActionPlanStore';
import { LoadedPlan, partyOf } from '../loadPlan';
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

/** The leader is told how crowded a day is; for the employee that is nobody's business. */
async function othersThatDay(
  deps: { readonly store: ActionPlanStore },
  tx: Tx,
  loaded: LoadedPlan,
  question: PlanQuestion,
  on: string | null,
): Promise<number> {
  const { record } = loaded;
  if (
    on === null ||
    partyOf(record, question.personId) !== 'leader' ||
    record.level !== 'write'
  ) {
    return 0;
  }
  return deps.store.countFollowUps(tx, {
    ...question,
    leaderPersonId: record.leader.id,
    on,
  });
}

/** What the talk was about, for the rows of the development plan (M14). */
async function topicsOf(
  deps: PlanDeps,
  tx: Tx,
  { record, facts }: LoadedPlan,
  question: PlanQuestion,
): Promise<PlanTopic[]> {
  if (record.level !== 'write' || facts.closedAt !== null) return [];
  const talk = await deps.store.form(tx, question);
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
  const { on } = loaded.facts.followUp;
  const crowd = await othersThatDay(deps, tx, loaded, question, on);
  const topics = await topicsOf(deps, tx, loaded, question);
  const me = people.find(person => person.id === personId) ?? null;
  const traces = { changedAt: at.now, changedBy: me };
  const beside = { readers, people, deliveries, topics, traces };
  return planPage({ loaded, personId, othersThatDay: crowd, ...beside }, at);
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
  const crowd = await othersThatDay(deps, tx, loaded, question, on);
  return followUpPage({ on, none: false, heldAt: null }, crowd, at);
}
