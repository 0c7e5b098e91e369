import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  isQuestionType,
  ownQuestion,
  questionTypeNames,
  say as sayText,
} from '@samtale/backstage-plugin-mus-common';
import type { QuestionTypeName } from '@samtale/backstage-plugin-mus-common';
import { memo, useEffect, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import {
  Button,
  Panel,
  Row,
  Select,
  Stack,
  TextField,
  useLanguage,
} from '../../../../ui';
import { builderTexts } from '../../texts';
import { Hints } from '../../hints/Hints';
import { useTools } from '../EditorContext';
import { ownId } from '../useMoves';

interface AddQuestionProps {
  /** Id of the theme. */
  id: string;
  /** Its name. */
  title: string;
}

function useOwnQuestion(themeId: string, done: () => void) {
  const { moves } = useTools();
  const [type, setType] = useState<QuestionTypeName>('freeText');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const da = text.trim();
    if (da === '') return;
    moves.add(themeId, ownQuestion(ownId(), { da }, type));
    setText('');
    setType('freeText');
    setTried(false);
    done();
  };
  return {
    text,
    setText,
    type,
    setType,
    submit,
    missing: tried && text.trim() === '',
  };
}

/** Gives the focus back to the button when nothing was added. */
function useReturn(open: boolean) {
  const opener = useRef<HTMLButtonElement>(null);
  const before = useRef(open);
  useEffect(() => {
    const lost = document.activeElement === document.body;
    if (before.current && !open && lost) opener.current?.focus();
    before.current = open;
  }, [open]);
  return opener;
}

/** A leader's own question under a theme (T05), or one of the bank (T37). */
export const AddQuestion = memo(({ id, title }: AddQuestionProps) => {
  const { t } = useTranslationRef(builderTexts);
  const [open, setOpen] = useState(false);
  const language = useLanguage();
  const { openBank } = useTools();
  const own = useOwnQuestion(id, () => setOpen(false));
  const opener = useReturn(open);
  if (!open) {
    return (
      <Row>
        <Button
          ref={opener}
          kind="quiet"
          icon="add"
          onClick={() => setOpen(true)}
        >
          {t('add.open')}
        </Button>
        <Button kind="quiet" icon="idea" onClick={() => openBank(id)}>
          {t('bank.open')}
        </Button>
      </Row>
    );
  }
  return (
    <Panel>
      <form onSubmit={own.submit} noValidate>
        <Stack gap={1.5}>
          <TextField
            autoFocus
            rows={2}
            maxLength={500}
            label={t('add.label', { theme: title })}
            hint={t('add.hint')}
            value={own.text}
            error={own.missing ? t('add.required') : undefined}
            onChange={own.setText}
          />
          <Hints text={own.text} />
          <Select
            label={t('question.type')}
            value={own.type}
            choices={questionTypeNames.map(value => ({
              value,
              label: sayText(language, 'questionTypeNames', value),
            }))}
            onChange={type => isQuestionType(type) && own.setType(type)}
          />
          <Row>
            <Button type="submit">{t('add.submit')}</Button>
            <Button kind="quiet" onClick={() => setOpen(false)}>
              {t('add.cancel')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Panel>
  );
});
