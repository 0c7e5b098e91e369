import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import { useHolderCandidates, useNameHolder } from '../../../api';
import type { HeldEmployment, Person } from '../../../api';
import { PersonField } from '../../../forms/PersonField';
import { useSaying } from '../../../forms/useSaying';
import { useSettled } from '../../../forms/useSettled';
import { Button, Dialog, Failure, Text } from '../../../ui';
import { bookingTexts } from '../texts';

function useNaming(employment: HeldEmployment, onClose: () => void) {
  const { t } = useTranslationRef(bookingTexts);
  const name = useSaying(useNameHolder());
  const { employmentId, employee, leader } = employment;
  const save = (person: Person | null) =>
    name.send(
      { params: { employmentId }, body: { personId: person?.id ?? null } },
      {
        said: t('holder.done', {
          holder: (person ?? leader)?.name ?? '',
          name: employee.name,
        }),
        then: onClose,
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
  const words = {
    search: t('holder.search'),
    hint: t('holder.hint'),
    found: t('holder.found'),
    none: t('holder.none'),
  };
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
      <PersonField
        autoFocus
        words={words}
        search={search}
        onSearch={setSearch}
        found={people}
        chosen={chosen}
        onChoose={setChosen}
      />
      {error && <Failure error={error} />}
    </Dialog>
  );
}
