/** Det, HR holder for alle. */
export default {
  back: 'MUS',
  save: 'Gem',
  saved: 'Gemt',
  unsaved: 'Der er ændringer, som ikke er gemt.',
  remove: 'Fjern',
  'remove.label': 'Fjern: {{name}}',
  'values.title': 'Vores værdier',
  'values.lead':
    'De står i temaet om jeres kultur, både i forberedelsen og i skemaet.',
  'values.add': 'Tilføj en værdi',
  'values.empty.title': 'I har ikke skrevet jeres værdier endnu',
  'values.empty':
    'Skriv jeres leveregler eller værdier her. De vises, hvor temaet spørger til kulturen, så alle har ordene foran sig, når de forbereder sig.',
  'values.number': 'Værdi {{number}}',
  'values.name': 'Værdi',
  'values.text': 'Hvad den betyder',
  'materials.title': 'Materialer',
  'materials.lead':
    'Links, der står på MUS-siden, ved skemaet og i forberedelsen.',
  'materials.add': 'Tilføj et link',
  'materials.empty.title': 'Der er ingen materialer endnu',
  'materials.empty':
    'Saml links til film, e-læring, pjecer og artikler, som hjælper ledere og medarbejdere godt i gang. Du kan vise et link kun for ledere og bede om, at det bliver set.',
  'materials.number': 'Link {{number}}',
  'materials.name': 'Titel',
  'materials.url': 'Adresse',
  'materials.urlHint': 'Begynder med https://. Der kan ikke vedhæftes filer.',
  'materials.kind': 'Slags',
  'materials.leaders': 'Kun for dem, der leder andre',
  'materials.mandatory': 'Skal ses',
  'wordings.title': 'Spørgsmålenes ord',
  'wordings.lead':
    'Skriv et spørgsmål med jeres egne ord. Dets id bliver, så svar stadig kan læses sammen. Skemaer, der findes, ændrer sig ikke.',
  'wordings.text': 'Spørgsmålet',
  'wordings.id': 'Id {{id}} · {{source}}',
  'wordings.own': 'Jeres ord',
  'wordings.edit': 'Omformulér',
  'wordings.editLabel': 'Omformulér: {{title}}',
  'wordings.save': 'Gem ordene',
  'wordings.reset': 'Hent de oprindelige ord tilbage',
  'wordings.cancel': 'Fortryd',
};
