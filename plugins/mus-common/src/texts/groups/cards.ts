import { TextPairs } from '../pair';

/** What can be wrong about topic cards and optional themes. */
export const cardProblems = {
  cardsNotExchanged: {
    da: 'Vælg og udveksl emnekort først. Så kan I begge forberede jer på de valgte emner.',
    en: 'Pick and exchange topic cards first. Then both of you can prepare for the topics chosen.',
  },
  unknownCard: {
    da: 'Kortet findes ikke i temaet. Genindlæs siden, og vælg igen.',
    en: 'The card is not in the theme. Reload the page and pick again.',
  },
  twoCardsOfTheme: {
    da: 'Vælg kun ét kort i hvert tema.',
    en: 'Pick only one card in each theme.',
  },
  noCardInTheme: {
    da: 'Vælg et kort i temaet »{title}«.',
    en: 'Pick a card in the theme “{title}”.',
  },
  unknownTheme: {
    da: 'Temaet findes ikke i skemaet. Genindlæs siden, og vælg igen.',
    en: 'The theme is not in the form. Reload the page and choose again.',
  },
  noCards: {
    da: 'Skemaet har ingen emnekort.',
    en: 'The form has no topic cards.',
  },
  noOptionalThemes: {
    da: 'Skemaet har ingen temaer, I kan vælge til.',
    en: 'The form has no themes to choose.',
  },
  cardsAreSent: {
    da: 'Du har sendt dine emnekort, så de kan ikke ændres.',
    en: 'You have sent your topic cards, so they cannot be changed.',
  },
  cardsAreExchanged: {
    da: 'Emnekortene er allerede udvekslet.',
    en: 'The topic cards are exchanged already.',
  },
  onlyLeaderExchanges: {
    da: 'Kortene udveksles, når I begge har sendt dem. Kun lederen kan udveksle dem før.',
    en: 'The cards are exchanged when both of you have sent them. Only the leader can exchange them earlier.',
  },
  sendCardsFirst: {
    da: 'Send dine egne emnekort først.',
    en: 'Send your own topic cards first.',
  },
  tooEarlyToExchange: {
    da: 'Du kan udveksle uden medarbejderens kort fra {on}.',
    en: 'You can exchange without the employee’s cards from {on}.',
  },
} as const satisfies TextPairs;
