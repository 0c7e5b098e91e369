/** @jest-environment node */
import 'fake-indexeddb/auto';
import { randomBytes } from 'node:crypto';
import { openedDrafts } from '../../autosave/__testUtils__/openedDrafts';
import { openDraftDatabase } from '../../autosave/drafts/draftDatabase';
import { DraftStore } from '../../autosave/drafts/DraftStore';
import { importDraftKey } from '../../autosave/drafts/seal';
import { UnsentVerdict } from './UnsentVerdict';
import type { VerdictDraft } from './UnsentVerdict';

jest.setTimeout(60_000);

const key = randomBytes(32).toString('base64');
const database = openDraftDatabase();
let pages = 0;

const written = async () => (await database).getAll('drafts');

const remarks = async () =>
  (await openedDrafts(key)).map(text => JSON.parse(text).value.remark);

/** Keeping is not awaited by the page: waits until the browser holds these remarks, and no other. */
async function holds(...expected: string[]) {
  const end = Date.now() + 20_000;
  let held = await remarks();
  while (held.join() !== expected.join() && Date.now() < end) {
    await new Promise(resolve => setTimeout(resolve, 5));
    held = await remarks();
  }
  expect(held).toEqual(expected);
}

/** The page of a plan, opened anew: the one before has gone. */
async function aPage(typed?: string) {
  pages += 1;
  const mine = `tab-${pages}`;
  const verdict = new UnsentVerdict(
    new DraftStore<VerdictDraft>({
      scope: { personId: 'jonas', documentId: 'verdict-plan-1' },
      database: () => database,
      key: () => importDraftKey(key),
      tabs: { mine, living: async () => new Set<string>() },
      soon: run => run(),
    }),
  );
  if (typed) verdict.change({ verdict: 'disagrees', remark: typed }, 7);
  await verdict.restore();
  return verdict;
}

const remark = 'Jeg vil gerne have maj';

describe('a remark that was typed and not sent', () => {
  afterAll(async () => (await database).close());
  beforeEach(async () => (await database).clear('drafts'));

  it('is there when the page is opened again, with the version it was typed for; nobody reads it in the browser', async () => {
    const before = await aPage();
    before.change({ verdict: 'confirmedWithRemark' }, 3);
    before.change({ remark }, 3);
    await holds(remark);
    expect(JSON.stringify(await written())).not.toContain(remark);
    const after = await aPage();
    expect(after.now()).toEqual({
      verdict: 'confirmedWithRemark',
      remark,
      version: 3,
    });
    after.change({ verdict: 'disagrees' }, 4);
    expect(after.now().version).toBe(3);
    after.change({ remark: 'Nu er det juni' }, 4);
    expect(after.now().version).toBe(4);
    await holds('Nu er det juni');
  });

  it('is dropped when it was sent or let go, not when more was typed meanwhile, and is taken back as it was', async () => {
    const said = { verdict: 'confirmedWithRemark', remark } as const;
    const page = await aPage();
    page.change(said, 3);
    page.change({ remark: `${remark} eller juni` }, 3);
    page.sent(said);
    await holds(`${remark} eller juni`);
    const again = await aPage();
    expect(again.now().remark).toBe(`${remark} eller juni`);
    again.sent({ ...said, remark: again.now().remark });
    await holds();
    const third = await aPage();
    third.change(said, 3);
    await holds(remark);
    const takeBack = third.discard();
    await holds();
    expect((await aPage()).now().remark).toBe('');
    takeBack();
    third.change({ verdict: 'disagrees' }, 4);
    expect(third.now()).toEqual({ verdict: 'disagrees', remark, version: 3 });
    await holds(remark);
  });

  it('comes before what was typed while it was being fetched', async () => {
    (await aPage()).change({ verdict: 'confirmedWithRemark', remark }, 3);
    await holds(remark);
    expect((await aPage('Og juni?')).now()).toEqual({
      verdict: 'disagrees',
      remark: `${remark}\n\nOg juni?`,
      version: 3,
    });
    await holds(`${remark}\n\nOg juni?`);
  });
});
