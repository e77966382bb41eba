import type { SignalKind } from './signal.ts';

/** What a value of a type column says, and how firmly: a `hint` gives way to what the person writes. */
export type ColumnKind = {
  readonly kind: SignalKind;
  readonly firm: boolean;
  /** Whether it names a change, and no project or problem record. */
  readonly isChange: boolean;
};

const CHANGES =
  '(?:routine|normal|emergency)?changes?|rfc|wijziging(?:en|sverzoek|saanvraag)?|changements?|' +
  'releases?|deployments?|deploiements?|mises? en production|uitrol';

// In order: "change request" and "demande de changement" are changes, "aanvraag onderhoud" is a request.
const TYPES: readonly (readonly [SignalKind, boolean, RegExp])[] = [
  ['merged', true, /\b(?:merged?|duplicates?|duplicaat|dubbel|samengevoegd|fusionne?e?|doublon)\b/u],
  [
    'improvement',
    true,
    new RegExp(
      String.raw`\b(?:${CHANGES}|project(?:en|s)?|projets?|problems?|probleemrecord|problemes?|improvements?|verbetering(?:en)?|ameliorations?|enhancements?|new feature|known error|gekende fout|erreur connue)\b`,
      'u',
    ),
  ],
  [
    'machine',
    true,
    /\b(?:alerts?|alarms?|alarmen|alertes?|alarmes?|events?|monitoring|rmm|evenements?|supervision|sensors?)\b/u,
  ],
  [
    'scheduled',
    true,
    /\b(?:maintenance|(?:preventief |gepland )?onderhoud|entretien|preventi(?:ve|ef)|scheduled|gepland|planifiee?|recurr(?:ent|ing)|terugkerend|periodiek|patching)\b/u,
  ],
  [
    'request',
    true,
    /\b(?:service ?requests?|requests?|service ?verzoek(?:en)?|gebruikersverzoek|verzoek(?:en)?|aanvra(?:ag|gen)|aanvraag|demandes?|bestelling|commande|order|onboarding|offboarding|access|toegang|wens(?:en)?|feature request)\b/u,
  ],
  [
    'incident',
    true,
    /\b(?:incidents?|incidenten|storing(?:en)?|defect(?:en|s)?|bugs?|faults?|pannes?|derangements?|outages?|break[ -]?fix|disruption|anomalies?|anomalie|dysfonctionnements?)\b/u,
  ],
  [
    'request',
    false,
    /\b(?:questions?|vra(?:ag|gen)|informatie(?:vraag)?|information|infos?|how[ -]to|advies|conseil|help)\b/u,
  ],
];

const SAYS_CHANGE = new RegExp(String.raw`\b(?:${CHANGES})\b`, 'u');

/**
 * Reads a type, channel or category as a kind of signal.
 *
 * It answers "does this column say what the ticket is?". A number without a label, such as `0` or `1`, says
 * nothing, and so does a value that names an incident and a request at once.
 *
 * @param folded  the value, lower case and without accents
 * @returns       the kind and how firmly it is said; undefined when it says nothing
 * @cost          O(length)
 */
export function kindOfColumn(folded: string): ColumnKind | undefined {
  const found = TYPES.filter(([, , says]) => says.test(folded));
  const [first] = found;
  if (first === undefined) return undefined;
  const kinds = new Set(found.filter(([, firm]) => firm).map(([kind]) => kind));
  if (kinds.has('incident') && kinds.has('request')) return undefined;
  const [kind, firm] = first;
  return { kind, firm, isChange: kind === 'improvement' && SAYS_CHANGE.test(folded) };
}

/** A state, resolution or title that says that the ticket lives on in another one: the whole value, or its start. */
export const SAYS_MERGED =
  /^[\s[(*#-]*(?:(?:closed|resolved|cancelled|rejected|gesloten|afgesloten|afgemeld|opgelost|ferme|cloture|clos|resolu|geannuleerd|annule)[\s:,/(–-]+)?(?:as |als |comme |ticket |melding )?(?:merged?|duplicated?|dup|duplicaat|dubbel(?:e melding|e|)|samengevoegd|gecombineerd|reeds gemeld|al gemeld|fusionnee?|doublon|deja signale)(?:[\s:)\]-]*$|[\])][\s:]| ?(?:of|with|into|in|to|met|van|avec|de|du|dans|a|ticket|melding|#)(?![a-z0-9-])| ?#?\d)/u;
