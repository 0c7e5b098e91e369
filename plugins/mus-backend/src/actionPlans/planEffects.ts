import {
  followUpOccurrences,
  localInstant,
  mailDay,
  PlanDate,
  PlanEffect,
  substituteMailOf,
} from '@samtale/backstage-plugin-mus-common';
import { DueFact, DueFacts } from '../delivery/facts/DueFacts';
import { OrganisationSettings } from '../settings';
import { PlanKey } from './ActionPlanStore';
import { PlanParty, planParties } from './loadPlan';

type Cancel = Parameters<DueFacts['cancel']>[1];

/** What a decision means for the outbox. */
export interface OutboxChange {
  readonly cancel: readonly Cancel[];
  readonly add: readonly DueFact[];
}

/** Where and when the effects happen. */
export interface EffectContext extends PlanKey {
  readonly now: string;
  readonly today: string;
  readonly settings: OrganisationSettings;
}

const followUpKinds = [
  'followUpSet',
  'followUpAdvance',
  'followUpDue',
  'followUpOnceMore',
  ...Object.values(substituteMailOf),
];
const nothing: OutboxChange = { cancel: [], add: [] };

function factOf(
  context: EffectContext,
  fact: Pick<
    DueFact,
    'occurrence' | 'recipientRole' | 'generation' | 'kind' | 'dueAt'
  >,
): DueFact {
  const { organisationId, planId } = context;
  return { organisationId, subjectKind: 'plan', subjectId: planId, ...fact };
}

function cancel(
  context: EffectContext,
  which: Omit<Cancel, 'organisationId' | 'subjectId'>,
): Cancel {
  return {
    organisationId: context.organisationId,
    subjectId: context.planId,
    ...which,
  };
}

function toBoth(
  context: EffectContext,
  fact: Omit<Parameters<typeof factOf>[1], 'recipientRole'>,
): DueFact[] {
  return planParties.map(recipientRole =>
    factOf(context, { ...fact, recipientRole }),
  );
}

type Moved = Extract<PlanEffect, { type: 'followUpMoved' }>;

/** Before every date: asked at this moment, all that ever falls due is ahead. */
const longAgo = '2000-01-01T00:00:00.000Z';

/** What falls due about the date, without what has gone about it already. */
function occurrencesOf(
  { on, sentUntil }: Moved,
  { settings, now }: EffectContext,
) {
  const at = (moment: string) =>
    followUpOccurrences({
      on,
      zone: settings.zone,
      dueTime: settings.dueTime,
      advanceDays: settings.advanceNoticeDays,
      onceMoreDays: settings.onceMoreAfterDays,
      sendOnDaysOff: settings.sendOnDaysOff,
      now: moment,
    });
  if (sentUntil === undefined) return at(now);
  const gone = at(longAgo)
    .filter(({ dueAt }) => dueAt <= sentUntil)
    .map(({ kind }) => kind);
  return at(now).filter(({ kind }) => !gone.includes(kind));
}

function moved(effect: Moved, context: EffectContext): OutboxChange {
  const { on, generation } = effect;
  const { now } = context;
  return {
    cancel: [
      cancel(context, { kinds: followUpKinds, beforeGeneration: generation }),
    ],
    add: [
      ...toBoth(context, {
        kind: 'followUpSet',
        occurrence: on,
        generation,
        dueAt: now,
      }),
      ...occurrencesOf(effect, context).flatMap(occurrence =>
        toBoth(context, { ...occurrence, generation }),
      ),
    ],
  };
}

function cleared(
  effect: { was: string; generation: number },
  context: EffectContext,
): OutboxChange {
  const { was, generation } = effect;
  const takeOut = {
    kind: 'followUpSet',
    occurrence: was,
    generation,
    dueAt: context.now,
  };
  return {
    cancel: [
      cancel(context, { kinds: followUpKinds, beforeGeneration: generation }),
    ],
    // A day that has come stands in nobody's way in the calendar.
    add: was > context.today ? toBoth(context, takeOut) : [],
  };
}

function asked(
  effect: { party: string; on: string },
  generation: number,
  context: EffectContext,
): OutboxChange {
  const { settings, now, today } = context;
  const dueAt =
    effect.on === today
      ? now
      : localInstant(effect.on, settings.dueTime, settings.zone);
  const fact = {
    kind: 'pleaseConfirm',
    occurrence: effect.on,
    generation,
    dueAt,
  };
  return {
    cancel: [],
    add: [
      factOf(context, { ...fact, recipientRole: effect.party as PlanParty }),
    ],
  };
}

/** The dates of one kind and party together, as one cancellation. */
function cancelDates(
  dates: readonly PlanDate[],
  context: EffectContext,
): Cancel[] {
  const groups = new Map<string, PlanDate[]>();
  for (const date of dates) {
    const key = `${date.kind} ${date.party}`;
    groups.set(key, [...(groups.get(key) ?? []), date]);
  }
  return [...groups.values()].map(group =>
    cancel(context, {
      kinds: [group[0].kind],
      recipientRoles: [group[0].party],
      occurrences: group.map(({ on }) => on),
    }),
  );
}

/** Check-ins and deadlines: on their day, or the last working day before; a time that has passed brings no mail. */
function dated(
  effect: Extract<PlanEffect, { type: 'datesChanged' }>,
  context: EffectContext,
): OutboxChange {
  const { zone, dueTime, sendOnDaysOff } = context.settings;
  const facts = effect.added.map(({ kind, on, party }) =>
    factOf(context, {
      kind,
      occurrence: on,
      recipientRole: party as PlanParty,
      generation: effect.generation,
      dueAt: localInstant(mailDay(on, sendOnDaysOff), dueTime, zone),
    }),
  );
  return {
    cancel: cancelDates(effect.dropped, context),
    add: facts.filter(({ dueAt }) => dueAt > context.now),
  };
}

function outboxChange(
  effect: PlanEffect,
  contentVersion: number,
  context: EffectContext,
): OutboxChange {
  switch (effect.type) {
    case 'followUpMoved':
      return moved(effect, context);
    case 'followUpCleared':
      return cleared(effect, context);
    case 'datesChanged':
      return dated(effect, context);
    case 'askToConfirm':
      return asked(effect, contentVersion, context);
    case 'confirmationOutdated':
      return {
        ...nothing,
        cancel: [
          cancel(context, {
            kinds: ['pleaseConfirm'],
            beforeGeneration: effect.contentVersion,
          }),
        ],
      };
    case 'bothConfirmed':
      return {
        ...nothing,
        cancel: [cancel(context, { kinds: ['pleaseConfirm'] })],
      };
    case 'closed':
      return {
        ...nothing,
        cancel: [cancel(context, { kinds: ['pleaseConfirm', 'planMissing'] })],
      };
    default:
      return nothing;
  }
}

/**
 * The due facts that follow from a decision: the open date has notice, due and
 * once more for both, every earlier generation is cancelled (T23).
 *
 * @param contentVersion - of the plan afterwards; makes a request to confirm one of its kind
 */
export function outboxChanges(
  effects: readonly PlanEffect[],
  contentVersion: number,
  context: EffectContext,
): OutboxChange {
  const changes = effects.map(effect =>
    outboxChange(effect, contentVersion, context),
  );
  return {
    cancel: changes.flatMap(change => change.cancel),
    add: changes.flatMap(change => change.add),
  };
}
