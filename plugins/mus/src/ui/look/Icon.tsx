import { icons } from './icons';
import type { IconName } from './icons';

/** An icon beside its word. */
export function Icon(props: {
  name: IconName;
  size?: 'small' | 'medium' | 'inherit';
}) {
  const Glyph = icons[props.name];
  return <Glyph aria-hidden fontSize={props.size ?? 'small'} />;
}
