import { accessColumns } from './access';
import { Tables } from './columns';
import { deliveryColumns } from './delivery';
import { formColumns } from './forms';
import { organisationColumns } from './organisation';
import { planColumns } from './plans';
import { talkColumns } from './talks';

/**
 * Every column of the plugin's database: why it stands in clear, or that it
 * holds envelopes. A test compares this with the schema, so a new column is
 * decided here, on purpose.
 */
export const columns: Tables = {
  ...organisationColumns,
  ...formColumns,
  ...talkColumns,
  ...planColumns,
  ...deliveryColumns,
  ...accessColumns,
};
