import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useState } from 'react';
import { useColleagues, useShareItem } from '../../api';
import type { Block, Person } from '../../api';
import { useSaying } from '../../forms/useSaying';
import {
  Button,
  Dialog,
  Failure,
  RadioGroup,
  RowsSkeleton,
  Text,
  TextField,
} from '../../ui';
import { itemName } from './itemName';
import { sharingTexts } from './texts';

interface WhomProps {
  chosen: Person | undefined;
  choose: (person: Person) => void;
}

function Whom({ chosen, choose }: WhomProps) {
  const { t } = useTranslationRef(sharingTexts);
  const [search, setSearch] = useState('');
  const found = useColleagues(search);
  const people = found.data?.people ?? [];
  return (
    <>
      <TextField
        type="search"
        label={t('share.search')}
        hint={t('share.searchHint')}
        value={search}
        onChange={setSearch}
        maxLength={100}
      />
      {found.error && <Failure error={found.error} />}
      {found.isPending && <RowsSkeleton rows={3} />}
      {found.data && people.length === 0 && <Text>{t('share.nobody')}</Text>}
      {people.length > 0 && (
        <RadioGroup
          label={t('share.whom')}
          value={chosen?.id ?? ''}
          onChange={id => {
            const person = people.find(one => one.id === id);
            if (person) choose(person);
          }}
          choices={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </>
  );
}

interface ShareDialogProps {
  planId: string;
  items: readonly Block[];
  onClose: () => void;
}

/** The employee chooses one item and one person. */
export function ShareDialog({ planId, items, onClose }: ShareDialogProps) {
  const { t } = useTranslationRef(sharingTexts);
  const command = useSaying(useShareItem());
  const [blockId, setBlockId] = useState(items.length === 1 ? items[0].id : '');
  const [person, choose] = useState<Person>();
  const share = () => {
    if (!person) return;
    const { name } = person;
    command.send(
      { params: { planId, blockId, personId: person.id } },
      {
        said: t('share.done', { name }),
        then: onClose,
      },
    );
  };
  const actions = (
    <>
      <Button kind="quiet" onClick={onClose}>
        {t('share.cancel')}
      </Button>
      <Button
        kind="primary"
        disabled={!person || !blockId}
        busy={command.isPending}
        onClick={share}
      >
        {person && blockId
          ? t('share.do', { name: person.name })
          : t('share.choose')}
      </Button>
    </>
  );
  return (
    <Dialog open title={t('share.open')} onClose={onClose} actions={actions}>
      <RadioGroup
        label={t('share.item')}
        value={blockId}
        onChange={setBlockId}
        choices={items.map(({ id, content }) => ({
          value: id,
          label: itemName(content.text),
        }))}
      />
      <Whom chosen={person} choose={choose} />
      {command.error && <Failure error={command.error} retry={share} />}
    </Dialog>
  );
}
