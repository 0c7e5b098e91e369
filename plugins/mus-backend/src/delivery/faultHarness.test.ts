import { eachDatabase } from '../__testUtils__';
import {
  findingsTable,
  HarnessOptions,
  runHarness,
} from './__testUtils__/harness';

jest.setTimeout(180_000);

const plans = 60;

// Several processes on one database: PostgreSQL only, so SQLite has nothing to show here.
eachDatabase((name, makeDeps) => {
  if (name !== 'POSTGRES_15') {
    it('refuses a second backend instead (see database/oneBackend)', () =>
      expect(name).toBe('SQLITE_3'));
    return;
  }

  const run = async (
    options: Pick<HarnessOptions, 'kills' | 'uncertain' | 'mode'>,
  ) => {
    const { knex } = await makeDeps();
    return runHarness({ knex, plans, ...options });
  };
  const broken = (findings: Awaited<ReturnType<typeof run>>) =>
    findings
      .filter(finding => !finding.holds)
      .map(finding => finding.invariant.slice(0, 2));

  it('two workers, kill -9 in mid-send, one frozen: every invariant holds and doubtful mails are sent once more', async () => {
    const findings = await run({ kills: 3, uncertain: 'resend' });
    expect(`\n${findingsTable(findings)}`).not.toContain('BROKEN');
    expect(broken(findings)).toEqual([]);
  });

  it('hold mode: no mail with two copies, whatever happens', async () => {
    const findings = await run({ kills: 2, uncertain: 'hold' });
    expect(`\n${findingsTable(findings)}`).not.toContain('BROKEN');
  });

  it('control: the naive loop doubles mails, and the harness finds it', async () => {
    expect(
      broken(await run({ kills: 1, uncertain: 'resend', mode: 'naive' })),
    ).toContain('I2');
  });
});
