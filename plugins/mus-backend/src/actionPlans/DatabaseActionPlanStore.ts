import { Dialect } from '../database/dialect';
import { ActionPlanStore } from './ActionPlanStore';
import { lastChange, readChanges, saveChange } from './operations/changeLog';
import { readCheckIns, saveCheckIn } from './operations/checkIns';
import { countFollowUps } from './operations/countFollowUps';
import { countTasks } from './operations/countTasks';
import { endWrapUp } from './operations/endWrapUp';
import { findPeople } from './operations/findPeople';
import { findPlan, findPlanForChange } from './operations/findPlan';
import { findTalkForPlan } from './operations/findTalkForPlan';
import { holdBlock } from './operations/holdBlock';
import { insertBlock } from './operations/insertBlock';
import { insertPlan } from './operations/insertPlan';
import { leadersBeside } from './operations/leadersBeside';
import { listPlans } from './operations/listPlans';
import { projectTalkState } from './operations/projectTalkState';
import { readBlocks } from './operations/readBlocks';
import { readConfirmations } from './operations/readConfirmations';
import { readForm } from './operations/readForm';
import { readDeliveries } from './operations/readDeliveries';
import { sameTwo } from './operations/sameTwo';
import { saveConfirmation } from './operations/saveConfirmation';
import { updateBlock } from './operations/updateBlock';
import { updatePlan } from './operations/updatePlan';

/** Plans in SQL; one operation a file. */
export class DatabaseActionPlanStore implements ActionPlanStore {
  readonly find = findPlan;
  readonly findForChange: ActionPlanStore['findForChange'];
  readonly list = listPlans;
  readonly countTasks = countTasks;
  readonly blocks = readBlocks;
  readonly confirmations = readConfirmations;
  readonly checkIns = readCheckIns;
  readonly saveCheckIn = saveCheckIn;
  readonly endWrapUp = endWrapUp;
  readonly changes = readChanges;
  readonly lastChange = lastChange;
  readonly saveChange = saveChange;
  readonly form = readForm;
  readonly sameTwo = sameTwo;
  readonly deliveries = readDeliveries;
  readonly countFollowUps = countFollowUps;
  readonly people = findPeople;
  readonly findTalk: ActionPlanStore['findTalk'];
  readonly leadersBeside = leadersBeside;
  readonly insert = insertPlan;
  readonly update = updatePlan;
  readonly insertBlock = insertBlock;
  readonly updateBlock = updateBlock;
  readonly saveConfirmation = saveConfirmation;
  readonly hold = holdBlock;
  readonly projectTalkState: ActionPlanStore['projectTalkState'];

  constructor(dialect: Dialect) {
    this.findForChange = (tx, question) =>
      findPlanForChange(tx, question, dialect);
    this.findTalk = (tx, question) => findTalkForPlan(tx, question, dialect);
    this.projectTalkState = (tx, of) => projectTalkState(tx, of, dialect);
  }
}
