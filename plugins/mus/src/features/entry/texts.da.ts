/** Danish words of the entry page. */
export default {
  title: 'MUS',
  lead: 'Dine udviklingssamtaler, handleplaner og opfølgninger.',
  'mine.title': 'Min MUS',
  'mine.with': 'MUS med {{name}}',
  'mine.open': 'Åbn MUS med {{name}}',
  'mine.step': 'Næste skridt: {{step}}',
  'mine.due': 'Vær klar {{day}}',
  'mine.late': 'Skulle have været klar {{day}}',
  'mine.empty.title': 'Du har ingen MUS lige nu',
  'mine.empty':
    'MUS er en samtale én gang om året om dit arbejde og din udvikling. Din leder inviterer dig, når næste runde begynder; du får en mail og en besked i portalen. Vil du gerne tale sammen før? Så sig det til din leder.',
  'plans.title': 'Mine handleplaner',
  'plans.with': 'Handleplan med {{name}}',
  'plans.followUp': 'Opfølgning {{day}}',
  'plans.noFollowUp': 'Ingen opfølgningsdato endnu',
  'plans.tasks_one': 'Én åben opgave',
  'plans.tasks_other': '{{count}} åbne opgaver',
  'plans.noTasks': 'Ingen åbne opgaver',
  'plans.overdue_one': 'Én overskredet',
  'plans.overdue_other': '{{count}} overskredne',
  'plans.empty':
    'Her finder du din handleplan, når du og din leder har holdt samtalen.',
  'team.title': 'Mit team',
  'team.overview': 'Se, hvad der kræver dig',
  'team.rounds': 'MUS-runder',
  'team.round': '{{title}} · {{unit}}',
  'team.roundMeta_one': 'Én samtale, {{from}} – {{until}}',
  'team.roundMeta_other': '{{count}} samtaler, {{from}} – {{until}}',
  'team.start': 'Start en runde for {{unit}}',
  'team.empty.title': 'Du har ikke startet en runde endnu',
  'team.empty':
    'En runde fører dit team gennem MUS: fælles opstart, forberedelse og samtaler, fælles opsamling, opfølgning. Du skriver målene, vælger et forberedelsesskema og sender det ud. Det tager omkring 20 minutter at komme i gang.',
  'how.title': 'Sådan foregår MUS',
  'how.prepare':
    'I forbereder jer begge på de samme spørgsmål. Ingen læser med, mens du skriver.',
  'how.talk':
    'I holder samtalen. Den begynder med sidste års handleplan og ser fremad det meste af tiden.',
  'how.plan':
    'I skriver handleplanen sammen: hvad, hvem, hvornår – og én dato for opfølgning.',
  'how.followUp':
    'På datoen får I begge en mail. I mødes, sætter flueben ved det, der er gjort, og vælger næste dato.',
  'how.not':
    'MUS handler om udvikling. Løn, fravær og kritik hører til i andre samtaler.',
  'how.who':
    'I portalen kan kun I to læse, hvad I skriver – ikke HR, ikke it, ikke andre ledere.',
  'tools.title': 'Til HR og drift',
  'tools.withoutLeader': 'Medarbejdere uden leder',
  'tools.delivery': 'Leveringslog',
  'tools.clock': 'Demoens ur',
  'mail.title': 'Mails fra MUS',
  'mail.label': 'Sprog i de mails, du får',
  'mail.da': 'Dansk',
  'mail.en': 'Engelsk',
  'mail.more': 'Én mail om dagen, og hvad der er sendt til mig',
  'mail.saved': 'Du får nu mails på {{language}}',
};
