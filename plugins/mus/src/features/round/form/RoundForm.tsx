import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { MusError, RoundInput } from '../../../api';
import { fieldId, messageAt, problemTexts } from '../../../forms/problemTexts';
import type { FieldProblem } from '../../../forms/problemTexts';
import {
  Button,
  Columns,
  DateField,
  ErrorSummary,
  Failure,
  Heading,
  Row,
  Stack,
  Text,
  TextArea,
  TextField,
  useLanguage,
} from '../../../ui';
import { GoalFields } from './GoalFields';
import { draftProblems, toInput } from './roundDraft';
import type { RoundDraft } from './roundDraft';
import { roundTexts } from '../texts';

interface RoundFormProps {
  start: RoundDraft;
  council: string;
  verb: string;
  busy: boolean;
  error: MusError | null;
  onSubmit: (round: RoundInput) => void;
  onCancel: () => void;
}

interface PartProps {
  draft: RoundDraft;
  change: (part: Partial<RoundDraft>) => void;
  problems: readonly FieldProblem[];
}

const days = [
  'preparationDueOn',
  'talksFrom',
  'talksUntil',
  'wrapUpOn',
] as const;

function Dates({ draft, change, problems }: PartProps) {
  const { t } = useTranslationRef(roundTexts);
  return (
    <Stack>
      <div>
        <Heading level={2}>{t('form.dates')}</Heading>
        <Text kind="quiet">{t('form.datesHint')}</Text>
      </div>
      <Columns min="16rem">
        {days.map(day => (
          <DateField
            key={day}
            hint={null}
            id={fieldId(day)}
            label={t(`form.${day}`)}
            optional={day === 'wrapUpOn'}
            value={draft[day]}
            error={messageAt(problems, day)}
            onChange={value => change({ [day]: value })}
          />
        ))}
      </Columns>
    </Stack>
  );
}

function Signposts({
  draft,
  change,
  problems,
  council,
}: PartProps & { council: string }) {
  const { t } = useTranslationRef(roundTexts);
  const { context } = draft;
  const write = (part: Partial<typeof context>) =>
    change({ context: { ...context, ...part } });
  return (
    <Stack gap={3}>
      <div>
        <Heading level={2}>{t('form.signposts')}</Heading>
        <Text kind="quiet">{t('form.signpostsHint')}</Text>
      </div>
      <TextArea
        id={fieldId('context.coreTask')}
        label={t('form.coreTask')}
        hint={t('form.coreTaskHint')}
        error={messageAt(problems, 'context.coreTask')}
        value={context.coreTask}
        maxLength={20_000}
        onChange={coreTask => write({ coreTask })}
      />
      <GoalFields goals={context.goals} onChange={goals => write({ goals })} />
      <TextArea
        rows={2}
        optional
        label={t('form.guidelines', { council })}
        hint={t('form.guidelinesHint')}
        value={context.guidelines}
        maxLength={20_000}
        onChange={guidelines => write({ guidelines })}
      />
    </Stack>
  );
}

/** Keeps the draft and what is wrong with it; problems are told at submitting and vanish as they are mended. */
function useDraft({ start, error, onSubmit }: RoundFormProps) {
  const language = useLanguage();
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState<number>(0);
  const [summary, setSummary] = useState<FieldProblem[]>([]);
  const own = tried > 0 ? problemTexts(draftProblems(draft), language) : [];
  const problems = [...own, ...problemTexts(error?.problems ?? [], language)];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(tried + 1);
    const found = problemTexts(draftProblems(draft), language);
    setSummary(found);
    const round = toInput(draft);
    if (found.length === 0 && round) onSubmit(round);
  };
  return {
    draft,
    problems,
    summary,
    submit,
    change: (part: Partial<RoundDraft>) =>
      setDraft(before => ({ ...before, ...part })),
  };
}

/** Name, dates and signposts of a round. */
export function RoundForm(props: RoundFormProps) {
  const { t } = useTranslationRef(roundTexts);
  const { draft, change, problems, summary, submit } = useDraft(props);
  const { error } = props;
  const part = { draft, change, problems };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={4}>
        <ErrorSummary
          items={summary.map(({ path, message }) => ({
            fieldId: fieldId(path),
            message,
          }))}
        />
        {error && error.code !== 'versionConflict' && <Failure error={error} />}
        <TextField
          id={fieldId('title')}
          label={t('form.name')}
          value={draft.title}
          error={messageAt(problems, 'title')}
          maxLength={500}
          onChange={title => change({ title })}
        />
        <Dates {...part} />
        <Signposts {...part} council={props.council} />
        <Row gap={1.5}>
          <Button kind="primary" type="submit" busy={props.busy}>
            {props.verb}
          </Button>
          <Button kind="quiet" onClick={props.onCancel}>
            {t('form.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
