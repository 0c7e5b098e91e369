import { expect, type Page } from '@playwright/test';
import type { MusApi } from '../support/musApi';

/** A page in a state: where it lies, and what to do there before looking. */
export interface Stop {
  readonly name: string;
  readonly path: string;
  readonly act?: (page: Page) => Promise<void>;
}

interface Document {
  readonly id: string;
  readonly state: string;
}

/** States that the demo's leader of 25 has talks and plans in. */
const states = {
  talk: ['invited', 'preparing', 'ready', 'held', 'followingUp'],
  plan: ['draft', 'awaitingConfirmation', 'confirmed'],
};

/** One document of each state; every state that is asked for must be there. */
function oneOfEach(documents: readonly Document[], wanted: readonly string[]) {
  const found = new Map<string, Document>();
  for (const document of documents) {
    if (!found.has(document.state)) found.set(document.state, document);
  }
  expect([...found.keys()], 'states in the demo').toEqual(
    expect.arrayContaining([...wanted]),
  );
  return [...found];
}

/** Talks and preparations in every state that this person has. */
export async function talkStops(
  api: MusApi,
  as: 'leader' | 'employee',
  wanted: readonly string[] = as === 'leader' ? states.talk : [],
): Promise<Stop[]> {
  const { talks } = await api.get<{ talks: Document[] }>(`/v1/talks?as=${as}`);
  return oneOfEach(talks, wanted).flatMap(([state, { id }]) => [
    { name: `talk ${state}`, path: `/mus/talks/${id}` },
    { name: `preparation ${state}`, path: `/mus/talks/${id}/prepare` },
  ]);
}

/** Plans in every state that this person has. */
export async function planStops(
  api: MusApi,
  as: 'leader' | 'employee',
  wanted: readonly string[] = as === 'leader' ? states.plan : [],
): Promise<Stop[]> {
  const { plans } = await api.get<{ plans: Document[] }>(`/v1/plans?as=${as}`);
  return oneOfEach(plans, wanted).map(([state, { id }]) => ({
    name: `plan ${state}`,
    path: `/mus/plans/${id}`,
  }));
}

/** Where this person's first document in that state lies. */
export async function firstIn(
  api: MusApi,
  kind: 'talks' | 'plans',
  as: 'leader' | 'employee',
  state: string,
): Promise<string> {
  const path = `/v1/${kind}?as=${as}`;
  const reply = await api.get<Record<string, Document[]>>(path);
  const document = reply[kind].find(one => one.state === state);
  if (!document) throw new Error(`No ${kind} ${state}`);
  return `/mus/${kind}/${document.id}`;
}
