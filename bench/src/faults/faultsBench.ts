import {
  findingsTable,
  HarnessOptions,
  Outcome,
  outcomeTable,
  runHarness,
} from '../../../plugins/mus-backend/src/delivery/__testUtils__/harness';
import { Bench, Figure } from '../bench';
import { BenchPostgres, benchPostgres } from '../postgres';

const large = { plans: 2_000, kills: 20 };
/** The database is stopped hard after this kill. */
const crashAfter = 10;

type Design = Pick<HarnessOptions, 'uncertain' | 'mode'>;

interface Row {
  readonly design: string;
  readonly outcome: Outcome;
  readonly figures: readonly Figure[];
}

async function measure(
  postgres: BenchPostgres,
  design: string,
  options: Design,
) {
  const knex = await postgres.database();
  let kills = 0;
  const trouble = async () => {
    kills += 1;
    if (kills === crashAfter) await postgres.crash();
  };
  const report = await runHarness({ knex, ...large, ...options, trouble });
  process.stdout.write(`${design}\n${findingsTable(report.findings)}\n`);
  return report;
}

async function ours(
  postgres: BenchPostgres,
  uncertain: 'resend' | 'hold',
): Promise<Row> {
  const design = `ours, ${uncertain}`;
  const { findings, outcome } = await measure(postgres, design, { uncertain });
  const silent = outcome.missing - outcome.flagged;
  const judged = [
    ...findings.map(({ invariant, holds, found }) => ({
      name: invariant,
      holds,
      found,
    })),
    {
      name: 'every missing mail is flagged',
      holds: silent === 0,
      found: `${outcome.missing} missing, ${outcome.flagged} flagged`,
    },
  ];
  const figures = judged.map(({ name, holds, found }) => ({
    name: `${uncertain}: ${name}`,
    value: holds ? 1 : 0,
    atLeast: 1,
    detail: found,
  }));
  return { design, outcome, figures };
}

async function control(postgres: BenchPostgres): Promise<Row> {
  const design = 'naive: select, send, update';
  const { findings, outcome } = await measure(postgres, design, {
    uncertain: 'resend',
    mode: 'naive',
  });
  const doubled = findings.find(({ invariant }) => invariant.startsWith('I2'))!;
  const figure = {
    name: 'control: the naive loop is found out (I2)',
    value: doubled.holds ? 0 : 1,
    atLeast: 1,
    detail: doubled.found,
  };
  return { design, outcome, figures: [figure] };
}

const runs = [
  control,
  (postgres: BenchPostgres) => ours(postgres, 'resend'),
  (postgres: BenchPostgres) => ours(postgres, 'hold'),
];

async function run(): Promise<readonly Figure[]> {
  const postgres = await benchPostgres();
  const rows: Row[] = [];
  try {
    for (const each of runs) rows.push(await each(postgres));
  } finally {
    await postgres.stop();
  }
  const table = rows.map(({ design, outcome }) => [design, outcome] as const);
  process.stdout.write(`\n${outcomeTable(table)}\n\n`);
  return rows.flatMap(({ figures }) => figures);
}

/** 4,000 mails, two replicas, twenty times kill -9, the database stopped hard once; the naive loop as control. */
export const faultsBench: Bench = { name: 'faults', run };
