import { Knex } from 'knex';
import { joinReader } from '../../access/joinReader';
import { Tx } from '../../database/Database';
import { TalkQuestion } from '../../talks/operations/findTalk';

/** One talk (alias `talk`), when the person may read its content. */
export function readableTalk(
  tx: Tx,
  question: TalkQuestion,
): Knex.QueryBuilder {
  return joinReader(tx('mus_talk as talk'), 'talk', {
    ...question,
    kind: 'talk',
  })
    .where('talk.id', question.talkId)
    .whereIn('reader.level', ['write', 'read']);
}

/** Joins a table of the minutes to the talk. */
export function ofTalk(alias: string) {
  return (join: Knex.JoinClause) =>
    join
      .on(`${alias}.organisation_id`, '=', 'talk.organisation_id')
      .andOn(`${alias}.talk_id`, '=', 'talk.id');
}
