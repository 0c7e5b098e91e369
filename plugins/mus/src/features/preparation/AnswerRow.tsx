import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { AnswerValue } from '@samtale/backstage-plugin-mus-common';
import { limits } from '@samtale/backstage-plugin-mus-common/contract';
import { useField } from '../../autosave';
import type { Autosave, FieldState } from '../../autosave';
import { Conflict, SavedWords } from '../../documents';
import { Button, Row, Stack, Text, TextArea, TextField, useLocalText } from '../../ui';
import { mergeAnswers } from './mergeAnswers';
import { Prompts } from './Prompts';
import type { SheetRow } from './sheet';
import { preparationTexts } from './texts';

/** From here on the number of characters left is told. */
const nearTheEnd = limits.text - 1_000;

/** Id of a row's text field, for links to it. */
export const fieldId = (rowId: string) => `answer-${rowId}`;

const titleOf = (value: AnswerValue) => (typeof value.data?.title === 'string' ? value.data.title : '');

interface AnswerRowProps {
  row: SheetRow;
  autosave: Autosave<AnswerValue>;
  signInAgain: () => void;
  /** Name of the other of the two. */
  other: string;
  /** Number of an own topic within its theme. */
  number: number;
}

interface PartProps {
  state: FieldState<AnswerValue>;
  edit: (change: Partial<AnswerValue>) => void;
}

function Below({ state, edit, signInAgain }: PartProps & { signInAgain: () => void }) {
  const { t } = useTranslationRef(preparationTexts);
  const { important, text } = state.value;
  return (
    <Stack gap={0.5}>
      <Row apart>
        <SavedWords state={state} signInAgain={signInAgain} />
        <Button kind="quiet" icon={important ? 'star' : 'starEmpty'} pressed={important} onClick={() => edit({ important: !important })}>
          {t('row.important')}
        </Button>
      </Row>
      {text.length > nearTheEnd && <Text kind="quiet">{t('row.left', { count: limits.text - text.length })}</Text>}
    </Stack>
  );
}

function TopicTitle({ state, edit, label, blur }: PartProps & { label: string; blur: () => void }) {
  return (
    <TextField
      label={label}
      value={titleOf(state.value)}
      maxLength={limits.line}
      onChange={title => edit({ data: { ...state.value.data, title } })}
      onBlur={blur}
    />
  );
}

/** One row: question, my prompts, my text, and where the text stands. */
export function AnswerRow({ row, autosave, signInAgain, other, number }: AnswerRowProps) {
  const { t } = useTranslationRef(preparationTexts);
  const local = useLocalText();
  const state = useField(autosave, row.id);
  const field = autosave.field(row.id);
  const edit = (change: Partial<AnswerValue>) => field.edit({ ...state.value, ...change });
  const blur = () => field.flush();
  const label = row.question ? local(row.question.text) : t('topic.text');
  return (
    <Stack gap={1}>
      {!row.question && <TopicTitle state={state} edit={edit} blur={blur} label={`${t('topic.heading', { number: String(number) })}: ${t('topic.title')}`} />}
      <TextArea
        id={fieldId(row.id)}
        label={label}
        hint={row.prompts.length > 0 || row.question?.opensInTalk ? (
          <>
            <Prompts prompts={row.prompts} />
            {row.question?.opensInTalk && <Text kind="quiet">{t('row.opensInTalk', { other })}</Text>}
          </>
        ) : undefined}
        rows={4}
        value={state.value.text}
        maxLength={limits.text}
        onChange={text => edit({ text })}
        onBlur={blur}
        below={<Below state={state} edit={edit} signInAgain={signInAgain} />}
      />
      <Conflict
        state={state}
        merge={mergeAnswers}
        resolve={value => field.resolve(value)}
        show={value => <Text lines>{[titleOf(value), value.text].filter(Boolean).join('\n')}</Text>}
      />
    </Stack>
  );
}
