import { TextPairs } from '../pair';

/** Why a message stands where it is, and what to do; keys are the classes of the delivery log. */
export const deliveryReasons = {
  noAddress: {
    da: 'Personen har ingen mailadresse i kataloget. Ret den dér; den slås op igen hver dag.',
    en: 'The person has no mail address in the directory. Correct it there; it is looked up again every day.',
  },
  badAddress: {
    da: 'Mailadressen i kataloget kan ikke bruges. Ret den dér; den slås op igen hver dag.',
    en: 'The mail address in the directory cannot be used. Correct it there; it is looked up again every day.',
  },
  foreignDomain: {
    da: 'Mailadressen ligger uden for de domæner, der må sendes til. Ret den i kataloget, eller tilføj domænet i opsætningen.',
    en: 'The mail address lies outside the domains that may be written to. Correct it in the directory, or add the domain in the settings.',
  },
  noRecipient: {
    da: 'Personen er her ikke længere. Hvis det er forkert, så ret kataloget.',
    en: 'The person is no longer here. If that is wrong, correct the directory.',
  },
  unknownMail: {
    da: 'Denne udgave af produktet kender ikke mailen. Opgradér alle servere til samme udgave.',
    en: 'This release does not know the mail. Bring all servers to the same release.',
  },
  notComposed: {
    da: 'Mailen kunne ikke laves. Se i serverens log, og send igen, når det er rettet.',
    en: 'The mail could not be made. Look in the log of the server, and send again when it is mended.',
  },
  superseded: {
    da: 'Ikke aktuel længere.',
    en: 'No longer called for.',
  },
  switchedOff: {
    da: 'Lederen har slået denne mail fra i runden.',
    en: 'The leader has switched this mail off in the round.',
  },
  unknown: {
    da: 'Se i serverens log, hvad der skete.',
    en: 'The log of the server tells what happened.',
  },
} as const satisfies TextPairs;

/** Why the mail server is rested; keys are the classes of the relay's faults. */
export const relayFaults = {
  auth: {
    da: 'Mailserveren afviste brugernavn eller adgangskode. Ret mus.mail.user og mus.mail.password.',
    en: 'The mail server refused user name or password. Correct mus.mail.user and mus.mail.password.',
  },
  tls: {
    da: 'Der kunne ikke laves en krypteret forbindelse. Se på mailserverens certifikat og mus.mail.requireTls.',
    en: 'No encrypted connection could be made. Look at the certificate of the mail server and mus.mail.requireTls.',
  },
  dns: {
    da: 'Mailserverens navn kunne ikke slås op. Ret mus.mail.host eller navneserveren.',
    en: 'The name of the mail server could not be resolved. Correct mus.mail.host or the name server.',
  },
  timeout: {
    da: 'Mailserveren svarede ikke i tide.',
    en: 'The mail server did not answer in time.',
  },
  connection: {
    da: 'Der er ingen forbindelse til mailserveren.',
    en: 'There is no connection to the mail server.',
  },
  busy: {
    da: 'Mailserveren har travlt og bad os vente.',
    en: 'The mail server is busy and asked us to wait.',
  },
  sender: {
    da: 'Mailserveren tager ikke imod fra afsenderen. Ret mus.mail.from eller serverens regler.',
    en: 'The mail server takes nothing from the sender. Correct mus.mail.from or the rules of the server.',
  },
  protocol: {
    da: 'Mailserveren svarede noget uventet.',
    en: 'The mail server answered something unexpected.',
  },
  unknown: {
    da: 'Mailserveren tager ikke imod.',
    en: 'The mail server takes no mails.',
  },
} as const satisfies TextPairs;
