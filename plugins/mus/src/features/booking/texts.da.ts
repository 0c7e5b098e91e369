/** Danish words of the pages about requests, talks outside a round, talk holders and the calendar. */
export default {
  back: 'MUS',
  'requests.title': 'Ønsker om en samtale',
  'requests.lead': 'Sig ja, eller svar med en dag, hvor du tager det op.',
  'requests.empty.title': 'Ingen venter på svar',
  'requests.empty':
    'Når en medarbejder beder om en samtale, får du en mail og finder ønsket her.',
  'requests.asked': '{{unit}} · bedt om {{day}}',
  'requests.form': 'Forberedelsesskema',
  'requests.accept': 'Invitér {{name}} til en samtale',
  'requests.or': 'Eller svar med en dag',
  'requests.day': 'Tages op senest',
  'requests.answer': 'Svar {{name}} med dagen',
  'requests.dayMissing': 'Vælg en dag.',
  'requests.accepted': '{{name}} er inviteret til en samtale',
  'requests.answered': '{{name}} har fået dit svar',
  'outside.title': 'Samtale uden for en runde',
  'outside.lead':
    'Til en nyansat, en, der er tilbage fra orlov, eller når der er behov. Medarbejderen inviteres med det samme og forbereder sig som alle andre.',
  'outside.unit': 'Enhed',
  'outside.who': 'Hvem er samtalen med?',
  'outside.heldBy': 'Samtalen holdes af {{name}}',
  'outside.form': 'Forberedelsesskema',
  'outside.pick': 'Vælg, hvem samtalen er med.',
  'outside.send': 'Invitér {{name}}',
  'outside.choose': 'Invitér til en samtale',
  'outside.none': 'Der er ingen i enheden, du kan invitere.',
  'outside.done': '{{name}} er inviteret',
  'calendar.title': 'Kalender',
  'calendar.lead':
    'Abonnér på dine MUS-datoer i Outlook, på telefonen eller i en anden kalender.',
  'calendar.what':
    'Kalenderen indeholder kun datoer: bookede samtaler, opfølgningsdatoer og korte statusmøder, med den andens fornavn. Intet af det, nogen har skrevet, og ingen steder.',
  'calendar.none': 'Du har ingen kalenderadresse.',
  'calendar.since': 'Din kalenderadresse er lavet {{moment}}.',
  'calendar.make': 'Lav en kalenderadresse',
  'calendar.renew': 'Lav en ny adresse',
  'calendar.renewLead':
    'Den adresse, du har nu, holder op med at virke med det samme. Du skal abonnere igen, hvor du bruger den.',
  'calendar.revoke': 'Luk adressen',
  'calendar.revokeLead':
    'Din kalender får ikke længere MUS-datoer. Du kan altid lave en ny adresse.',
  'calendar.keep': 'Behold adressen',
  'calendar.address': 'Din private adresse',
  'calendar.once':
    'Adressen vises kun denne ene gang. Alle, der har den, kan se dine MUS-datoer, så behandl den som en adgangskode.',
  'calendar.copy': 'Kopiér adressen',
  'calendar.copied': 'Adressen er kopieret',
  'calendar.notCopied': 'Markér adressen, og kopiér den selv',
  'calendar.how':
    'I Outlook: Tilføj kalender → Abonner fra internettet. På en iPhone: Kalender → Tilføj kalender → Tilføj abonnementskalender.',
  'calendar.revoked': 'Adressen er lukket',
  'holders.title': 'Samtaleledere',
  'holders.lead':
    'Når en medarbejder ønsker en anden samtaleleder end lederen, kan du vælge en, før forberedelsen begynder.',
  'holders.search': 'Find medarbejderen ved navn',
  'holders.hint': 'Mindst to bogstaver',
  'holders.list': 'Medarbejdere',
  'holders.none': 'Ingen medarbejder med det navn.',
};
