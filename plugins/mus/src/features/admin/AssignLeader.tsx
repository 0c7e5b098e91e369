import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEffect, useState } from 'react';
import { useAssignLeader, usePeopleSearch } from '../../api';
import type { EmployeeWithoutLeader, Person } from '../../api';
import {
  Button,
  Dialog,
  Failure,
  RadioGroup,
  Text,
  TextField,
  useToast,
} from '../../ui';
import { adminTexts } from './texts';

interface AssignLeaderProps {
  employee: EmployeeWithoutLeader;
  onClose: () => void;
}

/** Waits until the typing pauses. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 250);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

interface FoundProps {
  people: readonly Person[];
  chosen: Person | undefined;
  onChoose: (person: Person | undefined) => void;
}

function Found({ people, chosen, onChoose }: FoundProps) {
  const { t } = useTranslationRef(adminTexts);
  if (people.length === 0)
    return (
      <div role="status">
        <Text>{t('dialog.none')}</Text>
      </div>
    );
  return (
    <RadioGroup
      label={t('dialog.found')}
      value={chosen?.id ?? ''}
      onChange={id => onChoose(people.find(person => person.id === id))}
      choices={people
        .slice(0, 12)
        .map(person => ({ value: person.id, label: person.name }))}
    />
  );
}

/** HR names a leader for one employment. */
export function AssignLeader({ employee, onClose }: AssignLeaderProps) {
  const { t } = useTranslationRef(adminTexts);
  const toast = useToast();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<Person>();
  const people = usePeopleSearch(useSettled(search));
  const assign = useAssignLeader();
  const { name, id } = employee.person;
  const save = (leader: Person) =>
    assign.mutate(
      {
        params: { employmentId: employee.employmentId },
        body: { leaderPersonId: leader.id },
      },
      {
        onSuccess: () => {
          toast({ text: t('done', { leader: leader.name, name }) });
          onClose();
        },
      },
    );
  const actions = (
    <>
      <Button kind="quiet" onClick={onClose}>
        {t('dialog.cancel')}
      </Button>
      <Button
        kind="primary"
        busy={assign.isPending}
        disabled={!chosen}
        onClick={() => chosen && save(chosen)}
      >
        {chosen ? t('dialog.save', { name: chosen.name }) : t('dialog.pick')}
      </Button>
    </>
  );
  return (
    <Dialog
      open
      title={t('dialog.title', { name })}
      onClose={onClose}
      actions={actions}
    >
      <TextField
        autoFocus
        type="search"
        label={t('dialog.search')}
        hint={t('dialog.hint')}
        value={search}
        onChange={setSearch}
      />
      {people.error && (
        <Failure error={people.error} retry={() => people.refetch()} />
      )}
      {people.data && (
        <Found
          people={people.data.people.filter(person => person.id !== id)}
          chosen={chosen}
          onChoose={setChosen}
        />
      )}
      {assign.error && <Failure error={assign.error} />}
      <Text kind="quiet">{t('dialog.later')}</Text>
    </Dialog>
  );
}
