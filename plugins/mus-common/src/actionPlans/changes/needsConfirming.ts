import { PlanChange } from './planChange';

const codes: readonly string[] = [
  'added',
  'removed',
  'restored',
  'textChanged',
  'cellChanged',
  'deadlineMoved',
  'deadlineSet',
  'deadlineCleared',
  'responsibleChanged',
  'detailsChanged',
  'madeProvisional',
  'madeFinal',
  'settledChanged',
  'settledDropped',
  'followUpSet',
  'followUpMoved',
  'followUpCleared',
  'followUpNone',
];

/** True for a change of what two people agreed on, as far as the log can tell (T20). */
export function needsConfirming({ code, params }: PlanChange): boolean {
  return params.comment === undefined && codes.includes(code);
}
