import type { Language } from '../language/useLanguage';

/** Words of a page of the personnel section. */
export type PageText = { title: string; lead: string; body: string[] };

/** A page of the personnel section; pages below it stand in `children`. */
export type Page = Record<Language, PageText> & {
  /** Last part of the address, under `/personale`. */
  slug: string;
  children?: Page[];
  /** Where the page's one button leads. */
  action?: Record<Language, string> & { to: string };
};

const developmentTalks: Page = {
  slug: 'udviklingssamtaler',
  da: {
    title: 'Udviklingssamtaler (MUS)',
    lead: 'Alle medarbejdere har en årlig udviklingssamtale med deres leder. Her er, hvordan det foregår.',
    body: [
      'Din leder sender et forberedelsesskema. I forbereder jer begge, taler sammen og skriver handleplanen i fællesskab. På opfølgningsdatoen får I begge en mail.',
      'I portalen kan kun du og din leder læse det, I skriver. HR og MED-udvalget ser alene tal for, hvor mange der har haft en samtale.',
      'Lønforhandling og omsorgssamtaler hører ikke til i MUS. Har du brug for en samtale før tid, kan du selv bede om den.',
    ],
  },
  en: {
    title: 'Development talks (MUS)',
    lead: 'Every employee has a yearly development talk with their leader. This is how it goes.',
    body: [
      'Your leader sends a preparation questionnaire. You both prepare, you talk, and you write the action plan together. On the follow-up date you both get a mail.',
      'In the portal only you and your leader can read what you write. HR and the works council see only how many have had a talk.',
      'Pay and welfare talks do not belong in MUS. If you need a talk earlier, you can ask for one yourself.',
    ],
  },
  action: { to: '/mus', da: 'Gå til MUS', en: 'Go to MUS' },
};

const development: Page = {
  slug: 'kompetenceudvikling',
  da: {
    title: 'Kompetenceudvikling og fastholdelse',
    lead: 'Udvikling i jobbet: samtaler, uddannelse og de aftaler, der følger med.',
    body: [
      'Kompetencestrategien er drøftet i Hoved-MED. Kurser og efteruddannelse aftales i din handleplan og betales af din afdeling eller af kompetencefonden.',
    ],
  },
  en: {
    title: 'Development and retention',
    lead: 'Growing in the job: talks, training, and the agreements that follow.',
    body: [
      'The competence strategy was discussed in the main works council. Courses are agreed in your action plan and paid by your unit or the competence fund.',
    ],
  },
  children: [developmentTalks],
};

const employment: Page = {
  slug: 'ansaettelse-og-loen',
  da: {
    title: 'Ansættelse og løn',
    lead: 'Ansættelsesbrev, lønseddel, forhandling og bijob.',
    body: [
      'Lønsedlen kommer i e-Boks den sidste bankdag i måneden. Er der fejl i den, så skriv til HR og Løn med måneden og linjen.',
      'Lønforhandling er en samtale for sig, med din tillidsrepræsentant, og ligger i marts.',
    ],
  },
  en: {
    title: 'Employment and pay',
    lead: 'Contract, payslip, negotiation and second jobs.',
    body: [
      'The payslip comes on the last banking day of the month. If it is wrong, write to HR and Pay with the month and the line.',
      'Pay is negotiated in a talk of its own, with your shop steward, in March.',
    ],
  },
};

const time: Page = {
  slug: 'arbejdstid-og-ferie',
  da: {
    title: 'Arbejdstid og ferie',
    lead: 'Vagtplan, flekstid, ferie, barns sygedag og orlov.',
    body: [
      'Ferieønsker for sommeren afleveres til din leder senest 1. februar. Vagtplaner hænger mindst fire uger frem.',
      'Barns første og anden sygedag melder du til din leder inden mødetid.',
    ],
  },
  en: {
    title: 'Working time and holidays',
    lead: 'Rota, flexitime, holidays, a child’s sick day and leave.',
    body: [
      'Wishes for summer holidays go to your leader by 1 February. Rotas are known at least four weeks ahead.',
      'Report your child’s first and second sick day to your leader before you are due at work.',
    ],
  },
};

const environment: Page = {
  slug: 'arbejdsmiljoe',
  da: {
    title: 'Arbejdsmiljø',
    lead: 'APV, arbejdsskader, arbejdsmiljøgruppen og hjælp efter en hård dag.',
    body: [
      'Sker der en ulykke, så tal med din arbejdsmiljørepræsentant samme dag. Skaden anmeldes inden 14 dage.',
      'Har du brug for at tale med en psykolog, får du op til fem samtaler. Du bestiller selv tid; ingen får besked.',
    ],
  },
  en: {
    title: 'Health and safety',
    lead: 'Risk assessment, work injuries, the safety group, and help after a hard day.',
    body: [
      'After an accident, talk to your safety representative the same day. The injury is reported within 14 days.',
      'You can have up to five talks with a psychologist. You book them yourself; nobody is told.',
    ],
  },
};

/** The personnel section of the intranet, from its first page down. */
export const personnel: Page = {
  slug: 'personale',
  da: {
    title: 'Personaleforhold',
    lead: 'Det, der gælder for dig som ansat i Skovlund Kommune.',
    body: [],
  },
  en: {
    title: 'Working here',
    lead: 'What applies to you as an employee of Skovlund Municipality.',
    body: [],
  },
  children: [development, employment, time, environment],
};
