/** Danish words of the delivery log and of the demo's clock. */
export default {
  title: 'Leveringslog',
  reader:
    'Du ser, hvad der er sendt, til hvem og hvornår. Hvad det handler om, bliver mellem de to.',
  'state.empty':
    'Intet venter på at blive sendt nu. Alt, der skulle sendes, er sendt.',
  'state.emptyAt': 'Alt, der skal sendes nu, er sendt {{moment}}.',
  'state.trouble_one': 'Én besked har brug for dig.',
  'state.trouble_other': '{{count}} beskeder har brug for dig.',
  paused:
    'Mailserveren svarer ikke. Udsendelsen holder pause til {{moment}}; intet går tabt.',
  clockPaused:
    'Serverens og databasens ure er ikke enige. Udsendelsen venter, til de er det igen.',
  filters: 'Vis',
  'filter.all': 'Alle',
  'filter.state': '{{state}} ({{number}})',
  table: 'Beskeder, seneste dato først',
  'column.mail': 'Besked',
  'column.to': 'Til',
  'column.state': 'Tilstand',
  'column.due': 'Skal sendes',
  'column.sent': 'Sendt',
  'column.why': 'Hvad der skete, og hvad du kan gøre',
  'channel.mail': 'mail',
  'channel.portal': 'besked i portalen',
  attempts_one: 'Ét forsøg',
  attempts_other: '{{count}} forsøg',
  next: 'Prøves igen {{moment}}',
  'why.blocked':
    'Der er ingen brugbar adresse i kataloget. Den slås op igen hver dag; ret den dér.',
  'why.dead':
    'Mailserveren afviste den endeligt. Ret adressen eller serverens regler, og send igen.',
  'why.uncertain':
    'Forbindelsen brød midt i afleveringen. Den kan være nået frem. Spørg personen, eller send igen.',
  'why.code': 'Mailserverens svar: {{code}}',
  resend: 'Send igen',
  resent: 'Den sendes igen inden for et minut',
  more: 'Vis flere',
  'empty.title': 'Ingen beskeder her',
  'empty.lead':
    'Beskederne kommer, når nogen sender et forberedelsesskema eller vælger en opfølgningsdato.',
  'tasks.title': 'Skal ses efter',
  'clock.title': 'Demoens ur',
  'clock.state': 'I demoen er det {{moment}}.',
  'clock.moment': '{{day}} kl. {{time}}',
  'clock.offset': 'Uret er flyttet {{days}} dage frem.',
  'clock.lead':
    'Flyt uret frem, så sendes det, der forfalder, med det samme: påmindelser, varsler om opfølgning og mails på dagen. Uret går kun fremad.',
  'clock.onlyDemo':
    'Det findes kun i demoen. I drift følger produktet det rigtige ur.',
  'clock.day': 'Én dag frem',
  'clock.week': 'Én uge frem',
  'clock.to': 'Til en dato',
  'clock.toHint': 'Uret stilles til kl. 8.00 den dag.',
  'clock.go': 'Flyt uret til datoen',
  'clock.past': 'Vælg en dag efter i dag, højst 400 dage frem',
  'clock.moved': 'Nu er det {{moment}}',
  'clock.inbox': 'Mailene ligger i demoens indbakke inden for et minut.',
  'clock.none.title': 'Der er ikke noget ur at flytte',
  'clock.none.lead': 'Uret kan kun flyttes i demoen.',
};
