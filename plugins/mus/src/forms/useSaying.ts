import type { UseMutationResult } from '@tanstack/react-query';
import type { MusError } from '../api';
import { useFailureWords, useToast } from '../ui';

interface Saying<R> {
  /** What is said when it is saved. */
  said: string | ((reply: R) => string);
  /** What follows once it is saved, whether the asker stands or not. */
  saved?: () => void;
  /** What the asker does next; only while it stands and has asked for nothing newer. */
  then?: (reply: R) => void;
  /** What the asker does when it was refused; as `then`. It shows `error` itself. */
  failed?: (error: MusError) => void;
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
  const wordsOf = useFailureWords();
  const send = (input: I, { said, saved, then, failed }: Saying<R>): void => {
    let shown = false;
    const asker = {
      onSuccess: (reply: R) => then?.(reply),
      onError: (error: MusError) => {
        shown = true;
        failed?.(error);
      },
    };
    command.mutateAsync(input, asker).then(
      reply => {
        saved?.();
        toast({ text: typeof said === 'string' ? said : said(reply) });
      },
      (error: MusError) => shown || toast({ text: wordsOf(error) }),
    );
  };
  return Object.assign({}, command, { send });
}
