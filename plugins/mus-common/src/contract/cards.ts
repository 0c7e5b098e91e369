import { z } from 'zod';
import { cardPickSchema, talkChoiceSchema } from '../cards/choiceSchema';
import { themeSchema } from '../questionnaires/documentSchema';
import { endpoint } from './endpoint';
import {
  idSchema,
  instantSchema,
  isoDaySchema,
  partySchema,
  personSchema,
  versionSchema,
} from './scalars';

/** Topic cards and optional themes of a talk, for one of the two. */
export const cardsSchema = z.object({
  talkId: idSchema,
  /** Which of the two I am. */
  me: partySchema,
  employee: personSchema,
  leader: personSchema,
  round: z
    .object({ id: idSchema, title: z.string(), preparationDueOn: isoDaySchema })
    .nullable(),
  /** One card is picked in each; the questions are the cards (M05, M16). */
  cardThemes: z.array(themeSchema),
  /** Themes the two may take in, and who did (K05). */
  optionalThemes: z.array(
    z.object({ theme: themeSchema, chosenBy: z.array(partySchema) }),
  ),
  mine: z.object({
    /** Null before the first save. */
    version: versionSchema.nullable(),
    savedAt: instantSchema.nullable(),
    choice: talkChoiceSchema,
    sentAt: instantSchema.nullable(),
  }),
  other: z.object({
    sent: z.boolean(),
    /** Null until the cards are exchanged. */
    cards: z.array(cardPickSchema).nullable(),
  }),
  exchangedAt: instantSchema.nullable(),
  /** From this day the leader may exchange without the employee's cards. */
  exchangeFrom: isoDaySchema,
  /** The merged topics, the most important first; empty until exchanged (M07). */
  agenda: z.array(cardPickSchema.extend({ chosenBy: z.array(partySchema) })),
  can: z.object({
    pick: z.boolean(),
    send: z.boolean(),
    exchange: z.boolean(),
    chooseThemes: z.boolean(),
    /** The preparation can be written. */
    prepare: z.boolean(),
  }),
});

const savedChoiceSchema = z.object({
  choice: talkChoiceSchema,
  version: versionSchema,
  savedAt: instantSchema,
});

const byTalk = z.object({ talkId: idSchema });

export const cards = {
  get: endpoint({
    method: 'get',
    path: '/v1/talks/:talkId/cards',
    summary: 'Topic cards and optional themes of a talk (M04, M17)',
    params: byTalk,
    response: cardsSchema,
  }),
  saveChoice: endpoint({
    method: 'put',
    path: '/v1/talks/:talkId/cards',
    summary:
      'Saves my picks, the most important first, and optional themes (M05, K05)',
    params: byTalk,
    body: z.object({ saveId: idSchema, choice: talkChoiceSchema }),
    /** 412 carries `current` in this same shape (null if there is none). */
    response: savedChoiceSchema,
    precondition: 'createOrMatch',
  }),
  sendCards: endpoint({
    method: 'post',
    path: '/v1/talks/:talkId/cards/send',
    summary:
      'Sends my cards; they are exchanged when both have sent (M06, M08)',
    params: byTalk,
    response: cardsSchema,
  }),
  exchangeCards: endpoint({
    method: 'post',
    path: '/v1/talks/:talkId/cards/exchange',
    summary: "Exchanges without the employee's cards, from the day on (leader)",
    params: byTalk,
    response: cardsSchema,
  }),
};
