import { z } from 'zod';
import { verdictSchema } from '../actionPlans/planSchema';
import {
  instantSchema,
  partySchema,
  textSchema,
  versionSchema,
} from './scalars';

/** What one of the two has said about a document of both. @internal */
export const confirmationSchema = z.object({
  party: partySchema,
  verdict: verdictSchema,
  remark: textSchema,
  at: instantSchema,
  contentVersion: versionSchema,
  /** False when the document changed afterwards. */
  current: z.boolean(),
});
