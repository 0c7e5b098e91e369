import type { MusError, Person } from '../api';
import { Failure, RadioGroup, Text, TextField } from '../ui';

/** As many as can be told apart at a glance; more ask for more letters. */
const atMost = 12;

interface PersonFieldProps {
  words: { search: string; hint: string; found: string; none: string };
  search: string;
  onSearch: (search: string) => void;
  /** Who is found for what was typed; ask with `useSettled(search)`. */
  found: {
    data: { people: readonly Person[] } | undefined;
    error: MusError | null;
    refetch: () => unknown;
  };
  /** Who cannot be chosen though found. */
  without?: string;
  chosen: Person | undefined;
  onChoose: (person: Person | undefined) => void;
  error?: string;
  autoFocus?: boolean;
}

type FoundProps = Pick<PersonFieldProps, 'words' | 'chosen' | 'onChoose'> & {
  people: readonly Person[];
};

function Found({ words, people, chosen, onChoose }: FoundProps) {
  if (people.length === 0)
    return (
      <div role="status">
        <Text>{words.none}</Text>
      </div>
    );
  return (
    <RadioGroup
      label={words.found}
      value={chosen?.id ?? ''}
      onChange={id => onChoose(people.find(person => person.id === id))}
      choices={people
        .slice(0, atMost)
        .map(person => ({ value: person.id, label: person.name }))}
    />
  );
}

/** Chooses one person, found by name. */
export function PersonField(props: PersonFieldProps) {
  const { words, search, onSearch, found, without, ...choice } = props;
  const { error, autoFocus, chosen, onChoose } = choice;
  const people = found.data?.people.filter(({ id }) => id !== without);
  return (
    <>
      <TextField
        autoFocus={autoFocus}
        type="search"
        label={words.search}
        hint={words.hint}
        value={search}
        onChange={onSearch}
        error={error}
      />
      {found.error && (
        <Failure error={found.error} retry={() => found.refetch()} />
      )}
      {people && (
        <Found
          words={words}
          people={people}
          chosen={chosen}
          onChoose={onChoose}
        />
      )}
    </>
  );
}
