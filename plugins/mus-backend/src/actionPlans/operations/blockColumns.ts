import { BlockWrite } from '../ActionPlanStore';

/** What of a block changes with a save. */
export function blockColumns(block: BlockWrite) {
  return {
    position: block.position,
    content: block.envelope,
    task_state: block.taskState,
    task_deadline: block.taskDeadline,
    awaits_wrap_up: block.awaitsWrapUp,
    version: block.version,
    save_id: block.saveId,
    changed_at: block.changedAt,
    changed_by_person_id: block.changedBy,
    removed_at: block.removed ? block.changedAt : null,
  };
}
