import { compose, Composed, Notice } from './compose';
import type { WorkerDeps } from './DeliveryWorker';
import { Ledger } from './Ledger';
import { LetterFacts } from './letterFacts';
import { SendOutcome } from './Mailer';
import { ClaimedMessage } from './messages';
import {
  block,
  cancel,
  handOver,
  settle,
  StepContext,
  Transition,
} from './transitions';

/** A claimed message with what is known of its subject. */
export interface InHand {
  readonly message: ClaimedMessage;
  readonly facts: LetterFacts | undefined;
  readonly probing: boolean;
}

/** How it went; the settlement is written in the background. */
export interface Delivered {
  readonly relayFault: boolean;
  readonly settled: Promise<unknown>;
}

type Letter = Extract<Composed, { type: 'letter' }>;

/** The way of one message: compose, hand over, settle. */
export class MessageRun {
  constructor(
    private readonly deps: WorkerDeps,
    private readonly ledger: Ledger,
  ) {}

  /** Brings one message as far as it gets on this lane. */
  async deliver(
    { message, facts, probing }: InHand,
    lane: number,
  ): Promise<Delivered> {
    const { clock } = this.deps;
    const composed = await this.composed(message, facts);
    switch (composed.type) {
      case 'letter':
        return this.mail(message, composed, lane, probing);
      case 'notice':
        return this.portal(
          message,
          composed.notice,
          composed.recipientPersonId,
        );
      case 'blocked':
        return this.written(
          block(
            message,
            composed.errorClass,
            composed.recipientPersonId,
            clock.now(),
          ),
        );
      default:
        return this.written(cancel(message, composed.errorClass));
    }
  }

  /** A message that cannot be composed stands visible and stops nobody else. */
  private async composed(
    message: ClaimedMessage,
    facts: LetterFacts | undefined,
  ): Promise<Composed> {
    const { settings, clock, logger } = this.deps;
    try {
      return await compose(message, facts, {
        settings,
        now: clock.now(),
        today: clock.today(),
      });
    } catch (error) {
      logger.error(
        `A ${message.mail} could not be composed: ${error instanceof Error ? error.name : 'unknown'}`,
      );
      return {
        type: 'blocked',
        errorClass: 'notComposed',
        recipientPersonId: null,
      };
    }
  }

  private async mail(
    message: ClaimedMessage,
    composed: Letter,
    lane: number,
    probing: boolean,
  ): Promise<Delivered> {
    const { letter, date, recipientPersonId } = composed;
    const mark = {
      frozen: JSON.stringify(letter),
      messageDate: date,
      recipientPersonId,
    };
    let handedOver: ClaimedMessage | undefined;
    const outcome = await this.deps.mailer.send(letter, lane, async () => {
      await this.ledger.handOver(
        handOver(message, mark, this.deps.clock.now()),
      );
      handedOver = { ...message, ...mark, handoverAt: this.deps.clock.now() };
    });
    const relayFault = await this.tellRelay(outcome, probing);
    return {
      relayFault,
      settled: this.settle(
        handedOver ?? { ...message, recipientPersonId },
        outcome,
        handedOver !== undefined,
      ),
    };
  }

  private async tellRelay(
    outcome: SendOutcome,
    probing: boolean,
  ): Promise<boolean> {
    const { store, clock } = this.deps;
    if (outcome.type === 'relayFault') {
      await store.pauseRelay(outcome.errorClass, clock.now());
      return true;
    }
    if (probing && outcome.type !== 'aborted') await store.relayWorks();
    return false;
  }

  private async portal(
    message: ClaimedMessage,
    notice: Notice,
    recipientPersonId: string,
  ): Promise<Delivered> {
    const mark = { frozen: null, messageDate: null, recipientPersonId };
    try {
      await this.ledger.handOver(
        handOver(message, mark, this.deps.clock.now()),
      );
    } catch {
      return { relayFault: false, settled: Promise.resolve() };
    }
    const outcome = await this.ring(notice);
    return {
      relayFault: false,
      settled: this.settle({ ...message, ...mark }, outcome, true),
    };
  }

  /** The portal's answers in the words of a relay; a notice that comes twice shows once. */
  private async ring(notice: Notice): Promise<SendOutcome> {
    try {
      await this.deps.notifier.notify(notice);
      return { type: 'accepted', smtpCode: 200 };
    } catch {
      return { type: 'refused', smtpCode: 400 };
    }
  }

  private async settle(
    message: ClaimedMessage,
    outcome: SendOutcome,
    handedOver: boolean,
  ): Promise<void> {
    const step = settle(message, outcome, handedOver, this.context());
    if (step) await this.ledger.settle(step);
  }

  private written(step: Transition): Delivered {
    return { relayFault: false, settled: this.ledger.settle(step) };
  }

  private context(): StepContext {
    const { clock, chance, settings } = this.deps;
    return {
      now: clock.now(),
      chance: chance(),
      uncertain: settings.mail.uncertain,
    };
  }
}
