import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import { useAssignLeader, usePeopleSearch } from '../../api';
import type { EmployeeWithoutLeader, Person } from '../../api';
import { PersonField } from '../../forms/PersonField';
import { useSaying } from '../../forms/useSaying';
import { useSettled } from '../../forms/useSettled';
import { Button, Dialog, Failure, Text } from '../../ui';
import { adminTexts } from './texts';

interface AssignLeaderProps {
  employee: EmployeeWithoutLeader;
  onClose: () => void;
}

/** HR names a leader for one employment. */
export function AssignLeader({ employee, onClose }: AssignLeaderProps) {
  const { t } = useTranslationRef(adminTexts);
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<Person>();
  const people = usePeopleSearch(useSettled(search));
  const assign = useSaying(useAssignLeader());
  const { name, id } = employee.person;
  const save = (leader: Person) =>
    assign.send(
      {
        params: { employmentId: employee.employmentId },
        body: { leaderPersonId: leader.id },
      },
      {
        said: t('done', { leader: leader.name, name }),
        then: onClose,
      },
    );
  const words = {
    search: t('dialog.search'),
    hint: t('dialog.hint'),
    found: t('dialog.found'),
    none: t('dialog.none'),
  };
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
      <PersonField
        autoFocus
        words={words}
        search={search}
        onSearch={setSearch}
        found={people}
        without={id}
        chosen={chosen}
        onChoose={setChosen}
      />
      {assign.error && <Failure error={assign.error} />}
      <Text kind="quiet">{t('dialog.later')}</Text>
    </Dialog>
  );
}
