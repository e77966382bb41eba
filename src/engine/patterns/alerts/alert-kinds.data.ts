import type { Names } from '../pattern.ts';

/** A kind of alert that every monitoring tool knows under other words. */
export type AlertKind = {
  readonly id: string;
  readonly names: Names;
  /** What it is called where the device is known, with {device} in its place; else the device stands behind the name. */
  readonly about?: Names;
  /** What is a part of the device in alerts of this kind, beside disks and ports. */
  readonly parts?: Readonly<Record<string, RegExp>>;
  /** All must be found in the folded message, and `unless` must not. */
  readonly says: readonly RegExp[];
  readonly unless?: RegExp;
  /** With the device and its part, the kind says all: other wordings of it are the same trouble. */
  readonly isWhole: boolean;
  /** An address in it is where somebody came from, not what the alert is about. */
  readonly isFromElsewhere?: boolean;
};

/** In order: the first that fits is the one. The names are what a colleague would say. */
export const ALERT_KINDS: readonly AlertKind[] = [
  {
    id: 'backup',
    names: { nl: 'Back-up loopt mis', fr: 'Sauvegarde en échec', en: 'Backup failing' },
    says: [
      /\b(?:back-?ups?\w*|back-?up-?taak|sauvegardes?|reservekopie\w*|veeam|replication|replicatie|restore point|hyper backup)\b/u,
    ],
    isWhole: false,
  },
  {
    id: 'disk-health',
    names: { nl: 'Schijf of RAID gaat stuk', fr: 'Disque ou RAID défaillant', en: 'Disk or RAID failing' },
    says: [
      /\b(?:raid|smart|s\.m\.a\.r\.t\.?|bad sectors?|(?:disk|drive|schijf|disque)\b.{0,30}\b(?:failure|failed|crashed|defect\w*|defaillan\w*|stuk|predict\w*|en panne)|storage pool\b.{0,40}\b(?:degraded|crashed|repaired|normal|rebuil\w+)|degraded|gedegradeerd|degrade)\b/u,
    ],
    unless: /\b(?:space|ruimte|espace|full|vol)\b/u,
    isWhole: false,
  },
  {
    id: 'disk-space',
    names: { nl: 'Weinig schijfruimte', fr: 'Espace disque insuffisant', en: 'Disk space low' },
    says: [
      /\b(?:disks?|discs?|drive|volumes?|filesystem|fs|partition|storage|datastore|schij\w*|disques?|opslag\w*|stockage|espace|space|[a-z]:)(?=$|\W)/u,
      /\b(?:space|full|free|usage|used|capacity|low|\w*ruimte|vol|vrije?|bezet|gebruikt?|verbruik|espace|pleine?|libre|occupee?|utilisee?|utilisation|sature\w*|almost|filesystem)\b|%/u,
    ],
    unless: /\b(?:mailbox|postvak|boite|quota|i\/o|latency|queue|swap|memory|geheugen|memoire)\b/u,
    isWhole: true,
  },
  {
    id: 'cpu',
    names: { nl: 'Processor zwaar belast', fr: 'Processeur surchargé', en: 'Processor overloaded' },
    says: [/\b(?:cpu|processors?|processeurs?|load average|processorbelasting)\b/u],
    unless: /\b(?:temperatu\w+|fan|ventila\w+)\b/u,
    isWhole: true,
  },
  {
    id: 'memory',
    names: { nl: 'Geheugen bijna vol', fr: 'Mémoire presque saturée', en: 'Memory nearly full' },
    says: [/\b(?:memory|ram|geheugen\w*|memoire|swap)\b/u],
    isWhole: true,
  },
  {
    id: 'temperature',
    names: { nl: 'Te hoge temperatuur', fr: 'Température trop élevée', en: 'Temperature too high' },
    says: [/\b(?:temperatu\w+|overheat\w*|oververhit\w*|surchauffe)\b/u],
    isWhole: true,
  },
  {
    id: 'power',
    names: { nl: 'Noodvoeding op batterij', fr: 'Onduleur sur batterie', en: 'UPS on battery' },
    about: {
      nl: 'Noodvoeding op batterij: {device}',
      fr: 'Onduleur sur batterie\u00a0: {device}',
      en: 'UPS on battery: {device}',
    },
    says: [
      /\b(?:on battery|op batterij|sur batterie|utility power|netspanning|coupure (?:de courant|secteur)|power (?:failure|outage|lost|restored)|stroomuitval|retour secteur|input power)\b/u,
    ],
    isWhole: true,
  },
  {
    id: 'ups-battery',
    names: { nl: 'Batterij van noodvoeding zwak', fr: 'Batterie d’onduleur faible', en: 'UPS battery weak' },
    says: [
      /\b(?:battery|batterij\w*|batterie)\b/u,
      /\b(?:ups|apc|eaton|noodvoeding|onduleur|replace\w*|vervang\w*|remplac\w*)\b/u,
    ],
    isWhole: true,
  },
  {
    id: 'toner',
    names: { nl: 'Weinig toner of inkt', fr: 'Toner ou encre presque vide', en: 'Toner or ink low' },
    says: [/\b(?:toner\w*|cartridge|cartouche|inkt\w*|ink|encre|drum|tambour)\b/u],
    parts: {
      black: /\b(?:black|zwarte?|noire?)\b/u,
      cyan: /\bcyan\b/u,
      magenta: /\bmagenta\b/u,
      yellow: /\b(?:yellow|gele?|geel|jaune)\b/u,
    },
    isWhole: true,
  },
  {
    id: 'paper',
    names: {
      nl: 'Printer vraagt papier of zit vast',
      fr: 'Imprimante : papier',
      en: 'Printer needs paper or is jammed',
    },
    says: [/\b(?:paper|papier\w*)\b/u],
    isWhole: false,
  },
  {
    id: 'certificate',
    names: { nl: 'Certificaat vervalt', fr: 'Certificat qui expire', en: 'Certificate expiring' },
    says: [/\b(?:certifica(?:te|at|t)\w*|ssl)\b/u],
    isWhole: false,
  },
  {
    id: 'licence',
    names: { nl: 'Licentie vervalt', fr: 'Licence qui expire', en: 'Licence expiring' },
    says: [/\b(?:licen[cs]es?|licentie\w*|subscription|abonnement|support contract)\b/u],
    isWhole: false,
  },
  {
    id: 'malware',
    names: { nl: 'Malware gevonden', fr: 'Logiciel malveillant détecté', en: 'Malware found' },
    says: [
      /\b(?:malware|virus|trojan|ransomware|pua|antivirus|threats?|bedreiging\w*|menaces?|malveillant|dreiging)\b/u,
    ],
    isWhole: false,
  },
  {
    id: 'account-locked',
    names: { nl: 'Account geblokkeerd', fr: 'Compte verrouillé', en: 'Account locked out' },
    says: [
      /\b(?:lock(?:ed|out)\w*|vergrendeld|geblokkeerd|verrouille\w*)\b/u,
      /\b(?:accounts?|users?|gebruikers?|compte|lockout)\b/u,
    ],
    isWhole: true,
  },
  {
    id: 'sign-in',
    names: { nl: 'Verdachte aanmelding', fr: 'Connexion suspecte', en: 'Suspicious sign-in' },
    says: [
      /\b(?:sign-?ins?|log-?ins?|logons?|aanmeld\w*|connexion|travel|brute ?-?force|password spray)\b/u,
      /\b(?:suspicious|risk\w*|unusual|unfamiliar|failed|impossible|multiple|verdacht\w*|ongebruikelijk\w*|mislukt\w*|suspecte?|inhabituel\w*|echou\w*|risque|atypical|brute|spray)\b/u,
    ],
    isWhole: false,
    isFromElsewhere: true,
  },
  {
    id: 'update',
    names: { nl: 'Updates mislukken', fr: 'Mises à jour en échec', en: 'Updates failing' },
    says: [
      /\b(?:updates?|patch(?:es|ing)?|mises? a jour|bijwerking\w*|definitions?|reboot (?:pending|required))\b/u,
    ],
    isWhole: false,
  },
  {
    id: 'vpn',
    names: { nl: 'VPN-tunnel valt weg', fr: 'Tunnel VPN coupé', en: 'VPN tunnel down' },
    says: [/\b(?:vpn|tunnels?|ipsec|site-to-site)\b/u],
    isWhole: false,
  },
  {
    id: 'line',
    names: { nl: 'Internetlijn valt weg', fr: 'Ligne internet coupée', en: 'Internet line down' },
    says: [/\b(?:wan ?\d*|internet\w*|isp|fail-?over)\b/u],
    isWhole: false,
  },
  {
    id: 'link',
    names: { nl: 'Netwerkpoort valt weg', fr: 'Port réseau coupé', en: 'Network port down' },
    says: [/\b(?:interface|link|lien|switchport|port|poort)\b/u],
    isWhole: false,
  },
  {
    id: 'website',
    names: { nl: 'Website onbereikbaar', fr: 'Site web injoignable', en: 'Website down' },
    about: {
      nl: 'Website {device} onbereikbaar',
      fr: 'Site web {device} injoignable',
      en: 'Website {device} down',
    },
    says: [/\b(?:https?|website|web ?site|url|site web|webpage)\b/u],
    isWhole: true,
  },
  {
    id: 'service',
    names: { nl: 'Dienst gestopt', fr: 'Service arrêté', en: 'Service stopped' },
    says: [/\b(?:services?|diensten?|process|proces|processus|daemon)\b/u],
    isWhole: false,
  },
  {
    id: 'event-log',
    names: {
      nl: 'Fouten in het gebeurtenissenlogboek',
      fr: 'Erreurs dans le journal',
      en: 'Errors in the event log',
    },
    says: [/\b(?:event ?-?log|event id|eventid|gebeurtenis\w*logboek|journal)\b/u],
    isWhole: false,
  },
  {
    id: 'slow-line',
    names: {
      nl: 'Trage of haperende verbinding',
      fr: 'Connexion lente ou instable',
      en: 'Slow or unstable connection',
    },
    says: [
      /\b(?:packet loss|pakketverlies|perte de paquets|latency|latence|jitter|response time|reactietijd|temps de reponse|bandwidth|bandbreedte)\b/u,
    ],
    unless: /\b(?:down|100 ?%)/u,
    isWhole: true,
  },
  {
    id: 'host-down',
    names: { nl: 'Toestel onbereikbaar', fr: 'Appareil injoignable', en: 'Device unreachable' },
    about: { nl: '{device} onbereikbaar', fr: '{device} injoignable', en: '{device} unreachable' },
    says: [
      /\b(?:down|up|offline|online|unreachable|reachable|heartbeat|ping|icmp|not responding|no response|disconnected|connected|onbereikbaar|bereikbaar|geen antwoord|antwoordt niet|injoignable|joignable|hors ligne|en ligne|ne repond (?:pas|plus)|contact lost|lost contact|connection lost|connection restored|went away)\b/u,
    ],
    isWhole: true,
  },
];
