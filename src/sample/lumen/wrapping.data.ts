import type { Wrapping } from '../wrapping.ts';

/** What stands round the sentence in a mail or a form. */
export const WRAPPING: Wrapping = {
  greetings: {
    fr: ['Bonjour,', 'Hello,', 'Bonjour la team IT,', 'Coucou,', 'Chers collègues,', 'Bonjour à vous,'],
    nl: ['Dag,', 'Hallo,', 'Dag IT,', 'Beste collega’s,', 'Goeiemorgen,', 'Hey,'],
    en: ['Hi,', 'Hello,', 'Hi team,', 'Good morning,'],
  },
  closings: {
    fr: ['Merci !', 'Bien à vous,', 'Belle journée,', 'Cordialement,', 'Merci d’avance,', 'À bientôt,'],
    nl: ['Dank!', 'Groeten,', 'Met vriendelijke groet,', 'Alvast bedankt,', 'Groetjes,'],
    en: ['Thanks!', 'Best,', 'Kind regards,', 'Cheers,'],
  },
  emptyTitles: {
    fr: ['petit souci', 'aide svp', 'question', '(sans objet)', 'urgent svp', 'help'],
    nl: ['vraagje', 'klein probleempje', 'help', '(geen onderwerp)', 'dringend aub'],
    en: ['quick one', 'help please', 'issue', '(no subject)'],
  },
  kindTitles: {
    'Impression / Afdrukken': {
      fr: ['imprimante', 'copieur'],
      nl: ['printer', 'kopieertoestel'],
      en: ['printer'],
    },
    'Poste de travail / Werkplek': {
      fr: ['pc', 'mon bureau'],
      nl: ['laptop', 'werkplek'],
      en: ['laptop', 'desk'],
    },
    'Logiciels / Software': {
      fr: ['logiciel', 'programme'],
      nl: ['programma', 'software'],
      en: ['software'],
    },
    'Réseau / Netwerk': {
      fr: ['connexion', 'réseau'],
      nl: ['verbinding', 'netwerk'],
      en: ['connection', 'network'],
    },
    'Comptes / Accounts': { fr: ['accès', 'compte'], nl: ['toegang', 'account'], en: ['account'] },
    'Téléphonie / Telefonie': { fr: ['téléphone', 'gsm'], nl: ['telefoon', 'gsm'], en: ['phone'] },
    'Messagerie / Mail': { fr: ['Outlook', 'mails'], nl: ['Outlook', 'mail'], en: ['mail'] },
    'Fichiers / Bestanden': { fr: ['fichiers', 'dossier'], nl: ['bestanden', 'map'], en: ['files'] },
    'Salles / Zalen': { fr: ['salle', 'réunion'], nl: ['zaal', 'vergadering'], en: ['meeting room'] },
  },
  again: {
    fr: ['de nouveau : ', 'toujours pareil - ', 'bis : '],
    nl: ['nog eens: ', 'zelfde verhaal - ', 'bis: '],
    en: ['same again: ', 'still - ', 'second time: '],
  },
  disclaimers: {
    fr: [
      'Ce courriel peut contenir des informations confidentielles. Si vous n’en êtes pas le destinataire, merci de l’effacer.',
    ],
    nl: [
      'Deze e-mail kan vertrouwelijke informatie bevatten. Bent u niet de bestemmeling, gelieve hem te wissen.',
    ],
    en: ['This e-mail may contain confidential information. If you are not the addressee, please delete it.'],
  },
  quotes: {
    fr: [
      'De : Support Lumen\nEnvoyé : jeudi 14:02\nÀ : {first} {last}\nObjet : RE: votre ticket\n\nBonjour {first},\nVotre demande est enregistrée, un collègue vous recontacte.\nSupport Lumen',
    ],
    nl: [
      'Van: Support Lumen\nVerzonden: donderdag 14:02\nAan: {first} {last}\nOnderwerp: RE: uw ticket\n\nDag {first},\nUw vraag is geregistreerd, een collega neemt contact op.\nSupport Lumen',
    ],
    en: [
      'From: Support Lumen\nSent: Thursday 14:02\nTo: {first} {last}\nSubject: RE: your ticket\n\nHi {first},\nYour request is registered, a colleague will contact you.\nSupport Lumen',
    ],
  },
  forwarded: {
    fr: 'Pour suivi.\n\nDe : {first} {last}\nEnvoyé : vendredi 11:27\nÀ : {to}\nObjet : {title}',
    nl: 'Ter opvolging.\n\nVan: {first} {last}\nVerzonden: vrijdag 11:27\nAan: {to}\nOnderwerp: {title}',
    en: 'For follow-up.\n\nFrom: {first} {last}\nSent: Friday 11:27\nTo: {to}\nSubject: {title}',
  },
  form: ['Description du problème / Omschrijving :', 'Utilisateur / Gebruiker :', 'Poste / Toestel :'],
  companyLine: 'Bureau Lumen',
  extension: 'poste',
  order: 'D',
};
