import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEffect, useRef, useState } from 'react';
import { useNameSubstitute, useSubstituteCandidates } from '../../api';
import type { Person } from '../../api';
import { messageAt, problemTexts } from '../../forms/problemTexts';
import {
  Button,
  DateField,
  Failure,
  RadioGroup,
  Row,
  Stack,
  Text,
  TextField,
  useClock,
  useLanguage,
  useToast,
} from '../../ui';
import { settingsTexts } from './texts';

/** Waits until the typing pauses. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 250);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

function WhoField(props: {
  chosen: Person | undefined;
  onChoose: (person: Person | undefined) => void;
  error: string | undefined;
}) {
  const { chosen, onChoose, error } = props;
  const { t } = useTranslationRef(settingsTexts);
  const [search, setSearch] = useState('');
  const found = useSubstituteCandidates(useSettled(search));
  const people = found.data?.people ?? [];
  return (
    <>
      <TextField
        type="search"
        label={t('substitute.search')}
        hint={t('substitute.search.hint')}
        value={search}
        onChange={setSearch}
        error={error}
      />
      {found.error && (
        <Failure error={found.error} retry={() => found.refetch()} />
      )}
      {found.data && people.length === 0 && (
        <div role="status">
          <Text>{t('substitute.none')}</Text>
        </div>
      )}
      {people.length > 0 && (
        <RadioGroup
          label={t('substitute.found')}
          value={chosen?.id ?? ''}
          onChange={id => onChoose(people.find(person => person.id === id))}
          choices={people
            .slice(0, 12)
            .map(person => ({ value: person.id, label: person.name }))}
        />
      )}
    </>
  );
}

function useNaming(onDone: () => void) {
  const { t } = useTranslationRef(settingsTexts);
  const language = useLanguage();
  const toast = useToast();
  const name = useNameSubstitute();
  // One id for every press: the same request twice is one.
  const substituteId = useRef(crypto.randomUUID());
  const save = (person: Person, from: string, until: string) =>
    name.mutate(
      {
        params: { substituteId: substituteId.current },
        body: { personId: person.id, from, until },
      },
      {
        onSuccess: () => {
          toast({ text: t('substitute.done', { name: person.name }) });
          onDone();
        },
      },
    );
  const problems = problemTexts(name.error?.problems ?? [], language);
  return {
    save,
    problems,
    busy: name.isPending,
    error: problems.length > 0 ? null : name.error,
  };
}

/** Names a substitute: who, from when, until when. */
export function SubstituteForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslationRef(settingsTexts);
  const { today } = useClock();
  const [person, setPerson] = useState<Person>();
  const [from, setFrom] = useState<string | null>(today);
  const [until, setUntil] = useState<string | null>(null);
  const { save, problems, busy, error } = useNaming(onDone);
  const whole = person && from && until;
  return (
    <Stack>
      <WhoField
        chosen={person}
        onChoose={setPerson}
        error={messageAt(problems, 'personId')}
      />
      <DateField
        label={t('substitute.from')}
        value={from}
        onChange={setFrom}
        error={messageAt(problems, 'from')}
      />
      <DateField
        label={t('substitute.until')}
        value={until}
        onChange={setUntil}
        error={messageAt(problems, 'until')}
      />
      {error && <Failure error={error} />}
      <Row>
        <Button
          kind="primary"
          busy={busy}
          disabled={!whole}
          onClick={() => whole && save(person, from, until)}
        >
          {person
            ? t('substitute.save', { name: person.name })
            : t('substitute.pick')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('substitute.cancel')}
        </Button>
      </Row>
    </Stack>
  );
}
