import {
  MadePlan,
  OriginPlan,
  PlanMaker,
  PlanOrigin,
} from '@samtale/backstage-plugin-mus-node';
import { Language } from '@samtale/backstage-plugin-mus-common';

/** Makes a plan of an origin; given once the plugin has started. */
export type MakeOriginPlan = (
  origin: PlanOrigin,
  plan: OriginPlan,
) => Promise<MadePlan>;

/** Where a plan came from, as people call it. */
export interface NamedOrigin {
  readonly id: string;
  readonly name: string;
  readonly link: string | null;
}

const own: PlanOrigin = { id: 'mus', names: { da: 'MUS', en: 'MUS' } };

function check(origin: PlanOrigin): void {
  const { id, names, link } = origin;
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(id)) {
    throw new Error(`The plan origin ${JSON.stringify(id)} has no usable id`);
  }
  if (names.da.trim() === '' || names.en.trim() === '') {
    throw new Error(`The plan origin ${id} needs a name in both languages`);
  }
  if (link !== undefined && !/^\/(?!\/)/.test(link)) {
    throw new Error(`The link of the plan origin ${id} must begin with one /`);
  }
}

/** Which plugins make plans here, beside ourselves (T44). */
export class PlanOrigins {
  private readonly origins = new Map<string, PlanOrigin>([[own.id, own]]);
  private start: (make: MakeOriginPlan) => void = () => undefined;
  private readonly started = new Promise<MakeOriginPlan>(resolve => {
    this.start = resolve;
  });

  /** Registers an origin; throws when its id is taken or it is not well formed. */
  add(origin: PlanOrigin): PlanMaker {
    check(origin);
    if (this.origins.has(origin.id)) {
      throw new Error(`The plan origin ${origin.id} was registered twice`);
    }
    this.origins.set(origin.id, origin);
    return {
      makePlan: async plan => (await this.started)(origin, plan),
    };
  }

  /** From here on plans can be made. */
  open(make: MakeOriginPlan): void {
    this.start(make);
  }

  /** An origin by name; one whose plugin is gone is called by its id. */
  name(
    { origin, reference }: { origin: string; reference: string | null },
    language: Language,
  ): NamedOrigin {
    const known = this.origins.get(origin);
    const link =
      known?.link && reference !== null
        ? known.link.replace('{reference}', encodeURIComponent(reference))
        : null;
    return {
      id: origin,
      name: known?.names[language] ?? origin.toUpperCase(),
      link,
    };
  }
}
