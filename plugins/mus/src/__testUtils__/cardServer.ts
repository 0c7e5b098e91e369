import {
  cardAbilities,
  exchangeFrom,
  mergeAgenda,
  missingCards,
  noChoice,
  type CardFacts,
  type TalkChoice,
  type Theme,
} from '@samtale/backstage-plugin-mus-common';
import { endpoints } from '../api';
import type { Cards } from '../api';
import { on, Refusal } from './handle';
import { id, jonas, mette } from './samples';
import { TalkServer } from './talkServer';

type Party = 'employee' | 'leader';

const card = (themeId: string, number: number, title: string) => ({
  id: `${themeId}.${number}`,
  type: 'freeText',
  origin: 'template' as const,
  audience: 'both' as const,
  text: { da: title, en: title },
  ideas: [{ da: `Idé til ${title}`, en: `Idea for ${title}` }],
});

const theme = (themeId: string, title: string, cards: string[]): Theme => ({
  id: themeId,
  title: { da: title, en: title },
  cards: true,
  questions: cards.map((name, at) => card(themeId, at + 1, name)),
});

/** Two themes with cards. */
export const cardThemes: Theme[] = [
  theme('relationer', 'Relationer', ['Kommunikation', 'Teamplayer']),
  theme('faglighed', 'Faglighed', ['Tværfaglighed', 'Sammenhængskraft']),
];

/** A theme to take in. */
export const mobility: Theme = {
  id: 'mobilitet',
  title: { da: 'Mobilitet', en: 'Mobility' },
  kind: 'optional',
  questions: [card('mobilitet', 1, 'Andre opgaver')],
};

/** Topic cards on a server in memory that follows the product's own rules, seen by one of the two. */
export class CardServer {
  readonly talk: TalkServer;
  readonly choices: Record<Party, TalkChoice> = {
    employee: noChoice,
    leader: noChoice,
  };
  readonly sent: Record<Party, boolean> = { employee: false, leader: false };
  exchanged = false;
  version: number | null = null;
  today = '2026-11-05';

  constructor(
    readonly me: Party,
    readonly themes: Theme[] = cardThemes,
  ) {
    this.talk = new TalkServer(me);
  }

  get handlers() {
    const { cards } = endpoints;
    return [
      on(cards.get, () => this.page()),
      on(cards.saveChoice, ({ body }) => {
        const { choice } = body as { choice: TalkChoice };
        this.choices[this.me] = choice;
        this.version = (this.version ?? 0) + 1;
        return { choice, version: this.version, savedAt: this.talk.now };
      }),
      on(cards.sendCards, () => this.send()),
      on(cards.exchangeCards, () => {
        this.exchanged = true;
        return this.page();
      }),
      ...this.talk.handlers,
    ];
  }

  private send(): Cards | Refusal {
    const missing = missingCards(
      { cardThemes: this.themes },
      this.choices[this.me],
    );
    if (missing.length > 0)
      return new Refusal(400, {
        error: { code: 'badInput', message: 'Mangler', problems: missing },
      });
    this.sent[this.me] = true;
    this.exchanged = this.sent.employee && this.sent.leader;
    return this.page();
  }

  private facts(): CardFacts {
    return {
      sheet: {
        state: 'notStarted',
        talkStarted: false,
        talkHeld: false,
        talkOver: false,
      },
      party: this.me,
      hasCards: this.themes.length > 0,
      hasOptionalThemes: true,
      mineSent: this.sent[this.me],
      exchanged: this.exchanged,
      exchangeFrom: exchangeFrom('2026-11-27', '2026-11-02'),
      today: this.today,
    };
  }

  page(): Cards {
    const other = this.me === 'employee' ? 'leader' : 'employee';
    const picks = (party: Party) =>
      this.sent[party] ? this.choices[party].cards : null;
    const facts = this.facts();
    return {
      talkId: id(600),
      me: this.me,
      employee: jonas,
      leader: mette,
      round: null,
      cardThemes: this.themes,
      optionalThemes: [
        {
          theme: mobility,
          chosenBy: (['employee', 'leader'] as const).filter(party =>
            this.choices[party].optionalThemes.includes('mobilitet'),
          ),
        },
      ],
      mine: {
        version: this.version,
        savedAt: this.version ? this.talk.now : null,
        choice: this.choices[this.me],
        sentAt: this.sent[this.me] ? this.talk.now : null,
      },
      other: {
        sent: this.sent[other],
        cards: this.exchanged ? picks(other) : null,
      },
      exchangedAt: this.exchanged ? this.talk.now : null,
      exchangeFrom: facts.exchangeFrom,
      agenda: this.exchanged
        ? mergeAgenda({
            employee: picks('employee'),
            leader: picks('leader'),
          }).map(topic => ({ ...topic, chosenBy: [...topic.chosenBy] }))
        : [],
      can: {
        ...cardAbilities(facts),
        prepare: this.exchanged || this.themes.length === 0,
      },
    };
  }
}
