import {
  AskingUnit,
  openTerms,
  QuestionnaireDocument,
  reworded,
  rewordedThemes,
  TemplateTerms,
  TemplateUse,
  templateUse,
  Theme,
  Wordings,
} from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../database/Database';
import { Templates } from '../questionnaires/loadTemplates';
import { Template } from '../questionnaires/templateSchema';
import { TemplateRevision } from './HrTemplate';
import { askingUnit } from './operations/askingUnit';
import { publishedTemplates } from './operations/revisions';
import { listWordings } from './operations/wordings';

type Text = { da: string; en: string };

/** A template that forms can be made from: ours, or one that HR published. */
export interface LibraryTemplate {
  readonly id: string;
  readonly origin: 'builtIn' | 'hr';
  readonly role: 'base' | 'module';
  readonly title: Text;
  readonly description: Text;
  readonly source: Text;
  readonly document: QuestionnaireDocument;
  readonly optionalThemes: readonly Theme[];
  readonly terms: TemplateTerms;
  readonly talk?: Template['talk'];
  readonly checklist: readonly Text[];
}

/** A template with what a unit may do with it. */
export interface OfferedTemplate extends LibraryTemplate {
  /** Absent when no unit asks. */
  readonly use?: TemplateUse;
}

const both = (text: { da: string; en?: string } | undefined): Text => ({
  da: text?.da ?? '',
  en: text?.en || text?.da || '',
});

function ofFile(template: Template, wordings: Wordings): LibraryTemplate {
  const { id, title, description, source, gaps, document } = template;
  return {
    id,
    origin: 'builtIn',
    role: template.role ?? 'base',
    title,
    description,
    source: {
      da: `${source.da} ${gaps.da}`,
      en: `${source.en} ${gaps.en}`,
    },
    document: {
      ...document,
      themes: rewordedThemes(document.themes, wordings),
    },
    optionalThemes: rewordedThemes(template.optionalThemes, wordings),
    terms: openTerms,
    talk: template.talk,
    checklist: template.checklist,
  };
}

const ofHr = {
  da: 'Tilpasset af HR.',
  en: 'Adapted by HR.',
};

function ofRevision({ templateId, content, terms }: TemplateRevision) {
  return {
    id: templateId,
    origin: 'hr' as const,
    role: 'base' as const,
    title: both(content.title),
    description: both(content.description),
    source: ofHr,
    document: content.document,
    optionalThemes: content.optionalThemes,
    terms,
    checklist: [],
  };
}

/** All templates of an organisation: HR's first, then ours, in HR's words (K19, T42). */
export class TemplateLibrary {
  constructor(private readonly files: Templates) {}

  /** Every template that is published. */
  async all(tx: Tx, organisationId: string): Promise<LibraryTemplate[]> {
    const wordings = await listWordings(tx, organisationId);
    const revisions = await publishedTemplates(tx, organisationId);
    return [
      ...revisions.map(ofRevision),
      ...this.files.templates.map(file => ofFile(file, wordings)),
    ];
  }

  /** Every template, with what the unit may do with it. */
  async offered(
    tx: Tx,
    organisationId: string,
    unitId: string | undefined,
    today: string,
  ): Promise<OfferedTemplate[]> {
    const all = await this.all(tx, organisationId);
    if (!unitId) return all;
    const unit = await askingUnit(tx, organisationId, unitId);
    return all.map(template => ({
      ...template,
      use: useOf(template, unit, today),
    }));
  }

  /** One template. */
  async find(
    tx: Tx,
    organisationId: string,
    id: string,
  ): Promise<LibraryTemplate | undefined> {
    return (await this.all(tx, organisationId)).find(one => one.id === id);
  }

  /** Job titles of the group a template is published for (K04); empty: for everybody. */
  async titlesOf(
    tx: Tx,
    organisationId: string,
    id: string,
  ): Promise<string[]> {
    const scope = (await this.find(tx, organisationId, id))?.terms.scope;
    return scope?.kind === 'group' ? [...scope.titles] : [];
  }

  /** Our files in HR's words (T42). */
  async inHrWords(tx: Tx, organisationId: string): Promise<Templates> {
    const wordings = await listWordings(tx, organisationId);
    return {
      banks: this.files.banks.map(bank => ({
        ...bank,
        questions: reworded(bank.questions, wordings),
      })),
      templates: this.files.templates.map(template => ({
        ...template,
        document: {
          ...template.document,
          themes: rewordedThemes(template.document.themes, wordings),
        },
        optionalThemes: rewordedThemes(template.optionalThemes, wordings),
      })),
    };
  }

  /** Is this the id of a question in bank or files? */
  hasQuestion(questionId: string): boolean {
    const { banks, templates } = this.files;
    const questions = [
      ...banks.flatMap(bank => bank.questions),
      ...templates.flatMap(({ document, optionalThemes }) =>
        [...document.themes, ...optionalThemes].flatMap(
          theme => theme.questions,
        ),
      ),
    ];
    return questions.some(({ id }) => id === questionId);
  }
}

/** May the unit use the template today? */
export function useOf(
  template: Pick<LibraryTemplate, 'terms'>,
  unit: AskingUnit,
  today: string,
): TemplateUse {
  return templateUse(template.terms, unit, today);
}
