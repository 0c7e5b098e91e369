import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEffect, useState } from 'react';
import { useHolderCandidates, useNameHolder } from '../../../api';
import type { HeldEmployment, Person } from '../../../api';
import {
  Button,
  Dialog,
  Failure,
  RadioGroup,
  Text,
  TextField,
  useToast,
} from '../../../ui';
import { CommandFailure } from '../CommandFailure';
import { bookingTexts } from '../texts';

/** Waits until the typing pauses. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 250);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

function Found(props: {
  people: readonly Person[];
  chosen: Person | undefined;
  onChoose: (person: Person | undefined) => void;
}) {
  const { t } = useTranslationRef(bookingTexts);
  const { people, chosen, onChoose } = props;
  if (people.length === 0)
    return (
      <div role="status">
        <Text>{t('holder.none')}</Text>
      </div>
    );
  return (
    <RadioGroup
      label={t('holder.found')}
      value={chosen?.id ?? ''}
      onChange={id => onChoose(people.find(person => person.id === id))}
      choices={people
        .slice(0, 12)
        .map(person => ({ value: person.id, label: person.name }))}
    />
  );
}

function useNaming(employment: HeldEmployment, onClose: () => void) {
  const { t } = useTranslationRef(bookingTexts);
  const toast = useToast();
  const name = useNameHolder();
  const { employmentId, employee, leader } = employment;
  const save = (person: Person | null) =>
    name.mutate(
      { params: { employmentId }, body: { personId: person?.id ?? null } },
      {
        onSuccess: () => {
          const holder = (person ?? leader)?.name ?? '';
          toast({ text: t('holder.done', { holder, name: employee.name }) });
          onClose();
        },
      },
    );
  return { save, busy: name.isPending, error: name.error };
}

/** Names who holds the talks of one employee instead of the leader. */
export function ChooseHolder(props: {
  employment: HeldEmployment;
  onClose: () => void;
}) {
  const { employment, onClose } = props;
  const { t } = useTranslationRef(bookingTexts);
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<Person>();
  const people = useHolderCandidates(
    employment.employmentId,
    useSettled(search),
  );
  const { save, busy, error } = useNaming(employment, onClose);
  const { name } = employment.employee;
  return (
    <Dialog
      open
      title={t('holder.title', { name })}
      onClose={onClose}
      actions={
        <>
          <Button kind="quiet" onClick={onClose}>
            {t('holder.cancel')}
          </Button>
          {employment.holder && (
            <Button busy={busy} onClick={() => save(null)}>
              {t('holder.back')}
            </Button>
          )}
          <Button
            kind="primary"
            busy={busy}
            disabled={!chosen}
            onClick={() => chosen && save(chosen)}
          >
            {chosen
              ? t('holder.save', { name: chosen.name })
              : t('holder.pick')}
          </Button>
        </>
      }
    >
      <Text>{t('holder.lead')}</Text>
      <TextField
        autoFocus
        type="search"
        label={t('holder.search')}
        hint={t('holder.hint')}
        value={search}
        onChange={setSearch}
      />
      {people.error && (
        <Failure error={people.error} retry={() => people.refetch()} />
      )}
      {people.data && (
        <Found
          people={people.data.people}
          chosen={chosen}
          onChoose={setChosen}
        />
      )}
      {error && <CommandFailure error={error} />}
    </Dialog>
  );
}
