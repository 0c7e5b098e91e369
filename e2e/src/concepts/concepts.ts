/** How a leader begins with a concept, what is changed, and what the check page tells in the end. */
export interface Concept {
  readonly name: string;
  /** The title of its template. */
  readonly template: string;
  /** Begun on the page of the round, or put together in the gallery. */
  readonly from: 'round' | 'gallery';
  /** A module that is combined with it. */
  readonly module?: string;
  /** A theme to choose that stays out of the form. */
  readonly without?: string;
  /** A question of the concept that the unit drops. */
  readonly drop: string;
  /** What only the leader is asked, and what the employee is. */
  readonly onlyLeader?: string;
  readonly asked: string;
  /** Themes in the order of the form. */
  readonly themes: readonly string[];
  /** What the check page says of the size. */
  readonly size: string;
  /** Is it also printed, to lie on the meeting table? */
  readonly printed?: boolean;
}

const randers = ['Mig som medarbejder', 'Faglighed', 'Relationer'];

/** The five concepts that ship. */
export const concepts: readonly Concept[] = [
  {
    name: '[T04] [T06] Tønder',
    template: 'MUS-forberedelsesskema',
    from: 'round',
    drop: 'Hvordan bliver det, I lærer, til noget, I gør anderledes?',
    onlyLeader: 'Feedback og forventninger til fagligheden',
    asked: 'Hvordan mærker du i hverdagen, at I bruger jeres leveregler?',
    themes: [
      'Faglighed i opgaveløsningen',
      'Trivsel og samarbejde i opgaveløsningen',
      'Vores kultur – det er sådan, vi arbejder og udvikler os',
      'Andet fælles',
      'Andet individuelt',
    ],
    size: '5 temaer, 21 spørgsmål',
  },
  {
    name: 'Region Midtjylland',
    template: 'Dialogmoduler – fire temaer',
    from: 'gallery',
    drop: 'Rummelighed',
    asked: 'Balance i arbejdslivet',
    themes: [
      'Relationer',
      'Faglighed',
      'Udvikling',
      'Bæredygtigt arbejdsliv',
      'Ekstra tema – ledere',
    ],
    size: '5 temaer, 21 spørgsmål',
  },
  {
    name: '[K01] [K06] Det fleksible',
    template: 'Det fleksible koncept',
    from: 'gallery',
    without: 'Mobilitet',
    drop: 'Hvordan lærer du det bedst?',
    asked: 'Hvilke udviklingsmål vil du foreslå, og hvordan når I dem?',
    themes: [
      'Siden sidst – et godt afsæt for at tale om fremtiden',
      'Fokus på det kommende års opgaveløsning',
      'Trivsel',
      'Samarbejde',
      'Talent- og karriereudvikling',
      'Balance mellem arbejds- og familieliv',
      'Innovation',
      'Udviklingsmål og udviklingsaktiviteter',
    ],
    size: '8 temaer, 12 spørgsmål',
  },
  {
    name: 'Randers',
    template: 'Tre emner – god dag og dårlig dag',
    from: 'round',
    drop: 'Hvem samarbejder du bedst med, og hvad gør I?',
    asked: 'Hvad er du i gang med på en rigtig god dag?',
    themes: randers,
    size: '3 temaer, 12 spørgsmål',
  },
  {
    name: 'Strategisk MUS, føjet til Randers',
    template: 'Tre emner – god dag og dårlig dag',
    from: 'gallery',
    module: 'Strategisk MUS – forankring i målene',
    drop: 'Hvad vil vise jer, at det er lykkedes?',
    onlyLeader:
      'Hvordan fortæller I medarbejderne om strategi og vision, så de kan bruge dem?',
    asked: 'Hvilke mål arbejder vi efter, som du ser det?',
    themes: [
      ...randers.slice(0, 2),
      'Forståelse for organisationens strategiske mål',
      'Værdi for hele organisationen',
      'Opfølgning',
      ...randers.slice(2),
    ],
    size: '6 temaer, 21 spørgsmål',
    printed: true,
  },
];
