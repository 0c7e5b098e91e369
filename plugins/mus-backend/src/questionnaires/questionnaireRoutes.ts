import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import { Router } from 'express';
import { NotFoundError, VersionConflict } from '../http/errors';
import { serve } from '../http/serve';
import { SliceDeps } from '../slice';
import { questionGroups } from './questionGroups';
import {
  QuestionnaireService,
  QuestionnaireServiceDeps,
} from './QuestionnaireService';
import { Template } from './templateSchema';

const { rounds } = musContract;

const joined = ({ source, gaps }: Template) => ({
  da: `${source.da} ${gaps.da}`,
  en: `${source.en} ${gaps.en}`,
});

function summary(template: Template) {
  const { id, title, description, document } = template;
  const questions = document.themes.reduce(
    (sum, theme) => sum + theme.questions.length,
    0,
  );
  return {
    id,
    title,
    description,
    source: joined(template),
    questions,
    themes: document.themes.length,
  };
}

/** Base templates, the question bank, and the unit's own forms. */
export function questionnaireRoutes(
  deps: SliceDeps & QuestionnaireServiceDeps,
): (router: Router) => void {
  const service = new QuestionnaireService(deps);
  const { templates } = deps;
  return router => {
    serve(router, rounds.templates, deps, async () => ({
      body: { templates: templates.templates.map(summary) },
    }));

    serve(router, rounds.template, deps, async ({ params }) => {
      const template = templates.templates.find(
        ({ id }) => id === params.templateId,
      );
      if (!template) throw new NotFoundError();
      return { body: { ...summary(template), document: template.document } };
    });

    serve(router, rounds.questionBank, deps, async () => ({
      body: { groups: questionGroups(templates) },
    }));

    serve(
      router,
      rounds.createQuestionnaire,
      deps,
      async ({ caller, params, body }) => {
        const form = await service.create(caller, params.roundId, body);
        return { body: form, version: form.version };
      },
    );

    serve(router, rounds.questionnaire, deps, async ({ caller, params }) => {
      const form = await service.get(caller, params.questionnaireId);
      return { body: form, version: form.version };
    });

    serve(
      router,
      rounds.saveQuestionnaire,
      deps,
      async ({ caller, params, body, precondition }) => {
        const version =
          precondition.kind === 'match' ? precondition.version : 0;
        const form = await service
          .save(caller, params.questionnaireId, { ...body, version })
          .catch(inContractShape);
        return { body: form, version: form.version };
      },
    );
  };
}

/** The form in a version conflict goes out in the shape of the contract, and nothing beside it. */
function inContractShape(error: unknown): never {
  throw error instanceof VersionConflict
    ? new VersionConflict(
        rounds.saveQuestionnaire.response.parse(error.current),
      )
    : error;
}
