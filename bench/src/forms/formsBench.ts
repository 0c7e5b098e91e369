import { Page } from '@playwright/test';
import { Bench, Figure } from '../bench';
import { Drag, dragAbout, Task } from './dragging';
import { Portal, startPortal } from './portal';
import { Pages, sendTwoHundred } from './sentForm';
import { serveSurvey } from './survey/surveyPage';
import { questionCount, questionId } from './twoHundred';
import { Keys, KeyTimes } from './typing';
import { watchKeys } from './watchKeys';

const rounds = 3;

/** One way to answer the questions. */
interface Side {
  /** A page with all of them. */
  readonly open: () => Promise<Page>;
  readonly field: (at: number) => string;
  readonly times: KeyTimes;
}

/** Opens the address and waits for the last question. */
async function shown(page: Page, address: string, last: string): Promise<Page> {
  await page.goto(address);
  await page.locator(last).waitFor({ timeout: 120_000 });
  return page;
}

async function sidesOf(portal: Portal, pages: Pages, survey: string) {
  const ourField = (at: number) => `[id="answer-${questionId(at)}"]`;
  const theirField = (at: number) => `textarea >> nth=${at}`;
  const employee = await portal.signIn(pages.employee);
  await watchKeys(employee);
  const other = await portal.blank();
  await watchKeys(other);
  const theirs = (mode: string): Side => ({
    open: () =>
      shown(other, `${survey}/${mode}`, theirField(questionCount - 1)),
    field: theirField,
    times: new KeyTimes(),
  });
  const ours: Side = {
    open: () => shown(employee, pages.preparation, ourField(questionCount - 1)),
    field: ourField,
    times: new KeyTimes(),
  };
  return { ours, typing: theirs('typing'), blur: theirs('blur') };
}

async function writeOn({ open, field, times }: Side): Promise<void> {
  const page = await open();
  await page.bringToFront();
  await times.write(page, field);
}

const told = ({ p50, p95, count, interaction, processor }: Keys) =>
  `p50 ${p50.toFixed(0)}, p95 ${p95.toFixed(0)} ms of ${count} keys; Event Timing p98 ${interaction} ms; ${processor.toFixed(1)} ms of the processor a key`;

function keyFigures(ours: Keys, typing: Keys, blur: Keys): Figure[] {
  return [
    {
      name: '50 ms / p95 per key, 200 questions',
      value: 50 / ours.p95,
      atLeast: 1,
      detail: told(ours),
    },
    {
      name: 'SurveyJS, told of every key / ours',
      value: typing.p95 / ours.p95,
      atLeast: 1,
      detail: told(typing),
    },
    {
      name: 'SurveyJS, told on leaving a field / ours',
      value: blur.p95 / ours.p95,
      atLeast: null,
      detail: told(blur),
    },
  ];
}

const taskText = ({ wall, cpu }: Task) =>
  `${wall.toFixed(0)} ms (${cpu.toFixed(0)} of the processor)`;

function dragFigures(drags: readonly Drag[]): Figure[] {
  const longest = (part: keyof Drag) =>
    drags.map(each => each[part]).sort((a, b) => b.wall - a.wall);
  const figure = (part: keyof Drag, words: string): Figure => ({
    name: `50 ms / longest task while ${words}`,
    value: 50 / longest(part)[0].wall,
    atLeast: 1,
    detail: longest(part).map(taskText).join(', '),
  });
  return [
    figure('drag', 'dragging'),
    figure('lift', 'lifting'),
    figure('drop', 'letting go'),
  ];
}

async function drag(portal: Portal, leader: Page, builder: string) {
  const handles = '[aria-label^="Træk: Spørgsmål "]';
  const drags: Drag[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await shown(leader, builder, `${handles} >> nth=${questionCount - 1}`);
    await leader.bringToFront();
    drags.push(await dragAbout(portal.browser, leader, handles, 2));
  }
  return dragFigures(drags);
}

async function measure(portal: Portal, survey: string): Promise<Figure[]> {
  const leader = await portal.signIn('marianne-krogh');
  const pages = await sendTwoHundred(leader);
  const sides = await sidesOf(portal, pages, survey);
  for (let round = 0; round < rounds; round += 1)
    for (const side of Object.values(sides)) await writeOn(side);
  const { ours, typing, blur } = sides;
  return [
    ...keyFigures(ours.times.seen(), typing.times.seen(), blur.times.seen()),
    ...(await drag(portal, leader, pages.builder)),
  ];
}

async function run(): Promise<readonly Figure[]> {
  const survey = await serveSurvey();
  const portal = await startPortal();
  try {
    return await measure(portal, survey.origin);
  } finally {
    await portal.stop();
    survey.stop();
  }
}

/** Answering and building 200 questions in a real browser, beside another form library. */
export const formsBench: Bench = { name: 'forms', run };
