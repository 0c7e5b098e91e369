import {
  HouseValues,
  Materials,
  noMaterials,
  noValues,
} from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../database/Database';
import { NotFoundError, VersionConflict } from '../http/errors';
import { Precondition } from '../http/precondition';
import { Caller } from '../people/Caller';
import { may } from '../people/may';
import { SliceDeps } from '../slice';
import { leadsPeople } from '../cards/operations/leadsPeople';
import { findHouseText, saveHouseText } from './operations/houseTexts';
import { listSeen, noteSeen } from './operations/seen';

/** A text with its version. */
export interface HouseSave<C> {
  readonly saveId: string;
  readonly content: C;
  readonly precondition: Precondition;
}

/** The organisation's values and materials: HR writes them, everybody reads them. */
export class HouseTextService {
  constructor(private readonly deps: Pick<SliceDeps, 'database' | 'clock'>) {}

  /** The values, none before HR has written any. */
  values(caller: Caller) {
    return this.deps.database.transaction(tx => this.readValues(tx, caller));
  }

  /** HR writes the values. */
  saveValues(caller: Caller, save: HouseSave<HouseValues>) {
    return this.save(caller, 'values', save, tx => this.readValues(tx, caller));
  }

  /** The materials for this person, with those the person has marked as seen. */
  materials(caller: Caller) {
    return this.deps.database.transaction(tx => this.readMaterials(tx, caller));
  }

  /** HR writes the list. */
  saveMaterials(caller: Caller, save: HouseSave<Materials>) {
    return this.save(caller, 'materials', save, tx =>
      this.readMaterials(tx, caller),
    );
  }

  /** For oneself only: nobody else reads it (S09). */
  markSeen(caller: Caller, materialId: string, seen: boolean) {
    return this.deps.database.transaction(async tx => {
      const { content } = await this.readMaterials(tx, caller);
      if (!content.materials.some(({ id }) => id === materialId))
        throw new NotFoundError();
      await noteSeen(
        tx,
        { ...caller, materialId },
        seen && this.deps.clock.now(),
      );
      return this.readMaterials(tx, caller);
    });
  }

  private async readValues(tx: Tx, caller: Caller) {
    const { organisationId } = caller;
    const found = await findHouseText<HouseValues>(
      tx,
      organisationId,
      'values',
    );
    return {
      content: found?.content ?? noValues,
      version: found?.version ?? null,
      can: { edit: may(caller, 'manageTemplates') },
    };
  }

  /** HR sees all; others what is for them. */
  private async readMaterials(tx: Tx, caller: Caller) {
    const { organisationId, personId } = caller;
    const edits = may(caller, 'manageTemplates');
    const found = await findHouseText<Materials>(
      tx,
      organisationId,
      'materials',
    );
    const all = found?.content ?? noMaterials;
    const leads = edits || (await leadsPeople(tx, organisationId, personId));
    return {
      content: {
        ...all,
        materials: all.materials.filter(
          ({ audience }) => audience === 'all' || leads,
        ),
      },
      version: found?.version ?? null,
      seen: await listSeen(tx, organisationId, personId),
      can: { edit: edits },
    };
  }

  private save<C, R>(
    caller: Caller,
    kind: 'values' | 'materials',
    { saveId, content, precondition }: HouseSave<C>,
    read: (tx: Tx) => Promise<R>,
  ): Promise<R> {
    const { organisationId, personId } = caller;
    if (!may(caller, 'manageTemplates')) throw new NotFoundError();
    return this.deps.database.transaction(async tx => {
      const saved = await saveHouseText(
        tx,
        { organisationId, kind },
        {
          content: JSON.stringify(content),
          version: precondition.kind === 'match' ? precondition.version : null,
          saveId,
          personId,
          now: this.deps.clock.now(),
        },
      );
      const now = await findHouseText(tx, organisationId, kind);
      if (!saved && now?.saveId !== saveId)
        throw new VersionConflict(await read(tx));
      return read(tx);
    });
  }
}
