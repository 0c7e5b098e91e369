/** A text in both languages of the product. */
export type Text = { da: string; en: string };

/** The languages of the sign-in page. */
export type Locale = keyof Text;

/** Every text of the demo sign-in page. */
export const texts = {
  title: { da: 'Log ind', en: 'Sign in' },
  municipality: { da: 'Skovlund Kommune', en: 'Skovlund Municipality' },
  heading: { da: 'Hvem vil du være?', en: 'Who do you want to be?' },
  intro: {
    da: 'Dette er en demo. Vælg en person, så er du logget ind på intranettet. Kommunen og alle mennesker i den er opdigtede.',
    en: 'This is a demo. Pick a person and you are signed in to the intranet. The municipality and everybody in it are invented.',
  },
  featured: { da: 'Begynd her', en: 'Start here' },
  everybody: { da: 'Alle medarbejdere', en: 'All employees' },
  search: {
    da: 'Søg efter navn, titel eller afdeling',
    en: 'Search by name, title or unit',
  },
  found: { da: 'personer', en: 'people' },
  none: {
    da: 'Ingen hedder sådan. Prøv en del af navnet eller afdelingen.',
    en: 'Nobody by that name. Try part of the name or the unit.',
  },
  away: { da: 'På orlov', en: 'On leave' },
  noMail: { da: 'Ingen mailadresse', en: 'No mail address' },
  noLeader: { da: 'Uden leder', en: 'No leader' },
  twoJobs: { da: 'To ansættelser', en: 'Two employments' },
  otherLanguage: { da: 'English', en: 'Dansk' },
  skip: { da: 'Gå til indhold', en: 'Skip to content' },
  footer: {
    da: 'Demo-login findes kun på din egen maskine og kan ikke startes i drift.',
    en: 'The demo login exists on your own machine only and cannot be started in production.',
  },
  expiredTitle: {
    da: 'Log ind igen fra intranettet',
    en: 'Sign in again from the intranet',
  },
  expired: {
    da: 'Denne login-side er udløbet eller er allerede brugt. Luk vinduet, gå tilbage til intranettet, og vælg »Log ind«.',
    en: 'This sign-in page has expired or has been used. Close the window, go back to the intranet and choose “Sign in”.',
  },
} satisfies Record<string, Text>;
