import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { readPasted, themesOf } from '@samtale/backstage-plugin-mus-common';
import type { FoundTheme, Theme } from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { Button, Row, Stack, Text, TextArea } from '../../../ui';
import { ownId } from '../edit/useMoves';
import { moreTexts } from '../moreTexts';
import { Found } from './Found';

interface PasteProps {
  onAdd: (themes: readonly Theme[]) => void;
}

/** A form pasted as text, read into themes and questions that can be corrected before they are taken in (T07). */
export function Paste({ onAdd }: PasteProps) {
  const { t } = useTranslationRef(moreTexts);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const [found, setFound] = useState<readonly FoundTheme[]>([]);
  const find = () => {
    setTried(true);
    setFound(readPasted(text));
  };
  if (found.length > 0)
    return (
      <Stack>
        <Text>{t('paste.correct')}</Text>
        <Found found={found} onChange={setFound} />
        <Row>
          <Button
            kind="primary"
            onClick={() => onAdd(themesOf(found, ownId, t('paste.untitled')))}
          >
            {t('paste.add', { count: found.length })}
          </Button>
          <Button kind="quiet" onClick={() => setFound([])}>
            {t('paste.back')}
          </Button>
        </Row>
      </Stack>
    );
  return (
    <Stack>
      <TextArea
        rows={10}
        label={t('paste.label')}
        hint={t('paste.hint')}
        maxLength={200_000}
        value={text}
        error={tried ? t('paste.nothing') : undefined}
        onChange={next => {
          setText(next);
          setTried(false);
        }}
      />
      <Row>
        <Button kind="primary" onClick={find}>
          {t('paste.find')}
        </Button>
      </Row>
    </Stack>
  );
}
