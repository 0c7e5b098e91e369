import type { Verdict } from '@samtale/backstage-plugin-mus-common';

/** What a form for a verdict says, in the words of the document it is about. */
export interface VerdictWords {
  question: string;
  label: Record<Verdict, string>;
  hint?: Record<Verdict, string>;
  send: Record<Verdict, string>;
  remark: string;
  remarkMissing: string;
  /** Said when the document changed meanwhile. */
  stale: string;
  unsaved: string;
}

type Part =
  | 'question'
  | Verdict
  | `send.${Verdict}`
  | 'remark'
  | 'remarkMissing'
  | 'stale'
  | 'unsaved';

/**
 * The words of a document, looked up part by part.
 *
 * @example `verdictWords(part => t(`confirm.${part}`))`
 */
export function verdictWords(wordsOf: (part: Part) => string): VerdictWords {
  return {
    question: wordsOf('question'),
    label: {
      confirmed: wordsOf('confirmed'),
      confirmedWithRemark: wordsOf('confirmedWithRemark'),
      disagrees: wordsOf('disagrees'),
    },
    send: {
      confirmed: wordsOf('send.confirmed'),
      confirmedWithRemark: wordsOf('send.confirmedWithRemark'),
      disagrees: wordsOf('send.disagrees'),
    },
    remark: wordsOf('remark'),
    remarkMissing: wordsOf('remarkMissing'),
    stale: wordsOf('stale'),
    unsaved: wordsOf('unsaved'),
  };
}
