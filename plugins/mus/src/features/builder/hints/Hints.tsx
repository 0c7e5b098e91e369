import { authoringHints, say } from '@samtale/backstage-plugin-mus-common';
import { IconLine, Text, useLanguage } from '../../../ui';

/** Advice while a question is written (T38); never in the way. */
export function Hints({ text }: { text: string }) {
  const language = useLanguage();
  const hints = text.trim() === '' ? [] : authoringHints(text);
  return (
    <div role="status">
      {hints.map(hint => (
        <IconLine key={hint} icon="idea">
          <Text kind="quiet">{say(language, 'authoringHints', hint)}</Text>
        </IconLine>
      ))}
    </div>
  );
}
