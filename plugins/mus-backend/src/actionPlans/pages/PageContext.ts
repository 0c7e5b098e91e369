import { Language } from '@samtale/backstage-plugin-mus-common';
import { MusSettings, OrganisationSettings } from '../../settings';

/** The moment and the reader a page is made for. */
export interface PageContext {
  readonly now: string;
  readonly today: string;
  readonly language: Language;
  readonly settings: OrganisationSettings;
  readonly retention: MusSettings['retention']['plan'];
}
