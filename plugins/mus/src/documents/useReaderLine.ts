import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { say } from '@samtale/backstage-plugin-mus-common';
import type { TalkContent } from '../api';
import { useLanguage } from '../ui';
import { documentTexts } from './texts';

type Reader = TalkContent['readers'][number];
interface Named {
  readonly id: string;
  readonly name: string;
}

/** "I portalen kan kun du og Mette Holm læse dette."; everybody by name when there are more than two. */
export function useReaderLine(
  readers: readonly Reader[],
  me: Named,
  other: Named,
): string {
  const language = useLanguage();
  const { t } = useTranslationRef(documentTexts);
  const others = readers.filter(
    reader => reader.person.id !== me.id && reader.person.id !== other.id,
  );
  if (others.length === 0)
    return say(language, 'hints', 'onlyTheTwo', { other: other.name });
  const more = others.map(
    ({ person, reason }) =>
      `${person.name} (${say(language, 'readerReasons', reason)})`,
  );
  return t('reader.more', {
    names: [t('reader.you'), other.name, ...more].join(', '),
  });
}
