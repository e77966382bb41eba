import { ALERTS_FR } from './alerts/fr.ts';
import { ALIKES_FR } from './alikes/fr.ts';
import { CALENDARS_FR } from './calendars/fr.ts';
import { CHANCES_FR } from './chances/fr.ts';
import { CHANGED_FR } from './changed/fr.ts';
import { FIXES_FR } from './fixes/fr.ts';
import { FORECASTS_FR } from './forecasts/fr.ts';
import { GUESSES_FR } from './guesses/fr.ts';
import { IMPORTING_FR } from './importing/fr.ts';
import { LEARNED_FR } from './learned/fr.ts';
import { LOOKUPS_FR } from './lookups/fr.ts';
import { METHODS_FR } from './methods/fr.ts';
import type { Words } from './nl.ts';
import { ORDERS_FR } from './orders/fr.ts';
import { PAGES_FR } from './pages/fr.ts';
import { PLACES_FR } from './places/fr.ts';
import { READING_FR } from './reading/fr.ts';
import { REPORTING_FR } from './reporting/fr.ts';
import { REPORTS_FR } from './reports/fr.ts';
import { counted, fitting, isOne, say } from './say.ts';
import { THEMES_FR } from './themes/fr.ts';

/** French as it is spoken in Belgium; readers are addressed with vous. */
export const FR: Words = {
  lang: 'fr',
  product: 'Signaal',
  yourCompany: 'Votre entreprise',

  welcome: {
    title: 'Les petits problèmes informatiques deviennent normaux.',
    lead: 'Voyez ici lesquels reviennent, ce qu’ils coûtent, et si votre informatique vous fait avancer.',
    drop: 'Glissez ici votre export de tickets',
    choose: 'Choisir un fichier',
    formats: 'Excel, CSV ou JSON, même dans un zip, de n’importe quel logiciel de helpdesk',
    after: 'Ce que vous voyez après une minute',
    people: 'Combien de personnes y travaillent ?',
    peopleHint: 'Facultatif. Permet de voir si le temps perdu est vraisemblable.',
    language: 'Langue',
    pictureAlt: 'Une page avec la réponse en haut, puis les mois et les problèmes les plus coûteux.',
  },

  working: {
    reading: 'Lecture de votre fichier',
    understanding: 'Compréhension des tickets',
    grouping: 'Recherche de ce qui est un même problème',
    searching: 'Préparation de la recherche dans les tickets',
    judging: 'Examen de ce qui revient, et à quel rythme',
    reckoning: 'Calcul du temps perdu',
    writing: 'Rédaction du rapport',
    stop: 'Arrêter',
    percent: say(({ percent }) => `${percent} % accompli`),
  },

  page: {
    chooseCompany: 'De quelle entreprise voulez-vous les tickets ?',
    chooseCompanyWhy: 'Ce fichier contient les tickets de plusieurs entreprises. Nous ne les mélangeons pas.',
    companyTickets: say(({ name, tickets }) => `${name} : ${counted(tickets, 'ticket', 'tickets', 'fr')}`),
    withoutCompany: say(
      ({ n }) =>
        `(${counted(n, 'ticket ne nomme', 'tickets ne nomment', 'fr')} aucune entreprise et n’${isOne(n, 'fr') ? 'appartient' : 'appartiennent'} à aucune de celles-ci)`,
    ),
  },

  answer: {
    question: 'Notre informatique nous fait-elle avancer, ou nous maintient-elle petits ?',
    verdict: {
      forward: 'En avant',
      standstill: 'À l’arrêt',
      small: 'Maintenus petits',
      'not-yet': 'Trop tôt pour le dire',
      unclear: 'Pas de direction nette',
    },
    sentence: {
      forward:
        'Votre informatique vous fait avancer : de moins en moins de temps va à des problèmes déjà connus.',
      standstill:
        'Votre informatique est à l’arrêt : autant de temps qu’avant va à des problèmes déjà connus.',
      small: 'Vous restez petits : de plus en plus de temps va à des problèmes déjà connus.',
      'not-yet': 'Nous ne pouvons pas encore dire honnêtement si votre informatique vous fait avancer.',
      unclear:
        'Votre informatique ne vous fait pas nettement avancer et ne vous garde pas nettement petits : la part des problèmes connus oscille plus qu’elle ne change.',
    },
    share: say(({ share }) => `${share} du temps perdu est allé à des problèmes déjà signalés auparavant.`),
    shareUnknown:
      'Quelle part du temps est allée à des problèmes connus, ce fichier ne permet pas de le dire.',
    shareTouched: say(
      ({ share }) =>
        `${share} du temps que les problèmes et le travail informatique ont coûté est allé à des problèmes déjà signalés auparavant.`,
    ),
    shares: say(
      ({ cameBack, fresh, improvement }) =>
        `De ce temps, ${cameBack} sont allés à des problèmes revenus, ${fresh} à des problèmes nouveaux et ${improvement} à l’amélioration.`,
    ),
    sharesOfProblems: say(
      ({ cameBack, fresh, why }) =>
        `De ce temps, ${cameBack} sont allés à des problèmes revenus et ${fresh} à des problèmes nouveaux. ${why}`,
    ),
    change: say(({ points }) => `Au cours de la période, cette part ${points}.`),
    judged: say(
      ({ from }) =>
        `Comptent les tickets à partir du ${from} ; les précédents disent ce qui était déjà connu.`,
    ),
    because: 'Ce qui manque encore :',
    how: 'Comment le savons-nous ?',
    months: {
      lost: 'Heures perdues par mois.',
      'lost-and-worked': 'Heures par mois que les problèmes et le travail informatique ont coûtées.',
    },
    monthsBar: 'La barre montre le doute, le trait le milieu.',
    hours: 'heures',
    monthsEmpty: 'Les mois précédents servent à savoir ce qui était déjà connu.',
    cameBack: 'Déjà connus',
    new: 'Nouveaux',
    improvement: 'Amélioration',
    month: 'Mois',
    improvementMissing:
      'Le temps consacré à l’amélioration n’est pas dans cet export : il ne contient ni changements ni projets.',
    improvementUnweighed:
      'L’amélioration ne peut être pesée : l’informatique a noté son temps sur trop peu de tickets.',
  },

  why: {
    title: 'Pourquoi',
    returning: say(
      ({ patterns, tickets, all }) =>
        `${counted(patterns, 'problème est revenu. Il compte', 'problèmes sont revenus. Ensemble, ils comptent', 'fr')} pour ${tickets} sur ${counted(all, 'signalement', 'signalements', 'fr')} de personnes.`,
    ),
    costliest: say(({ name, time }) => `Le plus coûteux est « ${name} » : ${time} perdues.`),
    total: say(
      ({ time, money }) => `Au total, on estime à ${time} le temps perdu, soit ${money} de coût salarial.`,
    ),
    technician: say(
      ({ time, known, all }) =>
        `Les techniciens ont eux-mêmes consacré ${time} à ces tickets (noté sur ${counted(known, 'ticket', 'tickets', 'fr')} sur ${all}). C’est un coût de l’informatique, il ne compte pas comme temps perdu.`,
    ),
  },

  moves: {
    title: 'Ce qui changerait le plus',
    move: say(({ name, time }) => `Éviter « ${name} » fait regagner ${time} en douze mois.`),
    first: say(
      ({ name }) =>
        `Commencez par « ${name} » : c’est ce qui a coûté le plus jusqu’ici. Ce que cela rapporterait par an, nous ne pouvons le dire sans dates.`,
    ),
    none: 'Aucun problème n’est encore revenu assez souvent pour en recommander un.',
  },

  patterns: {
    title: 'Ce qui revient sans cesse',
    lead: say(({ shown, all }) =>
      isOne(all, 'fr')
        ? `Il y a ${shown} problème signalé plus d’une fois.`
        : `Les ${shown} plus coûteux des ${all} problèmes signalés plus d’une fois.`,
    ),
    none: 'Nous n’avons trouvé dans ces tickets aucun problème qui revient.',
    tickets: say(({ n, since }) => `signalé ${n} fois depuis ${since}`),
    ticketsNoTime: say(({ n }) => `signalé ${n} fois`),
    people: {
      '1-4': '1 à 4 personnes',
      '5-9': '5 à 9 personnes',
      '10-24': '10 à 24 personnes',
      '25+': '25 personnes ou plus',
      unknown: '',
    },
    lost: say(({ time, money }) => `${time} perdues, ${money}`),
    lostUnknown: 'Temps perdu inconnu',
    words: say(({ words }) => `Les mots qui le trahissent : ${words}`),
    lastSeen: say(({ day }) => `la dernière fois le ${day}`),
    timelineCaption: say(
      ({ from, to }) => `Chaque point est un jour où cela a été signalé, du ${from} au ${to}.`,
    ),
    table: 'Tous les problèmes dans un tableau',
    monthsTable: 'Tous les mois dans un tableau',
    column: {
      name: 'Problème',
      tickets: 'Tickets',
      people: 'Personnes',
      rhythm: 'Rythme',
      chance: 'Retour',
      lost: 'Temps perdu',
      cost: 'Coût',
    },
  },

  rhythm: {
    periodic: {
      day: 'revient chaque jour ouvrable vers la même heure',
      week: 'revient chaque semaine',
      fortnight: 'revient toutes les deux semaines',
      month: 'revient chaque mois',
      'month-end': 'revient autour de la fin du mois',
      payroll: 'revient autour du traitement des salaires',
      'patch-tuesday': 'revient après les mises à jour mensuelles',
      'nth-weekday': 'revient chaque mois le même jour de la semaine',
      quarter: 'revient chaque trimestre',
    },
    everyDays: say(({ days }) => `revient environ tous les ${days} jours`),
    wasPeriodic: {
      day: 'revenait chaque jour ouvrable vers la même heure',
      week: 'revenait chaque semaine',
      fortnight: 'revenait toutes les deux semaines',
      month: 'revenait chaque mois',
      'month-end': 'revenait autour de la fin du mois',
      payroll: 'revenait autour du traitement des salaires',
      'patch-tuesday': 'revenait après les mises à jour mensuelles',
      'nth-weekday': 'revenait chaque mois le même jour de la semaine',
      quarter: 'revenait chaque trimestre',
    },
    wasEveryDays: say(({ days }) => `revenait environ tous les ${days} jours`),
    wasSteady: 'revenait de façon irrégulière',
    looksPeriodic: {
      'month-end': 'semble revenir autour de la fin du mois',
      'patch-tuesday': 'semble revenir après les mises à jour mensuelles',
      payroll: 'semble revenir autour du traitement des salaires',
    },
    burst: 'est venu en une courte vague',
    'after-change': 'est apparu à un moment précis',
    since: say(({ day, from, to }) => `est apparu vers le ${day} (entre le ${from} et le ${to})`),
    steady: 'revient de façon irrégulière',
    'too-few': 'trop peu de fois pour y voir un rythme',
    'no-times': 'rythme inconnu : pas de dates dans ce fichier',
    worsening: 'et s’aggrave',
    easing: 'et diminue',
  },

  calendar: CALENDARS_FR,
  chance: CHANCES_FR,
  forecasts: FORECASTS_FR,
  methods: METHODS_FR,
  places: PLACES_FR,
  changed: CHANGED_FR,

  lost: {
    title: 'Temps perdu',
    caption: 'Temps perdu par problème. La barre montre le doute, le trait le milieu.',
    basis: say(
      ({ measured, reported, imputed }) =>
        `Mesuré sur ${counted(measured, 'ticket', 'tickets', 'fr')}, indiqué par le demandeur sur ${reported}, supposé sur ${imputed}.`,
    ),
    assumption: say(
      ({ median }) =>
        `Là où rien n’est mesuré ni indiqué, nous supposons une répartition courante : la moitié des incidents coûte moins de ${median} minutes à un collaborateur, quelques-uns coûtent des heures. Un ticket ne compte jamais pour plus de huit heures.`,
    ),
    ownAssumption: say(
      ({ median, cap }) =>
        `Là où rien n’est mesuré ni indiqué, nous comptons avec l’hypothèse de votre entreprise : la moitié des incidents coûte moins de ${median} minutes à un collaborateur, et un ticket ne compte jamais pour plus de ${cap} minutes.`,
    ),
    source:
      'Source de cette hypothèse : HappySignals, fin 2019 et début 2022, ce que des collaborateurs de grandes entreprises estiment eux-mêmes. L’écart peut être d’un facteur deux, et ce doute est dans chaque marge.',
    ownSource: 'Cette hypothèse vient de votre entreprise.',
    cost: say(
      ({ euro }) =>
        `Nous comptons une heure de travail à ${euro} (coût salarial moyen en Belgique, Eurostat 2024). C’est une valorisation, pas une facture.`,
    ),
    band: {
      within: say(
        ({ minutes }) =>
          `Cela fait ${minutes} minutes par personne et par semaine. Les mesures et enquêtes publiées, surtout dans de grandes entreprises, disent 39 à 139.`,
      ),
      below: say(
        ({ minutes }) =>
          `Cela ne fait que ${minutes} minutes par personne et par semaine, moins que toute mesure publiée. Beaucoup n’est sans doute pas signalé.`,
      ),
      above: say(
        ({ minutes }) =>
          `Cela fait ${minutes} minutes par personne et par semaine, plus que toute mesure publiée. Ne vous fiez pas à ce chiffre sans revoir les tickets.`,
      ),
      unknown:
        'Si c’est beaucoup, nous ne pourrons le dire qu’en sachant combien de personnes travaillent chez vous.',
    },
    waiting:
      'Le temps entre le signalement et la solution est de l’attente, il ne compte pas comme temps perdu.',
  },

  unknown: {
    title: 'Ce que nous ne savons pas',
    codes: {
      'no-times':
        'Quand les choses sont arrivées : trop de tickets n’ont pas de date. Il n’y a donc pas de verdict, et le rythme, la probabilité de retour et le coût par mois ne portent que sur les tickets datés.',
      'short-period':
        'Comment cela évolue dans le temps : l’export couvre moins de six mois. Avec plus de mois, un verdict devient possible.',
      'few-incidents':
        'Si la différence est réelle : il y a moins de cent incidents de personnes. Avec davantage, un verdict devient possible.',
      unreported:
        'Ce que personne ne signale : les tickets seuls ne le disent pas. Selon des enquêtes, à peine plus de la moitié des problèmes devient un ticket. Le temps réellement perdu est donc sans doute plus élevé.',
      'no-lost-time':
        'Combien de temps chaque incident a vraiment coûté : c’est en grande partie supposé, pas mesuré. Demandez aux utilisateurs leurs minutes perdues, et la marge se resserre.',
      'unknown-kind':
        'Pour une partie des tickets, s’il s’agit d’une panne ou d’une demande : nous les avons comptés comme pannes, ce qui peut surestimer le temps perdu.',
      'no-due-times':
        'Si des demandes ont été servies en retard : il n’y a pas d’échéances. Les demandes tardives ne comptent donc pas dans le temps perdu.',
      'no-technician-time':
        'Combien de temps les techniciens y ont passé en tout : ce n’est pas noté sur chaque ticket. Le coût de l’informatique elle-même est donc plus élevé qu’indiqué ici, ou inconnu.',
      'no-improvement-records':
        'Combien de temps va à l’amélioration : cet export ne contient ni changements ni projets. C’est inconnu, pas zéro.',
      'no-head-count':
        'Si c’est beaucoup pour votre entreprise : il faudrait savoir combien de personnes y travaillent.',
      'no-people':
        'Combien de personnes chaque problème touche : le demandeur n’est pas, ou trop peu, indiqué.',
      'language-other':
        'Ce qui est écrit dans une autre langue ou trop court pour être compris : des problèmes récurrents peuvent y rester cachés.',
      'no-assets':
        'De quel appareil il s’agit : ce n’est pas, ou trop peu, indiqué. Deux imprimantes peuvent ainsi compter pour un seul problème.',
      'no-reopen-history':
        'Si des tickets ont été rouverts : ce n’est pas dans cet export. Ce qui a été clôturé trop tôt, nous ne le voyons donc pas.',
    },
  },

  missing: {
    times: 'au moins 9 signalements sur 10 avec une date',
    period: 'au moins six mois de tickets',
    incidents: 'au moins cent incidents de personnes',
    patterns:
      'des problèmes que nous reconnaissons dans le texte des tickets : nous n’en avons trouvé aucun qui revienne',
    'change-too-uncertain': 'une différence plus nette : la part varie trop pour trancher',
  },

  evidence: {
    title: 'Comment nous le savons',
    taken: say(
      ({ taken, read, file }) =>
        `De ${file}, nous avons lu ${counted(taken, 'ligne', 'lignes', 'fr')} sur ${read}.`,
    ),
    leftOut: say(({ n }) => `${counted(n, 'ligne est restée', 'lignes sont restées', 'fr')} de côté :`),
    nothingLeftOut: 'Rien n’a été écarté.',
    period: say(
      ({ from, to, days }) =>
        `Les tickets vont du ${from} au ${to} inclus (${counted(days, 'jour', 'jours', 'fr')}).`,
    ),
    noPeriod: 'Ce fichier ne contient pas de dates utilisables.',
    population: say(
      ({ incidents, requests, machine, scheduled, merged, improvements, unknownKind }) =>
        `Ce sont ${counted(incidents, 'incident', 'incidents', 'fr')} et ${counted(requests, 'demande', 'demandes', 'fr')} de personnes, ${counted(machine, 'alerte automatique', 'alertes automatiques', 'fr')}, ${counted(scheduled, 'tâche planifiée', 'tâches planifiées', 'fr')}, ${counted(merged, 'ticket fusionné ou en double', 'tickets fusionnés ou en double', 'fr')} et ${counted(improvements, 'changement ou projet', 'changements ou projets', 'fr')} ; le genre de ${unknownKind} est inconnu.`,
    ),
    languages: say(({ list }) => `Langues : ${list}.`),
    language: { nl: 'néerlandais', fr: 'français', en: 'anglais', other: 'autre ou trop court' },
    columns: 'Comment nous avons compris les colonnes',
    heading: 'Colonne',
    meaning: 'Signification',
    confidence: 'Certitude',
    cut: say(
      ({ passwords, ibans, nationalNumbers }) =>
        `Des textes, nous avons retiré ${counted(passwords, 'mot de passe', 'mots de passe', 'fr')}, ${counted(ibans, 'numéro de compte', 'numéros de compte', 'fr')} et ${counted(nationalNumbers, 'numéro de registre national', 'numéros de registre national', 'fr')}.`,
    ),
    personal:
      'Ce rapport ne contient ni adresse ni numéro de personne, et ne montre de vos tickets que des mots que nous connaissons ou qui nomment un site : tout le reste, donc aussi les noms, y figure comme « … ». Un nom qui est aussi un mot courant peut nous échapper. Les groupes de moins de cinq personnes y figurent comme « 1 à 4 ».',
    personalUnchecked:
      'Ce fichier ne dit pas qui a signalé quoi, nous ne pouvons donc pas écarter à coup sûr les noms de personnes. Les noms des problèmes ne montrent que des mots que nous connaissons ; relisez-les avant de partager ce rapport.',
    personalJson:
      'Le JSON contient des numéros de ticket qui, par votre helpdesk, mènent à des personnes : traitez-les comme des données personnelles.',
    made: say(
      ({ seed, priors, timezone }) =>
        `Fait avec Signaal ; les mêmes fichiers et la graine ${seed} donnent le même rapport. Hypothèses ${priors} ; jours en ${timezone}.`,
    ),
    legal:
      'Le temps perdu est une estimation fondée sur des chiffres publiés et sur vos propres tickets. Le jugement porte sur la technique, jamais sur une personne.',
  },

  leftOutFile: {
    file: 'Fichier',
    line: 'Ligne',
    column: 'Colonne',
    heading: 'En-tête de la colonne',
    reason: 'Pourquoi elle n’a pas servi',
  },

  reading: READING_FR,
  pages: PAGES_FR,
  importing: IMPORTING_FR,
  guesses: GUESSES_FR,

  refusal: {
    failed:
      'Le calcul s’est arrêté de façon inattendue. Votre fichier n’a pas été modifié. Réessayez, ou avec une partie plus petite de l’export.',
    chooseCompany: say(
      ({ list, how }) =>
        `Ce fichier contient les tickets de plusieurs entreprises ; choisissez-en une avec ${how} :\n${list}`,
    ),
    unknownCompany: say(
      ({ name, list, how }) =>
        `Aucun ticket de « ${name} » dans ce fichier ; choisissez parmi celles-ci avec ${how} :\n${list}`,
    ),
    readingStopped: say(
      ({ file }) =>
        `La lecture de ${file} s’est arrêtée avant la fin. Rien n’a été gardé. Choisissez le fichier à nouveau.`,
    ),
    notFound: {
      company: 'Cette entreprise n’est pas (ou plus) ici. Recommencez à la première page.',
      import: 'Cet import n’est pas (ou plus) ici. Voyez auprès de l’entreprise ce qui a été lu.',
      pattern:
        'Ce problème n’est pas (ou plus) dans la liste. Il a peut-être été réuni avec un autre : cherchez-le dans la liste.',
      change: 'Cette modification n’est pas (ou plus) ici.',
      ticket: 'Ce ticket n’est pas (ou plus) ici.',
      numbers:
        'Il n’y a pas encore de chiffres. Lisez d’abord un export ; le calcul commence alors de lui-même.',
    },
    forgotten: say(({ day }) => `Cet import a été oublié le ${day} : il ne reste rien de ce fichier ici.`),
    changedMeanwhile:
      'Quelqu’un l’a modifié entre-temps. Vous voyez maintenant l’état actuel ; réessayez ensuite.',
    keyReused: 'Cette demande est déjà venue, avec un autre contenu. Rechargez la page et réessayez.',
    notNow:
      'Ce n’est pas possible maintenant : cet import est entre-temps une étape plus loin. Rechargez la page.',
    otherCompany: say(
      ({ name, known }) =>
        `Ces tickets sont de « ${name} », et ici se trouvent déjà ceux de « ${known} », du même helpdesk. Commencez une entreprise à part pour « ${name} » : déposez le fichier sur la première page.`,
    ),
    alreadyUndone: 'Cette modification est déjà annulée.',
    notLatest: 'Une modification plus récente existe. Annulez d’abord celle-là.',
    notAlone:
      'Un de ces tickets appartient maintenant à un autre problème. Détachez-le d’abord, ou fusionnez les deux problèmes.',
    notInPattern: 'Un de ces tickets n’appartient plus à ce problème. Rechargez la page.',
    wholePattern: 'Il doit rester au moins un ticket. Si tout le problème doit partir, mettez-le de côté.',
    samePattern: 'Choisissez un autre problème à réunir avec celui-ci.',
    firstLeft: say(({ why }) => ` ; ce que nous avons écarté en premier : ${why}`),
    noTickets: say(
      ({ file, because }) =>
        `${file} ne contient aucun ticket lisible : exportez à nouveau la liste, avec des titres de colonnes et les tickets en dessous, en Excel (.xlsx), CSV ou JSON${because}.`,
    ),
    cannotWrite: say(
      ({ file, why }) =>
        `${file} ne peut pas être écrit (${why}) : choisissez un dossier où vous pouvez écrire.`,
    ),
    unknownTicket: say(
      ({ ticket, example }) =>
        `Il n’y a pas de ticket « ${ticket} » dans le fichier. Prenez un numéro tel que l’export le donne, comme ${example}.`,
    ),
    noTimeColumn: say(
      ({ known }) =>
        `Nous ne trouvons pas de colonne d’heures. Nommez-la avec --time COLONNE ; les colonnes sont : ${known}.`,
    ),
    logTooShort: say(
      ({ events, days, horizon }) =>
        `Le journal est trop court : ${counted(events, 'événement', 'événements', 'fr')} en ${counted(days, 'jour', 'jours', 'fr')}. Il faut une semaine avant et ${counted(horizon, 'jour', 'jours', 'fr')} après : choisissez un --horizon plus petit ou donnez un journal plus long.`,
    ),
    unknownColumn: say(
      ({ column, known }) => `Il n’y a pas de colonne « ${column} » ; les colonnes sont : ${known}.`,
    ),
    personColumn: say(
      ({ column, field }) =>
        `« ${column} » contient des personnes, qui ne peuvent pas être « ${field} » : omettez --map pour cette colonne, ou choisissez requester, operator ou otherPerson.`,
    ),
    badPriors: say(
      ({ file, part }) =>
        `${file} : ${part} n’est pas une hypothèse connue ; écrivez par exemple {"ticket.incident": {"median": 10, "sigma": 2, "capMinutes": 480}}, en minutes au-dessus de zéro.`,
    ),
    unknownField: say(
      ({ field, known }) => `« ${field} » n’est pas une signification connue ; choisissez parmi : ${known}.`,
    ),
    fileUnreadable: say(({ file, why }) => `${file} : ${why}`),
  },

  http: {
    foreign: say(
      ({ port }) =>
        `Signaal ne répond qu’à sa propre page sur cet ordinateur : ouvrez http://localhost:${port}/.`,
    ),
    notFound: say(({ path }) => `Il n’y a rien ici : ${path}. Recommencez à la première page, /.`),
    badQuery: say(({ list }) => `Cette demande n’est pas correcte : ${list}.`),
    part: say(({ name, expected }) => `${name} : ${expected}`),
    unknownPart: 'nous ne connaissons pas ceci, retirez-le',
    expects: {
      file: 'le nom du fichier, de 1 à 255 caractères',
      lang: 'nl, fr ou en',
      people: 'un nombre entier de 1 à 100000, ou rien',
      company: 'le nom d’une entreprise du fichier, ou rien',
      timezone: 'un fuseau horaire connu comme Europe/Brussels, ou rien',
      name: 'un nom de 120 caractères au plus',
      labourCostCents: 'ce que coûte une heure de travail, en cents',
      hours: 'une heure d’ouverture et une heure de fermeture plus tardive, en secondes du jour',
      closures:
        'au plus 60 fermetures, chacune d’un jour à un jour ultérieur, comme 2026-07-13, et de 183 jours au plus',
      payrollDay: 'un jour du mois, de 1 à 31, ou rien',
      country: 'BE, NL, FR ou LU',
      map: 'ce que signifie chaque colonne, en JSON : {"colonne": "champ"}',
      of: 'le nom d’une entreprise du fichier, ou rien',
      version: 'la version que vous avez vue en dernier',
      owner: 'un nom de 80 caractères au plus, ou rien',
      due: 'un jour comme 2026-12-31, et alors aussi quelqu’un qui s’en charge, ou rien',
      tickets: 'une liste de tickets',
      other: 'l’autre problème',
      page: 'un nombre entier à partir de 1',
      month: 'un mois comme 2026-03',
      opened: 'deux jours comme 2026-07-13..2026-07-31',
      q: 'des mots, 200 caractères en tout au plus',
      key: 'un UUID dans l’en-tête Idempotency-Key, un nouveau pour chaque modification',
    },
    howCompany: 'of=NOM',
    tooLarge: say(
      ({ megabytes }) =>
        `Ce fichier dépasse ${megabytes} Mo. Exportez une période plus courte, ou sans les pièces jointes.`,
    ),
    notBytes: 'Envoyez le fichier même, en application/octet-stream.',
    badRequest: 'Nous n’avons pas pu lire cette demande. Rechargez la page et réessayez.',
    timedOut:
      'Cela a duré trop longtemps et a été arrêté. Rien n’a été fait à moitié. Réessayez dans un instant.',
    unavailable:
      'Les données ne sont pas accessibles pour le moment. Ce qui était gardé le reste. Relancez Signaal si cela dure.',
    failed: 'Un problème est survenu chez nous. Votre fichier n’a pas été modifié. Réessayez.',
  },

  alerts: ALERTS_FR,
  reporting: REPORTING_FR,
  alikes: ALIKES_FR,
  orders: ORDERS_FR,
  reports: REPORTS_FR,
  fixes: FIXES_FR,
  learned: LEARNED_FR,
  lookups: LOOKUPS_FR,
  themes: THEMES_FR,

  terminal: {
    verbs: `signaal analyse FICHIER... [options]   ce qui revient sans cesse dans un export de tickets, et ce que cela coûte
signaal read FICHIER...                ce qui est compris d’un export, avant tout calcul
signaal similar FICHIER...             quels tickets ressemblent le plus à un texte, ou entre eux
signaal explain FICHIER...             pourquoi un ticket se trouve où il se trouve
signaal coverage FICHIER...            les mots des tickets que nous ne reconnaissons pas
signaal backtest FICHIER...            à quel point on pouvait dire d’avance ce qui revient
signaal serve                          la même chose dans le navigateur, sur http://localhost:4400 (PORT), gardée dans
                                       ./data (SIGNAAL_DATA) ou dans un serveur PostgreSQL (DATABASE_URL)
signaal analyse --help                 les options, avec leurs valeurs par défaut`,
    noVerb: say(({ verb }) => `« signaal ${verb} » n’existe pas ; voici ce qui existe :`),
    badPort: say(({ most, value }) => `PORT doit être un nombre entier de 0 à ${most}, pas « ${value} ».`),
    running: say(({ url }) => `Signaal tourne déjà : ${url}`),
    otherRunning: say(
      ({ port, folder, other }) =>
        `Sur le port ${port} tourne déjà un autre Signaal, avec un autre dossier ou une autre base de données. Choisissez un autre port pour ${folder} : PORT=${other} npm start.`,
    ),
    serving: say(({ url }) => `Signaal : ${url}   (arrêter avec Ctrl+C)`),
    portTaken: say(
      ({ port, other }) =>
        `Le port ${port} est déjà utilisé par un autre programme : choisissez-en un autre avec PORT=${other} npm start.`,
    ),
    /** Why nothing can be written where somebody wants it, by the system's own code. */
    writeBecause: {
      enoent: 'le dossier n’existe pas',
      eacces: 'vous ne pouvez pas y écrire',
      eperm: 'vous ne pouvez pas y écrire',
      erofs: 'rien ne peut y être écrit',
      eisdir: 'c’est un dossier',
      enotdir: 'une partie du chemin n’est pas un dossier',
      enospc: 'le disque est plein',
    },
    folderInUse: say(
      ({ folder, pid }) =>
        `Signaal utilise déjà le dossier ${folder} (processus ${pid}). Fermez-le d’abord, ou choisissez un autre dossier avec SIGNAAL_DATA.`,
    ),
    notDurable: say(
      ({ setting }) =>
        `La base de données n’écrit pas sûrement sur le disque ce qu’elle confirme (${setting}). Signaal ne démarre pas : vous pourriez perdre des tickets. Mettez les données sur un disque local ordinaire.`,
    ),
    newerData: say(
      ({ migration }) =>
        `Les données viennent d’un Signaal plus récent (${migration}). Mettez Signaal à jour ; les données n’ont pas été modifiées.`,
    ),
    storeUnavailable: say(
      ({ why }) => `La base de données est inaccessible : ${why}. Vérifiez DATABASE_URL et SIGNAAL_DATA.`,
    ),
    howCompany: '--company NOM',
    readUsage: `signaal read FILE... [options]

  --lang nl|fr|en     langue de ce qui est dit (nl)
  --timezone ZONE     fuseau horaire des dates sans fuseau (Europe/Brussels)
                      ou COLONNE=FUSEAU : d’une seule colonne
  --map COLONNE=CHAMP,… ce que signifie une colonne, si nous devinons mal
  --date-order dmy|mdy|ymd, --decimal ,|., --duration-unit UNITÉ,
  --rows tickets|events  si une ligne est un signalement, ou vient d’un appareil
  --delimiter ;|,|tab|, --quote double|single|none|…, --encoding NOM,
  --group-cells above|empty
                      comment lire le fichier, là où il ne le dit pas lui-même
  --json SORTIE       tout en JSON

Rien n’est conservé ni envoyé. Statut 0 : tout est lu ; 1 : quelque chose est
laissé de côté ; 2 : mauvais usage ou fichier illisible.`,
    readTold: {
      head: say(
        ({ file, taken, rows, source, percent }) =>
          `${file} : ${counted(taken, 'ligne reprise', 'lignes reprises', 'fr')} sur ${rows}, ${fitting(taken, 'lue', 'lues', 'fr')} comme ${source} (sûr à ${percent} %).`,
      ),
      anySource: 'un helpdesk que nous ne connaissons pas',
      events: 'une liste de ce que des appareils ont signalé',
      form: say(
        ({ encoding, delimiter, timezone, order }) =>
          `Caractères : ${encoding}. Entre les cellules : ${delimiter}. Fuseau horaire : ${timezone}. Dates : ${order}.`,
      ),
      order: {
        ymd: 'année d’abord',
        dmy: 'jour d’abord',
        mdy: 'mois d’abord',
        mixed: 'pas toutes pareilles',
        none: 'aucune',
      },
      columns: 'Ce que signifie chaque colonne',
      suspicions: 'Ce qui paraît étrange',
      notes: 'Ce que nous avons remarqué',
      coverage: 'Ce que cet export ne peut pas dire',
      leftOut: 'Laissées de côté : vérifiez ces lignes dans l’export',
      more: say(({ n }) => `… et ${n} de plus`),
    },
    usage: `signaal analyse FICHIER... [options]

  --company NOM       quelle entreprise, si l’export en contient plusieurs
  --people N          combien de personnes y travaillent : sans cela, pas de repère
  --lang nl|fr|en     langue du rapport (nl)
  --timezone ZONE     fuseau des dates sans fuseau (Europe/Brussels)
                      ou COLONNE=FUSEAU : d’une seule colonne
  --labour-cost EURO  coût salarial d’une heure de travail (48.20)
  --country BE|NL|FR|LU  les jours fériés de quel pays sont chômés (BE)
  --hours DE-À        quand on travaille (08:00-18:00)
  --closed JOUR..JOUR,… quand l’entreprise est fermée : 2026-07-13..2026-07-31
  --payroll-day N     jour du mois où les salaires sont payés
  --map COLONNE=CHAMP,… ce qu’une colonne signifie, si nous devinons mal
  --date-order dmy|mdy|ymd, --decimal ,|., --duration-unit UNITÉ,
  --rows tickets|events  si une ligne est un signalement, ou vient d’un appareil
  --delimiter ;|,|tab|, --quote double|single|none|…, --encoding NOM,
  --group-cells above|empty
                      comment lire le fichier, là où il ne le dit pas lui-même
  --priors FICHIER    vos propres hypothèses sur le temps perdu, en JSON
  --seed N            même graine, même rapport (1)
  --json SORTIE       tout en JSON, avec les numéros de ticket
  --html SORTIE       le rapport en une page ; il dit lui-même si des noms de
                      personnes peuvent s’y trouver

Rien n’est conservé, rien n’est envoyé. Statut 0 : tout a été lu ; 1 : quelque
chose a été écarté ; 2 : mauvais usage ou fichier illisible.`,
    saved: say(({ file }) => `Écrit : ${file}`),
    wrongUse: {
      no_file: say(
        () => 'Dites quel fichier : placez-le derrière la commande (avec --help vous voyez les options).',
      ),
      unknown_option: say(
        ({ value }) =>
          `Nous ne comprenons pas cette commande : ${value} (avec --help vous voyez les options).`,
      ),
      output_taken: say(
        ({ file }) =>
          `${file} est aussi le fichier qui est lu, ou serait écrit deux fois : choisissez un autre nom, pour que rien ne se perde.`,
      ),
      bad_people: say(({ value }) => `--people doit être un nombre entier de 1 à 100000, pas « ${value} ».`),
      bad_lang: say(({ value }) => `--lang doit être nl, fr ou en, pas « ${value} ».`),
      bad_timezone: say(
        ({ value }) => `--timezone doit être un fuseau connu comme Europe/Brussels, pas « ${value} ».`,
      ),
      bad_labour_cost: say(
        ({ value }) =>
          `--labour-cost doit être un montant en euros par heure, comme 48.20, pas « ${value} ».`,
      ),
      bad_country: say(({ value }) => `--country doit être BE, NL, FR ou LU, pas « ${value} ».`),
      bad_hours: say(
        ({ value }) =>
          `--hours doit être un début et une fin le même jour, comme 08:00-18:00, pas « ${value} ».`,
      ),
      bad_closed: say(
        ({ value }) =>
          `--closed doit être un jour, ou un premier et un dernier jour, comme 2026-07-13..2026-07-31, pas « ${value} ».`,
      ),
      bad_payroll_day: say(
        ({ value }) => `--payroll-day doit être un jour du mois, de 1 à 31, pas « ${value} ».`,
      ),
      bad_map: say(
        ({ value }) => `--map doit être COLONNE=CHAMP, comme « Type de demande=type », pas « ${value} ».`,
      ),
      bad_reading: say(({ option, value, known }) => `${option} connaît ${known}, pas « ${value} ».`),
      bad_seed: say(({ value }) => `--seed doit être un nombre entier de 0 à 4294967295, pas « ${value} ».`),
      bad_top: say(({ value }) => `--top doit être un nombre entier de 1 à 1000, pas « ${value} ».`),
      to_or_each: say(
        () =>
          'Dites à quoi les tickets doivent ressembler : --to "TEXTE", ou --each pour le demander de chaque ticket.',
      ),
      no_group: say(
        () => 'Dites quelles colonnes font ensemble un problème qui revient : --group COLONNE[,COLONNE].',
      ),
      bad_horizon: say(
        ({ value }) => `--horizon doit être un nombre entier de jours de 1 à 366, pas « ${value} ».`,
      ),
      no_ticket: say(() => 'Dites quel ticket : --ticket NUMÉRO, avec le numéro que lui donne l’export.'),
    },
  },
};
