import type { UseMutationResult } from '@tanstack/react-query';
import type { MusError } from '../api';
import { useFailureWords, useLanguage, useToast } from '../ui';
import { problemTexts } from './problemTexts';

interface Saying<R> {
  /** What is said when it is saved. */
  said: string | ((reply: R) => string);
  /** What the asker does next; only while it stands and has asked for nothing newer. */
  then?: (reply: R) => void;
  /** What the asker does when it was refused; as `then`. It shows `error` itself. */
  failed?: (error: MusError) => void;
}

/** Why it failed, in a line. */
function useReasons(): (error: MusError) => string {
  const language = useLanguage();
  const words = useFailureWords();
  return error => {
    const problems = problemTexts(error.problems, language);
    const reason = problems.map(({ message }) => message).join(' ');
    return words(error, reason || undefined);
  };
}

/**
 * A command that tells what came of it. The words are said at the frame, so they are
 * heard also when the asker has gone before the reply: by a change of somebody
 * else's, or by its own. A failure that the asker cannot show any more is told there too.
 *
 * @example
 * ```ts
 * const end = useSaying(useEndWrapUp());
 * end.send({ params: { planId } }, { said: t('waiting.ended'), then: onClose });
 * ```
 */
export function useSaying<R, I>(command: UseMutationResult<R, MusError, I>) {
  const toast = useToast();
  const reasonsOf = useReasons();
  const send = (input: I, { said, then, failed }: Saying<R>): void => {
    let shown = false;
    const asker = {
      onSuccess: (reply: R) => then?.(reply),
      onError: (error: MusError) => {
        shown = true;
        failed?.(error);
      },
    };
    command.mutateAsync(input, asker).then(
      reply => toast({ text: typeof said === 'string' ? said : said(reply) }),
      (error: MusError) => shown || toast({ text: reasonsOf(error) }),
    );
  };
  return Object.assign({}, command, { send });
}
