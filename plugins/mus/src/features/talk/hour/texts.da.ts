/** Danish words of the hour of the talk. */
export default {
  'agenda.title': 'Dagsorden',
  'agenda.lead':
    'Cirka ti minutter tilbage og resten frem. Tiderne er en hjælp, ikke en regel.',
  'agenda.minutes': '{{minutes}} min.',
  'agenda.times': 'kl. {{from}}–{{to}} · {{long}}',
  'agenda.plan': 'Det, I aftaler',
  'lastTime.title': 'Siden sidst',
  'lastTime.lead':
    'Tag aftalerne fra sidst én for én: Hvad er nået, og hvad kom der ud af det?',
  'lastTime.open': 'Åbn den sidste handleplan',
  'lastTime.empty': 'Der er ingen aftaler i den sidste handleplan.',
  'lastTime.notShared': 'Den sidste handleplan er ikke delt med dig.',
  'lastTime.deadline': 'frist {{day}}',
  'lastTime.reached': 'Hvor langt kom I?',
  'lastTime.outcome': 'Hvad kom der ud af det?',
  'bring.none': 'I har ingen handleplan fra sidst i systemet.',
  'bring.title': 'Hent aftalerne fra sidste år',
  'bring.paste': 'Indsæt aftalerne',
  'bring.hint':
    'Kopiér dem fra Word, SafetyNet eller et referat. Én aftale pr. linje, eller en tabel.',
  'bring.missing': 'Indsæt mindst én aftale.',
  'bring.read': 'Læs aftalerne, og ret dem til',
  'bring.correct_one': 'Vi fandt én aftale. Ret den til, før I gemmer.',
  'bring.correct_other':
    'Vi fandt {{count}} aftaler. Ret dem til, før I gemmer.',
  'bring.list': 'Aftaler fra sidste år',
  'bring.agreement': 'Aftale {{number}}',
  'bring.responsible': 'Ansvarlig',
  'bring.deadline': 'Frist',
  'bring.done': 'Den er udført',
  'bring.remove': 'Fjern',
  'bring.save_one': 'Gem én aftale som sidste års handleplan',
  'bring.save_other': 'Gem {{count}} aftaler som sidste års handleplan',
  'bring.back': 'Tilbage til teksten',
  'bring.saved': 'Aftalerne fra sidste år er gemt',
  'placement.title': 'Kompetenceindplacering',
  'placement.lead':
    'Notér kort, hvor I ser medarbejderen i arbejdspladsens kompetencemodel, og hvad der skal til for næste skridt.',
  'placement.label': 'Jeres indplacering',
  'plan.beside': 'Handleplanen',
  'plan.title': 'Jeres handleplan',
  'plan.goal': 'Udviklingsmål',
  'plan.task': 'Opgaver',
  'plan.employeeWrites':
    'Medarbejderen skriver handleplanen, og lederen kommenterer.',
  'plan.none': 'Intet skrevet endnu.',
  'plan.goal.new': 'Nyt mål',
  'plan.goal.add': 'Tilføj målet',
  'plan.goal.added': 'Målet er tilføjet',
  'plan.task.new': 'Ny opgave',
  'plan.task.add': 'Tilføj opgaven',
  'plan.task.added': 'Opgaven er tilføjet',
  'plan.open': 'Åbn hele handleplanen med ansvarlige og frister',
  'plan.missing':
    'I har ingen handleplan endnu. Opret den her, så kan I skrive mål og opgaver, mens I taler.',
  'plan.create': 'Opret handleplanen her',
  'whoWrites.employee':
    'Du skriver referatet og handleplanen. {{leader}} læser med og kommenterer.',
  'whoWrites.leader':
    '{{employee}} skriver referatet og handleplanen. Du læser med og kommenterer.',
  'whole.title': 'Det, I aftaler',
  'whole.lead':
    'Noter, der ikke hører til et enkelt spørgsmål. Aftaler med ansvarlig og frist skriver I i handleplanen.',
  'principles.title': 'Seks råd til en god samtale',
  'principles.1': 'Tal begge, og lyt begge',
  'principles.1.more':
    'Sig, hvad I venter af hinanden. Begge skal have plads til at tale ud.',
  'principles.2': 'Lederen gør det trygt',
  'principles.2.more':
    'Som leder har du mest magt i rummet. Vis, at alt må siges, uden at det koster noget.',
  'principles.3': 'Samtalen handler om udvikling',
  'principles.3.more':
    'Den er aldrig stedet for at påtale adfærd. Det hører til i en anden samtale.',
  'principles.4': 'Giv plads til pauser',
  'principles.4.more':
    'Stil et spørgsmål, og vent på svaret. Lyt mere, end du taler.',
  'principles.5': 'Mød kritik med nysgerrighed',
  'principles.5.more':
    'I behøver ikke blive enige. Medarbejderen må have sin mening, og lederen må lede.',
  'principles.6': 'Vær åben om det svære',
  'principles.6.more':
    'Handler det om andre, kan lederen kun gå videre, hvis medarbejderen siger ja til det.',
  'principles.not': 'Det hører ikke til i en MUS',
  'principles.not.more':
    'Løn, omsorgssamtaler ved sygdom og tjenstlige samtaler har deres egne møder med andre regler. Kommer de op her, så aftal en tid til dem.',
};
