import { counted, say } from '../say.ts';
import type { LOOKUPS_NL } from './nl.ts';

/** What every look-up takes; a log holds no companies. */
const OPTIONS_OF_A_LOG = `  --lang nl|fr|en     langue de ce qui est dit (nl)
  --timezone ZONE     fuseau horaire des dates sans fuseau (Europe/Brussels)
                      ou COLONNE=FUSEAU : d’une seule colonne
  --map COLONNE=CHAMP,… ce que signifie une colonne, si nous devinons mal
  --date-order, --decimal, --duration-unit, --delimiter, --quote, --encoding,
  --group-cells       comment le fichier est lu : signaal read --help`;

const OPTIONS = `  --company NOM       quelle entreprise, si l’export en contient plusieurs
${OPTIONS_OF_A_LOG}`;

const STATUS = `Rien n’est conservé, rien n’est envoyé. Statut 0 : tout a été lu ; 1 : quelque
chose a été écarté ; 2 : mauvais usage ou fichier illisible.`;

/** Looking things up in the terminal, in French. */
export const LOOKUPS_FR: typeof LOOKUPS_NL = {
  similar: {
    usage: `signaal similar FICHIER... (--to "TEXTE" | --each) [options]

  --to TEXTE          quels tickets ressemblent le plus à ce texte
  --each              la même chose pour chaque ticket du fichier
  --top N             combien de tickets au plus (10)
${OPTIONS}
  --json SORTIE       tout en JSON, avec les numéros de ticket

${STATUS}`,
    head: say(
      ({ text, n }) =>
        `Ce qui ressemble le plus à « ${text} », parmi ${counted(n, 'ticket', 'tickets', 'fr')}`,
    ),
    ofTicket: say(({ ticket, title }) => `${ticket} : ${title}`),
    line: say(({ score, ticket, title }) => `${score}  ${ticket} : ${title}`),
    because: say(({ words }) => `en commun : ${words}`),
    byLetters: 'en commun : seulement des mots que nous ne montrons pas, car ce peut être un nom',
    none: 'Aucun ticket n’a un mot en commun avec ceci.',
    written: say(({ n }) => `Tickets semblables cherchés pour ${counted(n, 'ticket', 'tickets', 'fr')}.`),
  },
  explain: {
    usage: `signaal explain FICHIER... --ticket NUMÉRO [options]

  --ticket NUMÉRO     quel ticket, avec le numéro que lui donne l’export
${OPTIONS}
  --json SORTIE       tout en JSON

${STATUS}`,
    head: say(({ ticket }) => `Ticket ${ticket}`),
    heard: 'Ce que nous y reconnaissons',
    nothing: 'Nous n’y reconnaissons rien.',
    expression: say(({ words, kind, id, weight }) => `« ${words} » : ${kind} ${id}, poids ${weight}`),
    means: { object: 'la chose', symptom: 'la panne', card: 'le problème' },
    places: 'Lequel et où',
    place: {
      code: say(({ value }) => `appareil ${value}`),
      floor: say(({ value }) => `étage ${value}`),
      room: say(({ value }) => `local ${value}`),
      site: say(({ value }) => `lieu ${value}`),
    },
    cards: 'Ce dont cela parle',
    card: say(({ name, score, by }) => `${name} : ${score}, ${by}`),
    by: {
      idiom: 'par une expression',
      pair: 'par une chose avec sa panne',
      object: 'par une chose seulement',
      symptom: 'par une panne seulement',
    },
    pattern: say(
      ({ name, n }) => `Il se trouve dans « ${name} », avec ${counted(n, 'ticket', 'tickets', 'fr')}.`,
    ),
    alone: 'Il reste seul.',
    because: {
      same_card: say(({ card }) => `Ce problème est « ${card} », et c’est ce dont ce ticket parle le plus.`),
      card_heard: say(({ card }) => `Ce problème est « ${card} », et cela s’entend ici aussi.`),
      shared_words: say(({ words }) => `Il a des mots de ce problème : ${words}.`),
      same_asset: say(
        ({ n }) => `Le même appareil que ${counted(n, 'autre', 'autres', 'fr')} de ses tickets.`,
      ),
      same_site: say(({ n }) => `Le même lieu que ${counted(n, 'autre', 'autres', 'fr')} de ses tickets.`),
      same_team: say(({ n }) => `La même équipe que ${counted(n, 'autre', 'autres', 'fr')} de ses tickets.`),
      by_likeness: say(() => 'Aucun mot ne décide seul : dans l’ensemble, il ressemble aux autres.'),
      not_a_person: say(() => 'Il ne vient pas d’une personne, et seuls ces tickets sont rassemblés.'),
      few_tickets: say(
        ({ n }) =>
          `En dessous de ${counted(n, 'ticket', 'tickets', 'fr')}, nous ne rassemblons rien : toute ressemblance peut être un hasard.`,
      ),
      nothing_heard: say(
        () => 'Nous n’y reconnaissons rien, et ses mots ressemblent trop peu à ceux d’autres tickets.',
      ),
      too_general: say(() => 'Ce que nous y reconnaissons est trop général pour désigner un problème.'),
      nobody_alike: say(
        ({ card }) => `Il parle de « ${card} », mais aucun autre ticket ne lui convient assez.`,
      ),
      hidden_noise: say(
        () =>
          'Cela n’est pas montré : ce n’est pas un problème, mais de la publicité ou du courrier automatique.',
      ),
      hidden_request: say(() => 'Cela n’est pas montré : ce sont des demandes satisfaites à temps.'),
      hidden_once: say(() => 'Cela n’est pas montré : il n’a pas encore coûté deux fois du temps aux gens.'),
    },
  },
  coverage: {
    usage: `signaal coverage FICHIER... [options]

${OPTIONS}
  --json SORTIE       tout en JSON, avec les numéros de ticket

${STATUS}`,
    head: say(
      ({ n, explained }) =>
        `${counted(n, 'ticket', 'tickets', 'fr')} de personnes ; dans ${explained} d’entre eux nous reconnaissons un problème.`,
    ),
    lead: 'Mots dont nous ne faisons rien, le plus fréquent d’abord. Un mot qui peut être un nom n’est pas montré : il est dans le ticket cité.',
    line: say(({ word, n, ticket }) => `${word} : ${counted(n, 'ticket', 'tickets', 'fr')}, comme ${ticket}`),
    hidden: '…',
    none: 'Chaque mot est reconnu.',
  },
  backtest: {
    usage: `signaal backtest FICHIER... --group COLONNE[,COLONNE] [options]

Rejoue un journal : chaque semaine, il est dit de chaque groupe s’il reviendra,
avec ce qui était connu alors seulement, puis on regarde si c’était juste.

  --group COLONNE[,COLONNE] les colonnes qui font ensemble un problème qui revient
  --horizon JOURS     en combien de jours il doit revenir (30)
  --id COLONNE        le numéro, si nous ne le devinons pas ; sa première ligne compte
  --time COLONNE      l’heure, si nous ne la devinons pas
${OPTIONS_OF_A_LOG}
  --json SORTIE       tout en JSON

${STATUS}`,
    head: say(
      ({ events, groups, cutoffs, days }) =>
        `${counted(events, 'événement', 'événements', 'fr')} dans ${counted(groups, 'groupe', 'groupes', 'fr')}. À ${counted(cutoffs, 'moment', 'moments', 'fr')}, demandé ce qui revient en ${counted(days, 'jour', 'jours', 'fr')}.`,
    ),
    stratum: say(
      ({ earlier, n, rate }) => `${earlier} avant : ${counted(n, 'cas', 'cas', 'fr')}, ${rate} sont revenus`,
    ),
    overall: say(({ n, rate }) => `ensemble : ${counted(n, 'cas', 'cas', 'fr')}, ${rate} sont revenus`),
    columns: { auc: 'AUC', brier: 'Brier', logLoss: 'perte log', slope: 'pente', ece: 'ECE' },
    slopeRange: say(({ mid, low, high }) => `${mid} (${low} à ${high})`),
    who: { ours: 'Signaal', base: 'la moyenne', count: 'compter', label: 'étiquette PagerDuty' },
    leftOut: say(
      ({ n }) =>
        `${counted(n, 'ligne écartée', 'lignes écartées', 'fr')} : sans heure lisible ou sans groupe.`,
    ),
    eachRow:
      'Chaque ligne compte comme un événement, car aucune colonne qui numérote les événements n’a été trouvée. Si un événement a plusieurs lignes, indiquez avec --id COLONNE quelle colonne porte son numéro.',
    firstRows: say(
      ({ column, n }) =>
        `Les lignes de même « ${column} » comptent comme un seul événement, à la première : ${counted(n, 'ligne suivante n’est pas comptée', 'lignes suivantes ne sont pas comptées', 'fr')}.`,
    ),
    lead: 'AUC : plus haut vaut mieux. Brier, perte log, ECE : plus bas vaut mieux. Pente : 1 est honnête.',
  },
  /** Families of problems, as a heading. */
  theme: {
    printing: 'impression',
    computer: 'ordinateur',
    'screen-and-desk': 'écran et bureau',
    network: 'réseau',
    'remote-work': 'télétravail',
    account: 'compte et connexion',
    mail: 'e-mail',
    files: 'fichiers',
    meetings: 'réunions',
    telephony: 'téléphonie',
    'office-apps': 'bureautique',
    'business-apps': 'logiciels de l’entreprise',
    'shop-floor': 'atelier',
    mobile: 'smartphone et tablette',
    security: 'sécurité',
    servers: 'serveurs',
    request: 'demandes',
    noise: 'aucun problème',
  },
};
