import {
  currentConfirmation,
  decide,
  followUpWarnings,
  isOverdue,
  isWrapUpOver,
  newPlan,
  planAbilities,
  planState,
  type BlockFacts,
  type CheckInFacts,
  type PlanCommand,
  type PlanFacts,
} from '@samtale/backstage-plugin-mus-common';
import { endpoints } from '../api';
import type { Block, Person, PlanContent } from '../api';
import { on, Refusal } from './handle';
import { aMe, aRound, borgerservice, id, jonas, mette } from './samples';

type Party = 'employee' | 'leader';

/** The day on this server. */
const today = '2026-11-05';
const notFound = () =>
  new Refusal(404, { error: { code: 'notFound', message: 'Findes ikke' } });

/** One plan on a server in memory that decides by the product's own rules, seen by one of the two. */
export class PlanServer {
  readonly id = id(900);
  plan: PlanFacts = newPlan(['employee', 'leader']);
  now = '2026-11-05T09:42:00.000Z';
  deliveries: PlanContent['deliveries'] = [];
  followUpState: PlanContent['followUp']['state'] = 'scheduled';
  readonly holds: boolean[] = [];
  heldBy: Person | null = null;
  topics: PlanContent['topics'] = [];
  planTable: PlanContent['planTable'] = null;
  /** Other follow-ups of the leader on every day. */
  othersThatDay = 0;
  /** Every step of the plan, for the log of changes. */
  readonly log: Array<{
    before: PlanFacts;
    after: PlanFacts;
    by: Party;
    at: string;
  }> = [];
  readonly #saveIds = new Map<string, string>();
  readonly #changedBy = new Map<string, { at: string; by: Person }>();

  constructor(readonly me: Party) {}

  get handlers() {
    const { people, plans } = endpoints;
    return [
      on(people.me, () => aMe({ person: this.person(this.me) })),
      on(people.draftKey, () => ({ key: btoa('k'.repeat(32)) })),
      on(plans.get, () => this.page()),
      on(plans.addBlock, ({ params, body }) => {
        const { kind, position, content } = body as Block;
        const blockId = params.blockId as string;
        const block = { id: blockId, kind, position, content };
        return this.block(blockId, this.run({ type: 'addBlock', ...block }));
      }),
      on(plans.saveBlock, ({ params, body, headers }) =>
        this.saveBlock(params.blockId as string, body, headers),
      ),
      on(plans.removeBlock, ({ params }) => {
        const refused = this.run({
          type: 'removeBlock',
          id: params.blockId as string,
        });
        return (
          refused ?? {
            id: params.blockId as string,
            version: this.facts(params.blockId as string)?.version ?? 1,
          }
        );
      }),
      on(plans.restoreBlock, ({ params }) =>
        this.block(
          params.blockId as string,
          this.run({ type: 'restoreBlock', id: params.blockId as string }),
        ),
      ),
      on(plans.holdBlock, ({ params, body }) => {
        this.holds.push((body as { held: boolean }).held);
        return this.block(params.blockId as string, null);
      }),
      on(plans.setFollowUp, ({ body, headers }) => {
        if (headers.get('If-Match') !== `"${this.plan.version}"`) {
          return new Refusal(412, {
            error: {
              code: 'versionConflict',
              message: 'Ændret imens',
              current: this.page(),
            },
          });
        }
        return (
          this.run({
            type: 'setFollowUp',
            ...(body as { on: string | null; none: boolean }),
          }) ?? this.page()
        );
      }),
      on(plans.checkFollowUp, ({ query }) => this.followUp(query.get('on'))),
      on(
        plans.confirm,
        ({ body }) =>
          this.run({
            type: 'confirm',
            party: this.me,
            ...(body as object),
          } as PlanCommand) ?? this.page(),
      ),
      on(
        plans.recordFollowUp,
        ({ body }) =>
          this.run({
            type: 'recordFollowUp',
            ...(body as { nextOn: string | null; close: boolean }),
          }) ?? this.page(),
      ),
    ];
  }

  /** Does something to the plan, as this party; null when it went well. */
  run(command: PlanCommand, as: Party = this.me): Refusal | null {
    const decided = decide(this.plan, command, {
      ...this.context(),
      party: as,
    });
    if (!decided.ok)
      return new Refusal(409, {
        error: {
          code: 'conflict',
          message: 'Kan ikke lade sig gøre',
          problems: decided.problems,
        },
      });
    this.log.push({
      before: this.plan,
      after: decided.plan,
      by: as,
      at: this.now,
    });
    this.plan = decided.plan;
    if ('id' in command)
      this.#changedBy.set(command.id, { at: this.now, by: this.person(as) });
    return null;
  }

  facts(blockId: string): BlockFacts | undefined {
    return this.plan.blocks.find(one => one.id === blockId);
  }

  page(): PlanContent {
    const { plan } = this;
    return {
      id: this.id,
      access: 'content',
      origin: 'mus',
      talkId: id(600),
      employee: jonas,
      leader: mette,
      unit: borgerservice,
      me: this.me,
      state: planState(plan),
      version: plan.version,
      contentVersion: plan.contentVersion,
      readers: [
        { person: jonas, reason: 'employee', until: null },
        { person: mette, reason: 'leader', until: null },
      ],
      context: aRound().context,
      blocks: plan.blocks
        .filter(one => !one.removed)
        .map(one => this.asBlock(one)),
      followUp: this.followUp(plan.followUp.on),
      wrapUp: { ...plan.wrapUp, over: isWrapUpOver(plan.wrapUp, today) },
      checkIns: plan.checkIns
        .filter(one => !one.removed)
        .map(one => this.asCheckIn(one)),
      topics: this.topics,
      planTable: this.planTable,
      confirmations: plan.confirmations.map(said => ({
        ...said,
        party: said.party as Party,
        current: currentConfirmation(plan, said.party) !== undefined,
      })),
      deliveries: this.deliveries,
      rule: plan.rule,
      closedFrom: plan.closedFrom,
      reopened: plan.reopened as PlanContent['reopened'],
      can: planAbilities(plan, this.me, this.context()),
    };
  }

  private context() {
    return { now: this.now, today, settings: { zone: 'Europe/Copenhagen' } };
  }

  person(party: Party): Person {
    return party === 'leader' ? mette : jonas;
  }

  private followUp(day: string | null): PlanContent['followUp'] {
    const warnings = day
      ? followUpWarnings({
          on: day,
          othersThatDay: this.othersThatDay,
          crowdedDay: 6,
          sendOnDaysOff: false,
          language: 'da',
        })
      : [];
    return {
      on: day,
      none: this.plan.followUp.none,
      state: day ? this.followUpState : null,
      mailOn: day,
      warnings,
    };
  }

  private asBlock({
    id: blockId,
    kind,
    position,
    content,
    version,
  }: BlockFacts): Block {
    const changed = this.#changedBy.get(blockId) ?? { at: this.now, by: mette };
    return {
      id: blockId,
      kind,
      position,
      content,
      version,
      overdue: isOverdue(content.task, today),
      heldBy: this.heldBy,
      heldUntil: this.heldBy ? this.now : null,
      changedAt: changed.at,
      changedBy: changed.by,
    };
  }

  asCheckIn(one: CheckInFacts): PlanContent['checkIns'][number] {
    const open = one.heldAt === null && !one.removed;
    return {
      ...one,
      due: open && one.on <= today,
      mailOn: open ? one.on : null,
      warnings: [],
      changedAt: this.now,
      changedBy: mette,
    };
  }

  block(blockId: string, refused: Refusal | null): Block | Refusal {
    const facts = this.facts(blockId);
    return refused ?? (facts ? this.asBlock(facts) : notFound());
  }

  private saveBlock(
    blockId: string,
    body: unknown,
    headers: Headers,
  ): Block | Refusal {
    const { saveId, content, position } = body as {
      saveId: string;
      content: Block['content'];
      position: number;
    };
    const facts = this.facts(blockId);
    if (!facts) return notFound();
    if (
      headers.get('If-Match') !== `"${facts.version}"` &&
      this.#saveIds.get(blockId) !== saveId
    ) {
      return new Refusal(412, {
        error: {
          code: 'versionConflict',
          message: 'Ændret imens',
          current: this.asBlock(facts),
        },
      });
    }
    this.#saveIds.set(blockId, saveId);
    return this.block(
      blockId,
      this.run({ type: 'changeBlock', id: blockId, content, position }),
    );
  }
}
