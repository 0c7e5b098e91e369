import { entryOf } from '../../access/entryOf';
import { Tx } from '../../database/Database';
import { ConflictError } from '../../http/errors';
import {
  holderToldOf,
  invitationOf,
  readersOf,
} from '../../invitations/beginnings';
import { insertTalks } from '../../invitations/operations/insertTalks';
import { Templates } from '../../questionnaires/loadTemplates';
import { freezeVersion } from '../../questionnaires/operations/frozenVersions';
import { SliceDeps } from '../../slice';
import { composeForm } from '../../templates/composeForm';
import { TemplateLibrary } from '../../templates/TemplateLibrary';
import { LockedEmployment } from '../lockEmployment';
import { openTalks } from '../openTalks';

/** What a talk outside a round is begun with. */
export interface OutsideTalk {
  readonly organisationId: string;
  readonly employment: LockedEmployment;
  readonly templateId: string;
  /** Who begins it, for the log. */
  readonly personId: string;
}

/** What it takes to begin one. */
export type OutsideDeps = SliceDeps & { readonly templates: () => Templates };

/** The template's form, frozen for this one talk. */
async function freeze(
  tx: Tx,
  deps: OutsideDeps,
  { organisationId, templateId, employment }: OutsideTalk,
) {
  const library = new TemplateLibrary(deps.templates());
  const found = await library.find(tx, organisationId, templateId);
  const document = await composeForm(
    tx,
    library,
    {
      organisationId,
      unitId: employment.unitId,
      today: deps.clock.today(),
    },
    { templateId, title: found?.document.title ?? '' },
  );
  const frozen = { id: deps.ids.next(), number: 1, document };
  const now = deps.clock.now();
  // No draft stands behind it: the form belongs to this talk alone.
  await freezeVersion(tx, organisationId, deps.ids.next(), frozen, now);
  return frozen;
}

/** Two talks that wait to be held never stand for one employment. */
async function refuseSecond(
  tx: Tx,
  deps: OutsideDeps,
  { organisationId, employment }: OutsideTalk,
): Promise<void> {
  const ids = [employment.id];
  const open = await openTalks(tx, organisationId, ids, deps.clock.today());
  if (open.length > 0) throw new ConflictError('hasOpenTalk');
}

/**
 * Begins a talk outside a round: newly employed, back from leave, or asked
 * for. The employment is locked by the caller, so only one is begun. Answers
 * its id.
 */
export async function beginOutside(
  tx: Tx,
  deps: OutsideDeps,
  begin: OutsideTalk,
): Promise<string> {
  const { organisationId, employment, personId } = begin;
  await refuseSecond(tx, deps, begin);
  const other = employment.holderPersonId ?? employment.leaderPersonId;
  if (other === null) throw new ConflictError('noLeaderToAsk');
  const frozen = await freeze(tx, deps, begin);
  const now = deps.clock.now();
  const talk = {
    organisationId,
    id: deps.ids.next(),
    roundId: null,
    employmentId: employment.id,
    unitId: employment.unitId,
    employeePersonId: employment.personId,
    leaderPersonId: other,
    questionnaireVersionId: frozen.id,
    openingRule: frozen.document.openingRule,
    invitedAt: now,
  };
  await insertTalks(tx, [talk]);
  const { leaderPersonId, unitLeaderPersonId } = employment;
  const readers = readersOf(talk, leaderPersonId, unitLeaderPersonId);
  await deps.readers.grant(tx, readers);
  const told = other === leaderPersonId ? [] : [holderToldOf(talk)];
  await deps.dueFacts.add(tx, [invitationOf(talk), ...told], now);
  await deps.accessLog.record(
    tx,
    entryOf({ organisationId, personId }, 'talk', talk.id, 'invite'),
  );
  return talk.id;
}
