import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { addQuestion, ownQuestion } from '@samtale/backstage-plugin-mus-common';
import type { Theme } from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import type { FormEvent } from 'react';
import {
  Button,
  Panel,
  Row,
  Stack,
  TextField,
  useAnnounce,
  useLocalText,
} from '../../../ui';
import type { Draft } from '../draft/useDraft';
import { builderTexts } from '../texts';
import { Hints } from './Hints';

interface AddQuestionProps {
  draft: Draft;
  theme: Theme;
  onBank: () => void;
}

function useOwnQuestion(draft: Draft, theme: Theme, done: () => void) {
  const { t } = useTranslationRef(builderTexts);
  const announce = useAnnounce();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const da = text.trim();
    if (da === '') return;
    draft.edit(form =>
      addQuestion(
        form,
        theme.id,
        ownQuestion(`own.${crypto.randomUUID()}`, { da }),
      ),
    );
    announce(t('add.added'));
    setText('');
    setTried(false);
    done();
  };
  return { text, setText, submit, missing: tried && text.trim() === '' };
}

/** A leader's own question under a theme (T05), or one of the bank (T37). */
export function AddQuestion({ draft, theme, onBank }: AddQuestionProps) {
  const { t } = useTranslationRef(builderTexts);
  const say = useLocalText();
  const [open, setOpen] = useState(false);
  const own = useOwnQuestion(draft, theme, () => setOpen(false));
  if (!open) {
    return (
      <Row>
        <Button kind="quiet" icon="add" onClick={() => setOpen(true)}>
          {t('add.open')}
        </Button>
        <Button kind="quiet" icon="idea" onClick={onBank}>
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
            label={t('add.label', { theme: say(theme.title) })}
            hint={t('add.hint')}
            value={own.text}
            error={own.missing ? t('add.required') : undefined}
            onChange={own.setText}
          />
          <Hints text={own.text} />
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
}
