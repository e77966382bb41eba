/** Abbreviations of zones that mean one thing in Europe, as seconds to add to UTC. */
export const ZONE_OFFSETS: ReadonlyMap<string, number> = new Map([
  ['z', 0],
  ['utc', 0],
  ['gmt', 0],
  ['wet', 0],
  ['west', 3600],
  ['bst', 3600],
  ['cet', 3600],
  ['met', 3600],
  ['cest', 7200],
  ['mest', 7200],
]);

/** Month names and abbreviations, folded, without a full stop. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan januari janvier janv januar',
    'february feb februari fevrier fevr fev februar febr',
    'march mar maart mrt mars marz mrz maa',
    'april apr avril avr',
    'may mei mai',
    'june jun juni juin',
    'july jul juli juillet juil',
    'august aug augustus aout aou',
    'september sep sept septembre',
    'october oct oktober okt octobre',
    'november nov novembre',
    'december dec decembre dezember dez',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** Names and abbreviations of weekdays, folded: they say nothing a date does not say. */
export const WEEKDAYS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maa din woe don vri zat zon ma di wo do vr za zo ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim'
  ).split(' '),
);
