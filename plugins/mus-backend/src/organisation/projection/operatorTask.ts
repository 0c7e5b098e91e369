import { Tx } from '../../database/Database';
import { Ids } from '../../people/Ids';

/** Something the operator must look at. */
export interface OperatorTask {
  readonly organisationId: string;
  /** A key of the texts of group `operatorTasks`. */
  readonly kind: string;
  /** A catalog reference or an id, never content. */
  readonly subject: string;
}

/** Asks the operator to look; the same thing is asked once. */
export async function addOperatorTask(
  tx: Tx,
  task: OperatorTask,
  ids: Ids,
  now: string,
): Promise<void> {
  await tx('mus_operator_task')
    .insert({
      organisation_id: task.organisationId,
      id: ids.next(),
      kind: task.kind,
      subject: task.subject.slice(0, 255),
      at: now,
    })
    .onConflict(['organisation_id', 'kind', 'subject'])
    .ignore();
}
