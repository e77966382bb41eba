import { atLines, counted, fitting, ordersIn, say } from '../say.ts';
import { hoursApart } from './hours-apart.ts';

const UNIT: Readonly<Record<string, string>> = { seconds: 'secondes', minutes: 'minutes', hours: 'heures' };
/** What a file is that is no text. */
const KIND: Readonly<Record<string, string>> = {
  png: 'une image (PNG)',
  jpeg: 'une image (JPEG)',
  gif: 'une image (GIF)',
  picture: 'une image',
  film: 'une vidéo',
  pdf: 'un PDF',
  word: 'un document texte',
  powerpoint: 'une présentation',
  outlook: 'un message Outlook',
  office: 'un fichier Office',
  sqlite: 'une base de données',
  access: 'une base de données (Access)',
  program: 'un programme',
  binary: 'un fichier binaire',
};

/** A spreadsheet in a form that is not read. */
const SHEET: Readonly<Record<string, string>> = {
  xls: 'un classeur d’avant Excel 2007 (.xls)',
  xlsb: 'un classeur Excel binaire (.xlsb)',
  ods: 'un classeur LibreOffice (.ods)',
  numbers: 'un classeur Numbers',
  mht: 'un classeur en archive web (.mht)',
};
/** Beyond which limit a workbook lies. */
const TOO_LARGE: Readonly<Record<string, string>> = {
  packed: 'Mo',
  texts: 'Mo de texte',
  looks: 'Mo de mise en forme',
  cells: 'millions de cellules',
  rows: 'lignes',
  empty: 'millions de cellules vides',
};

/** How a file was read, in French. Codes are those of the reader (src/sources/codes.ts). */
export const READING_FR = {
  field: {
    id: 'numéro de ticket',
    title: 'titre',
    body: 'description',
    type: 'type',
    state: 'état',
    resolution: 'code de résolution',
    solution: 'solution',
    priority: 'priorité',
    urgency: 'urgence',
    impact: 'impact',
    category: 'catégorie',
    subcategory: 'sous-catégorie',
    tags: 'étiquettes',
    team: 'équipe',
    site: 'site',
    asset: 'appareil',
    requester: 'demandeur (personne)',
    requesterEmail: 'e-mail du demandeur (personne)',
    operator: 'technicien (personne)',
    otherPerson: 'autre personne',
    company: 'entreprise',
    channel: 'canal',
    openedAt: 'signalé le',
    respondedAt: 'première réponse',
    resolvedAt: 'résolu le',
    closedAt: 'clôturé le',
    updatedAt: 'modifié le',
    dueAt: 'échéance',
    startsAt: 'début d’un changement',
    reopenedCount: 'nombre de réouvertures',
    stateMoves: 'statuts successifs',
    reportedLost: 'temps perdu, indiqué',
    measuredLost: 'temps perdu, mesuré',
    technicianTime: 'temps du technicien',
    parent: 'ticket parent',
    mergedInto: 'fusionné avec',
    problem: 'fiche problème',
    change: 'changement',
    alarm: 'alarme d’un appareil',
    discarded: 'écarté dans le helpdesk',
    satisfaction: 'satisfaction',
    other: 'non utilisé',
  },
  suspicion: {
    moved_here: say(
      ({ n }) =>
        `${counted(n, 'ticket a été créé', 'tickets ont été créés', 'fr')} dans la même minute : sans doute une reprise d’un autre système. L’heure de création ne dit alors rien du moment des faits.`,
    ),
    ends_before_opening: say(
      ({ n }) =>
        `${counted(n, 'ticket est clôturé', 'tickets sont clôturés', 'fr')} avant d’être ${fitting(n, 'ouvert', 'ouverts', 'fr')} : cette heure de fin ne compte pas. Le fuseau horaire est-il le bon ?`,
    ),
    ends_in_other_zone: say(({ n, ...gap }) => {
      const { hours, most, isBehind, early } = hoursApart(gap, 'ou');
      return `${counted(n, 'ticket est clôturé', 'tickets sont clôturés', 'fr')} avant d’être ${fitting(n, 'ouvert', 'ouverts', 'fr')}, et jamais de plus que ${hours} ${fitting(most, 'heure', 'heures', 'fr')}, ${isBehind ? 'le retard' : 'l’avance'} de l’heure locale sur UTC : « ${early.utc} » est sans doute en UTC et « ${early.local} » en heure locale. Chaque attente est alors trop courte d’autant. Dites quelle colonne a un autre fuseau horaire.`;
    }),
    openings_in_other_zone: say(({ n, ...gap }) => {
      const { hours, most, isBehind, late } = hoursApart(gap, 'ou');
      const span = most === 1 && hours === '1' ? 'l’heure' : `les ${hours} heures`;
      return `Presque aucun ticket ne se termine dans ${span} ${isBehind ? 'de retard' : 'd’avance'} de l’heure locale sur UTC, et ${counted(n, 'ticket se termine', 'tickets se terminent', 'fr')} dans la demi-heure qui suit : « ${late.utc} » est sans doute en UTC et « ${late.local} » en heure locale. Chaque attente est alors trop longue d’autant. Dites quelle colonne a un autre fuseau horaire.`;
    }),
    opened_at_night: say(
      ({ n }) =>
        `${counted(n, 'ticket, plus de la moitié, est arrivé', 'tickets, plus de la moitié, sont arrivés', 'fr')} entre minuit et 6 heures : les heures sont sans doute celles d’un autre fuseau horaire. Choisissez le fuseau horaire de ce fichier, ou vérifiez si l’on travaille vraiment la nuit.`,
    ),
    categories_jump: say(
      ({ n, month }) =>
        `À partir de ${month}, ${counted(n, 'ticket n’a', 'tickets n’ont', 'fr')} presque plus aucune catégorie d’avant : sans doute une réorganisation. Ne comparez pas les catégories au-delà de ce mois.`,
    ),
    months_missing: say(
      ({ n, months }) =>
        `${counted(n, 'mois n’a', 'mois n’ont', 'fr')} aucun ticket entre des mois bien remplis (${months}) : manque-t-il un morceau ?`,
    ),
    cut_off: say(
      ({ n }) =>
        `Le fichier compte exactement ${counted(n, 'ligne', 'lignes', 'fr')} : c’est le maximum que certains programmes exportent. Le helpdesk en contient sans doute plus ; exportez en plusieurs fois.`,
    ),
    texts_cut: say(
      ({ n, length }) =>
        `Le texte de ${counted(n, 'ticket s’arrête', 'tickets s’arrête', 'fr')} après ${length} caractères : l’export l’a coupé. La suite ne compte pas pour reconnaître le problème.`,
    ),
    one_requester: say(
      ({ n }) =>
        `${counted(n, 'ticket a', 'tickets ont', 'fr')} un seul et même demandeur : sans doute une boîte partagée. Combien de personnes un problème touche, nous ne le savons alors pas.`,
    ),
    device_events: say(
      ({ n, columns }) =>
        `Ceci est une liste de ce que des appareils ont signalé eux-mêmes : ${counted(n, 'ligne', 'lignes', 'fr')} (${columns}), sans personne qui signale. ${fitting(n, 'Elle ne compte', 'Elles ne comptent', 'fr')} ni comme signalement de personnes, ni comme temps perdu. À côté des tickets des mêmes jours, ${fitting(n, 'elle dit', 'elles disent', 'fr')} quelle part est signalée. Des personnes l’ont écrite ? Vous pouvez le dire.`,
    ),
    many_automatic: say(
      ({ n }) =>
        `${counted(n, 'ticket a été créé', 'tickets ont été créés', 'fr')} automatiquement : ${fitting(n, 'il ne compte', 'ils ne comptent', 'fr')} pas comme signalement de personnes.`,
    ),
  },
  coverage: {
    no_title:
      'Quel est le titre : vérifiez si une colonne ci-dessus est le titre. Sans lui, nous reconnaissons bien moins les problèmes.',
    no_number:
      'Quel numéro porte un ticket : un export suivant ne peut reconnaître les tickets qu’à leur texte.',
    no_opening: 'Quand un ticket a été ouvert : pas de rythme, pas de mois et pas de réponse.',
    no_end: 'Quand un ticket a été résolu : combien de temps quelqu’un a attendu reste inconnu.',
    no_state: 'Si un ticket est encore ouvert.',
    no_body:
      'Ce qui s’est passé exactement : sans description, nous ne reconnaissons les problèmes qu’à leur titre.',
    no_requester:
      'Qui a signalé : combien de personnes un problème touche reste inconnu, et nous retirons moins bien les noms des textes.',
    no_reopening: 'Combien de fois un ticket a été rouvert.',
    no_working_time:
      'Combien de temps l’informatique y a travaillé : nous ne pouvons pas peser ce qu’elle consacre à l’amélioration.',
    no_lost_time: 'Combien de temps quelqu’un a perdu : nous l’estimons à partir d’études.',
    no_team: 'Quelle équipe l’a traité : le temps perdu par équipe reste inconnu.',
    no_site: 'Où c’est arrivé : deux imprimantes à deux endroits peuvent compter pour un seul problème.',
    no_asset: 'De quel appareil il s’agit : nous ne le trouvons que dans le texte.',
    no_category:
      'À quelle catégorie il appartient : cela pèse peu, nous reconnaissons les problèmes à leur texte.',
  },
  fileRefused: {
    'file.empty': say(() => `le fichier est vide : exportez à nouveau les tickets.`),
    'file.not_text': say(
      ({ kind }) =>
        `c’est ${KIND[kind] ?? kind}, pas une liste de tickets : exportez les tickets en Excel (.xlsx), CSV ou JSON.`,
    ),
    'file.other_spreadsheet': say(
      ({ kind }) =>
        `c’est ${SHEET[kind] ?? 'un classeur'} : ouvrez-le, enregistrez-le en .xlsx ou en CSV UTF-8 et réessayez.`,
    ),
    'file.locked': say(
      () => `ce fichier est protégé par un mot de passe : enregistrez-le sans mot de passe et réessayez.`,
    ),
    'file.workbook_too_large': say(
      ({ kind, most }) =>
        `ce classeur est trop grand pour être lu sans risque (plus de ${counted(most, TOO_LARGE[kind] ?? '', TOO_LARGE[kind] ?? '', 'fr')}) : enregistrez la feuille des tickets en CSV UTF-8, qui peut être plus grand.`,
    ),
    'file.no_table': say(
      () =>
        `cette page web ne contient pas de tableau, c’est peut-être un écran de connexion : exportez à nouveau les tickets en Excel (.xlsx) ou CSV.`,
    ),
    'file.unknown_xml': say(
      () =>
        `ce XML n’est pas un classeur que nous connaissons : exportez les tickets en Excel (.xlsx), CSV ou JSON.`,
    ),
    'file.program_text': say(
      () =>
        `c’est un texte de programme, comme du SQL ou du JavaScript, et non un tableau : exportez les tickets en Excel (.xlsx), CSV ou JSON.`,
    ),
    'file.uncut_rows': say(
      () =>
        `chaque ligne de ce fichier est dans une seule cellule, d’un seul tenant : enregistrez-le à nouveau en Excel (.xlsx) ou en CSV avec des points-virgules entre les cellules.`,
    ),
    'file.two_lists': say(
      ({ line }) =>
        `à partir de la ligne ${line}, ce fichier contient une autre liste, avec d’autres colonnes et un autre signe entre les cellules : enregistrez chaque partie dans un fichier à part et réessayez.`,
    ),
    'file.unsafe_xml': say(
      () =>
        `ce fichier contient une référence (DTD) qui peut ouvrir d’autres fichiers, et que nous ne suivons pas par sécurité : enregistrez-le à nouveau en .xlsx ou en CSV UTF-8.`,
    ),
    'file.archive': say(
      ({ kind }) =>
        `c’est un fichier compressé (${kind}) que nous ne pouvons pas ouvrir : décompressez-le, ou faites-en un zip.`,
    ),
    'file.packed_with_password': say(
      () => `ce zip est protégé par un mot de passe : décompressez-le et choisissez les fichiers eux-mêmes.`,
    ),
    'file.packed_in_packed': say(
      ({ inner }) =>
        `il contient encore un fichier compressé (${inner}) : décompressez-le et choisissez les fichiers eux-mêmes.`,
    ),
    'file.pack_method': say(
      () =>
        `ce fichier est compressé d’une manière que nous ne connaissons pas : décompressez-le, ou faites-en un zip ordinaire.`,
    ),
    'file.unsafe_archive': say(
      () =>
        `dans ce zip, un nom de fichier ou un raccourci mène à un endroit extérieur : compressez à nouveau les seuls fichiers exportés.`,
    ),
    'file.too_many_packed': say(
      ({ files, most }) =>
        `ce zip contient ${counted(files, 'fichier', 'fichiers', 'fr')}, et nous acceptons au plus ${counted(most, 'fichier', 'fichiers', 'fr')} : compressez les seuls fichiers exportés.`,
    ),
    'file.nothing_packed': say(() => `ce zip est vide : compressez à nouveau les fichiers exportés.`),
    'file.unpacks_too_large': say(
      ({ most }) =>
        `décompressé, ce fichier devient trop grand (plus de ${most} Mo ou plus de cent fois sa taille) : exportez une période plus courte, ou choisissez le fichier lui-même sans le compresser.`,
    ),
    'file.cut_short': say(() => `la fin de ce fichier manque : téléchargez-le ou copiez-le à nouveau.`),
    'file.too_large_whole': say(
      ({ most }) =>
        `sous cette forme, nous lisons ${most} Mo au plus : exportez en CSV, que nous lisons quelle que soit sa taille, ou une période plus courte.`,
    ),
    'file.changed': say(
      () => `ce fichier a changé pendant la lecture : attendez qu’il soit entièrement écrit et réessayez.`,
    ),
    'file.damaged': say(
      () => `ce fichier est endommagé : téléchargez-le à nouveau, ou enregistrez-le encore une fois.`,
    ),
    'file.own_list': say(
      () =>
        `c’est la liste des lignes que Signaal a laissées de côté, pas un export : réparez ces lignes dans l’export et importez celui-ci.`,
    ),
    'file.no_records': say(
      () => `ce JSON ne contient pas de liste de tickets : exportez une liste, ou un ticket par ligne.`,
    ),
    'file.loose_text': say(
      () =>
        `c’est du texte libre sans colonnes, et pas une liste de tickets : exportez les tickets en Excel (.xlsx) ou CSV, ou ajoutez un en-tête comme « Titre » si chaque ligne est un ticket.`,
    ),
    'file.no_ticket_columns': say(({ columns }) => {
      const seen = columns === '' ? '' : ` (nous voyons ${columns})`;
      return `ceci ne ressemble pas à une liste de tickets, car aucune colonne ne dit de quoi parle un ticket ni quand il a été signalé${seen} : exportez les tickets eux-mêmes, avec au moins leur titre et leur date de création.`;
    }),
    'file.too_many_columns': say(
      ({ columns, most }) =>
        `ce fichier a ${counted(columns, 'colonne', 'colonnes', 'fr')}, plus qu’un export de tickets (au plus ${most}) : choisissez-en moins.`,
    ),
    'file.hardly_rows': say(
      ({ lines, line }) =>
        `plus de ${counted(lines, 'ligne', 'lignes', 'fr')} de ce fichier n’entrent pas dans le tableau, à partir de la ligne ${line} : il est sans doute endommagé, ou un guillemet y est de trop ; exportez à nouveau les tickets.`,
    ),
    'file.enoent': say(() => `ce fichier ou ce dossier n’existe pas : vérifiez le chemin.`),
    'file.eisdir': say(() => `c’est un dossier : indiquez le fichier lui-même.`),
    'file.device': say(
      () => `c’est un périphérique ou une connexion et non un fichier : indiquez le fichier lui-même.`,
    ),
    'file.silent_pipe': say(
      () => `rien ne sort de ce tube : écrivez d’abord dans un fichier ce qui doit en sortir et indiquez-le.`,
    ),
    'file.long_pipe': say(
      () => `plus de 64 Mo sortent de ce tube : écrivez-les d’abord dans un fichier et indiquez-le.`,
    ),
    'file.eacces': say(() => `l’accès est refusé : vérifiez les droits de ce fichier ou de ce dossier.`),
    'file.enotdir': say(() => `une partie de ce chemin n’est pas un dossier : vérifiez le chemin.`),
  },
  /** Put before a line where one line stands for several. */
  first: 'la première ',
  leftOutBecause: {
    'row.too_short': say(
      ({ cells, expected, first, line }) =>
        `trop peu de cellules : ${cells} au lieu de ${expected} (${first}à la ligne ${line})`,
    ),
    'row.too_long': say(
      ({ cells, expected, first, line }) =>
        `trop de cellules : ${cells} au lieu de ${expected} (${first}à la ligne ${line})`,
    ),
    'row.other_headings': say(
      ({ first, line }) =>
        `une ligne sous d’autres en-têtes, plus loin dans le fichier (${first}ligne ${line}) : enregistrez ce tableau dans un fichier à part`,
    ),
    'row.other_table': say(
      ({ first, line }) =>
        `une ligne d’un autre tableau sous les tickets, par exemple des totaux ou une légende, et pas un ticket (${first}ligne ${line})`,
    ),
    'row.quote_never_closes': say(
      ({ first, line }) =>
        `un guillemet s’ouvre et ne se ferme pas (${first}à la ligne ${line}) ; la lecture a repris à la ligne suivante`,
    ),
    'row.too_large': say(
      ({ first, line, characters }) =>
        `une ligne de ${counted(characters, 'caractère', 'caractères', 'fr')}, plus longue que n’importe quel ticket : il manque sans doute des fins de ligne (${first}ligne ${line})`,
    ),
    'row.not_json': say(({ first, line }) => `JSON non valide (${first}à la ligne ${line})`),
    'row.not_a_record': say(
      ({ first, line }) => `pas un ticket mais une valeur isolée (${first}à la ligne ${line})`,
    ),
    'row.record_too_large': say(
      ({ first, line, characters }) =>
        `un ticket de ${counted(characters, 'caractère', 'caractères', 'fr')}, plus long que n’importe quel ticket (${first}à la ligne ${line}) : exportez-le sans pièces jointes`,
    ),
    'row.record_too_wide': say(
      ({ first, line, most }) =>
        `un ticket de plus de ${counted(most, 'champ', 'champs', 'fr')} (${first}à la ligne ${line}) : exportez-le avec moins de champs`,
    ),
    'row.too_deep': say(
      ({ first, line, most }) =>
        `un ticket avec plus de ${counted(most, 'liste imbriquée', 'listes imbriquées', 'fr')} (${first}à la ligne ${line}) : exportez-le sans le champ qui les contient`,
    ),
    'row.seen_twice': say(
      ({ first, line }) => `un ticket déjà présent, mot pour mot (${first}à la ligne ${line})`,
    ),
    'row.discarded': say(
      ({ first, line }) =>
        `un ticket que le helpdesk lui-même marque comme spam, brouillon ou supprimé (${first}ligne ${line})`,
    ),
    'row.no_ticket': say(
      ({ first, line }) => `une ligne de totaux ou une remarque, pas un ticket (${first}ligne ${line})`,
    ),
    'row.units': say(
      ({ first, line }) =>
        `une ligne d’unités ou de types des colonnes, pas un ticket (${first}ligne ${line})`,
    ),
    'row.older_version': say(
      ({ first, line }) =>
        `un état plus ancien d’un ticket présent aussi dans un état plus récent (${first}à la ligne ${line})`,
    ),
  },
  note: {
    without_number: say(
      ({ lines, n }) =>
        `${counted(n, 'ticket n’a', 'tickets n’ont', 'fr')} pas de numéro (${atLines(lines, 'ligne', 'lignes')}) : un export suivant ne ${fitting(n, 'le', 'les', 'fr')} reconnaîtra que par les mots et l’heure d’ouverture.`,
    ),
    number_rounded: say(
      ({ lines, n }) =>
        `${counted(n, 'numéro de ticket a été abrégé', 'numéros de ticket ont été abrégés', 'fr')} par un tableur, comme 2,02501E+10 (${atLines(lines, 'ligne', 'lignes')}) : les derniers chiffres sont perdus, des tickets différents portent donc le même numéro, et il ne compte pas. Exportez à nouveau depuis le helpdesk sans enregistrer le fichier dans Excel, ou mettez cette colonne en texte avant de l’ouvrir.`,
    ),
    without_title: say(
      ({ n }) => `${counted(n, 'ticket n’a pas de titre', 'tickets n’ont pas de titre', 'fr')}.`,
    ),
    blank_title: say(({ n }) => `${counted(n, 'ticket a', 'tickets ont', 'fr')} un titre vide.`),
    resolved_time_on_open: say(
      ({ n }) =>
        `${counted(n, 'ticket non résolu porte', 'tickets non résolus portent', 'fr')} pourtant une date de résolution : elle ne compte pas, et ${fitting(n, 'ce ticket n’est pas considéré comme clôturé', 'ces tickets ne sont pas considérés comme clôturés', 'fr')}.`,
    ),
    closed_time_on_open: say(
      ({ n }) =>
        `${counted(n, 'ticket ouvert porte', 'tickets ouverts portent', 'fr')} une date de clôture : elle ne compte pas.`,
    ),
    former_resolution: say(
      ({ n }) =>
        `${counted(n, 'ticket rouvert porte', 'tickets rouverts portent', 'fr')} encore la date d’une résolution antérieure : elle ne compte pas.`,
    ),
    ended_before_opened: say(
      ({ lines, n }) =>
        `${counted(n, 'ticket se termine avant d’avoir été ouvert', 'tickets se terminent avant d’avoir été ouverts', 'fr')} (${atLines(lines, 'ligne', 'lignes')}) : cette date ne compte pas.`,
    ),
    date_unreadable: say(
      ({ heading, lines, n }) =>
        `Dans « ${heading} », ${counted(n, 'cellule n’est pas une date', 'cellules ne sont pas des dates', 'fr')} (${atLines(lines, 'ligne', 'lignes')}) : inconnu.`,
    ),
    date_future: say(
      ({ heading, lines, n }) =>
        `Dans « ${heading} », ${counted(n, 'date est', 'dates sont', 'fr')} dans le futur (${atLines(lines, 'ligne', 'lignes')}) : inconnu.`,
    ),
    date_too_old: say(
      ({ heading, lines, n }) =>
        `Dans « ${heading} », ${counted(n, 'date est antérieure', 'dates sont antérieures', 'fr')} à 1990 (${atLines(lines, 'ligne', 'lignes')}) : inconnu.`,
    ),
    date_order_assumed: say(({ heading, orders }) => {
      const [first, ...others] = ordersIn(orders, { dmy: 'le jour', mdy: 'le mois', ymd: 'l’année' });
      return `Dans « ${heading} », rien ne dit si ${[first, ...others].join(' ou ')} vient d’abord : nous avons lu ${first} d’abord.`;
    }),
    date_order_from_other: say(
      ({ heading }) => `Dans « ${heading} », nous avons suivi l’ordre d’une autre colonne de dates.`,
    ),
    date_order_mixed: say(
      ({ heading, lines, n }) =>
        `Dans « ${heading} », ${counted(n, 'cellule ne convient', 'cellules ne conviennent', 'fr')} qu’à l’autre ordre jour-mois (${atLines(lines, 'ligne', 'lignes')}) : inconnu.`,
    ),
    dates_without_time: say(({ heading }) => `« ${heading} » contient des jours sans heure.`),
    import_times: say(
      ({ n }) =>
        `${counted(n, 'ticket a été créé', 'tickets ont été créés', 'fr')} dans la même minute : cela ressemble à une migration, et le rythme et la chance sont alors peu fiables.`,
    ),
    duration_unit_assumed: say(
      ({ heading, unit }) =>
        `L’unité de « ${heading} » n’est pas indiquée : nous avons pris des ${UNIT[unit] ?? unit}.`,
    ),
    duration_implausible: say(
      ({ heading, unit }) => `La durée dans « ${heading} » semble peu plausible en ${UNIT[unit] ?? unit}.`,
    ),
    duration_unreadable: say(
      ({ heading, lines, n }) =>
        `Dans « ${heading} », ${counted(n, 'cellule n’est pas une durée', 'cellules ne sont pas des durées', 'fr')} (${atLines(lines, 'ligne', 'lignes')}) : inconnu.`,
    ),
    duration_zero: say(
      ({ heading, n }) =>
        `Dans « ${heading} », ${counted(n, 'cellule vaut', 'cellules valent', 'fr')} zéro : rien n’y a été noté, donc inconnu.`,
    ),
    number_unreadable: say(
      ({ heading, lines, n }) =>
        `Dans « ${heading} », ${counted(n, 'cellule n’est pas un nombre entier', 'cellules ne sont pas des nombres entiers', 'fr')} (${atLines(lines, 'ligne', 'lignes')}) : inconnu.`,
    ),
    short_rows: say(
      ({ lines, n }) =>
        `${counted(n, 'ligne n’a pas ses dernières cellules', 'lignes n’ont pas leurs dernières cellules', 'fr')} (${atLines(lines, 'ligne', 'lignes')}) : ${fitting(n, 'lue', 'lues', 'fr')} quand même, ces cellules vides.`,
    ),
    group_filled: say(
      ({ heading, n }) =>
        `Dans « ${heading} », chaque groupe n’est écrit qu’une fois, sur sa première ligne : ${counted(n, 'cellule vide est lue', 'cellules vides sont lues', 'fr')} comme la cellule au-dessus.`,
    ),
    decimal_comma: say(
      ({ lines, n }) =>
        `Dans ${counted(n, 'ligne', 'lignes', 'fr')}, la virgule d’un nombre tel que 3,5 le coupait en deux (${atLines(lines, 'ligne', 'lignes')}) : lu comme un seul nombre.`,
    ),
    long_rows: say(
      ({ lines, n }) =>
        `${counted(n, 'ligne a', 'lignes ont', 'fr')} des cellules vides en trop (${atLines(lines, 'ligne', 'lignes')}) : ${fitting(n, 'lue', 'lues', 'fr')} normalement.`,
    ),
    empty_rows: say(
      ({ lines, n }) =>
        `${counted(n, 'ligne est vide', 'lignes sont vides', 'fr')} (${atLines(lines, 'ligne', 'lignes')}) : pas de ticket.`,
    ),
    stray_quotes: say(
      ({ lines, n }) =>
        `${counted(n, 'guillemet est', 'guillemets sont', 'fr')} à un endroit étrange (${atLines(lines, 'ligne', 'lignes')}) : ${fitting(n, 'lu comme caractère ordinaire', 'lus comme caractères ordinaires', 'fr')}.`,
    ),
    title_lines: say(
      ({ n }) =>
        `${counted(n, 'ligne se trouve', 'lignes se trouvent', 'fr')} au-dessus des titres de colonnes.`,
    ),
    delimiter_changes: say(
      ({ line }) =>
        `À partir de la ligne ${line}, un autre signe sépare les cellules qu’au-dessus : chaque partie a été lue avec le sien.`,
    ),
    heading_repeated: say(
      ({ lines, n }) =>
        `Les titres de colonnes reviennent encore ${counted(n, 'fois', 'fois', 'fr')} plus loin (${atLines(lines, 'ligne', 'lignes')}).`,
    ),
    curled_quotes: say(
      () =>
        `Les cellules de ce fichier sont entre guillemets typographiques, comme “ceci” ou « ceci » : lus comme des guillemets, pas comme une partie du texte.`,
    ),
    no_heading_row: say(() => `Il n’y a pas de titres de colonnes : elles portent leur numéro.`),
    beside_table: say(
      ({ lines, n }) =>
        `À côté du tableau, ${counted(n, 'ligne contient', 'lignes contiennent', 'fr')} encore quelque chose (${atLines(lines, 'ligne', 'lignes')}) : cela n’a pas été lu.`,
    ),
    other_sheets: say(
      ({ n, others, sheet }) =>
        `Nous avons lu la feuille « ${sheet} » et laissé ${counted(n, 'autre feuille', 'autres feuilles', 'fr')} de côté (${others}).`,
    ),
    other_tables: say(
      ({ n }) =>
        `La page contient encore ${counted(n, 'tableau', 'tableaux', 'fr')} : nous avons lu celui qui ressemble le plus à des tickets.`,
    ),
    packed_aside: say(
      ({ files, n }) =>
        `Dans le zip, ${counted(n, 'fichier qui ne ressemble pas à un export a été laissé', 'fichiers qui ne ressemblent pas à un export ont été laissés', 'fr')} de côté (${files}).`,
    ),
    error_cells: say(
      ({ lines, n }) =>
        `${counted(n, 'cellule contient', 'cellules contiennent', 'fr')} une valeur d’erreur telle que #N/A (${atLines(lines, 'ligne', 'lignes')}) : lue comme vide.`,
    ),
    formula_values: say(
      ({ lines, n }) =>
        `${counted(n, 'cellule contient', 'cellules contiennent', 'fr')} une formule (${atLines(lines, 'ligne', 'lignes')}) : nous avons lu le résultat enregistré.`,
    ),
    formula_without_value: say(
      ({ lines, n }) =>
        `${counted(n, 'formule n’a', 'formules n’ont', 'fr')} pas de résultat enregistré (${atLines(lines, 'ligne', 'lignes')}) : lu comme vide, tant que vous n’ouvrez pas le classeur dans Excel pour l’enregistrer à nouveau.`,
    ),
    duplicate_headings: say(
      ({ n }) => `${counted(n, 'colonne porte', 'colonnes portent', 'fr')} le même titre qu’une autre.`,
    ),
    keys_twice: say(
      ({ lines, n }) =>
        `Dans ${counted(n, 'ticket', 'tickets', 'fr')}, un champ figure deux fois (${atLines(lines, 'ligne', 'lignes')}) : nous avons lu la dernière valeur.`,
    ),
    columns_ignored: say(
      ({ most, n }) =>
        `${counted(n, 'colonne n’a pas été lue', 'colonnes n’ont pas été lues', 'fr')} : nous en avons lu ${most}, les plus remplies.`,
    ),
    mixed_encoding: say(
      ({ lines, n }) =>
        `${counted(n, 'endroit était', 'endroits étaient', 'fr')} dans un autre jeu de caractères (${atLines(lines, 'ligne', 'lignes')}) : ${fitting(n, 'lu', 'lus', 'fr')} en Windows-1252.`,
    ),
    undecodable_bytes: say(
      ({ lines, n }) =>
        `${counted(n, 'caractère était illisible et figure', 'caractères étaient illisibles et figurent', 'fr')} comme � (${atLines(lines, 'ligne', 'lignes')}).`,
    ),
    garbled_mended: say(
      ({ n }) =>
        `${counted(n, 'caractère était abîmé', 'caractères étaient abîmés', 'fr')} dans le fichier, comme « Ã© » au lieu de « é » : ${fitting(n, 'lu comme il devait l’être', 'lus comme ils devaient l’être', 'fr')}.`,
    ),
    misread_mended: say(
      ({ n, shown }) =>
        `${counted(n, 'caractère n’était pas celui', 'caractères n’étaient pas ceux', 'fr')} qu’il fallait, avec « ${shown} » au lieu de « é », parce qu’un programme a pris le fichier pour celui d’un autre type d’ordinateur : ${fitting(n, 'lu comme il devait l’être', 'lus comme ils devaient l’être', 'fr')}.`,
    ),
    garbled_left: say(
      ({ lines, n }) =>
        `${counted(n, 'caractère est abîmé', 'caractères sont abîmés', 'fr')}, comme « Ã© » au lieu de « é » (${atLines(lines, 'ligne', 'lignes')}) : d’autres sont corrects, nous avons donc tout laissé tel quel. Exportez à nouveau en UTF-8 si cela touche plus qu’un seul texte.`,
    ),
    mail_coding: say(
      ({ heading }) =>
        `Dans « ${heading} », les textes sont écrits comme les programmes de courrier les envoient, comme « caf=C3=A9 » : lus comme ils devaient l’être.`,
    ),
    nothing_at_end: say(
      ({ n }) =>
        `Le fichier se termine par ${counted(n, 'octet', 'octets', 'fr')} sans contenu (des zéros ou Ctrl-Z) : laissés de côté. Exportez à nouveau si vous y attendez plus de tickets.`,
    ),
    nul_characters: say(
      ({ n }) => `${counted(n, 'caractère nul a été retiré', 'caractères nuls ont été retirés', 'fr')}.`,
    ),
    formula_guard: say(
      ({ n }) =>
        `Dans ${counted(n, 'cellule', 'cellules', 'fr')}, nous avons retiré le signe qui empêche un tableur d’y lire une formule ou un nombre.`,
    ),
    people_in_groups: say(
      ({ heading, n }) =>
        `Dans « ${heading} », ${counted(n, 'cellule contient une personne', 'cellules contiennent une personne', 'fr')} : pas ${fitting(n, 'utilisée', 'utilisées', 'fr')} comme groupe.`,
    ),
    seen_twice: say(
      ({ n }) =>
        `${counted(n, 'ticket figurait deux fois et compte', 'tickets figuraient deux fois et comptent', 'fr')} une seule fois.`,
    ),
    discarded: say(
      ({ n }) =>
        `${counted(n, 'ticket est marqué', 'tickets sont marqués', 'fr')} dans le helpdesk lui-même comme spam, brouillon ou supprimé et ne ${fitting(n, 'compte', 'comptent', 'fr')} pas.`,
    ),
    no_ticket: say(
      ({ n }) =>
        `${counted(n, 'ligne est un total ou une remarque', 'lignes sont un total ou une remarque', 'fr')}, pas un ticket, et ne ${fitting(n, 'compte', 'comptent', 'fr')} pas.`,
    ),
    units: say(
      ({ n }) =>
        `${counted(n, 'ligne indique', 'lignes indiquent', 'fr')} des unités ou des types de colonnes, pas un ticket, et ne ${fitting(n, 'compte', 'comptent', 'fr')} pas.`,
    ),
    older_version: say(
      ({ n }) =>
        `${counted(n, 'ligne était un état antérieur', 'lignes étaient des états antérieurs', 'fr')} d’un ticket : seul le dernier compte.`,
    ),
    id_made_unique: say(
      ({ n }) =>
        `${counted(n, 'ticket a reçu', 'tickets ont reçu', 'fr')} un suffixe, car des tickets différents portent le même numéro.`,
    ),
    no_rows: say(() => `Le fichier contient des titres mais aucune ligne.`),
    no_text_column: say(
      () =>
        `Aucune colonne n’est un titre ni une description : sans texte, nous ne reconnaissons aucun problème. Dites quelle colonne c’est.`,
    ),
    other_companies: say(
      ({ n }) =>
        `${counted(n, 'ticket est d’une autre entreprise et ne compte', 'tickets sont d’autres entreprises et ne comptent', 'fr')} pas ici.`,
    ),
    without_company: say(
      ({ n }) =>
        `${counted(n, 'ticket ne nomme aucune entreprise et ne compte', 'tickets ne nomment aucune entreprise et ne comptent', 'fr')} pas ici.`,
    ),
  },
};
