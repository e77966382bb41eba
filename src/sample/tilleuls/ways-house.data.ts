import type { Ways } from '../ways.ts';

/** The same, said sideways. */
export const WAYS_HOUSE: Readonly<Record<string, Ways>> = {
  'laundry-labels-fade': {
    fr: [
      'trois gilets et des étiquettes vides, je ne sais pas à qui ils sont',
      'famille furieuse, le pull de leur papa est sur un autre monsieur, étiquette effacée',
      'LING-ETIQ tête usée ?',
      'je refais les étiquettes au marqueur à la main, 140 chaussettes hier',
      "{collega} // tête de l'étiqueteuse nettoyée, chaleur +2, étiquettes plus noires",
      "panier de linge « perdu » qui déborde, étiquettes illisibles depuis qu'on a changé le ruban",
      'étiquettes pâles, comme écrites au crayon',
    ],
  },
  'kitchen-orders-stale': {
    fr: [
      "on a servi du poisson à une allergique, l'écran cuisine n'avait pas suivi",
      'je téléphone à chaque étage pour les repas comme en 1995',
      'ECR-CUIS-1 Menuvia synchro KO',
      'quinze repas de trop, douze de trop peu',
      'le 211 est décédé mardi et Menuvia lui compte toujours son repas',
      '{collega} // synchro Menuvia relancée, repas du jour revenus',
      "je ne sais pas quels repas envoyer aux étages // il est 10h40 et j'ai toujours les boulettes de hier à l'écran",
    ],
    nl: [
      'wij bellen alle verdiepen af voor de maaltijden',
      'vijftien maaltijden te veel en geen pap voor de diabetici',
      'ECR-CUIS-1 Menuvia loopt een dag achter',
      'mevrouw van 8 kreeg weer noten, dieet stond niet op het keukenscherm',
      '{collega} // Menuvia synchronisatie herstart, menu terug',
    ],
  },
  'fridge-log-missing': {
    fr: [
      "l'inspecteur AFSCA passe jeudi et je n'ai pas de températures à lui montrer",
      'je note les températures du frigo dans un cahier toutes les deux heures',
      'SONDE-FR3 frigo offline',
      'je jette ou je jette pas ? aucune idée si le frigo a tenu dimanche',
      '{collega} // passerelle des sondes rebranchée, deux frigos sur cinq revenus',
      "ligne plate depuis samedi 14h sur la sonde, ça m'étonnerait",
      'viande du frigo à la poubelle par précaution, 200 euros, faute de relevé',
    ],
  },
  'resident-tv-channels': {
    fr: [
      'Madame du 118 pleure, elle rate son feuilleton à la télé',
      "j'ai passé ma matinée à chercher des chaînes au lieu de donner les bains",
      'télé : « installation initiale, choisissez votre pays »',
      'télé : que de la neige, aucune chaîne',
      '{collega} // tête de réseau télé ok, recherche de chaînes lancée chambre par chambre',
      "le mardi c'est le jour du grand vide sur la télé des résidents",
      'plus de chaînes pour la messe, trois réclamations au petit déjeuner',
    ],
  },
  'family-video-cuts': {
    fr: [
      "la fille au Canada a pris congé pour l'appel vidéo et ça n'a duré que deux minutes",
      'Mamy parle à une image figée',
      'TAB-ANIM appel vidéo reconnecte en boucle',
      'on rappelle en vidéo, on rappelle, on abandonne',
      "{collega} // tablette famille passée sur l'autre borne, appel vidéo un peu plus stable",
      "les petits-enfants disparaissent de l'écran au milieu de la chanson d'anniversaire",
      "depuis les répéteurs la visio c'est pire, pour les familles en tout cas",
      "résidente angoissée // elle croit que son fils lui raccroche au nez, c'est la visio qui coupe",
    ],
  },
  'wander-alarm-false': {
    fr: [
      'vingt alarmes fugue depuis ce matin et tout le monde est à table',
      "on ne fait même plus attention à l'anti-fugue, un jour ça sera vrai",
      "les résidents du Pavillon sont terrorisés par l'alarme",
      'FUGUE-PAV-1 zone trop large ?',
      "{collega} // portée de l'antenne anti-fugue réduite, à observer",
      "j'ai mis un essuie sur la sirène de l'alarme",
      "on court à la porte du jardin pour rien, encore l'anti-fugue",
    ],
    nl: [
      'twintig keer dwaalalarm vandaag en iedereen zat in de zetel',
      'wij reageren al niet meer op het dwaalalarm, gevaarlijk',
      'bewoners schrikken zich dood van dat alarm',
      'handdoek over de sirene van de tuindeur gehangen',
      '{collega} // antenne dwaalalarm gehalveerd',
    ],
  },
  'badge-door-refused': {
    fr: [
      "dix minutes sous la pluie à attendre qu'on m'ouvre, badge rouge",
      "on coince la porte avec un bac à linge vu les badges, c'est pas très légal",
      'badge bip bip rouge',
      "livraison d'oxygène bloquée au quai, aucun badge pour ouvrir",
      "{collega} // droits du badge réécrits dans la centrale d'accès, passe à nouveau",
      "j'existe pas d'après le badge",
      "CTRL-ACC resynchro, badges de la moitié de l'équipe refusés",
    ],
    nl: [
      'tien minuten in de regen gestaan met mijn badge',
      'we zetten een wasmand tussen de deur',
      'volgens de badgelezer besta ik niet',
      'CTRL-ACC weer leeg, badge van halve ploeg geweigerd',
      '{collega} // badge opnieuw weggeschreven, deur gaat terug open',
    ],
  },
  'entrance-intercom-blind': {
    fr: [
      'livreur ou rôdeur, au parlophone on ne sait pas à qui on a affaire à 3h du matin',
      'je descends deux étages à chaque coup de sonnette parce que la caméra est noire',
      'VIDEO-ENT caméra alimentation ?',
      '{collega} // parlophone rallumé au coffret, image revenue pour cette fois',
      "ambulanciers restés dix minutes à l'entrée, on ne les voyait pas",
      "image toute grise à l'entrée, on devine une silhouette",
      'pas rassurée sans parlophone, on est deux femmes pour 80 lits',
    ],
  },
};
