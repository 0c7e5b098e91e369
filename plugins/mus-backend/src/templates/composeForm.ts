import {
  compose,
  Problem,
  QuestionnaireDocument,
  Theme,
} from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../database/Database';
import { BadInputError } from '../http/errors';
import { OfferedTemplate, TemplateLibrary } from './TemplateLibrary';

/** What a unit's form is made from. */
export interface FormParts {
  readonly templateId: string;
  readonly title: string;
  /** Ids of optional themes to put in; absent: all (K01). */
  readonly optionalThemes?: readonly string[];
  /** Ids of modules to combine with (K02). */
  readonly modules?: readonly string[];
}

/** Whose form it is, and when. */
export interface FormPlace {
  readonly organisationId: string;
  readonly unitId: string;
  readonly today: string;
}

const usable = ({ use }: OfferedTemplate) => use === 'now' || use === 'pilot';

function refused(path: string, code: string): BadInputError {
  const problem: Problem = { path, code };
  return new BadInputError([problem]);
}

function baseOf(
  offered: readonly OfferedTemplate[],
  templateId: string,
): OfferedTemplate {
  const base = offered.find(({ id }) => id === templateId);
  if (!base || base.use === 'never')
    throw refused('templateId', 'unknownTemplate');
  if (!usable(base)) throw refused('templateId', 'templateNotYet');
  return base;
}

function modulesOf(
  offered: readonly OfferedTemplate[],
  ids: readonly string[],
): Theme[] {
  return ids.flatMap((wanted, at) => {
    const module = offered.find(({ id }) => id === wanted);
    if (!module || module.role !== 'module' || !usable(module))
      throw refused(`modules.${at}`, 'unknownModule');
    return module.document.themes;
  });
}

/**
 * A unit's form from a template that it may use today, with optional themes
 * and modules put in before what comes last (K01, K02, K05, K06). Throws
 * `BadInputError` when the unit may not.
 */
export async function composeForm(
  tx: Tx,
  library: TemplateLibrary,
  { organisationId, unitId, today }: FormPlace,
  { templateId, title, optionalThemes, modules = [] }: FormParts,
): Promise<QuestionnaireDocument> {
  const offered = await library.offered(tx, organisationId, unitId, today);
  const base = baseOf(offered, templateId);
  const chosen = base.optionalThemes.filter(
    ({ id }) => !optionalThemes || optionalThemes.includes(id),
  );
  return compose(base.document, {
    title,
    optionalThemes: [...chosen, ...modulesOf(offered, modules)],
  });
}
