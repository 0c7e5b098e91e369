import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { themesOf } from '@samtale/backstage-plugin-mus-common';
import type { Theme } from '@samtale/backstage-plugin-mus-common';
import { Button, Row, Stack, Text, TextArea } from '../../../ui';
import { ownId } from '../edit/useMoves';
import { moreTexts } from '../moreTexts';
import { Found } from './Found';
import type { Pasted } from './usePasted';

interface PasteProps {
  pasted: Pasted;
  onAdd: (themes: readonly Theme[]) => void;
}

/** A form pasted as text, read into themes and questions that can be corrected before they are taken in (T07). */
export function Paste({ pasted, onAdd }: PasteProps) {
  const { t } = useTranslationRef(moreTexts);
  const { found } = pasted;
  if (found.length > 0)
    return (
      <Stack>
        <Text>{t('paste.correct')}</Text>
        <Found found={found} onChange={pasted.correct} />
        <Row>
          <Button
            kind="primary"
            onClick={() => onAdd(themesOf(found, ownId, t('paste.untitled')))}
          >
            {t('paste.add', { count: found.length })}
          </Button>
          <Button kind="quiet" onClick={pasted.back}>
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
        value={pasted.text}
        error={pasted.nothing ? t('paste.nothing') : undefined}
        onChange={pasted.write}
      />
      <Row>
        <Button kind="primary" onClick={pasted.find}>
          {t('paste.find')}
        </Button>
      </Row>
    </Stack>
  );
}
