import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  addQuestion,
  placeOf,
  sortKey,
} from '@samtale/backstage-plugin-mus-common';
import type { Question, Theme } from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { useBank } from '../../../api';
import type { BankGroup } from '../../../api';
import {
  Button,
  ChoiceField,
  Drawer,
  EmptyState,
  Failure,
  Row,
  RowsSkeleton,
  Stack,
  Sticky,
  Text,
  TextField,
  useAnnounce,
  useLocalText,
} from '../../../ui';
import type { Draft } from '../draft/useDraft';
import { builderTexts } from '../texts';

interface BankProps {
  draft: Draft;
  questionnaireId: string;
  /** The theme to insert under; undefined while closed. */
  theme: Theme | undefined;
  onClose: () => void;
}

/** Groups with the questions that have all the words somewhere; groups without any are left out. */
function useFound(groups: readonly BankGroup[], search: string) {
  const say = useLocalText();
  const words = sortKey(search).split(' ').filter(Boolean);
  const fits = (group: BankGroup, question: Question) => {
    const text = sortKey(`${say(question.text)} ${say(group.title)}`);
    return words.every(word => text.includes(word));
  };
  return groups
    .map(group => ({
      group,
      questions: group.questions.filter(question => fits(group, question)),
    }))
    .filter(({ questions }) => questions.length > 0);
}

interface PickProps {
  draft: Draft;
  theme: Theme;
  groups: readonly BankGroup[];
  onDone: () => void;
}

/** The same question can stand in several groups, in other words: what is chosen names both. */
const keyOf = (group: BankGroup, { id }: Question) => `${group.id}|${id}`;

/** What was chosen, in the order of the bank; each question once. */
const chosenFrom = (groups: readonly BankGroup[], chosen: readonly string[]) =>
  groups
    .flatMap(group =>
      group.questions.filter(one => chosen.includes(keyOf(group, one))),
    )
    .filter(({ id }, at, all) => all.findIndex(one => one.id === id) === at);

function Pick({ draft, theme, groups, onDone }: PickProps) {
  const { t } = useTranslationRef(builderTexts);
  const say = useLocalText();
  const announce = useAnnounce();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<string[]>([]);
  const found = useFound(groups, search);
  const isIn = (id: string) => placeOf(draft.document, id) !== undefined;
  const insert = () => {
    const picked = chosenFrom(groups, chosen).filter(({ id }) => !isIn(id));
    draft.edit(form =>
      picked.reduce(
        (now, question) =>
          addQuestion(now, theme.id, { ...question, origin: 'bank' }),
        form,
      ),
    );
    announce(
      t('bank.added', { count: picked.length, theme: say(theme.title) }),
    );
    onDone();
  };
  return (
    <Stack>
      <Text kind="quiet">{t('bank.lead', { theme: say(theme.title) })}</Text>
      <TextField
        type="search"
        label={t('bank.search')}
        value={search}
        onChange={setSearch}
      />
      {found.length === 0 && (
        <EmptyState title={t('bank.none')}>{t('bank.noneHint')}</EmptyState>
      )}
      {found.map(({ group, questions }) => (
        <ChoiceField
          key={group.id}
          several
          label={say(group.title)}
          choices={questions.map(question => ({
            value: keyOf(group, question),
            label: say(question.text),
            hint: isIn(question.id) ? t('bank.inserted') : undefined,
          }))}
          chosen={[
            ...chosen,
            ...questions
              .filter(({ id }) => isIn(id))
              .map(question => keyOf(group, question)),
          ]}
          onChange={setChosen}
        />
      ))}
      <Sticky>
        <Row>
          <Button
            kind="primary"
            disabled={chosen.length === 0}
            onClick={insert}
          >
            {t('bank.insert', { count: chosen.length })}
          </Button>
        </Row>
      </Sticky>
    </Stack>
  );
}

/** Questions to insert, several at once (T07, T37): built-in, inspiration, and those of the unit's earlier years. */
export function Bank({ draft, questionnaireId, theme, onClose }: BankProps) {
  const { t } = useTranslationRef(builderTexts);
  const bank = useBank(questionnaireId, theme !== undefined);
  return (
    <Drawer
      open={theme !== undefined}
      title={t('bank.title')}
      onClose={onClose}
    >
      {bank.error && (
        <Failure error={bank.error} retry={() => bank.refetch()} />
      )}
      {!bank.data && !bank.error && <RowsSkeleton rows={6} />}
      {theme && bank.data && (
        <Pick
          key={theme.id}
          draft={draft}
          theme={theme}
          groups={bank.data.groups}
          onDone={onClose}
        />
      )}
    </Drawer>
  );
}
