/*
 * Deliberate misuses: each must not compile. `tsc` fails here when one of
 * them begins to.
 */
import {
  createMusClient,
  endpoint,
  MusClient,
  musContract,
  Reply,
} from './index';
import { z } from 'zod';

declare const client: MusClient;
const { people, rounds, talks } = musContract;
const talkId = '00000000-0000-4000-8000-000000000001';
const params = { roundId: talkId };
const body = { title: 'Ny' };
const response = z.object({});

export async function misuses(): Promise<void> {
  // @ts-expect-error a path needs its parameters
  await client.call(talks.get, {});
  // @ts-expect-error a parameter has the contract's name
  await client.call(talks.get, { params: { id: talkId } });
  // @ts-expect-error a body is not left out
  await client.call(people.setLanguage, {});
  // @ts-expect-error languages are a closed list
  await client.call(people.setLanguage, { body: { language: 'de' } });
  // @ts-expect-error wrapUpOn is a day or null
  await client.call(rounds.update, { params, body: { wrapUpOn: 12 } });
  // @ts-expect-error a version is a number or 'create'
  await client.call(rounds.update, { params, body, version: '1' });

  const talk = await client.call(talks.get, { params: { talkId } });
  // @ts-expect-error a stub has no content: look at `access` first
  talk.mine.toString();
  if (talk.access === 'content') talk.mine.answers.toString();
  // @ts-expect-error before the opening there are no answers of the other
  if (talk.access === 'content') talk.other.answers.length.toString();
}

// @ts-expect-error an endpoint says what it answers
endpoint({ method: 'get', path: '/v1/x', summary: 'x' });

// @ts-expect-error there is no such method
endpoint({ method: 'head', path: '/v1/x', summary: 'x', response });

// @ts-expect-error a client needs to know where the backend is
createMusClient({ fetch, language: () => 'da' });

// @ts-expect-error a round has a title
export const round: Reply<typeof rounds.get> = {};
