import { counted, fitting, say } from '../say.ts';
import type { IMPORTING_NL } from './nl.ts';

const VOWEL = /^[aeiouyàâéèêëîïôû]/iu;

/** "de Zendesk", "d’Autotask". */
const of = (name: string | number): string => (VOWEL.test(String(name)) ? `d’${name}` : `de ${name}`);

/** Bringing in an export, and the company it belongs to, in French. */
export const IMPORTING_FR: typeof IMPORTING_NL = {
  welcome: {
    here: 'Entreprises sur cet ordinateur',
    never: 'pas encore calculé',
    invented: 'inventée',
    waits: 'un fichier attend votre confirmation',
    reckoned: say(({ when }) => `calculé ${when}`),
    tickets: say(({ n }) => counted(n, 'ticket', 'tickets', 'fr')),
    stays: 'Vos tickets restent sur cet ordinateur. Rien n’est envoyé, et vous pouvez tout faire oublier.',
    around: 'Ou visitez une entreprise inventée',
    samples: {
      verhaegen: 'Maakbedrijf Verhaegen',
      lumen: 'Bureau Lumen',
      tilleuls: 'Résidence Les Tilleuls',
    },
    sampleAbout: {
      verhaegen: 'une entreprise manufacturière de 48 personnes',
      lumen: 'un bureau bilingue de 31 personnes',
      tilleuls: 'une maison de repos de 120 personnes',
    },
    opening: 'Ouverture',
    sending: 'Votre fichier est transmis',
  },

  understood: {
    title: 'Qu’avons-nous compris ?',
    readingTitle: 'Nous lisons votre fichier',
    reading: say(({ file }) => `Lecture de ${file}.`),
    rows: say(({ done, total }) => `${counted(done, 'ligne', 'lignes', 'fr')} sur ${total}`),
    rowsUnknown: 'Un instant, nous regardons sa taille',
    sentence: say(({ tickets, period, spoken, left }) => `${tickets}${period}${spoken}${left}.`),
    tickets: say(({ n }) => counted(n, 'ticket', 'tickets', 'fr')),
    ticketsOf: say(({ n, helpdesk }) => `${counted(n, 'ticket', 'tickets', 'fr')} ${of(helpdesk)}`),
    events: say(({ n }) => counted(n, 'événement d’un appareil', 'événements d’appareils', 'fr')),
    period: say(({ from, to }) => `, du ${from} au ${to}`),
    onDay: say(({ day }) => `, du ${day}`),
    periodNear: say(({ from, to }) => `, du ${from} jusqu’à ${to}`),
    noPeriod: ', sans dates utilisables',
    languages: say(({ list }) => `, en ${list}`),
    language: { nl: 'néerlandais', fr: 'français', en: 'anglais' },
    aside: say(({ n, why }) => ` ; ${counted(n, 'ligne reste', 'lignes restent', 'fr')} de côté, ${why}`),
    asideWhy: 'voici pourquoi',
    comma: ', en ',
    and: ' et en ',
    preview: 'Voici comment nous voyons vos tickets',
    previewSome: say(({ n }) => `${n} d’entre eux.`),
    previewWhat: 'Les mots de passe et les noms de personnes que nous reconnaissons en ont été retirés.',
    columns: 'Ce que signifie chaque colonne',
    columnsWhat:
      'L’une d’elles n’est pas juste ? Choisissez une autre signification et nous relisons le fichier.',
    columnsIdle: say(
      ({ n }) =>
        `Montrer ${counted(n, 'colonne dont nous n’avons pas besoin', 'colonnes dont nous n’avons pas besoin', 'fr')}`,
    ),
    sure: { high: 'certain', middle: 'assez certain', low: 'deviné' },
    remembered: 'lu ainsi la dernière fois',
    reason: {
      map: 'vous l’avez choisi',
      heading_and_values: 'l’en-tête le dit et le contenu concorde',
      heading: 'l’en-tête le dit',
      part_of_heading_and_values: 'une partie du titre le dit et le contenu concorde',
      part_of_heading: 'une partie du titre le dit',
      values: 'le contenu y ressemble',
      order_of_times: 'l’ordre des dates le dit',
      looks_like_people: 'il semble contenir des noms de personnes',
      taken_by_other: 'une autre colonne y convient mieux',
      values_disagree: 'le titre et le contenu se contredisent',
      empty: 'la colonne est vide',
      known_heading: 'ce helpdesk l’appelle ainsi',
      clock_of_date: 'son heure est lue avec la date',
      known_unused: 'nous connaissons cette colonne et n’en avons pas besoin',
      expected_heading: 'ce helpdesk l’appelle sans doute ainsi, à vérifier',
      not_recognised: 'rien n’indiquait une signification',
    },
    reasonOther: 'rien n’indiquait une signification',
    examples: say(({ list }) => `par exemple ${list}`),
    sample: say(({ value }) => `« ${value} »`),
    person: 'À propos de personnes : devient un numéro sans nom',
    meaningOf: say(({ heading }) => `Signification de ${heading}`),
    leaveAsRead: 'Laisser comme c’était lu',
    fileGone:
      'Nous n’avons plus votre fichier : cette page a été rouverte. Choisissez-le encore une fois, et nous le lirons avec cette signification.',
    chooseAgain: 'Choisissez à nouveau le fichier',
    left: say(({ n }) => `${counted(n, 'ligne reste', 'lignes restent', 'fr')} de côté`),
    leftNone: 'Chaque ligne était utilisable.',
    leftWhere: say(({ why, column, heading }) => `${why} ; colonne ${column}, « ${heading} »`),
    leftMore: say(({ n }) => `et encore ${n}`),
    leftDownload: 'Enregistrer la liste de ces lignes',
    rowsDownload: 'Enregistrer les lignes mêmes pour les réparer',
    leftColumn: say(({ why, column }) => `${why} ; colonne ${column}`),
    rowsDownloadOf: say(({ file }) => `Enregistrer les lignes mêmes de ${file} pour les réparer`),
    rowsDownloadWhat:
      'La liste dit où se trouve chaque ligne et pourquoi elle est restée de côté. Les lignes mêmes sont gardées telles qu’elles se trouvent dans votre fichier, sans les mots de passe, numéros de compte et numéros nationaux que nous y avons trouvés, et chiffrées : réparez-les, puis importez-les ici.',
    rowsTooLong: say(
      ({ n, most }) =>
        `${counted(n, 'ligne dépasse', 'lignes dépassent', 'fr')} ${most} caractères : nous ne ${fitting(n, 'la', 'les', 'fr')} gardons pas. La liste dit à quelle ligne de votre fichier ${fitting(n, 'elle se trouve', 'elles se trouvent', 'fr')}.`,
    ),
    rowsTooMany: say(
      ({ n, most }) =>
        `Nous ne gardons pas ${counted(n, 'autre ligne', 'autres lignes', 'fr')} : d’un import, nous gardons au plus ${most} lignes et 8 millions de caractères. La liste dit à quelle ligne de votre fichier ${fitting(n, 'elle se trouve', 'elles se trouvent', 'fr')}.`,
    ),
    rowsUnkept: say(
      ({ n }) =>
        `De ${counted(n, 'ligne', 'lignes', 'fr')}, nous n’avons que la place : ${fitting(n, 'la ligne même n’est pas gardée', 'les lignes mêmes ne sont pas gardées', 'fr')}. La liste dit où ${fitting(n, 'la', 'les', 'fr')} trouver dans votre fichier.`,
    ),
    suspicions: 'Ce qui paraît étrange',
    coverage: 'Ce que cet export ne peut pas dire',
    notes: 'Ce que nous avons remarqué',
    unfold: say(({ n }) => `Montrer les ${n} points`),
    whose: 'De quelle entreprise s’agit-il ?',
    name: 'Nom de l’entreprise',
    nameHint: 'Seulement pour la retrouver ici.',
    people: 'Combien de personnes y travaillent ?',
    peopleHint: 'Facultatif. Permet de voir si le temps perdu est important.',
    peopleKnown: say(({ n }) => `${counted(n, 'personne y travaille', 'personnes y travaillent', 'fr')}.`),
    peopleChange: 'Modifier le nombre',
    peopleUnknown:
      'Nous ne savons pas encore combien de personnes y travaillent. Ce nombre montre si le temps perdu est important.',
    peopleFill: 'Indiquer le nombre',
    sameCompany: say(
      ({ name }) =>
        `Ce fichier contient plusieurs entreprises. Nous prenons les tickets de « ${name} », comme la dernière fois.`,
    ),
    otherCompany: 'Une autre entreprise commence à la première page',
    happens: 'Ce qui se passe si vous confirmez',
    created: say(({ n }) => counted(n, 'ticket s’ajoute', 'tickets s’ajoutent', 'fr')),
    updated: say(({ n }) => counted(n, 'ticket est mis à jour', 'tickets sont mis à jour', 'fr')),
    unchanged: say(({ n }) => counted(n, 'ticket reste tel quel', 'tickets restent tels quels', 'fr')),
    createdEvents: say(({ n }) =>
      counted(n, 'événement d’un appareil s’ajoute', 'événements d’appareils s’ajoutent', 'fr'),
    ),
    updatedEvents: say(({ n }) =>
      counted(n, 'événement d’un appareil est mis à jour', 'événements d’appareils sont mis à jour', 'fr'),
    ),
    unchangedEvents: say(({ n }) =>
      counted(
        n,
        'événement d’un appareil reste comme il était',
        'événements d’appareils restent comme ils étaient',
        'fr',
      ),
    ),
    quarantined: say(({ n }) => counted(n, 'ligne reste de côté', 'lignes restent de côté', 'fr')),
    older: say(
      ({ to, kept, n }) =>
        `Ce fichier va jusqu’au ${to}, et vous avez déjà de ce logiciel des tickets jusqu’au ${kept}. Est-ce un export plus ancien ? Alors ${fitting(n, '1 ticket redeviendrait', `${n} tickets redeviendraient`, 'fr')} comme à ce moment-là.`,
    ),
    sum: say(({ read, counts }) => `En tout ${read} : ${counts}.`),
    confirm: 'C’est juste, importez tout',
    cancel: 'Ne pas importer',
  },

  importing: {
    title: 'Nous importons tout',
    sentence: say(({ done, total }) => `${done} lignes importées sur ${total}.`),
    safe: 'Vous pouvez fermer cette page : l’import continue tout seul.',
    reckoning: 'Ensuite, nous calculons la réponse',
    regret:
      'Ce n’était pas ce fichier ? Arrêtez l’import : vous pourrez le reprendre plus tard, ou le faire oublier ici en entier.',
    stop: 'Arrêter',
  },

  stopped: {
    title: 'L’import est arrêté',
    sentence: say(({ done, total, when }) => `${done} lignes importées sur ${total} ; arrêté ${when}.`),
    what: 'Ce qui est importé reste et compte. Les autres lignes attendent que vous repreniez.',
    goOn: 'Reprendre',
  },

  done: {
    title: 'Tout est importé',
    sentence: say(({ n }) => `${counted(n, 'ligne lue', 'lignes lues', 'fr')}, pas une de perdue.`),
    sentenceAside: say(
      ({ n, taken, aside }) =>
        `${counted(n, 'ligne lue', 'lignes lues', 'fr')} : ${counted(taken, 'importée', 'importées', 'fr')}, ${counted(aside, 'restée', 'restées', 'fr')} de côté.`,
    ),
    same: {
      title: 'Rien n’a changé',
      sentence: say(
        ({ n }) =>
          `${counted(n, 'ligne lue', 'lignes lues', 'fr')} : ${fitting(n, 'elle était déjà là, telle quelle', 'elles étaient déjà là, telles quelles', 'fr')}.`,
      ),
      sentenceAside: say(
        ({ n, unchanged, aside }) =>
          `${counted(n, 'ligne lue', 'lignes lues', 'fr')} : ${counted(unchanged, 'était déjà là, telle quelle', 'étaient déjà là, telles quelles', 'fr')}, et ${counted(aside, 'est restée', 'sont restées', 'fr')} de côté.`,
      ),
    },
    missing: say(
      ({ n }) =>
        `${counted(n, 'ticket d’avant manque', 'tickets d’avant manquent', 'fr')} dans cet export, alors qu’il couvre ${fitting(n, 'sa date. Il reste conservé', 'leur date. Ils restent conservés', 'fr')}, avec une marque.`,
    ),
    joined: say(
      ({ n }) =>
        `${counted(n, 'ticket figurait', 'tickets figuraient', 'fr')} aussi dans un autre helpdesk, d’où ${fitting(n, 'il a déménagé. Nous le comptons une fois, avec sa première date et ses', 'ils ont déménagé. Nous les comptons une fois, avec leur première date et leurs', 'fr')} deux numéros.`,
    ),
    takeApart: 'Les séparer',
    tookApart: 'Les tickets sont à nouveau séparés. Ils ne seront plus réunis.',
    created: 'Nouveaux tickets',
    updated: 'Tickets mis à jour',
    unchanged: 'Tickets inchangés',
    quarantined: 'Lignes de côté',
    read: 'Lignes lues',
    ready: 'La réponse est prête.',
    toAnswer: 'Voir la réponse',
    toAnswerOld: 'Voir ce qui était déjà là',
    reckoning: 'Calcul de la réponse',
    quarantine: 'Lignes restées de côté',
    quarantineWhat:
      'Réparez-les dans le fichier et glissez le fichier réparé ici. Ce qui est déjà importé ne change pas.',
    mended: 'Glissez ici le fichier réparé',
    forget: 'Oublier cet import',
    forgetTitle: 'Oublier cet import ?',
    forgetWhat: say(
      ({ file }) =>
        `Les tickets qui ne venaient que de ${file} disparaissent, et la réponse est recalculée. C’est irréversible.`,
    ),
    forgetReadings:
      'Si c’était le seul fichier de son helpdesk, nous oublions aussi comment vous avez dit de le lire.',
    forgotten: 'L’import est oublié',
  },

  gone: {
    title: 'Cet import n’est pas ici',
    toCompany: 'Voir ce qui a été lu',
  },
  forgetting: {
    title: say(({ name }) => `${name} est en cours d’oubli`),
    what: 'Tout ce qui en vient est effacé de cet ordinateur. Cela peut prendre une minute.',
    onServer:
      'Un serveur PostgreSQL conserve cette entreprise. Son journal garde ce qui est oublié jusqu’à ce qu’il réécrive cette partie, ses sauvegardes jusqu’à ce que quelqu’un les supprime.',
  },

  next: {
    title: 'Ce que vous pouvez faire maintenant',
    answer: 'Lisez la réponse',
    answerWhat: 'Si votre informatique vous fait avancer, ce qui revient et ce que cela coûte.',
    patterns: 'Voyez si nous avons bien regroupé',
    patternsWhat: 'Nommez un problème, fusionnez ou séparez : ce que vous corrigez reste acquis.',
    aside: 'Récupérez les lignes restées de côté',
    asideWhat: say(
      ({ n }) =>
        `${counted(n, 'ligne figure', 'lignes figurent', 'fr')} ci-dessous, avec la raison et l’endroit.`,
    ),
    people: 'Dites combien de personnes y travaillent',
    peopleWhat: 'Vous verrez alors si le temps perdu est important.',
    later: 'Revenez avec le prochain export',
    fileRuns: say(({ last }) => `Celui-ci va jusqu’au ${last}`),
    keptRuns: say(({ last }) => `Avec celui-ci, vos tickets de ce programme vont jusqu’au ${last}`),
    laterWhat: say(
      ({ runs, day }) =>
        `${runs}. Avec un nouveau, à partir du ${day}, vous verrez ce qui est revenu ; ce qui est déjà importé ne compte pas deux fois.`,
    ),
    laterNow: say(
      ({ runs }) =>
        `${runs} : c’était il y a plus d’un mois. Un nouvel export complète ; ce qui est déjà importé ne compte pas deux fois.`,
    ),
    richer: 'La prochaine fois, exportez davantage',
    richerWhat: say(({ list }) => `Cet export ne pouvait pas tout dire. ${list}`),
  },

  refused: {
    title: 'Nous n’avons pas pu importer ce fichier',
    safe: 'Rien n’a été modifié, votre fichier non plus.',
    again: 'Choisissez un autre fichier',
    cancelledTitle: 'Non importé',
    cancelled: 'Vous avez arrêté cet import. Ce qui était déjà là reste en place.',
  },

  company: {
    title: 'Que savons-nous de cette entreprise ?',
    sentence: say(({ tickets, imports }) => `${tickets}, de ${imports}.`),
    imports: say(({ n }) => counted(n, 'fichier', 'fichiers', 'fr')),
    empty: 'Rien n’est encore importé.',
    about: 'À propos de l’entreprise',
    labour: 'Coût salarial d’une heure, en euros',
    labourHint: 'En moyenne en Belgique : 48,20 € (Eurostat 2024). Une modification recalcule tout.',
    save: 'Enregistrer',
    add: 'Ajouter un export plus récent',
    addWhat:
      'Les mêmes tickets sont mis à jour, les nouveaux s’ajoutent. Deux fois le même fichier ne change rien.',
    drop: 'Glissez l’export ici',
    files: 'Fichiers importés',
    state: {
      reading: 'en cours de lecture',
      understood: 'attend votre confirmation',
      importing: 'en cours d’import',
      done: 'importé',
      stopped: 'arrêté avant la fin',
      refused: 'refusé',
      cancelled: 'non importé',
    },
    take: 'Emporter',
    report: 'Le rapport, à imprimer',
    analysis: 'Tous les chiffres (JSON)',
    export: 'Tout ce qui a été lu (CSV)',
    exportWhat:
      'Avec le CSV, vous remettez les tickets tels quels sur un autre ordinateur ou dans une nouvelle entreprise. Il ne contient aucun nom de déclarant.',
    forget: 'Oublier cette entreprise',
    forgetTitle: say(({ name }) => `Oublier ${name} ?`),
    forgetWhat:
      'Tous les tickets, fichiers et corrections de cette entreprise disparaissent de cet ordinateur. C’est irréversible.',
    forgetType: say(({ name }) => `Tapez « ${name} » pour confirmer`),
    forgetButton: 'Tout oublier',
    unnamed: 'Entreprise sans nom',
  },
};
