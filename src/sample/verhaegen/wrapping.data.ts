import type { Wrapping } from '../wrapping.ts';

/** What stands round the sentence in a mail or a form. */
export const WRAPPING: Wrapping = {
  greetings: {
    nl: [
      'Dag,',
      'Hallo,',
      'Beste,',
      'Goeiemorgen,',
      'Dag allemaal,',
      'Beste helpdesk,',
      'Hey,',
      'Goeiemiddag,',
    ],
    fr: ['Bonjour,', 'Bonjour à tous,', 'Salut,', 'Bonjour Messieurs,', 'Re-bonjour,'],
    en: ['Hi,', 'Hello,', 'Good morning,', 'Dear all,', 'Hi guys,'],
  },
  closings: {
    nl: ['Mvg,', 'Met vriendelijke groeten,', 'Groetjes', 'Alvast bedankt!', 'Grtn', 'Vriendelijke groet'],
    fr: ['Bien à vous,', 'Cordialement,', 'Merci d’avance', 'Bonne journée', 'Bàv'],
    en: ['Thanks,', 'Kind regards,', 'BR', 'Best,', 'Regards'],
  },
  emptyTitles: {
    nl: [
      'probleem',
      'vraagje',
      'IT',
      'help',
      'dringend',
      'kan er iemand eens kijken',
      '(geen onderwerp)',
      'hallo',
    ],
    fr: ['problème', 'urgent', 'question', 'informatique', '(sans objet)', 'à voir svp'],
    en: ['issue', 'problem', 'IT help', 'urgent', '(no subject)', 'please check'],
  },
  kindTitles: {
    Printers: {
      nl: ['printer', 'printprobleem'],
      fr: ['imprimante', 'impression'],
      en: ['printer', 'printing'],
    },
    Hardware: { nl: ['laptop', 'scherm', 'pc'], fr: ['pc', 'ordinateur'], en: ['laptop', 'screen'] },
    Software: { nl: ['programma', 'office'], fr: ['logiciel', 'outlook'], en: ['software'] },
    Netwerk: {
      nl: ['verbinding', 'netwerk', 'internet'],
      fr: ['connexion', 'réseau'],
      en: ['network', 'connection'],
    },
    ERP: { nl: ['Fabrix', 'Fabrix probleem'], fr: ['Fabrix', 'problème Fabrix'], en: ['Fabrix'] },
    Accounts: { nl: ['inloggen', 'account'], fr: ['compte', 'accès'], en: ['account', 'login'] },
    Telefonie: { nl: ['telefoon', 'telefonie'], fr: ['téléphone'], en: ['phone'] },
    Servers: { nl: ['server', 'schijf'], fr: ['serveur'], en: ['server', 'file server'] },
    Machines: { nl: ['machine', 'productie ligt stil'], fr: ['machine'], en: ['machine down', 'machine'] },
    Vergaderzalen: {
      nl: ['vergaderzaal', 'meeting'],
      fr: ['salle de réunion', 'visio'],
      en: ['meeting room'],
    },
  },
  again: {
    nl: ['weer: ', 'opnieuw - ', 'vervolg: '],
    fr: ['encore : ', 'rebelote - ', 'suite : '],
    en: ['again: ', 'once more - ', 'follow up: '],
  },
  disclaimers: {
    nl: [
      'Dit bericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde. Denk aan het milieu voor u dit bericht afdrukt.',
    ],
    fr: [
      'Ce message est confidentiel et destiné uniquement à son destinataire. Pensez à l’environnement avant d’imprimer.',
    ],
    en: [
      'This message is confidential and intended for the addressee only. Please consider the environment before printing.',
    ],
  },
  quotes: {
    nl: [
      'Van: Servicedesk\nVerzonden: maandag 9:12\nAan: {first} {last}\nOnderwerp: RE: uw melding\n\nBeste {first},\nWe hebben uw melding goed ontvangen en bekijken dit zo snel mogelijk.\nServicedesk',
      '-----Oorspronkelijk bericht-----\nVan: Joris Blomme\nAan: {first} {last}\n\nDag {first}, wij hebben het vorige ticket afgesloten. Laat het gerust weten als er nog iets is.',
    ],
    fr: [
      'De : Servicedesk\nEnvoyé : mardi 10:41\nÀ : {first} {last}\nObjet : RE: votre demande\n\nBonjour {first},\nNous avons bien reçu votre message et revenons vers vous.\nServicedesk',
    ],
    en: [
      'From: Servicedesk\nSent: Tuesday 10:41\nTo: {first} {last}\nSubject: RE: your ticket\n\nHi {first},\nWe received your message and will get back to you.\nServicedesk',
    ],
  },
  forwarded: {
    nl: 'Graag opvolgen, zie hieronder.\n\nVan: {first} {last}\nVerzonden: woensdag 8:56\nAan: {to}\nOnderwerp: {title}',
    fr: 'À suivre svp, voir ci-dessous.\n\nDe : {first} {last}\nEnvoyé : mercredi 8:56\nÀ : {to}\nObjet : {title}',
    en: 'See below please.\n\nFrom: {first} {last}\nSent: Wednesday 8:56\nTo: {to}\nSubject: {title}',
  },
  form: ['Omschrijving van het probleem/storing/foutmelding:', 'Inlognaam:', 'Telefoonnummer:'],
  companyLine: 'Maakbedrijf Verhaegen',
  extension: 'toestel',
  order: 'VO',
};
