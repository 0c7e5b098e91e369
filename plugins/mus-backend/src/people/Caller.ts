import { Capability } from '@samtale/backstage-plugin-mus-common';

/** The signed-in person behind a request, checked against the catalog. Services never are one. */
export interface Caller {
  readonly organisationId: string;
  readonly personId: string;
  readonly entityRef: string;
  readonly name: string;
  readonly isHr: boolean;
  readonly isOperator: boolean;
  /** What the portal's policy takes away again; ask `may`. */
  readonly denied?: ReadonlySet<Capability>;
}
