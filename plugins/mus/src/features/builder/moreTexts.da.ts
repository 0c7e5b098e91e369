/** Danish words of what stands beside the editing. */
export default {
  'paste.untitled': 'Nyt tema',
  'guide.title': 'Gode råd til skemaet',
  'guide.lead':
    'Et godt skema giver jer noget at tale om. Det er ikke en eksamen.',
  'guide.ask.title': 'Spørg sådan',
  'guide.ask.1':
    'Begynd med »Hvad« eller »Hvordan«, så der kan svares med mere end ja eller nej.',
  'guide.ask.2': 'Spørg både til det, der fungerer, og til det, der udfordrer.',
  'guide.ask.3': 'Spørg om én ting ad gangen, med ord, alle bruger.',
  'guide.avoid.title': 'Lad være med',
  'guide.avoid.1': 'Spørgsmål, der lægger svaret i munden på den anden.',
  'guide.avoid.2':
    'Sygdom, diagnoser, løn og kritik. Det hører til i andre samtaler.',
  'guide.avoid.3':
    'Meget præcise spørgsmål: De giver korte svar og lukker samtalen.',
  'guide.size.title': 'Hvor meget',
  'guide.size.1':
    'Op til tolv spørgsmål er rigeligt. Temaer kan gøres valgfri.',
  'guide.size.2':
    'I behøver ikke være enige om alle spørgsmål: Giv plads til egne emner under »Andet individuelt«.',
  'guide.size.3': 'Sæt mål og udvikling sidst, når I ved, hvad I taler om.',
  'guide.leader.title': 'Det, du selv vil tale om',
  'guide.leader.1':
    'Markér ét til tre spørgsmål, du gerne vil tale om. Er der flere, stikker ingen ud.',
  'guide.leader.2':
    'Skriv forskellige hjælpeord til medarbejder og leder under samme spørgsmål.',
  'guide.leader.3':
    'Lad din feedback blive åbnet i samtalen, så den bliver sagt, før den bliver læst.',
  'guide.types.title': 'Hvilken slags spørgsmål',
  'guide.types.1':
    'Fritekst er bedst til en samtale. Brug kun valg og skalaer, hvor I vil sammenligne eller komme i gang.',
  'guide.types.2':
    'En skala har altid »ikke relevant« og en kommentar, for et tal siger kun lidt alene.',
  'guide.types.3':
    'Brug tabellen med udviklingsmål til sidst, til det, I vil arbejde med sammen.',
  'exchange.title': 'Skemaer andre steder fra',
  'exchange.paste': 'Indsæt tekst',
  'exchange.file': 'Hent fil',
  'exchange.save': 'Gem fil',
  'exchange.added_one': 'Ét tema er taget ind',
  'exchange.added_other': '{{count}} temaer er taget ind',
  'exchange.full':
    'Intet er taget ind: Her er {{themes}} temaer, og et skema kan have 30. Der er plads til {{room}} mere. Udelad nogle her, eller tag først temaer ud af skemaet.',
  'exchange.replaced': 'Skemaet er erstattet',
  'paste.label': 'Sæt jeres skema ind her',
  'paste.hint':
    'Kopiér det fra Word, en mail eller en webside. Overskrifter bliver til temaer, linjer til spørgsmål, og tabeller kan også læses.',
  'paste.nothing':
    'Der er ingen spørgsmål i teksten. Sæt skemaet ind med ét spørgsmål på hver linje.',
  'paste.find': 'Find spørgsmål',
  'paste.correct': 'Det fandt vi. Ret det til, før du tager det ind.',
  'paste.add_one': 'Tag ét tema ind',
  'paste.add_other': 'Tag {{count}} temaer ind',
  'paste.back': 'Tilbage til teksten',
  'paste.theme': 'Tema {{number}}',
  'paste.question': 'Spørgsmål {{number}}',
  'paste.toTheme': 'Er et tema',
  'paste.toThemeLabel': 'Er et tema: {{text}}',
  'paste.toQuestion': 'Er et spørgsmål',
  'paste.toQuestionLabel': 'Er et spørgsmål: {{text}}',
  'paste.leave': 'Lad ude: {{text}}',
  'import.label': 'Fil med et skema',
  'import.hint': 'YAML herfra eller JSON fra SurveyJS.',
  'import.choose': 'Vælg fil',
  'import.line': 'Linje {{line}}',
  'import.refused': 'Filen kan ikke bruges. Intet er ændret.',
  'import.left': 'Det kom ikke med',
  'import.add': 'Tilføj temaerne',
  'import.replace': 'Erstat skemaet',
  'save.lead':
    'Skemaet uden svar som en tekstfil. Andre kan hente det ind her eller læse det, som det er.',
  'save.save': 'Gem som YAML',
  'versions.title': 'Sendte udgaver',
  'versions.name': 'Udgave {{number}}',
  'versions.sent_one': 'Sendt {{when}}, én samtale',
  'versions.sent_other': 'Sendt {{when}}, {{count}} samtaler',
  'versions.none': 'Ikke sendt endnu',
  'versions.noneHint':
    'Når du sender skemaet, bliver den sendte udgave, som den er, og står her.',
  'versions.corrections_one': 'Én rettet stavefejl',
  'versions.corrections_other': '{{count}} rettede stavefejl',
  'versions.correction': '»{{before}}« blev til »{{after}}«',
  'versions.compare': 'Sammenlign',
  'versions.from': 'Fra',
  'versions.to': 'Til',
  'versions.draft': 'Kladden',
  'versions.same': 'Der er ingen forskel.',
  'versions.changed': 'Ændret siden udgave {{number}}',
  'versions.publish': 'Send udgave {{number}} til dem, der ikke er begyndt',
  'versions.publishHint':
    'De, der er begyndt, beholder det skema, de begyndte på, og intet svar går tabt.',
  'versions.published':
    'Udgave {{number}} er sendt. {{moved}} samtaler har den, {{kept}} er i gang og beholder deres.',
  'correct.title': 'Ret en stavefejl i udgave {{number}}',
  'correct.lead':
    'En fejl kan rettes i det, der er sendt. Rettelsen vises for alle, der har skemaet.',
  'correct.place': 'Hvilken tekst?',
  'correct.choose': 'Vælg en tekst',
  'correct.words': 'Den rigtige stavemåde',
  'correct.send': 'Ret stavefejlen',
  'correct.done': 'Stavefejlen er rettet',
  'variants.title': 'Varianter',
  'variants.lead':
    'Forskellige faggrupper, funktioner eller teams kan få hver deres skema.',
  'variants.this': '{{title}} (dette skema)',
  'variants.for': 'Til {{whom}}',
  'variants.difference': 'Vis forskellen',
  'variants.whom': 'Hvilken faggruppe, funktion eller hvilket team?',
  'variants.whomHint': 'Aldrig navnet på en person.',
  'variants.required': 'Skriv, hvem varianten er til',
  'variants.make': 'Lav en variant',
  'forWhom.chosen':
    'Skemaet er til: {{whom}}. De er valgt på forhånd; du kan vælge andre.',
  'forWhom.nobody':
    'Skemaet er til: {{whom}}. Ingen stilling i enheden hedder det, så vælg selv, hvem der skal have det.',
  'forWhom.left': 'De her har deres eget skema og er ikke valgt: {{whom}}.',
  'forWhom.outside':
    'Du har valgt nogen med en anden stilling end dem, skemaet er til: {{names}}.',
};
