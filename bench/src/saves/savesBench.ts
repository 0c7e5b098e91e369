import { Bench, Figure } from '../bench';
import {
  Installation,
  startInstallation,
  Storage,
} from '../stack/installation';
import { onPostgres, sqlite } from '../stack/storages';
import { inviteTeam } from '../stack/team';
import { badNetwork } from './badNetwork';
import { bundledClient } from './bundledClient';
import { Chance } from './Chance';
import { Ledger } from './Ledger';
import { comeToRest, playUntil } from './play';
import { standingTexts, sheetsOf } from './sheets';
import { Tab } from './Tab';

/** Half of them on each database. */
const saves = Number(process.env.BENCH_SAVES ?? 100_000);
const seed = Number(process.env.BENCH_SEED ?? Date.now() % 1_000_000);

const even = (_: string, at: number) => at % 2 === 0;
const odd = (_: string, at: number) => at % 2 === 1;

interface Played {
  readonly ledger: Ledger;
  readonly seconds: number;
  readonly standing: ReadonlyMap<string, string>;
}

async function play(installation: Installation): Promise<Played> {
  const chance = new Chance(seed);
  const ledger = new Ledger();
  const talks = await inviteTeam(installation.api);
  const network = badNetwork(installation.api.token, chance, ledger);
  const client = await bundledClient();
  const sheets = await sheetsOf(installation, talks);
  const tabs = sheets.flatMap(({ talkId, personId, rows }) => {
    const sheet = {
      client,
      talkId,
      personId,
      rows,
      baseUrl: installation.origin,
      fetch: network.fetch,
      ledger,
      chance,
    };
    return [
      new Tab(sheet, rows.filter(even)),
      new Tab(sheet, rows.filter(odd)),
    ];
  });
  const from = performance.now();
  await Promise.all(tabs.map(tab => tab.open()));
  const half = saves / 2;
  await playUntil(half / 2, tabs, chance, ledger);
  await Promise.all([
    installation.crash(),
    playUntil(half, tabs, chance, ledger),
  ]);
  network.calm();
  await comeToRest(tabs);
  const seconds = (performance.now() - from) / 1000;
  return {
    ledger,
    seconds,
    standing: await standingTexts(installation, talks),
  };
}

const none = (name: string, missing: number, detail: string): Figure => ({
  name,
  value: missing === 0 ? 1 : 0,
  atLeast: 1,
  detail: missing === 0 ? detail : `${missing} words are gone; ${detail}`,
});

const count = (words: ReadonlyMap<string, ReadonlySet<string>>) =>
  [...words.values()].reduce((sum, { size }) => sum + size, 0);

function figures(name: string, { ledger, seconds, standing }: Played) {
  const { acknowledged, typed } = ledger;
  const fates = Object.entries(ledger.fates).map(each => each.join(' '));
  return [
    none(
      `${name}: no acknowledged text is gone`,
      ledger.missing(acknowledged, standing),
      `${ledger.saves} saves acknowledged, ${count(acknowledged)} words, seed ${seed}`,
    ),
    none(
      `${name}: nothing written is gone`,
      ledger.missing(typed, standing),
      `${count(typed)} words`,
    ),
    {
      name: `${name}: conflicts shown`,
      value: ledger.conflicts,
      atLeast: null,
      detail: `${ledger.reloads} reloads, ${ledger.kills} tabs killed, the server once`,
    },
    {
      name: `${name}: saves a second`,
      value: ledger.saves / seconds,
      atLeast: null,
      detail: `${seconds.toFixed(0)} s; requests: ${fates.join(', ')}`,
    },
  ];
}

async function measure(
  name: string,
  storage: (folder: string) => Storage,
): Promise<Figure[]> {
  const installation = await startInstallation(storage);
  try {
    return figures(name, await play(installation));
  } finally {
    installation.stop();
  }
}

/**
 * The client's real saving against the real server and database: two tabs on
 * every sheet, replies that are lost, doubled and late, expired sessions,
 * reloads, killed tabs and a killed server. Nothing that was acknowledged may
 * be missing in the end.
 */
export const savesBench: Bench = {
  name: 'saves',
  run: async () => [
    ...(await onPostgres(storage => measure('PostgreSQL', storage))),
    ...(await measure('SQLite', sqlite)),
  ],
};
