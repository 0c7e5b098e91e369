/** Emnekort og tilvalgstemaer. */
export default {
  'title.employee': 'Emner til din MUS med {{other}}',
  'title.leader': 'Emner til MUS med {{other}}',
  'state.none': 'Vælg, hvad samtalen også skal handle om.',
  'state.pick': 'Vælg ét kort i hvert tema, og sæt dem i rækkefølge.',
  'state.sent': 'Dine kort er sendt. Vi venter på {{other}}.',
  'state.agenda': 'Kortene er udvekslet. Nu kan I forberede jer.',
  'state.late':
    'Kortene er udvekslet uden dine. Du kan stadig sende dine egne.',
  'reader.exchange': '{{other}} ser først dine kort, når de udveksles.',
  'none.title': 'Der er ikke noget at vælge',
  'none.lead':
    'Skemaet har kun faste spørgsmål. Gå tilbage til samtalen for at forberede dig.',
  'theme.hint': 'Vælg ét kort. Brug idéerne, eller lad dem ligge.',
  'theme.missing': 'Vælg et kort i temaet.',
  'theme.missingIn': 'Vælg et kort i temaet »{{theme}}«.',
  'rank.title': 'Din rækkefølge',
  'rank.lead': 'Det vigtigste først. Flyt med pilene.',
  'rank.up': 'Flyt {{title}} op',
  'rank.down': 'Flyt {{title}} ned',
  'rank.moved': '{{title}} er nu nummer {{place}} af {{of}}',
  send: 'Send mine kort til {{other}}',
  'send.help':
    'Når I begge har sendt, bliver kortene udvekslet. Derefter kan de ikke ændres.',
  'sent.title': 'Dine kort er sendt',
  'sent.lead':
    'Når {{other}} også har sendt sine, ser I begge samtalens emner.',
  'sent.mine': 'Dine kort',
  exchange: 'Udveksl uden kort fra {{other}}',
  'exchange.help':
    '{{other}} har ikke sendt kort. Du kan gå videre med dine; {{other}} kan stadig sende sine bagefter.',
  'exchange.from':
    'Har {{other}} ikke sendt kort, kan du gå videre med dine fra {{day}}.',
  'agenda.title_one': 'Samtalens emne',
  'agenda.title_other': '{{count}} emner til samtalen',
  'agenda.lead':
    'De emner forbereder I jer begge på. Brug idéerne, eller lad dem ligge.',
  'agenda.list': 'Emner, det vigtigste først',
  'agenda.by.both': 'valgt af jer begge',
  'agenda.by.me': 'valgt af dig',
  'agenda.by.other': 'valgt af {{other}}',
  'agenda.minutes': 'cirka {{minutes}} minutter',
  'agenda.prepare': 'Forbered dig',
  'themes.title': 'Flere temaer',
  'themes.question': 'Hvilke temaer skal med i denne samtale?',
  'themes.hint':
    'I ser begge temaet, så snart en af jer har valgt det. Du kan vælge, indtil du er klar.',
  'themes.closed':
    'Din forberedelse er markeret som klar, så temaerne bliver, som de er.',
  'themes.chosenByOther': '{{other}} har valgt temaet.',
};
