import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  say,
  taskFilters,
  taskSorts,
  tellApart,
} from '@samtale/backstage-plugin-mus-common';
import type { Person } from '../../api';
import {
  Button,
  Checkbox,
  Fields,
  Row,
  Select,
  Stack,
  useLanguage,
} from '../../ui';
import { taskTexts } from './texts';
import type { TaskSearch } from './useTaskSearch';

interface TaskFiltersProps {
  /** Whose plans are in the list; two of one name are told apart by their job title. */
  people: ReadonlyArray<Person & { title: string }>;
  search: TaskSearch;
  set: (key: string, value: string | undefined) => void;
}

function Order({ people, search, set }: TaskFiltersProps) {
  const { t } = useTranslationRef(taskTexts);
  const language = useLanguage();
  const everybody = { value: '', label: t('who.all') };
  const who = [...tellApart(people)].map(([value, label]) => ({
    value,
    label,
  }));
  const sorts = taskSorts.map(value => ({
    value,
    label: say(language, 'taskSortNames', value),
  }));
  return (
    <Fields>
      {people.length > 1 && (
        <Select
          label={t('who')}
          value={search.personId ?? ''}
          onChange={value => set('person', value)}
          choices={[everybody, ...who]}
        />
      )}
      <Select
        label={t('sort')}
        value={search.sort}
        onChange={value => set('sort', value)}
        choices={sorts}
      />
    </Fields>
  );
}

/** Which tasks, of whom, in which order: in words. */
export function TaskFilters(props: TaskFiltersProps) {
  const { t } = useTranslationRef(taskTexts);
  const language = useLanguage();
  const { search, set } = props;
  return (
    <Stack gap={2}>
      <div role="group" aria-label={t('filters')}>
        <Row>
          {taskFilters.map(filter => (
            <Button
              key={filter}
              pressed={filter === search.filter}
              onClick={() => set('filter', filter)}
            >
              {say(language, 'taskFilterNames', filter)}
            </Button>
          ))}
        </Row>
      </div>
      <Order {...props} />
      <Checkbox
        label={t('mine')}
        checked={search.mine}
        onChange={on => set('mine', on ? 'true' : undefined)}
      />
    </Stack>
  );
}
