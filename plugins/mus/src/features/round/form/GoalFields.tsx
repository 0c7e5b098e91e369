import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEffect, useRef } from 'react';
import {
  Button,
  Heading,
  IconButton,
  PlainList,
  Row,
  Stack,
  TextField,
} from '../../../ui';
import { roundTexts } from '../texts';

interface Goal {
  id: string;
  text: string;
}

interface GoalFieldsProps {
  goals: readonly Goal[];
  onChange: (goals: Goal[]) => void;
}

/** Moves the cursor into a goal that was just added. */
function useNewField(count: number) {
  const last = useRef<HTMLInputElement>(null);
  const before = useRef(count);
  useEffect(() => {
    if (count > before.current) last.current?.focus();
    before.current = count;
  }, [count]);
  return last;
}

/** The development goals, one line each (T03). */
export function GoalFields({ goals, onChange }: GoalFieldsProps) {
  const { t } = useTranslationRef(roundTexts);
  const last = useNewField(goals.length);
  const change = (id: string, text: string) =>
    onChange(goals.map(goal => (goal.id === id ? { id, text } : goal)));
  return (
    <Stack gap={1.5}>
      <Heading level={3}>{t('form.goals')}</Heading>
      <PlainList gap={1.5}>
        {goals.map((goal, index) => (
          <li key={goal.id}>
            <Row align="end">
              <TextField
                grow
                label={t('form.goal', { number: String(index + 1) })}
                value={goal.text}
                maxLength={500}
                inputRef={index === goals.length - 1 ? last : undefined}
                onChange={text => change(goal.id, text)}
              />
              <IconButton
                icon="delete"
                label={t('form.removeGoal', { number: String(index + 1) })}
                onClick={() =>
                  onChange(goals.filter(one => one.id !== goal.id))
                }
              />
            </Row>
          </li>
        ))}
      </PlainList>
      <Row>
        <Button
          icon="add"
          kind="quiet"
          disabled={goals.length >= 20}
          onClick={() =>
            onChange([...goals, { id: crypto.randomUUID(), text: '' }])
          }
        >
          {t('form.addGoal')}
        </Button>
      </Row>
    </Stack>
  );
}
