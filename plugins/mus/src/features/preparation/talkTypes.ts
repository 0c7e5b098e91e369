import type { TalkContent } from '../../api';

/** A talk of which I am one of the two. */
export type Talk = TalkContent;

/** The other of the two. */
export const otherOf = (talk: Talk) =>
  talk.me === 'employee' ? talk.leader : talk.employee;
/** Me, as the talk knows me. */
export const meOf = (talk: Talk) =>
  talk.me === 'employee' ? talk.employee : talk.leader;
