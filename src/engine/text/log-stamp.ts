const STAMP =
  /^(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}-\d{2}-\d{2})[ T]\d{1,2}:\d{2}(?::\d{2})?(?: ?(?:GMT|UTC|CET|CEST)?(?:[+-]\d{1,2}(?::?\d{2})?)?)?[ ,-]*(?<name>[^:\n]{2,60}):\s?/u;
const NAME_IN_STAMP = /,|\p{Lu}[\p{L}'’-]+ \p{Lu}|^\p{L}[\p{L}.'’-]*(?: \([^)]*\))?$|@/u;
const ARTICLE = /^-->\|\|[^|\n]{1,40}\|\|[^\n]{0,400}\|\|<-{3,}$/u;
// A stamp without words behind it: "2026-03-05 10:14:22 - Jamie Fox (Work notes)".
const JOURNAL =
  /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} - .{2,60} \((?:work notes|additional comments|werknotities|werkaantekeningen|aanvullende opmerkingen|notes de travail|commentaires supplémentaires)[^()]{0,20}\)$/iu;
// A line of a machine's log: "02:14:55 error: disk full".
const LOGGED =
  /\d|(?<!\p{L})(?:error|err|warn|warning|info|debug|fatal|critical|notice|trace|fout|erreur)(?!\p{L})/iu;

/**
 * Takes off the stamp `dd-mm-yyyy hh:mm Name, First name:` that TOPdesk puts before each entry, the line
 * `-->||role||sender||time||<---` that OTRS puts before each article, or the head of a ServiceNow note.
 *
 * It answers "where does an entry of the log begin?".
 *
 * @param line    one line
 * @returns       the rest of the line; undefined when there is no stamp
 * @cost          O(1): the stamp is at most about 450 characters
 */
export function afterStamp(line: string): string | undefined {
  if (ARTICLE.test(line) || JOURNAL.test(line)) return '';
  const stamp = STAMP.exec(line);
  const name = stamp?.groups?.name ?? '';
  if (stamp === null || LOGGED.test(name) || !NAME_IN_STAMP.test(name)) return undefined;
  return line.slice(stamp[0].length);
}
