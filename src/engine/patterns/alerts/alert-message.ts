import { withoutCuts } from '../../privacy/without-cuts.ts';
import type { Signal } from '../../signals/signal.ts';
import { fold } from '../../text/fold.ts';
import { htmlToText } from '../../text/html-to-text.ts';
import { type AlertRead, readAlert } from './read-alert.ts';

const [LISTED, WELL, TROUBLE] = ['list:events', 'list:well', 'list:trouble']; // as read-event.ts tells them
const TITLE_MOST = 300; // a log pasted into a title says nothing new further on
const BODY_MOST = 2_000;
const LINES_MOST = 40;
const LABELLED = /^[\s*•-]*([\p{L} _-]{2,30}?)\s?[:=]\s*(\S.{0,200})$/u;
const SAYS_DEVICE =
  /^(?:host|hostname|host name|device|device name|machine|computer|computer name|server|servername|node|agent|endpoint|system|toestel|apparaat|toestelnaam|hostnaam|computernaam|servernaam|hote|nom d'hote|appareil|equipement|serveur|poste|ordinateur)$/;
const SAYS_WHAT =
  /^(?:service|sensor|check|monitor|alert|alert name|condition|trigger|message|event|problem|subject|description|job|job name|task|melding|bericht|gebeurtenis|probleem|omschrijving|taak|dienst|alerte|evenement|probleme|description|tache|declencheur|capteur)$/;
const TICKET_NUMBER = /\[?#\d{3,}\]?|\b[tT]\d{8}\.\d{4}\b/gu;
const REPLIED = /^(?:\s*(?:re|fw|fwd|tr|aw|antw)\s?:\s*)+/iu;

/**
 * Reads the ticket of an alert: its title, what the lines of its text say where the title says nothing, and its device
 * from the title, else its own field, else the text. In a list of device events its own field says the device, and a column may
 * say that all is well, or that something went wrong: that goes before the words of the text.
 *
 * @param signal       a ticket that a machine opened
 * @param peopleWords  folded words of people
 * @returns            what it says, its parameters apart
 * @cost               O(length), at most 2,000 characters of the text
 */
export function readAlertTicket(
  ticket: Pick<Signal, 'title' | 'body' | 'asset' | 'kindEvidence'>,
  peopleWords: ReadonlySet<string>,
): AlertRead {
  const read = readTexts(ticket, peopleWords);
  const { asset, kindEvidence } = ticket;
  if (!kindEvidence.includes(LISTED)) return read;
  const isOver = kindEvidence.includes(WELL) || (read.isOver && !kindEvidence.includes(TROUBLE));
  return { ...read, device: asset ?? read.device, isOver };
}

function readTexts(
  { title, body, asset }: Pick<Signal, 'title' | 'body' | 'asset'>,
  peopleWords: ReadonlySet<string>,
): AlertRead {
  const subject = lineOf(title);
  let read = readAlert(subject, peopleWords);
  const saysWhat = read.things !== '' || read.kind !== null;
  if (saysWhat && read.device !== null) return read;
  const lines = linesOf(body);
  if (!saysWhat) {
    const said = labelled(lines, SAYS_WHAT) ?? lines[0];
    if (said !== undefined) read = readAlert(`${subject} ${said}`, peopleWords);
  }
  if (read.device !== null) return read;
  const device = asset ?? labelled(lines, SAYS_DEVICE);
  return device === undefined ? read : { ...read, device: device.trim() };
}

function lineOf(title: string): string {
  const plain = htmlToText(withoutCuts(title.slice(0, TITLE_MOST)));
  return plain.replace(/\s+/gu, ' ').replace(REPLIED, '').replace(TICKET_NUMBER, ' ');
}

function linesOf(body: string): string[] {
  return htmlToText(withoutCuts(body.slice(0, BODY_MOST)))
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim().slice(0, TITLE_MOST))
    .filter((line) => line !== '')
    .slice(0, LINES_MOST);
}

/** The value of the first line with such a label. */
function labelled(lines: readonly string[], says: RegExp): string | undefined {
  for (const line of lines) {
    const [, label, value] = LABELLED.exec(line) ?? [];
    if (label !== undefined && says.test(fold(label).trim())) return value;
  }
  return undefined;
}
