const HEAD =
  /^(?:(?:réunion )?microsoft teams(?:[ -]?(?:vergadering|meeting))?(?: need help\?| hulp nodig\?| besoin d['’]aide ?\?)?|join (?:zoom meeting|the meeting now|on your computer.{0,60})|(?:participer à|rejoindre) la réunion(?: zoom| maintenant)?|deelnemen aan (?:de )?zoom-?(?:vergadering|meeting)|deelnemen op (?:uw|je) computer.{0,80}|.{1,60} is inviting you to a scheduled zoom meeting\.?|.{1,60} nodigt (?:u|je) uit voor een geplande zoom-?(?:vergadering|meeting)\.?|.{1,60} vous invite à une réunion zoom planifiée\.?)$/iu;
const MEETING =
  /^(?:meeting id|vergaderings?-id|id de (?:la )?réunion|réunion|deelnemen|join|rejoindre)\b.{0,20}[:\d]|https?:\/\/\S{0,60}(?:meet|zoom|teams)/iu;
const RULE = /^[_=*—-]{5,}$/u;
const WITHIN = 8; // lines between the head of an invitation and its number or address

/**
 * Takes out what calendars write below a mail: how to join a meeting on line.
 *
 * @param lines   lines of plain text
 * @returns       the lines without invitations; one goes on to the next rule, or to the end
 * @cost          O(length)
 */
export function withoutInvitation(lines: readonly string[]): readonly string[] {
  const head = lines.findIndex(
    (line, at) =>
      HEAD.test(line) && lines.slice(at + 1, at + 1 + WITHIN).some((below) => MEETING.test(below)),
  );
  if (head < 0) return lines;
  const rule = lines.findIndex((line, at) => at > head && RULE.test(line));
  return [...lines.slice(0, head), ...(rule < 0 ? [] : lines.slice(rule + 1))];
}
