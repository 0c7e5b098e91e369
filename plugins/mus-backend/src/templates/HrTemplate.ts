import {
  TemplateContent,
  TemplateTerms,
} from '@samtale/backstage-plugin-mus-common';

/** A template that HR keeps: a draft, and what of it is published. */
export interface HrTemplate {
  readonly id: string;
  readonly basedOn: string;
  readonly content: TemplateContent;
  readonly version: number;
  readonly saveId: string | null;
  readonly state: 'draft' | 'published' | 'withdrawn';
  readonly publishedNumber: number | null;
  /** Version of the draft that was published last. */
  readonly publishedVersion: number | null;
  readonly changedAt: string;
}

/** What was published once; it never changes. */
export interface TemplateRevision {
  readonly templateId: string;
  readonly number: number;
  readonly content: TemplateContent;
  readonly terms: TemplateTerms;
  readonly note: string;
  readonly publishedAt: string;
  readonly publishedBy: string;
}
