import { Chance } from './Chance';
import { Ledger } from './Ledger';
import { Tab } from './Tab';

/** What a person with two tabs does, by weight. */
const deeds = {
  write: 100,
  flush: 25,
  merge: 20,
  reload: 1,
  kill: 1,
};

const pause = (milliseconds: number) =>
  new Promise<void>(done => {
    setTimeout(done, milliseconds);
  });

/** So much may wait in one tab; a person does not write in all rows at once. */
const mostUnsaved = 4;

async function reopen(tab: Tab, polite: boolean, ledger: Ledger) {
  ledger.reloads += polite ? 1 : 0;
  ledger.kills += polite ? 0 : 1;
  await tab.reopen(polite);
}

async function live(
  tab: Tab,
  chance: Chance,
  ledger: Ledger,
  enough: () => boolean,
): Promise<void> {
  const act: Record<keyof typeof deeds, () => Promise<void> | void> = {
    write: () => (tab.unsaved < mostUnsaved ? tab.write() : pause(5)),
    flush: () => tab.flush(),
    merge: () => tab.merge(),
    reload: () => reopen(tab, true, ledger),
    kill: () => reopen(tab, false, ledger),
  };
  while (!enough()) {
    await act[chance.draw(deeds)]();
    await pause(chance.next() * 8);
  }
}

/** All tabs at once, until so many saves were acknowledged. */
export async function playUntil(
  saves: number,
  tabs: readonly Tab[],
  chance: Chance,
  ledger: Ledger,
): Promise<void> {
  const enough = () => ledger.saves >= saves;
  await Promise.all(tabs.map(tab => live(tab, chance, ledger, enough)));
}

/** Fair weather: everything arrives and every conflict is merged, until nothing is unsaved. */
export async function comeToRest(tabs: readonly Tab[]): Promise<void> {
  for (let round = 0; round < 6_000; round += 1) {
    for (const tab of tabs) tab.merge();
    for (const tab of tabs) tab.flush();
    if (tabs.every(tab => tab.unsaved === 0)) return;
    await pause(10);
  }
  throw new Error('did not come to rest');
}
