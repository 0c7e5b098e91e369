import { TemplateTerms } from '@samtale/backstage-plugin-mus-common';
import { HrTemplate, TemplateRevision } from './HrTemplate';

/** One of HR's templates in the list. */
export function presentLine(template: HrTemplate, terms: TemplateTerms | null) {
  const { id, content, basedOn, state, publishedNumber, changedAt } = template;
  return {
    id,
    title: content.title,
    basedOn,
    state,
    changed: template.version !== template.publishedVersion,
    publishedNumber,
    terms,
    changedAt,
  };
}

/** One of HR's templates with its draft and its log (K03, S11). */
export function presentHrTemplate(
  template: HrTemplate,
  revisions: readonly TemplateRevision[],
) {
  const published = revisions.find(
    ({ number }) => number === template.publishedNumber,
  );
  const line = presentLine(template, published?.terms ?? null);
  return {
    ...line,
    version: template.version,
    content: template.content,
    published: published?.content ?? null,
    revisions: revisions.map(
      ({ number, note, publishedAt, publishedBy, terms }) => ({
        number,
        note,
        publishedAt,
        publishedBy,
        terms,
      }),
    ),
    can: {
      publish: line.changed || template.state !== 'published',
      withdraw: template.state === 'published',
    },
  };
}
