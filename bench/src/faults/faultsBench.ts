import { runHarness } from '../../../plugins/mus-backend/src/delivery/__testUtils__/harness';
import { Bench, Figure } from '../bench';
import { BenchPostgres, benchPostgres } from '../postgres';

const large = { plans: 2_000, kills: 20 };

async function faults(
  postgres: BenchPostgres,
  uncertain: 'resend' | 'hold',
): Promise<Figure[]> {
  const knex = await postgres.database();
  let crashes = 0;
  const trouble = async () => {
    crashes += 1;
    if (crashes === 10) await postgres.crash();
  };
  const findings = await runHarness({ knex, ...large, uncertain, trouble });
  return findings.map(({ invariant, holds, found }) => ({
    name: `${uncertain}: ${invariant}`,
    value: holds ? 1 : 0,
    atLeast: 1,
    detail: found,
  }));
}

async function control(postgres: BenchPostgres): Promise<Figure> {
  const knex = await postgres.database();
  const findings = await runHarness({
    knex,
    plans: 200,
    kills: 3,
    uncertain: 'resend',
    mode: 'naive',
  });
  const { holds, found } = findings.find(finding =>
    finding.invariant.startsWith('I2'),
  )!;
  return {
    name: 'control: the naive loop is found out (I2)',
    value: holds ? 0 : 1,
    atLeast: 1,
    detail: found,
  };
}

async function run(): Promise<readonly Figure[]> {
  const postgres = await benchPostgres();
  try {
    return [
      ...(await faults(postgres, 'resend')),
      ...(await faults(postgres, 'hold')),
      await control(postgres),
    ];
  } finally {
    await postgres.stop();
  }
}

/** 4,000 mails, two replicas, twenty times kill -9, the database stopped hard once. */
export const faultsBench: Bench = { name: 'faults', run };
