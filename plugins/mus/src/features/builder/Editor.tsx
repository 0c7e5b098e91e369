import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { addTheme } from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { Beside, Button, Row, Stack } from '../../ui';
import type { Draft } from './draft/useDraft';
import { Bank } from './edit/Bank';
import { Dropped } from './edit/Dropped';
import { FormHead } from './edit/FormHead';
import { ThemeEditor } from './edit/ThemeEditor';
import { useMoves } from './edit/useMoves';
import { Outline } from './Outline';
import { builderTexts } from './texts';

/** The form to edit: outline left, the form where it stands, the bank in a drawer. */
export function Editor({
  draft,
  templateId,
}: {
  draft: Draft;
  templateId: string;
}) {
  const { t } = useTranslationRef(builderTexts);
  const moves = useMoves(draft);
  const [bankFor, setBankFor] = useState<string>();
  const { themes } = draft.document;
  const add = () =>
    draft.edit(form =>
      addTheme(form, {
        id: `own.${crypto.randomUUID()}`,
        title: { da: t('theme.new') },
        questions: [],
      }),
    );
  return (
    <Beside aside={<Outline form={draft.document} />}>
      <Stack gap={3}>
        <FormHead draft={draft} />
        {themes.map(theme => (
          <ThemeEditor
            key={theme.id}
            draft={draft}
            moves={moves}
            theme={theme}
            onBank={() => setBankFor(theme.id)}
          />
        ))}
        <Row>
          <Button icon="add" disabled={themes.length >= 30} onClick={add}>
            {t('theme.add')}
          </Button>
        </Row>
        <Dropped draft={draft} templateId={templateId} />
      </Stack>
      <Bank
        draft={draft}
        theme={themes.find(theme => theme.id === bankFor)}
        onClose={() => setBankFor(undefined)}
      />
    </Beside>
  );
}
