import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useMemo, useState } from 'react';
import { limits, useOwnNotes } from '../api';
import { useAutosave, useField } from '../autosave';
import {
  Button,
  Failure,
  Panel,
  ReaderLine,
  Row,
  RowsSkeleton,
  Stack,
  Text,
  TextArea,
} from '../ui';
import { Conflict } from './conflicts/Conflict';
import { mergeTexts } from './conflicts/mergeTexts';
import {
  ownNotesDocument,
  ownNotesKey,
  storedOwnNotes,
} from './ownNotesDocument';
import { SavedWords } from './SavedWords';
import { documentTexts } from './texts';

interface OwnNotesProps {
  talkId: string;
  /** Whose notes: mine. */
  personId: string;
}

type Found = NonNullable<ReturnType<typeof useOwnNotes>['data']>;

function Field({ talkId, personId, found }: OwnNotesProps & { found: Found }) {
  const { t } = useTranslationRef(documentTexts);
  const document = useMemo(
    () => ownNotesDocument(talkId, personId),
    [talkId, personId],
  );
  const stored = useMemo(() => storedOwnNotes(found.note), [found.note]);
  const { autosave, ready, signInAgain } = useAutosave(document, stored);
  const state = useField(autosave, ownNotesKey);
  const field = autosave.field(ownNotesKey);
  if (!ready) return <RowsSkeleton rows={1} height={120} />;
  return (
    <Stack gap={1}>
      <TextArea
        label={t('own.label')}
        rows={4}
        value={state.value}
        maxLength={limits.text}
        readOnly={!found.canWrite}
        onChange={text => field.edit(text)}
        onBlur={() => field.flush()}
      />
      <Conflict
        state={state}
        merge={mergeTexts}
        resolve={chosen => field.resolve(chosen)}
        show={text => <Text lines>{text}</Text>}
      />
      <SavedWords state={state} signInAgain={signInAgain} />
    </Stack>
  );
}

function Notes(props: OwnNotesProps) {
  const { t } = useTranslationRef(documentTexts);
  const own = useOwnNotes(props.talkId);
  if (own.error && !own.data) return <Failure error={own.error} />;
  if (!own.data) return <RowsSkeleton rows={1} height={120} />;
  return (
    <Panel>
      <Stack gap={1}>
        <ReaderLine text={t('own.reader')} />
        {own.data.canWrite || own.data.note ? (
          <Field {...props} found={own.data} />
        ) : (
          <Text>{t('own.erased')}</Text>
        )}
        <Text kind="quiet">{t('own.kept')}</Text>
      </Stack>
    </Panel>
  );
}

/** Notes for myself about a talk: folded, so that a shared screen never shows them unasked. */
export function OwnNotes(props: OwnNotesProps) {
  const { t } = useTranslationRef(documentTexts);
  const [open, setOpen] = useState(false);
  return (
    <Stack gap={1}>
      <Row>
        <Button
          kind="quiet"
          icon="lock"
          expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t('own.title')}
        </Button>
      </Row>
      {open && <Notes {...props} />}
    </Stack>
  );
}
