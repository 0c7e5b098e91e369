import { apiReport, entries, reportPath } from './apiReport.mjs';

/**
 * Everything that is generated, committed and compared. `make({ write })`
 * answers whether the committed file is true, and with `write` mends it.
 * To add one: write a file beside this one, add its line.
 */
export const reports = () =>
  entries().map(entry => ({
    path: reportPath(entry),
    make: options => apiReport(entry, options),
  }));
