import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  longestLine,
  mostPrompts,
  type LocalText,
  type Question,
} from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { LocalTextFields } from '../../../documents';
import {
  Block,
  Button,
  Fieldset,
  IconButton,
  Row,
  Text,
  useLocalText,
  useToast,
} from '../../../ui';
import type { Change } from '../Change';
import { hrTemplateTexts } from '../texts';
import { usePrompts, type Side } from './usePrompts';

/** What of a line is not saved, in words; nobody finds out later. */
function useNotSaved() {
  const { t } = useTranslationRef(hrTemplateTexts);
  const tooLong = (text: string) =>
    text.trim().length > longestLine
      ? t('prompts.tooLong', { most: String(longestLine) })
      : undefined;
  return ({ da, en = '' }: LocalText) => ({
    error:
      da.trim() === '' && en.trim() !== ''
        ? t('prompts.noDanish')
        : tooLong(da),
    englishError: tooLong(en),
  });
}

interface PromptFieldsProps {
  side: Side;
  question: Question;
  onChange: Change;
  onBlur: () => void;
}

/** The prompts of one side, each in Danish and English (T14). */
export function PromptFields({
  side,
  question,
  onChange,
  onBlur,
}: PromptFieldsProps) {
  const { t } = useTranslationRef(hrTemplateTexts);
  const local = useLocalText();
  const toast = useToast();
  const notSaved = useNotSaved();
  const prompts = usePrompts(side, question, onChange);
  const [added, setAdded] = useState<number>();
  const title = local(question.text);
  const { typed } = prompts;
  const add = () => {
    setAdded(typed.length);
    prompts.add();
  };
  const drop = (at: number) => {
    const text = local(typed[at]) || typed[at].en;
    const undo = prompts.drop(at);
    if (text) toast({ text: t('prompts.dropped', { text }), undo });
  };
  return (
    <Fieldset label={t(`prompts.${side}`)} spokenBefore={title}>
      {typed.map((line, at) => (
        <Block
          key={at}
          folds
          aside={
            <IconButton
              icon="delete"
              label={t(`prompts.drop.${side}`, {
                title,
                number: String(at + 1),
              })}
              onClick={() => drop(at)}
            />
          }
        >
          <LocalTextFields
            label={t('prompts.number', { number: String(at + 1) })}
            value={line}
            rows={2}
            autoFocus={at === added}
            onChange={text => prompts.write(at, text)}
            onBlur={onBlur}
            {...notSaved(line)}
          />
        </Block>
      ))}
      {typed.length < mostPrompts ? (
        <Row>
          <Button
            kind="quiet"
            icon="add"
            label={t(`prompts.add.${side}`, { title })}
            onClick={add}
          >
            {t('prompts.add')}
          </Button>
        </Row>
      ) : (
        <Text kind="quiet">
          {t('prompts.most', { most: String(mostPrompts) })}
        </Text>
      )}
    </Fieldset>
  );
}
