import { fold } from '../../text/fold.ts';
import { type AlertWordRole, alertWordRole, isAlertWord } from './alert-word.ts';

/** What a code in an alert names: a device, a part of one, one event, or a product. */
export type CodeKind = 'device' | 'part' | 'id' | 'word';

const PART =
  /^(?:wan|lan|eth|ens|eno|enp|gi|gig|gigabitethernet|te|fa|ge|xe|port|vlan|bond|vmnic|nic|sfp|tun|wlan|ssid|disk|hdd|ssd|sd[a-z]|vol|volume|raid|md|array|lun|slot|bay|ch)[-_]?\d+(?:\/\d+)*$/;
const PRODUCT =
  /^(?:windows|win|office|server|exchange|sql|ios|ipv|o|m|ms|sha|tls|http|smb|usb|802|v|r|level|tier|log4|x|ps|id|error|event|code|rc|q)[-_.]?\d+[\da-z.]*$|^\d+(?:\.\d+)*[a-z]{1,2}$/;
const EVENT =
  /^(?:kb|cve|inc|req|ref|case|ticket|evt|uid|0x)[-_.#]?[\da-f][\da-f_.-]*$|^(?=.*\d)[\da-f]{8,}$|^[a-z]{0,3}\d{6,}$|^(?:sev|p|prio|priority)-?\d$/;
const PREFIX =
  /^(?:srv|svr|server|nas|san|pc|lt|lap|laptop|ws|wks|ap|sw|switch|rtr|router|fw|firewall|dc|hv|esx|esxi|vm|prn|prt|printer|ups|cam|nvr|sql|ts|rds|rdp|fs|mail|web|db|app|host|gw|pdu|idrac|ilo)$/;
/** "vm-unavailable" is an alert, "vm-boek" a device. */
const STATE: ReadonlySet<AlertWordRole> = new Set(['trouble', 'well', 'over', 'measure']);
const HOSTNAME = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u;

/**
 * Whether a word is a code, and of what.
 *
 * @param text    as it stands in the alert
 * @param folded  the same, folded
 * @returns       `word` where it is no code
 * @cost          O(length)
 */
export function codeKind(text: string, folded: string): CodeKind {
  if (EVENT.test(folded)) return 'id';
  if (PART.test(folded)) return 'part';
  const hasLetter = /\p{L}/u.test(folded);
  if (/\d/u.test(folded)) return hasLetter && !PRODUCT.test(folded) ? 'device' : 'word';
  if (HOSTNAME.test(folded)) return 'device';
  const pieces = folded.split(/[-_]/u);
  if (pieces.length < 2) return 'word';
  const saysState = pieces.slice(1).every((piece) => STATE.has(alertWordRole(piece)));
  if (PREFIX.test(pieces[0] ?? '') && !isAlertWord(folded) && !saysState) return 'device';
  return text === text.toUpperCase() && !pieces.every(isAlertWord) && !isAlertWord(folded)
    ? 'device'
    : 'word';
}

const OWN_NAME = /^([\p{L}\p{N}]*(?:[-_]|\p{L}\d)[\p{L}\p{N}_-]*)(?:\.[\p{L}\p{N}-]+)+$/u;

/** A device is called by its own name whether its domain is said or not; a web site is not. */
export function withoutDomain(device: string): string {
  return OWN_NAME.exec(device)?.[1] ?? device;
}

/**
 * What two ways of writing one device have in common.
 *
 * @param device  as an alert or a ticket names it
 * @returns       its name without its domain, folded; '' for one that says nothing
 * @cost          O(length)
 */
export const deviceKey = (device: string): string => fold(withoutDomain(device.trim())).trim();
