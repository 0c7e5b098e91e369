import { overtakenOf } from './overtaken';

/** SQL: how many readers of a talk (alias `talk`) are its leader or holder and may still write. */
export const holderWritesOf = (
  talk: string,
): string => `(select count(*) from mus_reader w
  where w.organisation_id = ${talk}.organisation_id and w.document_kind = 'talk' and w.document_id = ${talk}.id
    and w.person_id = ${talk}.leader_person_id and w.level = 'write' and w.valid_to is null)`;

/** SQL: in how many preparations of a talk something was begun. */
export const sheetsStartedOf = (
  talk: string,
): string => `(select count(*) from mus_sheet s
  where s.organisation_id = ${talk}.organisation_id and s.talk_id = ${talk}.id and s.state <> 'notStarted')`;

/** SQL: can nobody hold this talk any more? The pure rule of it is `canBeHeld` in `goingOn`. */
export const leftBehindOf = (talk: string): string => `(${overtakenOf(talk)}
  or (${holderWritesOf(talk)} = 0 and (${talk}.started_at is not null or ${sheetsStartedOf(talk)} > 0)))`;
