import { ChannelMessage } from '@samtale/backstage-plugin-mus-node';
import { digestKind } from '@samtale/backstage-plugin-mus-common';
import { sendByChannel } from '../channels/sendByChannel';
import { compose, Composed, Notice } from '../letter/compose';
import type { WorkerDeps } from './DeliveryWorker';
import { composeDigest } from '../digest/composeDigest';
import { Digest } from '../digest/Digest';
import { waitsUntil } from './hours';
import { Ledger } from '../outbox/Ledger';
import { LetterFacts } from '../facts/letterFacts';
import { SendOutcome } from '../smtp/Mailer';
import { Channel, ClaimedMessage } from '../outbox/messages';
import {
  block,
  cancel,
  handOver,
  postpone,
  reroute,
  settle,
  StepContext,
  Transition,
} from '../outbox/transitions';

/** A claimed message with what is known of its subject. */
export interface InHand {
  readonly message: ClaimedMessage;
  readonly facts: LetterFacts | undefined;
  /** Of a daily mail: what it carries. */
  readonly digest: Digest | undefined;
  readonly probing: boolean;
}

/** How it went; the settlement is written in the background. */
export interface Delivered {
  readonly relayFault: boolean;
  readonly settled: Promise<unknown>;
}

/** What is remembered with the hand-over mark. */
interface HandOver {
  readonly frozen: string;
  readonly date: string;
  readonly recipientPersonId: string;
}

/** The way of one message: compose, hand over, settle. */
export class MessageRun {
  constructor(
    private readonly deps: WorkerDeps,
    private readonly ledger: Ledger,
  ) {}

  /** Brings one message as far as it gets on this lane. */
  async deliver(inHand: InHand, lane: number): Promise<Delivered> {
    const { message, probing } = inHand;
    const { clock } = this.deps;
    const composed = await this.composed(inHand);
    switch (composed.type) {
      case 'later':
        return this.written(postpone(message, composed.until));
      case 'digest':
        return {
          relayFault: false,
          settled: this.fold(message, composed.recipientPersonId),
        };
      case 'letter':
        return this.handOverWith(
          message,
          { ...composed, frozen: JSON.stringify(composed.letter) },
          probing,
          mark => this.deps.mailer.send(composed.letter, lane, mark),
        );
      case 'channel':
        return this.handOverWith(
          message,
          { ...composed, frozen: JSON.stringify(composed.message) },
          probing,
          mark => this.further(composed.message, mark),
        );
      case 'reroute':
        return this.written(
          reroute(message, composed.channel, composed.recipientPersonId),
        );
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
  private async composed({
    message,
    facts,
    digest,
  }: InHand): Promise<Composed> {
    const { settings, clock, logger } = this.deps;
    const context = {
      wordings: await this.deps.wordings.current(),
      settings,
      now: clock.now(),
      today: clock.today(),
      furtherChannel: this.deps.channel?.id ?? null,
    };
    const until = waitsUntil(message, settings, context.now);
    if (until !== null) return { type: 'later', until };
    try {
      return message.mail === digestKind
        ? await composeDigest(message, digest, context)
        : await compose(message, facts, context);
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

  /** Should it fail, the lease brings the message back. */
  private async fold(message: ClaimedMessage, personId: string): Promise<void> {
    const { store, clock, logger } = this.deps;
    try {
      await store.fold(message, personId, clock.now());
    } catch (error) {
      logger.warn(
        `A ${message.mail} did not get into the daily mail: ${error instanceof Error ? error.name : 'unknown'}`,
      );
    }
  }

  private async further(
    message: ChannelMessage,
    mark: () => Promise<void>,
  ): Promise<SendOutcome> {
    const { channel } = this.deps;
    return channel === null
      ? { type: 'relayFault', errorClass: 'noChannel', smtpCode: null }
      : sendByChannel(channel, message, mark);
  }

  private async handOverWith(
    message: ClaimedMessage,
    composed: HandOver,
    probing: boolean,
    send: (beforeLast: () => Promise<void>) => Promise<SendOutcome>,
  ): Promise<Delivered> {
    const { frozen, date, recipientPersonId } = composed;
    const mark = { frozen, messageDate: date, recipientPersonId };
    let handedOver: ClaimedMessage | undefined;
    const outcome = await send(async () => {
      await this.ledger.handOver(
        handOver(message, mark, this.deps.clock.now()),
      );
      handedOver = { ...message, ...mark, handoverAt: this.deps.clock.now() };
    });
    const relayFault = await this.tellRelay(message.channel, outcome, probing);
    return {
      relayFault,
      settled: this.settle(
        handedOver ?? { ...message, recipientPersonId },
        outcome,
        handedOver !== undefined,
      ),
    };
  }

  /** A database that is away must not cost the message its settlement: that is tried again. */
  private async tellRelay(
    channel: Channel,
    outcome: SendOutcome,
    probing: boolean,
  ): Promise<boolean> {
    const { store, clock, logger } = this.deps;
    const relayFault = outcome.type === 'relayFault';
    try {
      if (relayFault)
        await store.pauseRelay(channel, outcome.errorClass, clock.now());
      else if (probing && outcome.type !== 'aborted')
        await store.relayWorks(channel);
    } catch (error) {
      logger.warn(
        `How the relay is was not recorded: ${error instanceof Error ? error.name : 'unknown'}`,
      );
    }
    return relayFault;
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
