import { addDays, BlockContent } from '@samtale/backstage-plugin-mus-common';
import { aPerson } from '../../__testUtils__';
import { Act, Doing, Step, TaskPart, Who } from './modelSteps';
import { clientId, PlanHarness, taskContent } from './planHarness';

import { agreementOf, MailRow, Page, saidBy } from './planInvariants';

type Block = Page['blocks'][number];

const roles = ['employee', 'leader'] as const;

/** Two people, each with the page they last read, and what the server has acknowledged. */
export class PlanModel {
  private readonly pages = new Map<Who, Page>();
  /** What each had on the screen when they confirmed. */
  readonly heard = new Map<Who, string>();
  /** Acknowledged texts of each block, with the version they became. */
  readonly acknowledged = new Map<
    string,
    ReadonlyArray<{ version: number; said: string }>
  >();
  /** Replies nobody should get. */
  readonly strange: string[] = [];
  /** What the walk met, so that the test can say that it met something. */
  readonly met = new Set<string>();

  /** Days on which the leader has a substitute. */
  readonly standIn: { readonly from: string; readonly until: string };

  constructor(private readonly plan: PlanHarness) {
    this.standIn = { from: this.day(5), until: this.day(30) };
  }

  /** The plan as it stands on the server now. */
  async truth(): Promise<Page> {
    return this.plan.read(this.plan.mette);
  }

  /** The mails about the plan, sent and waiting. */
  mails(): Promise<MailRow[]> {
    const { deps, planId } = this.plan;
    return deps
      .knex('mus_message')
      .where({ subject_id: planId, channel: 'mail' });
  }

  /** Two tasks, one of them provisional until a wrap-up in three days, and a date: something to confirm. */
  async begin(): Promise<void> {
    const { deps, talk } = this.plan;
    await this.nameSubstitute();
    await deps
      .knex('mus_round')
      .where({ id: talk.roundId })
      .update({ wrap_up_on: this.day(3) });
    const part = { nr: 1, deadline: 10, done: false, doer: 'both' } as const;
    const acts: Act[] = [
      { type: 'add', text: 'Kursus', provisional: true, ...part },
      { type: 'add', text: 'Mentor', provisional: false, ...part },
      { type: 'setDate', in: 60 },
    ];
    for (const act of acts) await this.act({ who: 'leader', fresh: true, act });
  }

  /** Somebody stands in for the leader for some of the days to come. */
  private async nameSubstitute() {
    const { deps, talk } = this.plan;
    const { id } = await aPerson(deps, `Karin ${deps.ids.next().slice(-5)}`);
    await deps.knex('mus_substitute').insert({
      organisation_id: 'skovlund',
      id: deps.ids.next(),
      leader_person_id: talk.leader.id,
      substitute_person_id: id,
      from_on: this.standIn.from,
      until_on: this.standIn.until,
      created_at: deps.clock.now(),
    });
  }

  /** One step: what both do in it, they do at the same moment. */
  async play({ wait, acts }: Step): Promise<void> {
    if (wait > 0) await this.wait(wait);
    for (const who of roles) if (!this.pages.has(who)) await this.read(who);
    await Promise.all(acts.map(doing => this.act(doing)));
  }

  /** Days pass; what fell due meanwhile was sent. */
  private async wait(days: number) {
    const { deps, planId } = this.plan;
    deps.clock.shift({ days });
    await deps
      .knex('mus_message')
      .where({ subject_id: planId, state: 'scheduled' })
      .where('due_at', '<=', deps.clock.now())
      .update({ state: 'sent' });
  }

  private async read(who: Who) {
    this.pages.set(who, await this.plan.read(this.idOf(who)));
  }

  private idOf(who: Who) {
    return who === 'employee' ? this.plan.jonas : this.plan.mette;
  }

  private day(days: number) {
    return addDays(this.plan.deps.clock.today(), days);
  }

  private blockOf(who: Who, nr: number): Block | undefined {
    const { blocks } = this.pages.get(who)!;
    return blocks[nr % Math.max(1, blocks.length)];
  }

  private content(act: TaskPart): BlockContent {
    const task = taskContent(act.text, {
      responsible: { kind: act.doer },
      deadline: act.deadline === null ? null : this.day(act.deadline),
      state: act.done ? 'done' : 'planned',
    });
    return { ...task, provisional: act.provisional };
  }

  private acknowledge({ id, version, content }: Block) {
    const texts = this.acknowledged.get(id) ?? [];
    this.acknowledged.set(id, [...texts, { version, said: saidBy(content) }]);
  }

  private async act({ who, fresh, act }: Doing): Promise<void> {
    if (fresh || act.type === 'read') await this.read(who);
    if (act.type === 'read') return;
    const seen = agreementOf(this.pages.get(who)!);
    const reply = await this.send(who, act);
    if (!reply) return;
    this.met.add(`${act.type} ${reply.status}`);
    if (![200, 400, 409, 412].includes(reply.status))
      this.strange.push(`${act.type} ${reply.status}`);
    if (reply.status !== 200) return;
    if (['add', 'save', 'settle', 'restore'].includes(act.type))
      this.acknowledge(reply.body);
    if (act.type === 'confirm')
      this.heard.set(who, act.verdict === 'confirmed' ? seen : 'no');
  }

  private send(who: Who, act: Exclude<Act, { type: 'read' }>) {
    const { plan } = this;
    const page = this.pages.get(who)!;
    const as = this.idOf(who);
    switch (act.type) {
      case 'add':
        return plan.app.put(`${plan.path}/blocks/${clientId()}`, as).send({
          saveId: clientId(),
          kind: 'task',
          position: act.nr,
          content: this.content(act),
        });
      case 'setDate':
        return plan.setDate(
          as,
          page.version,
          act.in === null ? null : this.day(act.in),
          act.in === null,
        );
      case 'confirm':
        return plan.say(as, page.contentVersion, act.verdict);
      case 'record':
        return plan.record(
          as,
          act.in === null ? null : this.day(act.in),
          act.in === null,
        );
      case 'reopen':
        return plan.reopen(
          as,
          act.in === null ? null : this.day(act.in),
          act.in === null,
        );
      case 'endWrapUp':
        return plan.app.post(`${plan.path}/wrap-up`, as);
      case 'planCheckIns':
        return plan.checkIns(as, act.cadence, this.day(act.in));
      case 'changeCheckIn':
        return this.changeCheckIn(as, page, act);
      default:
        return this.sendToBlock(who, as, act);
    }
  }

  private changeCheckIn(
    as: string,
    page: Page,
    act: Extract<Act, { type: 'changeCheckIn' }>,
  ) {
    const one = page.checkIns[act.nr % Math.max(1, page.checkIns.length)];
    if (!one) return undefined;
    return this.plan.checkIn(as, one.id, one.version, {
      held: act.held,
      removed: act.removed,
      ...(act.in === null ? {} : { on: this.day(act.in) }),
    });
  }

  private sendToBlock(
    who: Who,
    as: string,
    act: Extract<Act, { type: 'save' | 'remove' | 'restore' | 'settle' }>,
  ) {
    const { plan } = this;
    const block = this.blockOf(who, act.nr);
    if (!block) return undefined;
    const url = `${plan.path}/blocks/${block.id}`;
    switch (act.type) {
      case 'save':
        return plan.save(as, block.id, block.version, this.content(act));
      case 'remove':
        return plan.app.delete(url, as).set('If-Match', `"${block.version}"`);
      case 'restore':
        return plan.app.post(`${url}/restore`, as);
      default:
        return plan.settle(as, block.id, block.version, {
          outcome: act.outcome,
          ...(act.outcome === 'changed'
            ? { content: taskContent('Aftalt på ny') }
            : {}),
        });
    }
  }
}
