import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { goalRowsOf, mostGoals } from '@samtale/backstage-plugin-mus-common';
import type { GoalRow, Option } from '@samtale/backstage-plugin-mus-common';
import {
  Button,
  DataTable,
  Fieldset,
  Panel,
  Row,
  Stack,
  TextArea,
  useLocalText,
} from '../ui';
import { Said } from './parts/Said';
import { settingsOfRow } from './parts/settingsOfRow';
import { useRowWords } from './parts/useRowWords';
import { WithComment } from './parts/WithComment';
import type {
  AnswerProps,
  InputProps,
  QuestionView,
  SettingsProps,
} from './QuestionView';
import { optionsIn } from './settings/ChoiceSettings';
import { OptionList } from './settings/OptionList';
import { questionTexts } from './texts';

interface GoalProps {
  number: number;
  columns: readonly Option[];
  goal: GoalRow;
  readOnly?: boolean;
  onBlur?: () => void;
  onChange: (goal: GoalRow) => void;
  onRemove?: () => void;
}

/** One row of the table, one field under the other, so that it can be written on a phone. */
function Goal(props: GoalProps) {
  const { t } = useTranslationRef(questionTexts);
  const say = useLocalText();
  const { goal, number } = props;
  const name = t('goals.row', { number: String(number) });
  return (
    <Panel>
      <Fieldset label={name}>
        <Stack gap={1}>
          {props.columns.map(({ id, label }) => (
            <TextArea
              key={id}
              rows={1}
              label={say(label)}
              spokenBefore={name}
              value={goal[id] ?? ''}
              maxLength={2_000}
              readOnly={props.readOnly}
              onBlur={props.onBlur}
              onChange={text => props.onChange({ ...goal, [id]: text })}
            />
          ))}
          {props.onRemove && (
            <Row>
              <Button
                kind="quiet"
                icon="delete"
                label={t('goals.removeLabel', { name })}
                onClick={props.onRemove}
              >
                {t('goals.remove')}
              </Button>
            </Row>
          )}
        </Stack>
      </Fieldset>
    </Panel>
  );
}

function Input(props: InputProps) {
  const { row, value, onChange, readOnly } = props;
  const { t } = useTranslationRef(questionTexts);
  const { columns } = settingsOfRow('goalsTable', row.question);
  const written = goalRowsOf(value);
  const goals = written.length > 0 ? written : [{}];
  const set = (rows: GoalRow[]) => onChange({ ...value, data: { rows } });
  return (
    <WithComment {...props}>
      <Fieldset {...useRowWords(row)} id={props.id} error={props.error}>
        <Stack gap={1}>
          {goals.map((goal, at) => (
            <Goal
              key={at}
              number={at + 1}
              columns={columns}
              goal={goal}
              readOnly={readOnly}
              onBlur={props.onBlur}
              onChange={next =>
                set(goals.map((one, index) => (index === at ? next : one)))
              }
              onRemove={
                goals.length > 1 && !readOnly
                  ? () => set(goals.filter((_, index) => index !== at))
                  : undefined
              }
            />
          ))}
          {!readOnly && (
            <Row>
              <Button
                icon="add"
                disabled={goals.length >= mostGoals}
                onClick={() => set([...goals, {}])}
              >
                {t('goals.add')}
              </Button>
            </Row>
          )}
        </Stack>
      </Fieldset>
    </WithComment>
  );
}

function Answer(props: AnswerProps) {
  const say = useLocalText();
  const { columns } = settingsOfRow('goalsTable', props.row.question);
  const rows = (props.value ? goalRowsOf(props.value) : []).map(
    (goal, index) => ({ goal, key: String(index) }),
  );
  return (
    <Said {...props}>
      {rows.length > 0 && (
        <DataTable
          caption={say(props.row.question.text)}
          columns={columns.map(({ id, label }) => ({
            id,
            header: say(label),
            cell: ({ goal }: { goal: GoalRow }) => goal[id] || null,
          }))}
          rows={rows}
          rowKey={({ key }) => key}
        />
      )}
    </Said>
  );
}

function Settings({ settings, onChange }: SettingsProps) {
  const { t } = useTranslationRef(questionTexts);
  return (
    <OptionList
      label={t('goals.columns')}
      nameOf={number => t('goals.column', { number: String(number) })}
      options={optionsIn(settings.columns, [])}
      least={1}
      most={6}
      onChange={columns => onChange({ ...settings, columns })}
    />
  );
}

/** The table where both write development goals (K08). */
export const GoalsTable: QuestionView = { Input, Answer, Settings };
