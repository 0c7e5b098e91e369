/** Danish words of the pages about mails. */
export default {
  back: 'MUS',
  'own.title': 'Mine mails',
  'own.lead':
    'Vælg, hvordan du vil have dine mails, og se, hvad der er sendt til dig.',
  'own.how': 'Sådan vil du have dine mails',
  'own.language': 'Sprog i dine mails',
  'own.da': 'Dansk',
  'own.en': 'Engelsk',
  'own.pace': 'Hvor tit',
  'own.single': 'Én mail for hver besked',
  'own.single.hint': 'Den kommer med det samme eller næste hverdag morgen.',
  'own.daily': 'Én samlet mail om dagen',
  'own.daily.hint':
    'Den kommer kl. {{time}} på hverdage, når der er noget at fortælle.',
  'own.due':
    'Mailen på jeres opfølgningsdag kommer altid for sig selv, og det gør mails med kalenderfil også.',
  'own.saved': 'Dit valg er gemt',
  'messages.title': 'Det er sendt til dig',
  'messages.lead':
    'Kun slags og tidspunkt. Hvad en besked handlede om, står dér, hvor du læser den.',
  'messages.table': 'Beskeder til dig, de nyeste først',
  'messages.coming_one': 'Én besked er på vej til dig',
  'messages.coming_other': '{{count}} beskeder er på vej til dig',
  'messages.coming.table': 'Beskeder på vej til dig, den næste først',
  'messages.empty.title': 'Der er ikke sendt noget til dig endnu',
  'messages.empty':
    'Du får en mail, når du bliver inviteret til MUS, når noget skal godkendes, og på jeres opfølgningsdag.',
  'messages.more': 'Vis ældre beskeder',
  'messages.failed.tip':
    'Noget er ikke nået frem til dig. It-driften kan se det og sende det igen.',
  'column.mail': 'Besked',
  'column.how': 'Sendt som',
  'column.state': 'Tilstand',
  'column.due': 'Skal sendes',
  'column.sent': 'Sendt',
  'channel.mail': 'Mail',
  'channel.portal': 'Besked i portalen',
  'channel.other': 'På anden måde',
  'round.title': 'Mails i {{title}}',
  'round.lead':
    'Slå de mails fra, som du hellere selv vil fortælle om. Beskeder i portalen kommer alligevel.',
  'round.back': 'Runden',
  'round.label': 'Mails, der sendes',
  'round.hint':
    'Et valg virker med det samme, også for mails, der allerede er planlagt.',
  'round.always': '{{mail}} (sendes altid)',
  'round.on': '{{mail}} sendes igen',
  'round.off': '{{mail}} sendes ikke længere',
  'round.closed': 'Runden er afsluttet, så der kan ikke ændres noget.',
};
