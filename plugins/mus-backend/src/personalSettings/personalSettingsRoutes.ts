import { musContract } from '@samtale/backstage-plugin-mus-common/contract';
import { Router } from 'express';
import { readCursor, writeCursor } from '../delivery/log/logCursor';
import { serve } from '../http/serve';
import { SliceDeps } from '../slice';
import { comingMessages, ownMessages } from './operations/ownMessages';
import { readOwnSettings, saveOwnSettings } from './operations/ownSettings';

const { mailSettings } = musContract;
const pageSize = 30;

function settingRoutes(router: Router, deps: SliceDeps): void {
  const { database, settings } = deps;
  serve(router, mailSettings.mine, deps, async ({ caller }) => {
    const own = await database.transaction(tx => readOwnSettings(tx, caller));
    return { body: { ...own, dailyAt: settings.organisation.dueTime } };
  });

  serve(router, mailSettings.save, deps, async ({ caller, body }) => {
    await database.transaction(tx => saveOwnSettings(tx, caller, body));
    return { body };
  });
}

/** How I want my mails, and what was sent to me (contract `mailSettings`). */
export function personalSettingsRoutes(
  deps: SliceDeps,
): (router: Router) => void {
  const { database, clock } = deps;
  return router => {
    settingRoutes(router, deps);
    serve(router, mailSettings.messages, deps, async ({ caller, query }) => {
      const { cursor, ...wish } = query;
      const after = readCursor(cursor);
      const { coming, messages } = await database.transaction(async tx => ({
        coming: after ? [] : await comingMessages(tx, caller, clock.now()),
        messages: await ownMessages(tx, caller, {
          ...wish,
          limit: pageSize,
          after,
        }),
      }));
      const last = messages.at(-1);
      const nextCursor =
        last && messages.length === pageSize ? writeCursor(last) : null;
      return { body: { coming, messages, nextCursor } };
    });
  };
}
