import type { LocalText } from '@samtale/backstage-plugin-mus-common';
import { PlainList, Text, useLocalText } from '../../ui';

/** The prompts of my side under a row (T14). */
export function Prompts({ prompts }: { prompts: readonly LocalText[] }) {
  const local = useLocalText();
  if (prompts.length === 0) return null;
  return (
    <PlainList gap={0.5}>
      {prompts.map(prompt => <li key={prompt.da}><Text kind="quiet" as="span">{local(prompt)}</Text></li>)}
    </PlainList>
  );
}
