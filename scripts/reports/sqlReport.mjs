import { startPostgres } from '../runtime/postgres.mjs';
import { programReport } from './program.mjs';

/** The schema of both databases, as all migrations leave it on a fresh PostgreSQL. */
export const sqlReport = report => ({
  path: report.path,
  async make(options) {
    const postgres = await startPostgres();
    try {
      const env = { SQL_REPORT_DATABASE: postgres.url };
      return await programReport({ ...report, env }).make(options);
    } finally {
      await postgres.stop();
    }
  },
});
