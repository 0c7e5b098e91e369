import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useMemo, useState } from 'react';
import type { Questionnaire } from '../../api';
import { Beside, Button, Row, SortArea, Stack } from '../../ui';
import type { SortWords } from '../../ui';
import { Bank } from './bank/Bank';
import { UndoButtons } from './draft/UndoButtons';
import type { Draft } from './draft/useDraft';
import { Dropped } from './edit/Dropped';
import { ToolsProvider } from './edit/EditorContext';
import { FormHead } from './edit/FormHead';
import { AddTheme } from './edit/theme/AddTheme';
import { ThemeEditor } from './edit/theme/ThemeEditor';
import { dropQuestionAt, useSortWords } from './edit/sorting';
import { useMoves } from './edit/useMoves';
import type { Moves } from './edit/useMoves';
import { Exchange } from './exchange/Exchange';
import { FormAdvice } from './hints/FormAdvice';
import { Guide } from './hints/Guide';
import { Outline } from './Outline';
import { builderTexts } from './texts';

interface ThemesProps {
  draft: Draft;
  moves: Moves;
  words: SortWords;
}

/** The themes; their questions can be dragged from one to another. */
function Themes({ draft, moves, words }: ThemesProps) {
  const { themes } = draft.document;
  return (
    <SortArea
      words={words}
      onDrop={drop => dropQuestionAt(draft.now(), moves, drop)}
    >
      <Stack gap={3}>
        {themes.map((theme, at) => (
          <ThemeEditor
            key={theme.id}
            theme={theme}
            first={at === 0}
            last={at === themes.length - 1}
          />
        ))}
      </Stack>
    </SortArea>
  );
}

/** The form to edit: outline left, the form where it stands, bank and guidance in a drawer. */
export function Editor({
  draft,
  questionnaire,
}: {
  draft: Draft;
  questionnaire: Pick<Questionnaire, 'id' | 'templateId'>;
}) {
  const { t } = useTranslationRef(builderTexts);
  const moves = useMoves(draft);
  const [bankFor, setBankFor] = useState<string>();
  const [guide, setGuide] = useState(false);
  const [exchange, setExchange] = useState(false);
  const { edit, now, subscribe } = draft;
  const tools = useMemo(
    () => ({ edit, now, subscribe, moves, openBank: setBankFor }),
    [edit, now, subscribe, moves],
  );
  const form = draft.document;
  const words = useSortWords(form);
  const { themes } = form;
  return (
    <ToolsProvider value={tools}>
      <Beside aside={<Outline form={form} moves={moves} words={words} />}>
        <Stack gap={3}>
          <Row apart>
            <UndoButtons
              undo={draft.undo}
              redo={draft.redo}
              canUndo={draft.canUndo}
              canRedo={draft.canRedo}
            />
            <Row>
              <Button
                kind="quiet"
                icon="paper"
                onClick={() => setExchange(true)}
              >
                {t('exchange.open')}
              </Button>
              <Button kind="quiet" icon="idea" onClick={() => setGuide(true)}>
                {t('guide.open')}
              </Button>
            </Row>
          </Row>
          <FormHead
            title={form.title}
            intro={form.intro}
            openingRule={form.openingRule}
            mayDecline={form.mayDecline}
          />
          <FormAdvice />
          <Themes draft={draft} moves={moves} words={words} />
          <AddTheme />
          <Dropped templateId={questionnaire.templateId} />
        </Stack>
        <Bank
          draft={draft}
          questionnaireId={questionnaire.id}
          theme={themes.find(theme => theme.id === bankFor)}
          onClose={() => setBankFor(undefined)}
        />
        <Exchange
          draft={draft}
          open={exchange}
          onClose={() => setExchange(false)}
        />
        <Guide open={guide} onClose={() => setGuide(false)} />
      </Beside>
    </ToolsProvider>
  );
}
