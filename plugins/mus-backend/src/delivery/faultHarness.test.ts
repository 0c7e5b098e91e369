import { eachDatabase } from '../__testUtils__';
import {
  findingsTable,
  HarnessOptions,
  Outcome,
  outcomeTable,
  runHarness,
} from './__testUtils__/harness';

jest.setTimeout(300_000);

const plans = 60;

// Several processes on one database: PostgreSQL only, so SQLite has nothing to show here.
eachDatabase((name, makeDeps) => {
  if (name !== 'POSTGRES_15') {
    it('refuses a second backend instead (see database/oneBackend)', () =>
      expect(name).toBe('SQLITE_3'));
    return;
  }

  const table: Array<[string, Outcome]> = [];
  afterAll(() => process.stdout.write(`\n${outcomeTable(table)}\n`));

  const run = async (
    design: string,
    options: Pick<HarnessOptions, 'kills' | 'uncertain' | 'mode'>,
  ) => {
    const { knex } = await makeDeps();
    const report = await runHarness({ knex, plans, ...options });
    table.push([design, report.outcome]);
    return {
      ...report.outcome,
      shown: `\n${findingsTable(report.findings)}`,
      broken: report.findings
        .filter(finding => !finding.holds)
        .map(finding => finding.invariant.slice(0, 2)),
    };
  };

  it('two workers, kill -9 in mid-send, one frozen: every invariant holds and doubtful mails are sent once more, byte for byte', async () => {
    const report = await run('ours, resend', { kills: 3, uncertain: 'resend' });
    expect(report.shown).not.toContain('BROKEN');
    // Some lines are cut after acceptance, so there is something to send again.
    expect(report.extra).toBeGreaterThan(0);
    expect([report.unlike, report.missing - report.flagged]).toEqual([0, 0]);
  });

  it('hold mode: no mail with two copies, whatever happens, and every missing one is flagged', async () => {
    const report = await run('ours, hold', { kills: 2, uncertain: 'hold' });
    expect(report.shown).not.toContain('BROKEN');
    expect([report.doubled, report.missing - report.flagged]).toEqual([0, 0]);
  });

  it('control: the naive loop doubles mails, and the harness finds it', async () => {
    const report = await run('naive: select, send, update', {
      kills: 0,
      uncertain: 'resend',
      mode: 'naive',
    });
    expect(report.broken).toContain('I2');
    expect(report.doubled).toBeGreaterThan(10);
  });
});
