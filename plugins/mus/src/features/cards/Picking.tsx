import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  missingCards,
  type TalkChoice,
} from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';
import { useSendCards } from '../../api';
import type { Cards } from '../../api';
import { Conflict, SavedWords } from '../../documents';
import {
  Button,
  Card,
  CardChoice,
  ErrorSummary,
  Failure,
  PlainList,
  Row,
  Stack,
  Text,
  useLocalText,
} from '../../ui';
import { cardOf, withPick } from './choice';
import { Ranking } from './Ranking';
import { cardsTexts } from './texts';
import { otherOf, type Chosen } from './useChoice';

interface PickingProps {
  cards: Cards;
  chosen: Chosen;
}

const fieldOf = (themeId: string) => `cards-${themeId}`;

function ThemeCards({
  cards,
  chosen,
  missing,
}: PickingProps & { missing: readonly string[] }) {
  const { t } = useTranslationRef(cardsTexts);
  const local = useLocalText();
  const { choice, edit } = chosen;
  const pickOf = (themeId: string) =>
    choice.cards.find(pick => pick.themeId === themeId)?.questionId ?? null;
  return (
    <>
      {cards.cardThemes.map(theme => (
        <Card key={theme.id} label={local(theme.title)}>
          <CardChoice
            id={fieldOf(theme.id)}
            label={local(theme.title)}
            hint={
              theme.description ? local(theme.description) : t('theme.hint')
            }
            error={missing.includes(theme.id) ? t('theme.missing') : undefined}
            value={pickOf(theme.id)}
            onChange={questionId =>
              edit({
                ...choice,
                cards: withPick(choice.cards, {
                  themeId: theme.id,
                  questionId,
                }),
              })
            }
            cards={theme.questions.map(card => ({
              value: card.id,
              title: local(card.text),
              lines: (card.ideas ?? []).map(local),
            }))}
          />
        </Card>
      ))}
    </>
  );
}

/** Theirs, and mine where they have none. */
function together(theirs: TalkChoice, mine: TalkChoice): TalkChoice {
  const taken = new Set(theirs.cards.map(({ themeId }) => themeId));
  return {
    ...theirs,
    cards: [
      ...theirs.cards,
      ...mine.cards.filter(({ themeId }) => !taken.has(themeId)),
    ],
    optionalThemes: [
      ...new Set([...theirs.optionalThemes, ...mine.optionalThemes]),
    ],
  };
}

/** The other of my two browsers chose something else: both lists, and one to take. */
function TwoChoices({ cards, chosen }: PickingProps) {
  const local = useLocalText();
  const show = (choice: TalkChoice) => (
    <PlainList>
      {choice.cards.map(pick => {
        const found = cardOf(cards.cardThemes, pick);
        return (
          <li key={pick.themeId}>{found ? local(found.card.text) : ''}</li>
        );
      })}
    </PlainList>
  );
  return (
    <Conflict
      state={chosen.state}
      show={show}
      merge={together}
      resolve={chosen.resolve}
    />
  );
}

function SendButton({
  cards,
  chosen,
  onMissing,
}: PickingProps & { onMissing: (ids: string[]) => void }) {
  const { t } = useTranslationRef(cardsTexts);
  const send = useSendCards();
  const submit = () => {
    const missing = missingCards(cards, chosen.choice);
    onMissing(missing.map(({ path }) => path.replace(/^cards\./, '')));
    if (missing.length === 0) send.mutate({ params: { talkId: cards.talkId } });
  };
  return (
    <Stack gap={1}>
      {send.error && <Failure error={send.error} />}
      <Row>
        <Button
          kind="primary"
          icon="send"
          busy={send.isPending}
          disabled={!chosen.isSaved}
          onClick={submit}
        >
          {t('send', { other: otherOf(cards).name })}
        </Button>
        <SavedWords state={chosen.state} signInAgain={chosen.signInAgain} />
      </Row>
      <Text kind="quiet">{t('send.help')}</Text>
    </Stack>
  );
}

/** Pick one card in each theme, put them in order, send (M05, M06). */
export function Picking({ cards, chosen }: PickingProps) {
  const { t } = useTranslationRef(cardsTexts);
  const local = useLocalText();
  const [asked, setAsked] = useState<string[]>([]);
  const picked = new Set(chosen.choice.cards.map(({ themeId }) => themeId));
  const missing = asked.filter(id => !picked.has(id));
  const titleOf = (id: string) => {
    const theme = cards.cardThemes.find(one => one.id === id);
    return theme ? local(theme.title) : '';
  };
  return (
    <Stack gap={3}>
      <ErrorSummary
        items={missing.map(id => ({
          message: t('theme.missingIn', { theme: titleOf(id) }),
          fieldId: fieldOf(id),
        }))}
      />
      <ThemeCards cards={cards} chosen={chosen} missing={missing} />
      <TwoChoices cards={cards} chosen={chosen} />
      <Ranking cards={cards} chosen={chosen} />
      <SendButton cards={cards} chosen={chosen} onMissing={setAsked} />
    </Stack>
  );
}
