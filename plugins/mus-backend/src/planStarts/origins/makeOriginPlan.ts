import {
  BlockContent,
  blockContentSchema,
  decide,
  PlanCommand,
  PlanDecision,
  problemsOf,
} from '@samtale/backstage-plugin-mus-common';
import {
  MadePlan,
  OriginBlock,
  OriginPlan,
  PlanOrigin,
  PlanRefusedError,
} from '@samtale/backstage-plugin-mus-node';
import { loadPlan } from '../../actionPlans/loadPlan';
import { PlanDeps, savePlan } from '../../actionPlans/savePlan';
import { Tx } from '../../database/Database';
import { isUniqueViolation } from '../../database/dialect';
import { pairsOfEmployee } from '../operations/findEmployments';
import { planOfReference } from '../operations/findPlans';
import { CompletePair, startPlan } from '../startPlan';

const referenceForm = /^[\w.:-]{1,80}$/;

function contentOf(block: OriginBlock, index: number): BlockContent {
  const { text, task } = block;
  const content = {
    formatVersion: 1,
    text,
    goalId: null,
    provisional: false,
    ...(task
      ? {
          task: {
            responsible: { kind: task.responsible },
            deadline: task.deadline,
            state: 'planned',
            outcome: '',
            activity: null,
            term: null,
          },
        }
      : {}),
  };
  const parsed = blockContentSchema.safeParse(content);
  if (parsed.success) return parsed.data;
  throw new PlanRefusedError(
    'badInput',
    problemsOf(parsed.error).map(({ path, code }) => ({
      path: `blocks.${index}.${path}`,
      code,
    })),
  );
}

async function pairFor(
  tx: Tx,
  organisationId: string,
  plan: OriginPlan,
): Promise<CompletePair> {
  const all = await pairsOfEmployee(tx, organisationId, plan.employeeRef);
  const unitRef = plan.unitRef?.toLowerCase();
  const pairs = all.filter(
    pair => unitRef === undefined || pair.unitRef === unitRef,
  );
  if (pairs.length === 0) throw new PlanRefusedError('employeeUnknown');
  if (pairs.length > 1) throw new PlanRefusedError('unitNeeded');
  const [{ leader, ...pair }] = pairs;
  if (!leader) throw new PlanRefusedError('noLeader');
  return { ...pair, leader };
}

function askerOf({ employee, leader }: CompletePair, askedByRef: string) {
  const ref = askedByRef.toLowerCase();
  const asker = [employee, leader].find(person => person.entityRef === ref);
  if (!asker) throw new PlanRefusedError('notOneOfTheTwo');
  return asker;
}

/** Every command decided one after the other, as people's own are. */
function decideAll(
  begin: PlanDecision,
  commands: readonly PlanCommand[],
  context: Parameters<typeof decide>[2],
): PlanDecision {
  return commands.reduce<PlanDecision>((before, command) => {
    const decision = decide(before.plan, command, context);
    if (!decision.ok) {
      const problems = decision.problems.map(({ path, code }) => ({
        path,
        code,
      }));
      throw new PlanRefusedError('badInput', problems);
    }
    return {
      plan: decision.plan,
      effects: [...before.effects, ...decision.effects],
    };
  }, begin);
}

function commandsOf(deps: PlanDeps, plan: OriginPlan): PlanCommand[] {
  const blocks = plan.blocks.map((block, index): PlanCommand => ({
    type: 'addBlock',
    id: deps.ids.next(),
    kind: block.kind,
    position: index + 1,
    content: contentOf(block, index),
  }));
  const { followUpOn } = plan;
  return followUpOn === null
    ? blocks
    : [...blocks, { type: 'setFollowUp', on: followUpOn, none: false }];
}

/** Writes the first content of a plan, as its asker. */
async function fill(
  deps: PlanDeps,
  tx: Tx,
  key: { organisationId: string; planId: string; personId: string },
  plan: OriginPlan,
): Promise<void> {
  const { clock, ids, settings } = deps;
  const [now, today] = [clock.now(), clock.today()];
  const question = { ...key, now };
  const record = await deps.store.find(tx, question);
  if (!record) throw new Error('The plan that was made is not there');
  const loaded = await loadPlan(deps, tx, record, question);
  const decision = decideAll(
    { plan: loaded.facts, effects: [] },
    commandsOf(deps, plan),
    { now, today, settings: settings.organisation },
  );
  if (decision.plan === loaded.facts) return;
  await savePlan(deps, tx, loaded, decision, {
    ...question,
    saveId: ids.next(),
    today,
  });
}

interface Done {
  readonly planId: string;
  readonly made: boolean;
  readonly pair: CompletePair;
}

function findOrMake(
  deps: PlanDeps,
  origin: PlanOrigin,
  plan: OriginPlan,
): Promise<Done> {
  const { organisationId } = deps.settings.organisation;
  const key = { organisationId, origin: origin.id, reference: plan.reference };
  return deps.database.transaction(async tx => {
    const pair = await pairFor(tx, organisationId, plan);
    const asker = askerOf(pair, plan.askedByRef);
    const there = await planOfReference(tx, key);
    if (there !== undefined) return { planId: there, made: false, pair };
    const planId = deps.ids.next();
    const personId = asker.id;
    const now = deps.clock.now();
    await startPlan(deps, tx, { ...key, planId, pair, personId, now });
    await fill(deps, tx, { organisationId, planId, personId }, plan);
    return { planId, made: true, pair };
  });
}

/**
 * Makes a plan for another plugin (T44): for an employee and their leader, who
 * alone read it from then on. One plan for each reference of an origin.
 *
 * @throws PlanRefusedError
 */
export async function makeOriginPlan(
  deps: PlanDeps,
  origin: PlanOrigin,
  plan: OriginPlan,
): Promise<MadePlan> {
  if (!referenceForm.test(plan.reference)) {
    throw new PlanRefusedError('badReference');
  }
  const { planId, made, pair } = await findOrMake(deps, origin, plan).catch(
    error => {
      // Asked for twice at once: the other one made it.
      if (isUniqueViolation(error)) return findOrMake(deps, origin, plan);
      throw error;
    },
  );
  if (made) {
    deps.dueFacts.wake();
    await deps.live.changed({
      kind: 'plan',
      id: planId,
      entityRefs: [pair.employee.entityRef, pair.leader.entityRef],
    });
  }
  return { planId, path: `/mus/plans/${planId}`, made };
}
