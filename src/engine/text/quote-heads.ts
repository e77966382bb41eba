/** A line that says an earlier mail follows: "-----Oorspronkelijk bericht-----". */
export const BANNER =
  /^[\s>*_-]*(?:oorspronkelijke? (?:bericht|e-?mail|mail|afspraak)|original (?:message|e-?mail|appointment)|message (?:d['’]origine|original|initial)|rendez-vous d['’]origine|courriel original|doorgestuurd bericht|forwarded message|message transféré|message réexpédié|begin forwarded message|begin doorgestuurd bericht|début du message (?:réexpédié|transféré)|ursprüngliche nachricht)[\s*_:-]*$/iu;

/** A banner of a mail that somebody passed on, not answered. */
export const FORWARD_BANNER = /doorgestuurd|forwarded|transféré|réexpédié/iu;

/** The first line of a head: "Van: …", "De : …". */
export const FROM = /^[\s>*_]*(?:van|de|from|von|afzender|expéditeur|sender) ?\**\s?:\**\s?\S/iu;

/** Any line of a head. */
export const HEADER =
  /^[\s>*_]*(?:van|de|from|von|verzonden|envoyé(?: le)?|sent|gesendet|date|datum|aan|à|a|to|an|pour|cc|cci|copie à|copie|bcc|onderwerp|objet|sujet|subject|betreff|répondre à|reply-to|antwoord aan|importance|prioriteit|belang|bijlagen|attachments|pièces jointes|tijd|time|when|heure|quand|wanneer|locatie|location|where|lieu|emplacement) ?\**\s?:/iu;

/** A head on one line. */
export const ONE_LINE =
  /^[\s>*_]*(?:van|de|from) ?\**:.{2,120}?(?:verzonden|envoyé(?: le)?|sent|date|datum) ?\**:.{2,200}?(?:onderwerp|objet|subject) ?\**:/iu;

/** "On … wrote:", with the date first; mail programs break it over several lines. */
export const ATTRIBUTION = /^[\s*_]*(?:on|op|le|am|el)\b/iu;
export const WROTE =
  /^[\s*_]*(?:on|op|le|am|el)\b.{4,220}(?:\b(?:wrote|a écrit|écrit|geschreven)\b\**\s?:|\b(?:schreef|schrieb)\b.{0,150}:)\**\s*$/iu;

/** The same with the name first. */
export const WROTE_SHORT =
  /^.{1,110}\b(?:schreef op|wrote on|a écrit le|schreef|a écrit|wrote)\b.{0,80}\d.{0,60}:\s*$/iu;

/** A program names the minute or the address; a person who tells who wrote does not. */
export const MINUTE_OR_ADDRESS = /\d{1,2}[:.h]\d{2}|@/u;

/** What a helpdesk writes between an answer and the history below it. */
export const ABOVE =
  /(?:(?:reply|response) above this line|(?:antwoord|reactie|bericht)(?: hier)? boven deze (?:lijn|regel)|typ uw antwoord boven|au-dessus de cette ligne|please do not write below this line|ne pas écrire sous cette ligne|niet onder deze (?:lijn|regel) (?:typen|schrijven))/iu;

/** What a helpdesk writes at the head of its history. */
export const UPDATED =
  /^[\s*]*(?:your|uw|je|votre|the|deze|cette) (?:support )?(?:request|ticket|case|incident|issue|aanvraag|melding|verzoek|vraag|demande|requête)\b.{0,60}\b(?:updated|bijgewerkt|aangepast|mise? à jour|modifiée?|beantwoord|answered)\b/iu;
export const SAID =
  /^\S.{1,60} (?:commented|replied|heeft gereageerd|heeft geantwoord|a commenté|a répondu)\s?:$/iu;

/** "Anita (Support), Mar 4, 2026, 14:05 GMT:", told from a person's own words only by the rule above it. */
export const SIGNED_AND_DATED =
  /^\p{L}[^:\d]{1,60}[,)–-] ?(?:\p{L}{2,10}\.?,? )?(?:\p{L}{3,10}\.? \d{1,2},?|\d{1,2}(?:\p{L}{2})? \p{L}{3,10}\.?|\d{1,2}[/.-]\d{1,2}[/.-])[, ]*\d{4}.{0,40}$/u;
