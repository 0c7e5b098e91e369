import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useRef, useState } from 'react';
import { useNameSubstitute, useSubstituteCandidates } from '../../api';
import type { Person } from '../../api';
import { PersonField } from '../../forms/PersonField';
import { messageAt, problemTexts } from '../../forms/problemTexts';
import { useSaying } from '../../forms/useSaying';
import { useSettled } from '../../forms/useSettled';
import {
  Button,
  DateField,
  Failure,
  Row,
  Stack,
  useClock,
  useLanguage,
} from '../../ui';
import { settingsTexts } from './texts';

function WhoField(props: {
  chosen: Person | undefined;
  onChoose: (person: Person | undefined) => void;
  error: string | undefined;
}) {
  const { t } = useTranslationRef(settingsTexts);
  const [search, setSearch] = useState('');
  const found = useSubstituteCandidates(useSettled(search));
  const words = {
    search: t('substitute.search'),
    hint: t('substitute.search.hint'),
    found: t('substitute.found'),
    none: t('substitute.none'),
  };
  return (
    <PersonField
      {...props}
      words={words}
      search={search}
      onSearch={setSearch}
      found={found}
    />
  );
}

function useNaming(onDone: () => void) {
  const { t } = useTranslationRef(settingsTexts);
  const language = useLanguage();
  const name = useSaying(useNameSubstitute());
  // One id for every press: the same request twice is one.
  const substituteId = useRef(crypto.randomUUID());
  const save = (person: Person, from: string, until: string) =>
    name.send(
      {
        params: { substituteId: substituteId.current },
        body: { personId: person.id, from, until },
      },
      {
        said: t('substitute.done', { name: person.name }),
        then: onDone,
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
