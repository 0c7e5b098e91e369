import { BlockContent } from '../planSchema';

/** "Overskredet": the deadline is past and the task is neither done nor dropped. */
export function isOverdue(task: BlockContent['task'], today: string): boolean {
  if (!task || task.deadline === null) {
    return false;
  }
  return (
    task.deadline < today && task.state !== 'done' && task.state !== 'dropped'
  );
}
