import type { Ways } from '../ways.ts';

/** The same, said sideways. */
export const WAYS_OFFICE: Readonly<Record<string, Ways>> = {
  'reception-mailbox-full': {
    fr: [
      'une famille me dit avoir écrit trois fois, rien vu dans la boîte accueil',
      'info@ 100%',
      'je supprime les vieux faire-part un par un pour libérer la boîte',
      '{collega} // éléments supprimés de la boîte accueil purgés, 4% libéré',
      "la demande d'admission de la clinique nous est passée sous le nez, boîte pleine",
      "on me téléphone pour me dire que les mails à l'accueil ne passent pas",
      "faudrait-il qu'on jette tous les mails de 2019 ?",
    ],
  },
  'pharmacy-fax-fails': {
    fr: [
      'la pharmacie appelle, elle attend toujours notre liste',
      "pas d'antibiotique ce soir pour le 104 parce que le fax n'est pas parti",
      "je fais la route moi-même jusqu'à la pharmacie avec les papiers",
      'FAX-POSTE-1 err 0x14',
      'fax occupé, occupé, occupé',
      '{collega} // envoi fax test passé au 2e essai, passerelle à relancer',
      'trois feuilles avalées par le fax et un ticket qui dit « NG »',
      'on dicte les commandes à la pharmacie au téléphone, bonjour les erreurs',
    ],
  },
  'card-reader-ehealth': {
    fr: [
      "je ne peux rien signer pour l'INAMI aujourd'hui, pas de lecteur",
      'le docteur a retourné sa carte dans tous les sens dans le lecteur',
      "admission encodée à la main, l'eID n'est pas lue",
      'LECT-ADM-1 lecteur inconnu',
      'le lecteur était bon hier, puis le pc a redémarré cette nuit',
      '{collega} // pilote du lecteur eID réinstallé, code pin demandé, ok',
      'Forfaits non facturés // Sans eHealth la mutuelle ne paie pas, et on est le 14.',
      'petit lecteur éteint, petite crise de nerfs',
    ],
  },
  'admin-scans-lost': {
    fr: [
      '40 contrats à scanner de nouveau, fichiers vides',
      'où vont mes scans ?',
      'le scanner dit « terminé » avec un beau V vert, menteur',
      'MFP-ADM scan chemin réseau refusé',
      'je photographie les factures avec mon gsm, le scanner ne sert à rien',
      '{collega} // droits du dossier scans remis, premier document visible',
      'dossier scans du jour : rien, rien et rien',
      'faudrait pas que le comptable apprenne où finissent nos scans',
    ],
  },
  'payroll-export-hangs': {
    fr: [
      "120 personnes attendent leur paie, l'export est bloqué",
      'le secrétariat social menace de prendre les chiffres du mois passé',
      "barre verte de l'export paie immobile depuis 9h, il est 14h",
      'SRV-HORA paie timeout 600 s',
      '{collega} // requête paie tuée dans Horaplan, relance à midi, passé en 3 lots',
      "je viens samedi pour essayer la clôture quand personne n'est dessus",
      "Comme chaque dernier jour du mois // La clôture de la paie, on en parle depuis l'hiver et on me répond de réessayer.",
      "Horaplan et la paie : je n'ai plus de cheveux",
    ],
  },
  'backup-box-beeps': {
    fr: [
      "le NAS couine derrière nous, les visiteurs demandent si c'est l'incendie",
      "on ne s'entend plus au guichet avec ce bip",
      '{collega} // alarme du NAS acquittée, volume sauvegarde 98%',
      "j'ai débranché le boîtier qui bipe dans le placard, j'espère que c'était rien d'important",
      'la sauvegarde recommence à sonner',
      'NAS-TIL volume dégradé ?',
      "lumière orange fixe sur le NAS, dois-je m'inquiéter pour nos données",
    ],
  },
  'roster-app-outdated': {
    fr: [
      "venue pour rien ce matin, 40 km, l'appli disait que je travaillais",
      'trois aides le soir et zéro le matin, qui a vu le bon horaire ?',
      'ma collègue a été appelée chez elle, sur son gsm elle était libre',
      'SRV-HORA synchro appli arrêtée',
      '{collega} // Horaplan reconnecté sur gsm, horaire semaine 24 visible',
      "il faut choisir : soit l'horaire au mur soit le gsm, mais pas les deux",
      "On a tourné à deux pour 38 résidents parce que les autres se croyaient en repos d'après l'appli",
    ],
    nl: [
      'voor niks gekomen vanmorgen, de app zei dat ik moest werken',
      'te weinig volk op de late, volgens de app waren ze vrij',
      'welk uurrooster geldt nu, het blad aan de muur of mijn gsm',
      'SRV-HORA sync app gestopt',
      '{collega} // Horaplan op gsm opnieuw gekoppeld, uurrooster week 24 klopt',
    ],
  },
  'belrai-not-sent': {
    fr: [
      'deux heures de BelRAI à la poubelle',
      'le SPF nous réclame 31 évaluations que nous avons faites',
      "Katz et cognition, toute l'évaluation à recommencer pour le 219",
      'BelRAI : flèche orange qui tourne puis « échec »',
      '{collega} // certificat de la passerelle BelRAI renouvelé, 3 envois sur 11 partis',
      'on encode BelRAI directement sur leur site, donc deux fois le même travail',
      'Forfait refusé // La mutuelle dit ne pas trouver nos évaluations.',
    ],
  },
  'supply-portal-times-out': {
    fr: [
      "j'en étais à la 48e ligne du panier",
      "stock de langes pour deux jours et je n'arrive pas au bout du panier",
      'je commande les langes par téléphone, la dame soupire',
      'page blanche après le bouton vert du panier',
      '{collega} // autre navigateur conseillé pour le site MédiFourn, passé une fois sur deux',
      'plus de langes taille M au 2e et ma commande est repartie à zéro',
      "à quoi bon un site si on doit remplir le panier d'une traite sans respirer",
    ],
  },
};
