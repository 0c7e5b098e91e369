import { say } from '@samtale/backstage-plugin-mus-common';
import { useLanguage } from '../../../ui';

/** The name of a mail, with its situation where it has more than one text. */
export function useMailName() {
  const language = useLanguage();
  return (mail: string, variant: string) => {
    const name = say(language, 'mailKinds', mail);
    return variant === 'standard'
      ? name
      : `${name}: ${say(language, 'mailVariants', variant)}`;
  };
}
