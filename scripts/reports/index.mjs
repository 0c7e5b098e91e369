import { apiReport, entries, reportPath } from './apiReport.mjs';
import { programReport } from './program.mjs';
import { sqlReport } from './sqlReport.mjs';

const apiReports = () =>
  entries().map(entry => ({
    path: reportPath(entry),
    make: options => apiReport(entry, options),
  }));

/**
 * Everything that is generated, committed and compared. `make({ write })`
 * answers whether the committed file is true, and with `write` mends it.
 * To add one that a TypeScript program prints, add a `programReport`.
 */
export const reports = () => [
  ...apiReports(),
  programReport({
    path: 'plugins/mus-common/openapi.yaml',
    program: 'plugins/mus-common/scripts/openapi.ts',
  }),
  sqlReport({
    path: 'plugins/mus-backend/report.sql.md',
    program: 'plugins/mus-backend/scripts/sqlReport.ts',
  }),
];
