import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { Cards } from '../../api';
import { SavedWords } from '../../documents';
import { useMusPaths } from '../../routes';
import {
  Button,
  Card,
  Checkbox,
  Fieldset,
  Hidden,
  Row,
  Stack,
  Text,
  useLocalText,
} from '../../ui';
import { cardsTexts } from './texts';
import { otherOf, type Chosen } from './useChoice';

interface OptionalThemesProps {
  cards: Cards;
  chosen: Chosen;
}

function ThemeChoice({
  cards,
  chosen,
  option,
}: OptionalThemesProps & { option: Cards['optionalThemes'][number] }) {
  const { t } = useTranslationRef(cardsTexts);
  const local = useLocalText();
  const { theme } = option;
  const other = cards.me === 'employee' ? 'leader' : 'employee';
  const { choice, edit } = chosen;
  const mine = choice.optionalThemes.includes(theme.id);
  const toggle = (on: boolean) =>
    edit({
      ...choice,
      optionalThemes: on
        ? [...choice.optionalThemes, theme.id]
        : choice.optionalThemes.filter(id => id !== theme.id),
    });
  return (
    <Stack gap={0}>
      <Checkbox
        label={local(theme.title)}
        checked={mine}
        disabled={!cards.can.chooseThemes}
        onChange={toggle}
      />
      {option.chosenBy.includes(other) && (
        <Text kind="quiet">
          <Hidden>{`${local(theme.title)}: `}</Hidden>
          {t('themes.chosenByOther', { other: otherOf(cards).name })}
        </Text>
      )}
      {theme.description && (
        <Text kind="quiet">{local(theme.description)}</Text>
      )}
    </Stack>
  );
}

/** Themes that each of the two may take into this talk (K05). */
export function OptionalThemes({ cards, chosen }: OptionalThemesProps) {
  const { t } = useTranslationRef(cardsTexts);
  const paths = useMusPaths();
  return (
    <Card title={t('themes.title')}>
      <Fieldset
        label={t('themes.question')}
        hint={cards.can.chooseThemes ? t('themes.hint') : t('themes.closed')}
      >
        {cards.optionalThemes.map(option => (
          <ThemeChoice
            key={option.theme.id}
            cards={cards}
            chosen={chosen}
            option={option}
          />
        ))}
      </Fieldset>
      {cards.can.chooseThemes && (
        <SavedWords state={chosen.state} signInAgain={chosen.signInAgain} />
      )}
      {cards.cardThemes.length === 0 && (
        <Row>
          <Button kind="primary" to={paths.preparation(cards.talkId)}>
            {t('agenda.prepare')}
          </Button>
        </Row>
      )}
    </Card>
  );
}
