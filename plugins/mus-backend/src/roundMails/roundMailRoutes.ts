import { mails, mayBeSwitchedOff } from '@samtale/backstage-plugin-mus-common';
import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import { Router } from 'express';
import { Tx } from '../database/Database';
import { BadInputError, ConflictError, NotFoundError } from '../http/errors';
import { serve } from '../http/serve';
import { Caller } from '../people/Caller';
import { findRound, lockRound } from '../rounds/operations/findRound';
import { SliceDeps } from '../slice';
import { mailsOff, switchMail } from './operations/mailsOff';

const { mailSettings } = musContract;

const keyOf = ({ organisationId, personId }: Caller, roundId: string) => ({
  organisationId,
  leaderPersonId: personId,
  roundId,
});

async function read(tx: Tx, caller: Caller, roundId: string) {
  const round = await findRound(tx, keyOf(caller, roundId));
  if (!round) throw new NotFoundError();
  const off = await mailsOff(tx, caller.organisationId, roundId);
  const open = round.state !== 'closed';
  return Object.keys(mails).map(mail => ({
    mail,
    on: !off.has(mail),
    can: { switch: open && mayBeSwitchedOff(mail) },
  }));
}

function refuseUnknown(mail: string): void {
  const refuse = (code: string) => {
    throw new BadInputError([{ path: 'mail', code }]);
  };
  if (!Object.hasOwn(mails, mail)) refuse('mailUnknown');
  if (!mayBeSwitchedOff(mail)) refuse('mailAlwaysSent');
}

/** Which mails a round sends (contract `mailSettings`); decided anew when each leaves. */
export function roundMailRoutes(deps: SliceDeps): (router: Router) => void {
  const { database, clock } = deps;
  return router => {
    serve(router, mailSettings.ofRound, deps, async ({ caller, params }) => ({
      body: {
        mails: await database.transaction(tx =>
          read(tx, caller, params.roundId),
        ),
      },
    }));

    serve(
      router,
      mailSettings.switchOfRound,
      deps,
      async ({ caller, params, body }) => {
        await database.transaction(async tx => {
          const round = await lockRound(tx, keyOf(caller, params.roundId));
          if (!round) throw new NotFoundError();
          refuseUnknown(body.mail);
          if (round.state === 'closed') throw new ConflictError('roundClosed');
          await switchMail(
            tx,
            {
              organisationId: caller.organisationId,
              roundId: params.roundId,
              mail: body.mail,
            },
            { on: body.on, byPersonId: caller.personId, at: clock.now() },
          );
        });
        return { body };
      },
    );
  };
}
