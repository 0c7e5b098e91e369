import { InvitationStore } from './InvitationStore';
import { insertTalks } from './operations/insertTalks';

/** Invitations as rows of `mus_talk` and `mus_sheet`. */
export const databaseInvitationStore: InvitationStore = { insertTalks };
