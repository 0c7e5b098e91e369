import { digestKind } from '@samtale/backstage-plugin-mus-common';
import { Database, Tx } from '../../database/Database';
import { Ids } from '../../people/Ids';
import { MusSettings } from '../../settings';
import { later } from './backoff';
import {
  Claim,
  ClaimWish,
  DeliveryStore,
  LogLine,
  LogQuery,
  RelayState,
} from './DeliveryStore';
import { Channel, ClaimedMessage } from './messages';
import { Digest } from '../digest/Digest';
import { foldClaimed } from '../digest/operations/foldClaimed';
import { FoldContext } from '../digest/operations/foldMessage';
import { readDigests } from '../digest/operations/readDigests';
import { unfoldStrangers } from '../digest/operations/unfoldStrangers';
import { mailHours } from '../worker/hours';
import { mailDomain } from '../smtp/mailDomain';
import { backToMail } from '../operations/backToMail';
import { claimMessages } from '../operations/claimMessages';
import { expiredLeases } from '../operations/expiredLeases';
import { countByState, countLater, countWaiting } from '../operations/countLog';
import { logUnits } from '../operations/logUnits';
import { readLog } from '../operations/readLog';
import { readLetterFacts } from '../operations/readLetterFacts';
import { recordSteps } from '../operations/recordSteps';
import { recheckBlocked } from '../operations/recheckBlocked';
import {
  allowance,
  Allowance,
  pauseRelay,
  readRelay,
  RelayKey,
  RelayLimits,
  relayWorks,
} from '../operations/relay';
import { requestResend } from '../operations/requestResend';
import { claimLease, release, Transition, unanswered } from './transitions';

/** After so long a blocked message is left as it is. */
const recheckFor = { days: -30 };

const nothing: Claim = {
  messages: [],
  facts: new Map(),
  digests: new Map(),
  probing: false,
};

/** Delivery in the plugin's database, SQLite or PostgreSQL. */
export class DatabaseDeliveryStore implements DeliveryStore {
  private readonly organisationId: string;

  constructor(
    private readonly database: Database,
    private readonly ids: Ids,
    private readonly settings: MusSettings,
    /** Limits of a further channel, by its id. */
    private readonly further: Readonly<Record<string, RelayLimits>> = {},
  ) {
    this.organisationId = settings.organisation.organisationId;
  }

  claim(wish: ClaimWish): Promise<Claim> {
    return this.database.transaction(async tx => {
      const { limit, probing, faults, spend } = await this.allowed(tx, wish);
      if (limit === 0) return nothing;
      const messages = await claimMessages(tx, this.database.dialect, {
        organisationId: this.organisationId,
        channel: wish.channel,
        limit,
        now: wish.now,
        leaseUntil: later(wish.now, claimLease),
        token: this.ids.next(),
        faults,
      });
      await spend(messages.length);
      const ids = messages
        .filter(message => message.frozen === null)
        .map(message => message.id);
      const facts = await readLetterFacts(
        tx,
        this.organisationId,
        ids,
        wish.now,
      );
      const digests = await this.digests(tx, messages, wish.now);
      return { messages, facts, digests, probing };
    });
  }

  fold(
    message: ClaimedMessage,
    recipientPersonId: string,
    now: string,
  ): Promise<void> {
    return this.database.transaction(tx =>
      foldClaimed(
        tx,
        this.organisationId,
        message,
        recipientPersonId,
        this.foldContext(now),
      ),
    );
  }

  record(
    steps: readonly Transition[],
    now: string,
  ): Promise<ReadonlySet<string>> {
    return this.database.statement(tx => this.recordIn(tx, steps, now));
  }

  recover(now: string, chance: number): Promise<void> {
    return this.database.transaction(async tx => {
      const { claimed, handedOver } = await expiredLeases(
        tx,
        this.database.dialect,
        this.organisationId,
        now,
      );
      const context = { now, chance, uncertain: this.settings.mail.uncertain };
      const steps = [
        ...claimed.map(message => release(message, 'leaseOut')),
        ...handedOver.map(message => unanswered(message, 'leaseOut', context)),
      ];
      await this.recordIn(tx, steps, now);
      await recheckBlocked(
        tx,
        this.organisationId,
        now,
        later(now, recheckFor),
      );
    });
  }

  pauseRelay(channel: Channel, errorClass: string, now: string): Promise<void> {
    const key = this.relayKey(channel);
    return this.database.transaction(tx =>
      pauseRelay(tx, this.database.dialect, key, errorClass, now),
    );
  }

  relayWorks(channel: Channel): Promise<void> {
    return this.database.transaction(tx =>
      relayWorks(tx, this.relayKey(channel)),
    );
  }

  relay(channel: Channel, now: string): Promise<RelayState> {
    return this.database.transaction(tx =>
      readRelay(tx, this.relayKey(channel), now),
    );
  }

  backToMail(): Promise<void> {
    const served = ['mail', 'portal', ...Object.keys(this.further)];
    return this.database.transaction(tx =>
      backToMail(tx, this.organisationId, served),
    );
  }

  list(query: LogQuery): Promise<LogLine[]> {
    return this.database.transaction(tx =>
      readLog(tx, this.organisationId, query),
    );
  }

  counts(): Promise<Record<string, number>> {
    return this.database.transaction(tx =>
      countByState(tx, this.organisationId),
    );
  }

  later(now: string): Promise<number> {
    return this.database.transaction(tx =>
      countLater(tx, this.organisationId, now),
    );
  }

  units(): Promise<Array<{ id: string; name: string }>> {
    return this.database.transaction(tx => logUnits(tx, this.organisationId));
  }

  waiting(now: string): Promise<number> {
    return this.database.transaction(tx =>
      countWaiting(tx, this.organisationId, now),
    );
  }

  resend(messageId: string, now: string): Promise<boolean> {
    return this.database.transaction(tx =>
      requestResend(tx, this.organisationId, messageId, now),
    );
  }

  private foldContext(now: string): FoldContext {
    return {
      ids: this.ids,
      dialect: this.database.dialect,
      hours: mailHours(this.settings),
      mailDomain: mailDomain(this.settings),
      now,
    };
  }

  private async digests(
    tx: Tx,
    messages: readonly ClaimedMessage[],
    now: string,
  ): Promise<Map<string, Digest>> {
    const ids = messages
      .filter(({ mail, frozen }) => mail === digestKind && frozen === null)
      .map(({ id }) => id);
    await unfoldStrangers(tx, this.organisationId, ids, this.foldContext(now));
    return readDigests(tx, this.organisationId, ids, now);
  }

  private async allowed(
    tx: Tx,
    { channel, limit, now }: ClaimWish,
  ): Promise<Allowance> {
    if (channel === 'portal')
      return { limit, probing: false, faults: 0, spend: async () => {} };
    const limits = this.further[channel] ?? this.settings.mail;
    return allowance(tx, this.database.dialect, this.relayKey(channel), {
      wanted: limit,
      limits,
      now,
    });
  }

  private relayKey(channel: Channel): RelayKey {
    return { organisation_id: this.organisationId, id: channel };
  }

  private recordIn(
    tx: Tx,
    steps: readonly Transition[],
    now: string,
  ): Promise<ReadonlySet<string>> {
    const { dialect } = this.database;
    return recordSteps(tx, dialect, this.organisationId, steps, now);
  }
}
