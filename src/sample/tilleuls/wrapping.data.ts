import type { Wrapping } from '../wrapping.ts';

/** What stands round the sentence in a mail or a form. */
export const WRAPPING: Wrapping = {
  greetings: {
    fr: [
      'Bonjour,',
      'Bonjour à tous,',
      'Salut Quentin,',
      "Bonjour l'informatique,",
      'Coucou,',
      'Bonsoir,',
      'Bjr,',
      'Messieurs,',
    ],
    nl: ['Dag,', 'Hallo,', 'Beste,', 'Goeiemorgen,', 'Dag allen,'],
    en: ['Hello,', 'Hi,', 'Good evening,', 'Dear IT,', 'Hello team,'],
  },
  closings: {
    fr: [
      "Merci d'avance",
      'Un grand merci,',
      'Bien à vous,',
      'Bàv',
      'Bonne journée',
      'Bonne fin de nuit,',
      'Cordialement,',
      'A tantôt',
    ],
    nl: ['Groetjes', 'Mvg,', 'Dank u wel', 'Met vriendelijke groet,'],
    en: ['Thank you,', 'Thanks,', 'Kind regards,', 'Many thanks,'],
  },
  emptyTitles: {
    fr: [
      'problème',
      'urgent',
      'souci',
      'à voir svp',
      'informatique',
      'question',
      '(sans objet)',
      'message de nuit',
      'au secours',
    ],
    nl: ['probleem', 'dringend', 'vraagje', '(geen onderwerp)', 'help'],
    en: ['problem', 'please help', 'urgent', '(no subject)', 'not working'],
  },
  kindTitles: {
    'Dossier de soins': {
      fr: ['Soinéa', 'dossier de soins'],
      nl: ['Soinéa', 'zorgdossier'],
      en: ['Soinea', 'care file'],
    },
    Réseau: {
      fr: ['connexion', 'réseau', 'internet'],
      nl: ['verbinding', 'netwerk'],
      en: ['connection', 'network'],
    },
    Téléphonie: { fr: ['téléphone', 'téléphonie'], nl: ['telefoon'], en: ['phone', 'telephone'] },
    Impression: {
      fr: ['imprimante', 'impression'],
      nl: ['printer', 'afdrukken'],
      en: ['printer', 'printing'],
    },
    Matériel: { fr: ['pc', 'ordinateur'], nl: ['computer', 'toestel'], en: ['computer', 'equipment'] },
    Logiciels: { fr: ['programme', 'logiciel'], nl: ['programma'], en: ['program'] },
    Comptes: { fr: ['accès', 'compte'], nl: ['account'], en: ['login', 'account'] },
    'Appel malade': { fr: ['alarme', 'sonnettes'], nl: ['oproepsysteem', 'alarm'], en: ['alarm', 'bells'] },
    Accès: { fr: ['porte', 'accès bâtiment'], nl: ['deur', 'toegang'], en: ['door'] },
    Serveurs: { fr: ['serveur'], nl: ['server'], en: ['server'] },
  },
  again: {
    fr: ['encore : ', 're - ', 'suite : ', 'rappel, '],
    nl: ['weer: ', 'opnieuw - ', 'nog eens, '],
    en: ['again: ', 'still - ', 'reminder, '],
  },
  disclaimers: {
    fr: [
      "Ce courriel peut contenir des données de santé couvertes par le secret professionnel. Si vous n'en êtes pas le destinataire, merci de le détruire.",
    ],
    nl: [
      'Deze e-mail kan gezondheidsgegevens bevatten die onder het beroepsgeheim vallen. Bent u niet de bestemmeling, gelieve hem te wissen.',
    ],
    en: [
      'This e-mail may contain health data covered by professional secrecy. If you are not the addressee, please delete it.',
    ],
  },
  quotes: {
    fr: [
      'De : Support IT\nEnvoyé : mercredi 9:05\nÀ : {first} {last}\nObjet : RE: votre demande\n\nBonjour {first},\nVotre demande a bien été enregistrée. Un technicien vous recontactera.\nSupport IT',
      "-----Message d'origine-----\nDe : Quentin Hardy\nÀ : {first} {last}\n\nBonjour {first}, j'ai clôturé le ticket précédent, n'hésitez pas si besoin.",
    ],
    nl: [
      'Van: Support IT\nVerzonden: woensdag 9:05\nAan: {first} {last}\nOnderwerp: RE: uw aanvraag\n\nDag {first},\nUw aanvraag is geregistreerd. Een technicus neemt contact op.\nSupport IT',
    ],
    en: [
      'From: Support IT\nSent: Wednesday 9:05\nTo: {first} {last}\nSubject: RE: your request\n\nHello {first},\nYour request was registered. A technician will contact you.\nSupport IT',
    ],
  },
  forwarded: {
    fr: 'Pour suite utile.\n\nDe : {first} {last}\nEnvoyé : jeudi 6:58\nÀ : {to}\nObjet : {title}',
    nl: 'Kan dit bekeken worden?\n\nVan: {first} {last}\nVerzonden: donderdag 6:58\nAan: {to}\nOnderwerp: {title}',
    en: 'Please see below.\n\nFrom: {first} {last}\nSent: Thursday 6:58\nTo: {to}\nSubject: {title}',
  },
  form: ['Description du problème ou de la demande :', "Nom d'utilisateur :", 'N° de téléphone interne :'],
  companyLine: 'Résidence Les Tilleuls',
  extension: 'tél. interne',
  order: 'BC',
};
