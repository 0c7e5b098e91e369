import { FakeAnswerServer } from './__testUtils__/FakeAnswerServer';
import { Tab } from './__testUtils__/Tab';
import { Weather } from './__testUtils__/Weather';
import { Autosave } from './Autosave';
import type { AutosavePorts, Draft, Stored } from './ports';

const key = 'q1';

type Pair = { readonly left: string; readonly right: string };

/** One draft of two fields; put together by field, like a form or a plan. */
function aDocument(drafts: Map<string, Draft<Pair>>) {
  const sent: Pair[] = [];
  const ports: AutosavePorts<Pair> = {
    send: request => sent.push(request.value),
    schedule: run => {
      run();
      return () => {};
    },
    random: () => 0.5,
    newId: () => 'id',
    same: (a, b) => a.left === b.left && a.right === b.right,
    merge: (base, mine, theirs) => {
      const both = (side: keyof Pair) => {
        if (mine[side] === base[side]) return theirs[side];
        return theirs[side] === base[side] ? mine[side] : null;
      };
      const left = both('left');
      const right = both('right');
      return left === null || right === null ? null : { left, right };
    },
    keepDraft: (of, draft) => {
      if (draft) drafts.set(of, draft);
      else drafts.delete(of);
    },
  };
  const open = (stored: Stored<Pair>) => {
    const autosave = new Autosave<Pair>({ left: '', right: '' }, ports);
    autosave.receive(new Map([[key, stored]]));
    autosave.restore(new Map(drafts));
    return autosave.field(key);
  };
  return { open, sent };
}

describe('a conflict that the page meets when it opens', () => {
  it('[T12] is the same conflict however often the page is read again', () => {
    const server = new FakeAnswerServer();
    const weather = new Weather(server);
    const [first, second] = ['a', 'b'].map(
      name => new Tab(name, server, weather, () => 0),
    ) as [Tab, Tab];
    second.type(key, 'mine');
    first.type(key, 'theirs');
    first.autosave.flush();
    while (!server.read(key)) weather.step(weather.waiting - 1);
    for (let read = 0; read < 3; read += 1) {
      second.reopen(false);
      const { state } = second.autosave.field(key);
      expect(state.status).toBe('conflict');
      expect(state.value).toBe('mine');
      expect(state.theirs?.value).toBe('theirs');
    }
    while (weather.waiting > 0) weather.step(0);
    expect(server.read(key)?.value).toBe('theirs');
  });

  it('keeps what both began with, so that nothing of the other is overwritten unseen', () => {
    const base = { left: 'old', right: 'old' };
    const drafts = new Map<string, Draft<Pair>>([
      [
        key,
        { value: { left: 'mine', right: 'old' }, version: 1, sent: [], base },
      ],
    ]);
    const { open, sent } = aDocument(drafts);
    const theirs = { left: 'theirs', right: 'theirs' };
    for (let read = 0; read < 3; read += 1) {
      const { state } = open({ value: theirs, version: 2, savedAt: '' });
      expect(state.status).toBe('conflict');
      expect(state.base).toEqual(base);
      expect(state.theirs?.value).toEqual(theirs);
    }
    expect(sent).toEqual([]);
  });

  it('puts nothing together where the draft does not say what it began with', () => {
    const drafts = new Map<string, Draft<Pair>>([
      [key, { value: { left: 'mine', right: 'old' }, version: 1, sent: [] }],
    ]);
    const { open, sent } = aDocument(drafts);
    const theirs = { left: 'old', right: 'theirs' };
    const { state } = open({ value: theirs, version: 2, savedAt: '' });
    expect(state).toMatchObject({ status: 'conflict', base: null });
    expect(state.theirs?.value).toEqual(theirs);
    expect(sent).toEqual([]);
  });
});
