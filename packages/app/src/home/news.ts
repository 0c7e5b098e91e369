import type { Language } from '../language/useLanguage';

/** A piece of news of the invented municipality. */
export type NewsItem = {
  id: string;
  /** Whole days before today, so that the demo is never stale. */
  daysAgo: number;
  author: string;
} & Record<Language, { title: string; lead: string; body: string[] }>;

/** The news on the front page, newest first. */
export const news: NewsItem[] = [
  {
    id: 'mus-runden',
    daysAgo: 1,
    author: 'HR og Løn',
    da: {
      title: 'Årets MUS-runde er i gang',
      lead: 'Forberedelsesskemaerne ligger nu her i portalen. Du får besked, når din leder sender dit.',
      body: [
        'I år foregår det hele ét sted: du forbereder dig i portalen, I taler sammen, og I skriver handleplanen sammen bagefter. På den dato, I aftaler til opfølgning, får I begge en mail, så handleplanen ikke ender i en skuffe.',
        'Det, du skriver i din forberedelse, kan kun du og din leder læse. Hverken HR, IT eller andre ledere har adgang. På hver side står der, hvem der kan læse den.',
        'Har du ikke en arbejdsmail, får du besked i portalen, og din leder kan give dig skemaet på papir.',
      ],
    },
    en: {
      title: 'This year’s development talks have begun',
      lead: 'The preparation questionnaires are now here in the portal. You are told when your leader sends yours.',
      body: [
        'This year everything happens in one place: you prepare in the portal, you talk, and you write the action plan together afterwards. On the follow-up date you agree on, you both get a mail, so that the plan does not end in a drawer.',
        'What you write in your preparation can be read by you and your leader only. Neither HR, IT nor other leaders have access. Every page says who can read it.',
        'If you have no work mail, you are told here in the portal, and your leader can give you the questionnaire on paper.',
      ],
    },
  },
  {
    id: 'vintertjeneste',
    daysAgo: 3,
    author: 'Vej og Park',
    da: {
      title: 'Vej og Park rykker ud fra klokken tre',
      lead: 'Vintertjenesten er begyndt. Stier til skoler og plejecentre ryddes først.',
      body: [
        'Når vejmændene melder om glatte veje, kører de første biler fra materielgården klokken tre om natten. Stierne til skoler, dagtilbud og plejecentre er ryddet klokken halv syv.',
        'Arbejder du et sted, hvor der skal saltes ved indgangen, så bestil grus senest dagen før klokken 12 hos driftsleder Torben Skjødt.',
      ],
    },
    en: {
      title: 'Roads and Parks go out from three in the morning',
      lead: 'The winter service has begun. Paths to schools and care homes are cleared first.',
      body: [
        'When the road crew reports ice, the first vehicles leave the depot at three at night. The paths to schools, nurseries and care homes are clear by half past six.',
        'If your entrance needs salt, order grit by noon the day before from Torben Skjødt.',
      ],
    },
  },
  {
    id: 'demenshave',
    daysAgo: 6,
    author: 'Plejecentret Søbakken',
    da: {
      title: 'Søbakken har fået sin sansehave',
      lead: 'Beboere, pårørende og gartnere har plantet 40 frugtbuske bag den nye stue.',
      body: [
        'Haven er lagt, så man altid ender, hvor man begyndte. Det giver ro hos beboere med demens, fortæller demensvejleder Susanne Ploug, som fik ideen på et kursus sidste år og skrev den ind i sin handleplan.',
        'Kolleger fra andre plejecentre er velkomne til at kigge forbi onsdage klokken 14. Køkkenet giver kaffe.',
      ],
    },
    en: {
      title: 'Søbakken has its sensory garden',
      lead: 'Residents, relatives and gardeners planted 40 fruit bushes behind the new sitting room.',
      body: [
        'The paths always end where they began. That calms residents with dementia, says Susanne Ploug, who got the idea on a course last year and wrote it into her action plan.',
        'Colleagues from other care homes are welcome on Wednesdays at two. The kitchen makes coffee.',
      ],
    },
  },
  {
    id: 'falske-mails',
    daysAgo: 9,
    author: 'IT og Digitalisering',
    da: {
      title: 'Otte ud af ti gennemskuede den falske mail',
      lead: 'Øvelsen i oktober gik bedre end i foråret. Her er de tre tegn, flest overså.',
      body: [
        'Afsenderens adresse lignede, men endte på et andet land. Mailen truede med, at kontoen blev lukket samme dag. Og knappen førte til en side uden for kommunens adresser.',
        'Er du i tvivl, så slet den ikke: brug knappen »Meld mistænkelig mail«, så kan IT advare de andre.',
      ],
    },
    en: {
      title: 'Eight of ten saw through the fake mail',
      lead: 'October’s exercise went better than in spring. These are the three signs most people missed.',
      body: [
        'The sender’s address looked right but ended in another country. The mail threatened to close the account the same day. And the button led to a page outside the municipality’s addresses.',
        'When in doubt, don’t delete it: use “Report suspicious mail”, so that IT can warn the others.',
      ],
    },
  },
];
