import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Employee } from '../../../api';
import {
  Button,
  Checkbox,
  Heading,
  PlainList,
  Row,
  Stack,
  Text,
} from '../../../ui';
import { builderTexts } from '../texts';

interface RecipientsProps {
  employees: readonly Employee[];
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
}

function Label({ employee }: { employee: Employee }) {
  const { t } = useTranslationRef(builderTexts);
  const notes = [
    ...(employee.title ? [employee.title] : []),
    ...(employee.away ? [t('send.away')] : []),
    ...(employee.reachableByMail ? [] : [t('send.noMail')]),
  ];
  return (
    <>
      <Text as="span">{employee.person.name}</Text>
      {notes.length > 0 && (
        <Text as="div" kind="quiet">
          {notes.join(' · ')}
        </Text>
      )}
    </>
  );
}

/** Who is invited (T11). */
export function Recipients({ employees, chosen, onChange }: RecipientsProps) {
  const { t } = useTranslationRef(builderTexts);
  const toggle = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    onChange(next);
  };
  return (
    <Stack gap={1}>
      <Heading level={2} id="who">
        {t('send.who')}
      </Heading>
      <Text kind="quiet">{t('send.whoHint')}</Text>
      <Row>
        <Button
          kind="quiet"
          onClick={() =>
            onChange(new Set(employees.map(one => one.employmentId)))
          }
        >
          {t('send.all')}
        </Button>
        <Button kind="quiet" onClick={() => onChange(new Set())}>
          {t('send.none')}
        </Button>
      </Row>
      <PlainList gap={1}>
        {employees.map(employee => (
          <li key={employee.employmentId}>
            <Checkbox
              label={<Label employee={employee} />}
              checked={chosen.has(employee.employmentId)}
              onChange={on => toggle(employee.employmentId, on)}
            />
          </li>
        ))}
      </PlainList>
    </Stack>
  );
}
