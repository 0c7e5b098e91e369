import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import { Router } from 'express';
import { BadInputError, NotFoundError, VersionConflict } from '../http/errors';
import { serve } from '../http/serve';
import { Caller } from '../people/Caller';
import { may } from '../people/may';
import { SliceDeps } from '../slice';
import { HrTemplateService } from './HrTemplateService';
import { listWordings, setWording } from './operations/wordings';
import { presentSummary, presentTemplate } from './presentTemplate';
import { TemplateLibrary } from './TemplateLibrary';

const { rounds, templates: contract } = musContract;

function onlyHr(caller: Caller): void {
  if (!may(caller, 'manageTemplates')) throw new NotFoundError();
}

/** The gallery (K19). */
function galleryRoutes(
  router: Router,
  deps: SliceDeps,
  library: TemplateLibrary,
): void {
  serve(router, rounds.templates, deps, async ({ caller, query }) => ({
    body: {
      templates: await deps.database.transaction(async tx => {
        const { organisationId } = caller;
        const today = deps.clock.today();
        const offered = await library.offered(
          tx,
          organisationId,
          query.unitId,
          today,
        );
        return offered.map(presentSummary);
      }),
    },
  }));
  serve(router, rounds.template, deps, async ({ caller, params }) => {
    const found = await deps.database.transaction(tx =>
      library.find(tx, caller.organisationId, params.templateId),
    );
    if (!found) throw new NotFoundError();
    return { body: presentTemplate(found) };
  });
}

/** HR's own words (T42). */
function wordingRoutes(
  router: Router,
  deps: SliceDeps,
  library: TemplateLibrary,
): void {
  serve(router, contract.wordings, deps, async ({ caller }) => {
    onlyHr(caller);
    const all = await deps.database.transaction(tx =>
      listWordings(tx, caller.organisationId),
    );
    const wordings = [...all].map(([questionId, text]) => ({
      questionId,
      text,
    }));
    return { body: { wordings } };
  });
  serve(router, contract.setWording, deps, async ({ caller, params, body }) => {
    onlyHr(caller);
    const { questionId } = params;
    if (!library.hasQuestion(questionId))
      throw new BadInputError([
        { path: 'questionId', code: 'questionNotInTemplates' },
      ]);
    await deps.database.transaction(tx =>
      setWording(
        tx,
        { organisationId: caller.organisationId, questionId },
        body.text,
        deps.clock.now(),
      ),
    );
    return { body: { questionId, text: body.text } };
  });
}

/** The template in a version conflict goes out in the shape of the contract. */
function inContractShape(error: unknown): never {
  throw error instanceof VersionConflict
    ? new VersionConflict(contract.saveTemplate.response.parse(error.current))
    : error;
}

function hrRoutes(
  router: Router,
  deps: SliceDeps,
  service: HrTemplateService,
): void {
  serve(router, contract.hrTemplates, deps, async ({ caller }) => ({
    body: { templates: await service.list(caller) },
  }));
  serve(router, contract.adoptTemplate, deps, async ({ caller, body }) => {
    const made = await service.adopt(caller, body);
    return { body: made, version: made.version };
  });
  serve(router, contract.hrTemplate, deps, async ({ caller, params }) => {
    const found = await service.get(caller, params.hrTemplateId);
    return { body: found, version: found.version };
  });
  serve(
    router,
    contract.saveTemplate,
    deps,
    async ({ caller, params, body, precondition }) => {
      const version = precondition.kind === 'match' ? precondition.version : 0;
      const saved = await service
        .save(caller, params.hrTemplateId, { ...body, version })
        .catch(inContractShape);
      return { body: saved, version: saved.version };
    },
  );
  serve(
    router,
    contract.publishTemplate,
    deps,
    async ({ caller, params, body }) => ({
      body: await service.publish(caller, params.hrTemplateId, body),
    }),
  );
  serve(
    router,
    contract.withdrawTemplate,
    deps,
    async ({ caller, params }) => ({
      body: await service.withdraw(caller, params.hrTemplateId),
    }),
  );
  serve(
    router,
    contract.templateRevision,
    deps,
    async ({ caller, params }) => ({
      body: await service.revision(caller, params.hrTemplateId, params.number),
    }),
  );
}

/** The gallery, and what HR does with templates (contract `templates`). */
export function templateRoutes(
  deps: SliceDeps,
  library: TemplateLibrary,
): (router: Router) => void {
  const service = new HrTemplateService(deps, library);
  return router => {
    galleryRoutes(router, deps, library);
    wordingRoutes(router, deps, library);
    hrRoutes(router, deps, service);
  };
}
