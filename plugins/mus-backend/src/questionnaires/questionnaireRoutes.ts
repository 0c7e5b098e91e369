import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import { Router } from 'express';
import { VersionConflict } from '../http/errors';
import { serve } from '../http/serve';
import { serveFile } from '../http/serveFile';
import { Caller } from '../people/Caller';
import { SliceDeps } from '../slice';
import { TemplateLibrary } from '../templates/TemplateLibrary';
import { PrintFormService } from './print/PrintFormService';
import { earlierGroups, questionGroups } from './questionGroups';
import {
  QuestionnaireService,
  QuestionnaireServiceDeps,
} from './QuestionnaireService';
import { versionRoutes } from './versions/versionRoutes';

const { questionnaires, rounds } = musContract;

type Deps = SliceDeps & QuestionnaireServiceDeps;

/** The templates as HR worded them. */
function hrWords(deps: Deps) {
  const library = new TemplateLibrary(deps.templates);
  return ({ organisationId }: Caller) =>
    deps.database.transaction(tx => library.inHrWords(tx, organisationId));
}

/** The bank of one form, its paper and its variants. */
function besideTheDraft(
  deps: Deps,
  service: QuestionnaireService,
): (router: Router) => void {
  const prints = new PrintFormService(deps);
  const inHrWords = hrWords(deps);
  return router => {
    serve(router, questionnaires.bank, deps, async ({ caller, params }) => ({
      body: {
        groups: [
          ...earlierGroups(await service.bank(caller, params.questionnaireId)),
          ...questionGroups(await inHrWords(caller)),
        ],
      },
    }));

    serve(
      router,
      questionnaires.variants,
      deps,
      async ({ caller, params }) => ({
        body: await service.variants(caller, params.questionnaireId),
      }),
    );

    serve(
      router,
      questionnaires.makeVariant,
      deps,
      async ({ caller, params, body }) => {
        const form = await service.makeVariant(
          caller,
          params.questionnaireId,
          body,
        );
        return { body: form, version: form.version };
      },
    );

    serveFile(
      router,
      questionnaires.pdf,
      deps,
      ({ caller, params, query, language }) =>
        prints.pdf({ caller, language, ...params, ...query }),
    );
  };
}

/** The question bank and the unit's own forms. */
export function questionnaireRoutes(deps: Deps): (router: Router) => void {
  const service = new QuestionnaireService(deps);
  const inHrWords = hrWords(deps);
  return router => {
    serve(router, rounds.questionBank, deps, async ({ caller }) => ({
      body: { groups: questionGroups(await inHrWords(caller)) },
    }));

    besideTheDraft(deps, service)(router);
    versionRoutes(deps)(router);

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
