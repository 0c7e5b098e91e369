import { MusSettings } from '../../settings';

/** Domain of the sender: the right side of every Message-ID. */
export function mailDomain({ mail }: MusSettings): string {
  return mail.from.replace(/^.*@/, '').replace(/>.*$/, '').trim();
}
