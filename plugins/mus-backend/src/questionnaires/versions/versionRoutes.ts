import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import { Router } from 'express';
import { serve } from '../../http/serve';
import { SliceDeps } from '../../slice';
import { SentVersion } from '../operations/sentList';
import { QuestionnaireServiceDeps } from '../QuestionnaireService';
import { VersionService } from './VersionService';

const { questionnaires } = musContract;

/** Without the database's id. */
const shown = ({ id: _, ...version }: SentVersion) => ({
  ...version,
  corrections: [...version.corrections],
});

const line = (version: SentVersion) => {
  const { document: _, ...rest } = shown(version);
  return rest;
};

/** Versions of a form that was sent. */
export function versionRoutes(
  deps: SliceDeps & QuestionnaireServiceDeps,
): (router: Router) => void {
  const service = new VersionService(deps);
  return router => {
    serve(router, questionnaires.versions, deps, async ({ caller, params }) => {
      const { versions, can } = await service.list(
        caller,
        params.questionnaireId,
      );
      return { body: { versions: versions.map(line), can } };
    });

    serve(router, questionnaires.version, deps, async ({ caller, params }) => ({
      body: shown(
        await service.get(caller, params.questionnaireId, params.number),
      ),
    }));

    serve(
      router,
      questionnaires.correct,
      deps,
      async ({ caller, params, body }) => ({
        body: shown(
          await service.correct(
            caller,
            params.questionnaireId,
            params.number,
            body,
          ),
        ),
      }),
    );

    serve(
      router,
      questionnaires.publish,
      deps,
      async ({ caller, params, body }) => ({
        body: await service.publish(
          caller,
          params.questionnaireId,
          body.draftVersion,
        ),
      }),
    );
  };
}
