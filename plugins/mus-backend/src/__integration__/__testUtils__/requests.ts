import { randomUUID } from 'node:crypto';
import {
  Endpoint,
  musContract,
} from '@samtale/backstage-plugin-mus-common/contract';
import { noValues, openTerms } from '@samtale/backstage-plugin-mus-common';
import { smallForm } from '../../__testUtils__';
import { Replica } from './replica';

/** Every operation of the contract, by name. */
export const operations = Object.values(musContract).flatMap(slice =>
  Object.entries(slice).map(([name, one]) => [name, one as Endpoint] as const),
);

/** Nothing in the path names something of an organisation. */
export const isList = ({ path }: Endpoint) =>
  !/:(?!templateId|mail|variant|language)/.test(
    path.replace('/wordings/:questionId', ''),
  );

export const inThreeMonths = new Date(Date.now() + 90 * 86_400_000)
  .toISOString()
  .slice(0, 10);

const task = {
  formatVersion: 1,
  text: 'Kursus i GIS',
  goalId: null,
  provisional: false,
  task: {
    responsible: { kind: 'employee' },
    deadline: '2037-02-01',
    state: 'planned',
    outcome: '',
    activity: null,
    term: null,
  },
};

const note = { formatVersion: 1, text: 'Aftalt', reached: null };

/** Ids by the name of the parameter. */
export type Ids = Record<string, string>;

const aTime = { on: '2036-12-08', at: '10:00', minutes: 60, place: 'Lokale 2' };

const aTemplate = {
  formatVersion: 1,
  title: { da: 'Vores MUS' },
  document: smallForm,
  optionalThemes: [],
};

const materials = (id: string) => ({
  formatVersion: 1,
  materials: [
    {
      id,
      kind: 'video',
      title: { da: 'Om MUS' },
      url: 'https://intra.andeby.example/mus',
      audience: 'all',
      mandatory: false,
    },
  ],
});

/** Bodies that the contract takes, with ids of the other organisation in them. */
export const bodies: Record<string, (ids: Ids) => object> = {
  setLanguage: () => ({ language: 'da' }),
  save: () => ({ language: 'da', daily: false }),
  saveText: () => ({ subject: 'x', heading: 'x', body: '{link}', button: 'x' }),
  preview: () => ({ subject: 'x', heading: 'x', body: '{link}', button: 'x' }),
  switchOfRound: () => ({ mail: 'bothReady', on: false }),
  assignLeader: ids => ({ leaderPersonId: ids.personId }),
  start: () => ({
    title: 'MUS',
    preparationDueOn: '2036-12-01',
    talksFrom: '2036-12-02',
    talksUntil: '2036-12-18',
    wrapUpOn: null,
    context: { coreTask: 'x', goals: [], guidelines: '' },
  }),
  update: () => ({ title: 'Ny titel' }),
  createQuestionnaire: ({ templateId }) => ({ templateId, title: 'Skema' }),
  saveQuestionnaire: () => ({
    saveId: randomUUID(),
    document: smallForm,
  }),
  send: ids => ({ draftVersion: 1, employmentIds: [ids.employmentId] }),
  saveAnswer: () => ({
    saveId: randomUUID(),
    value: { formatVersion: 1, text: 'x', important: false },
  }),
  saveChoice: () => ({
    saveId: randomUUID(),
    choice: { formatVersion: 1, cards: [], optionalThemes: [] },
  }),
  adoptTemplate: ({ templateId }) => ({ basedOn: templateId, title: 'Ny' }),
  saveTemplate: () => ({ saveId: randomUUID(), content: aTemplate }),
  publishTemplate: () => ({ draftVersion: 1, note: 'Nyt', terms: openTerms }),
  setWording: () => ({ text: { da: 'Med vores ord?' } }),
  saveValues: () => ({ saveId: randomUUID(), content: noValues }),
  // Ids of materials are made by who writes them.
  saveMaterials: ({ newMaterialId = randomUUID() }) => ({
    saveId: randomUUID(),
    content: materials(newMaterialId),
  }),
  markSeen: () => ({ seen: true }),
  answerSenior: () => ({ answer: 'yes' }),
  markReady: () => ({ versions: {} }),
  addNote: () => ({
    saveId: randomUUID(),
    kind: 'note',
    topicId: '',
    position: 1,
    content: note,
  }),
  saveNote: () => ({ saveId: randomUUID(), content: note }),
  holdNote: () => ({ held: true }),
  confirmMinutes: () => ({
    contentVersion: 1,
    verdict: 'confirmed',
    remark: '',
  }),
  saveOwnNotes: () => ({ saveId: randomUUID(), text: 'x' }),
  bringLastTime: () => ({
    agreements: [
      { text: 'x', responsible: 'both', deadline: null, done: false },
    ],
  }),
  addBlock: () => ({
    saveId: randomUUID(),
    kind: 'task',
    position: 1,
    content: task,
  }),
  saveBlock: () => ({ saveId: randomUUID(), content: task }),
  holdBlock: () => ({ held: true }),
  setFollowUp: () => ({ on: inThreeMonths, none: false }),
  copy: ids => ({ copies: [{ id: randomUUID(), planId: ids.planId }] }),
  answerProposal: () => ({ answer: 'accept' }),
  answerLeaderChange: ids => ({
    newLeaderId: ids.personId,
    share: 'none',
    blockIds: [],
  }),
  settle: () => ({ saveId: randomUUID(), outcome: 'asAgreed' }),
  planCheckIns: () => ({ cadence: 'own', first: inThreeMonths, until: null }),
  changeCheckIn: () => ({ saveId: randomUUID(), held: true }),
  confirm: () => ({ contentVersion: 1, verdict: 'confirmed', remark: '' }),
  recordFollowUp: () => ({ nextOn: null, close: true }),
  reopen: () => ({ on: inThreeMonths, none: false }),
  moveClock: () => ({ minutes: 1 }),
  propose: () => ({ saveId: randomUUID(), times: [aTime] }),
  accept: ({ timeId }) => ({ saveId: randomUUID(), timeId }),
  book: () => ({ saveId: randomUUID(), time: aTime }),
  cancel: () => ({ saveId: randomUUID() }),
  name: ids => ({ personId: ids.personId }),
  nameSubstitute: ids => ({
    personId: ids.otherPersonId,
    from: inThreeMonths,
    until: inThreeMonths,
  }),
  acceptRequest: ({ templateId }) => ({ templateId }),
  answerRequest: () => ({ on: '2036-12-08' }),
  startOutside: ({ templateId }) => ({ templateId }),
  postpone: () => ({ reason: 'other' }),
  correct: () => ({ place: 'title', before: 'a', after: 'b' }),
  publish: () => ({ draftVersion: 1 }),
  makeVariant: () => ({ title: 'Variant', forWhom: 'Pædagoger' }),
};

/** Queries that the contract takes. */
export const queries: Record<string, string> = {
  searchPeople: '?search=jonas',
  search: '?search=jonas',
  candidates: '?search=jonas',
  substituteCandidates: '?search=jonas',
  check: '?on=2036-12-08&at=10:00&minutes=60',
  checkFollowUp: `?on=${inThreeMonths}`,
  pdf: '?paper=A4&side=employee',
};

/** Asks for one operation on these ids, as somebody. */
export function ask(
  { call }: Replica,
  [name, { method, path }]: readonly [string, Endpoint],
  ids: Ids,
  as: string,
) {
  const url = path.replace(/:(\w+)/g, (_, id: string) => ids[id]);
  const request = call(method, url + (queries[name] ?? ''), as);
  if (method === 'get') return request;
  return request.set('If-Match', '"1"').send(bodies[name]?.(ids) ?? {});
}
