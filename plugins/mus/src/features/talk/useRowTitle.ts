import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { TalkContent } from '../../api';
import { useLocalText } from '../../ui';
import type { BothRow } from './rowsOfBoth';
import { talkTexts } from './texts';

const firstName = (name: string) => name.split(' ')[0] ?? name;

/** What a row is called: its question, or an own topic with whose it is. */
export function useRowTitle(talk: TalkContent): (row: BothRow) => string {
  const { t } = useTranslationRef(talkTexts);
  const local = useLocalText();
  return ({ row, sides }) => {
    if (row) return local(row.question.text);
    const [side] = sides;
    const { title } = side?.value?.data ?? {};
    const name = firstName(talk[side?.party ?? 'employee'].name);
    const words = [t('both.topic', { name }), title];
    return words.filter(word => typeof word === 'string' && word).join(': ');
  };
}
