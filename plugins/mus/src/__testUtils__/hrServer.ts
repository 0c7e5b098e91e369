import {
  openTerms,
  type TemplateContent,
  type TemplateTerms,
} from '@samtale/backstage-plugin-mus-common';
import { endpoints } from '../api';
import type { HrTemplate } from '../api';
import { on, Refusal } from './handle';
import { aMe, borgerservice, id } from './samples';

const now = '2026-11-05T09:42:00.000Z';

/** A template with one theme of two questions. */
export const content: TemplateContent = {
  formatVersion: 1,
  title: { da: 'Plejens MUS' },
  document: {
    formatVersion: 1,
    title: 'MUS',
    openingRule: 'bothReady',
    themes: [
      {
        id: 'mig',
        title: { da: 'Mig som medarbejder' },
        questions: ['Hvad giver en god dag?', 'Hvad vil du gerne?'].map(
          (da, at) => ({
            id: `randers.mig.${at + 1}`,
            type: 'freeText',
            origin: 'template' as const,
            audience: 'both' as const,
            source: `Emne ${at + 1}`,
            text: { da },
          }),
        ),
      },
    ],
  },
  optionalThemes: [],
};

/** What the drafts of who signed in are sealed with. */
export const draftKey = btoa('k'.repeat(32));

/** One template of HR on a server in memory. */
export class HrServer {
  version = 4;
  saveIds = new Map<number, string>();
  content = content;
  published: TemplateContent | null = content;
  asked: { note: string; terms: TemplateTerms } | null = null;
  revisions: HrTemplate['revisions'] = [
    {
      number: 1,
      note: 'Første udgave',
      publishedAt: now,
      publishedBy: 'Helle Hansen',
      terms: openTerms,
    },
  ];

  page(): HrTemplate {
    return {
      id: id(950),
      title: this.content.title,
      basedOn: 'randers',
      state: 'published',
      changed: true,
      publishedNumber: this.revisions.length,
      terms: openTerms,
      changedAt: now,
      version: this.version,
      content: this.content,
      published: this.published,
      revisions: this.revisions,
      can: { publish: true, withdraw: true },
    };
  }

  get handlers() {
    const { templates, people, operator } = endpoints;
    return [
      on(people.me, () => aMe({}, { hr: true })),
      on(people.draftKey, () => ({ key: draftKey })),
      on(operator.deliveryUnits, () => ({ units: [borgerservice] })),
      on(templates.hrTemplate, () => this.page()),
      on(templates.templateRevision, () => ({ content })),
      on(templates.saveTemplate, ({ body, headers }) => {
        if (headers.get('If-Match') !== `"${this.version}"`)
          return new Refusal(412, {
            error: {
              code: 'versionConflict',
              message: 'Ændret imens',
              current: this.page(),
            },
          });
        this.content = (body as { content: TemplateContent }).content;
        this.version += 1;
        return this.page();
      }),
      on(templates.publishTemplate, ({ body }) => {
        this.asked = body;
        const { note, terms } = body as { note: string; terms: TemplateTerms };
        this.revisions = [
          {
            number: 2,
            note,
            publishedAt: now,
            publishedBy: 'Helle Hansen',
            terms,
          },
          ...this.revisions,
        ];
        this.published = this.content;
        return this.page();
      }),
    ];
  }
}
