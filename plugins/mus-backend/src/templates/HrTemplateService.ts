import {
  compose,
  Problem,
  publishProblems,
  TemplateContent,
  TemplateTerms,
} from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../database/Database';
import {
  BadInputError,
  ConflictError,
  NotFoundError,
  VersionConflict,
} from '../http/errors';
import { Caller } from '../people/Caller';
import { may } from '../people/may';
import { SliceDeps } from '../slice';
import { HrTemplate } from './HrTemplate';
import { areUnits } from './operations/askingUnit';
import {
  findTemplate,
  insertTemplate,
  listTemplates,
  saveTemplate,
  setTemplateState,
} from './operations/hrTemplates';
import { insertRevision, listRevisions } from './operations/revisions';
import { presentHrTemplate, presentLine } from './presentHrTemplate';
import { TemplateLibrary } from './TemplateLibrary';

/** What HR publishes, and on which terms. */
export interface Publication {
  readonly draftVersion: number;
  readonly note: string;
  readonly terms: TemplateTerms;
}

/** Everything that would keep a form made from it from being sent. */
function contentProblems({ document, optionalThemes }: TemplateContent) {
  const whole = compose(document, { title: document.title, optionalThemes });
  return publishProblems(whole).map((problem): Problem => ({
    ...problem,
    path: `content.${problem.path}`,
  }));
}

const unitsIn = ({ scope, pilotUnitIds }: TemplateTerms) => [
  ...pilotUnitIds,
  ...(scope.kind === 'units' ? scope.unitIds : []),
];

/** HR adopts, adapts, publishes and withdraws templates (K03, K04, K09, M19, M21, S11). */
export class HrTemplateService {
  constructor(
    private readonly deps: Pick<SliceDeps, 'database' | 'clock' | 'ids'>,
    private readonly library: TemplateLibrary,
  ) {}

  /** All of them, with the terms they are published on. */
  list(caller: Caller) {
    return this.asHr(caller, async tx => {
      const { organisationId } = caller;
      const published = await this.library.all(tx, organisationId);
      const termsOf = (id: string) =>
        published.find(template => template.id === id)?.terms ?? null;
      return (await listTemplates(tx, organisationId)).map(template =>
        presentLine(template, termsOf(template.id)),
      );
    });
  }

  /** A copy to adapt; the ids of its questions stay (T42). */
  adopt(caller: Caller, from: { basedOn: string; title: string }) {
    return this.asHr(caller, async tx => {
      const { organisationId } = caller;
      const found = await this.library.find(tx, organisationId, from.basedOn);
      if (!found)
        throw new BadInputError([{ path: 'basedOn', code: 'unknownTemplate' }]);
      const templateId = this.deps.ids.next();
      await insertTemplate(
        tx,
        { organisationId, templateId },
        {
          basedOn: from.basedOn,
          now: this.deps.clock.now(),
          content: {
            formatVersion: 1,
            title: { da: from.title },
            description: found.description,
            document: found.document,
            optionalThemes: [...found.optionalThemes],
          },
        },
      );
      return this.view(tx, organisationId, templateId);
    });
  }

  /** One with its draft and its log. */
  get(caller: Caller, templateId: string) {
    return this.asHr(caller, tx =>
      this.view(tx, caller.organisationId, templateId),
    );
  }

  /** Saves the draft over the version it was made from. */
  save(
    caller: Caller,
    templateId: string,
    save: { content: TemplateContent; version: number; saveId: string },
  ) {
    return this.asHr(caller, async tx => {
      const { organisationId } = caller;
      const key = { organisationId, templateId };
      const now = this.deps.clock.now();
      const saved = await saveTemplate(tx, key, { ...save, now });
      const template = await this.find(tx, organisationId, templateId);
      const view = await this.view(tx, organisationId, templateId);
      if (!saved && template.saveId !== save.saveId)
        throw new VersionConflict(view);
      return view;
    });
  }

  /** Freezes the draft as the next version; forms that exist are not touched. */
  publish(caller: Caller, templateId: string, publication: Publication) {
    return this.asHr(caller, async tx => {
      const { organisationId, personId } = caller;
      const key = { organisationId, templateId };
      const template = await this.find(tx, organisationId, templateId);
      await this.refuse(tx, organisationId, template, publication);
      const number = (template.publishedNumber ?? 0) + 1;
      const now = this.deps.clock.now();
      const { version } = template;
      const set = {
        state: 'published' as const,
        now,
        published: { number, version },
      };
      if (!(await setTemplateState(tx, key, set)))
        throw new ConflictError('draftChanged');
      await insertRevision(tx, organisationId, {
        templateId,
        number,
        content: template.content,
        terms: publication.terms,
        note: publication.note,
        publishedAt: now,
        personId,
      });
      return this.view(tx, organisationId, templateId);
    });
  }

  /** Takes it out of the gallery. Forms made from it stay. */
  withdraw(caller: Caller, templateId: string) {
    return this.asHr(caller, async tx => {
      const { organisationId } = caller;
      const template = await this.find(tx, organisationId, templateId);
      if (template.state === 'published')
        await setTemplateState(
          tx,
          { organisationId, templateId },
          { state: 'withdrawn', now: this.deps.clock.now() },
        );
      return this.view(tx, organisationId, templateId);
    });
  }

  /** What was published under a number. */
  revision(caller: Caller, templateId: string, number: number) {
    return this.asHr(caller, async tx => {
      const { organisationId } = caller;
      const found = (
        await listRevisions(tx, { organisationId, templateId })
      ).find(revision => revision.number === number);
      if (!found) throw new NotFoundError();
      return { content: found.content };
    });
  }

  private asHr<T>(caller: Caller, work: (tx: Tx) => Promise<T>): Promise<T> {
    if (!may(caller, 'manageTemplates')) throw new NotFoundError();
    return this.deps.database.transaction(work);
  }

  private async find(
    tx: Tx,
    organisationId: string,
    templateId: string,
  ): Promise<HrTemplate> {
    const template = await findTemplate(tx, { organisationId, templateId });
    if (!template) throw new NotFoundError();
    return template;
  }

  private async view(tx: Tx, organisationId: string, templateId: string) {
    const template = await this.find(tx, organisationId, templateId);
    const revisions = await listRevisions(tx, { organisationId, templateId });
    return presentHrTemplate(template, revisions);
  }

  private async refuse(
    tx: Tx,
    organisationId: string,
    template: HrTemplate,
    { draftVersion, terms }: Publication,
  ): Promise<void> {
    if (template.version !== draftVersion)
      throw new ConflictError('draftChanged');
    const problems = contentProblems(template.content);
    if (problems.length > 0)
      throw new ConflictError(problems[0].code, problems);
    const unitIds = unitsIn(terms);
    if (unitIds.length > 0 && !(await areUnits(tx, organisationId, unitIds)))
      throw new BadInputError([{ path: 'terms', code: 'unknownUnit' }]);
  }
}
