import {
  BlockContent,
  isMyTask,
  isOverdue,
  mayMarkTask,
  MinutesRule,
  TaskFilter,
  TaskSort,
} from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../database/Database';
import { Caller } from '../people/Caller';
import { SliceDeps } from '../slice';
import { openTask } from './openTask';
import { logReading } from './operations/logReading';
import {
  peopleWithPlans,
  readTasks,
  StoredTask,
  TaskQuestion,
} from './operations/readTasks';
import { rulesOf } from './operations/rulesOf';
import { writePageCursor } from '../http/pageCursor';
import { readTaskCursor, TaskCursor } from './taskCursor';

/** What a person asks of the list. */
export interface TaskListQuery {
  readonly as?: 'employee' | 'leader';
  readonly filter?: TaskFilter;
  readonly mine?: boolean;
  readonly personId?: string;
  readonly sort?: TaskSort;
  readonly cursor?: string;
  readonly limit?: number;
}

const DEFAULT_LIMIT = 50;
/** Who is responsible lies in the envelope: that many tasks at most are opened for one page. */
const OPENED_AT_MOST = 1_000;

interface OpenedTask {
  readonly stored: StoredTask;
  readonly content: BlockContent;
}

/** One list of the tasks of every plan that a person reads (T25). */
export class TaskListService {
  constructor(private readonly deps: SliceDeps) {}

  /** A page of tasks; reading them is logged on each plan. */
  list(caller: Caller, query: TaskListQuery) {
    const question = this.questionOf(caller, query);
    const { cursor, limit = DEFAULT_LIMIT, mine = false } = query;
    const after = cursor ? readTaskCursor(cursor, question.sort) : null;
    return this.deps.database.transaction(async tx => {
      const { opened, next } = await this.gather(tx, question, {
        after,
        limit,
        mine,
      });
      const planIds = [...new Set(opened.map(({ stored }) => stored.planId))];
      const action = 'readTasks';
      const { accessLog } = this.deps;
      await logReading(tx, accessLog, { ...question, planIds, action });
      const rules = await rulesOf(tx, question.organisationId, planIds);
      return {
        tasks: opened.map(task =>
          this.page(task, question, rules.get(task.stored.planId) ?? 'both'),
        ),
        people: await peopleWithPlans(tx, question),
        nextCursor: next ? writePageCursor(next) : null,
      };
    });
  }

  private questionOf(
    { organisationId, personId }: Caller,
    query: TaskListQuery,
  ): TaskQuestion {
    const { clock } = this.deps;
    return {
      organisationId,
      personId,
      now: clock.now(),
      today: clock.today(),
      as: query.as,
      employeeId: query.personId,
      filter: query.filter ?? 'open',
      sort: query.sort ?? 'deadline',
    };
  }

  /** Reads on until the page is full: which tasks are mine is known once they are opened. */
  private async gather(
    tx: Tx,
    question: TaskQuestion,
    page: { after: TaskCursor | null; limit: number; mine: boolean },
  ): Promise<{ opened: OpenedTask[]; next: TaskCursor | null }> {
    const { limit, mine } = page;
    const opened: OpenedTask[] = [];
    let { after } = page;
    for (let read = 0; read < OPENED_AT_MOST; read += limit) {
      const batch = await readTasks(tx, question, { after, limit: limit + 1 });
      const more = batch.length > limit;
      for (const stored of batch.slice(0, limit)) {
        const content = await openTask(
          this.deps.vault,
          question.organisationId,
          stored,
        );
        after = stored.place;
        if (mine && !this.isMine(stored, content, question)) continue;
        opened.push({ stored, content });
        if (opened.length === limit) {
          const last = stored === batch[batch.length - 1];
          return { opened, next: last ? null : after };
        }
      }
      if (!more) return { opened, next: null };
    }
    return { opened, next: after };
  }

  private isMine(
    stored: StoredTask,
    content: BlockContent,
    { personId }: TaskQuestion,
  ): boolean {
    const isEmployee = stored.employee.id === personId;
    if (!isEmployee && stored.leader.id !== personId) return false;
    return isMyTask(content.task, isEmployee ? 'employee' : 'leader');
  }

  private page(
    { stored, content }: OpenedTask,
    question: TaskQuestion,
    rule: MinutesRule,
  ) {
    const { place: _, envelope: __, ...clear } = stored;
    const isEmployee = stored.employee.id === question.personId;
    const me = isEmployee ? 'employee' : 'leader';
    return {
      ...clear,
      content,
      overdue: isOverdue(content.task, question.today),
      me: me as 'employee' | 'leader',
      canWrite: stored.canWrite && mayMarkTask(rule, me, content),
      mine: this.isMine(stored, content, question),
      canCopy: stored.canWrite && !isEmployee,
    };
  }
}
