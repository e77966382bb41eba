import { AUTOTASK } from './autotask/map-autotask.ts';
import { FRAPPE } from './frappe/map-frappe.ts';
import { FREESCOUT } from './freescout/map-freescout.ts';
import { FRESHDESK } from './freshdesk/map-freshdesk.ts';
import { FRESHSERVICE } from './freshservice/map-freshservice.ts';
import { GENERIC } from './generic/map-generic.ts';
import { GLPI } from './glpi/map-glpi.ts';
import { HALOPSA } from './halopsa/map-halopsa.ts';
import { type Helpdesk, sourceOf } from './helpdesk.ts';
import { ITOP } from './itop/map-itop.ts';
import { JIRA } from './jira/map-jira.ts';
import { OSTICKET } from './osticket/map-osticket.ts';
import { SERVICENOW } from './servicenow/map-servicenow.ts';
import { OWN, SIGNAAL } from './signaal/map-signaal.ts';
import { RECOGNISED, type Source } from './source.ts';
import type { Table } from './table.ts';
import { TOPDESK } from './topdesk/map-topdesk.ts';
import { ZAMMAD } from './zammad/map-zammad.ts';
import { ZENDESK } from './zendesk/map-zendesk.ts';
import { ZNUNY } from './znuny/map-znuny.ts';

/** Helpdesks known by name, each in a file `<kind>/map-<kind>.ts` with fixtures beside it. */
export const HELPDESKS: readonly Helpdesk[] = [
  AUTOTASK,
  FRAPPE,
  FREESCOUT,
  FRESHDESK,
  FRESHSERVICE,
  GLPI,
  HALOPSA,
  ITOP,
  JIRA,
  OSTICKET,
  SERVICENOW,
  TOPDESK,
  ZAMMAD,
  ZENDESK,
  ZNUNY,
];

const NAMED: readonly Source[] = [OWN, ...HELPDESKS.map(sourceOf)];

/** What a helpdesk is called, or we ourselves; null where the kind is none that we know. */
export const nameOfSource = (kind: string): string | null =>
  [SIGNAAL, ...HELPDESKS].find((helpdesk) => helpdesk.kind === kind)?.name ?? null;

/**
 * Chooses how to read a table: as the helpdesk it surely comes from, else by guessing.
 *
 * @param table   the table
 * @returns       the source, and how sure it is; the generic one gives its own confidence later
 * @cost          one recognition a source
 */
export function chooseSource(table: Table): { readonly source: Source; readonly confidence: number | null } {
  for (const source of NAMED) {
    const confidence = source.recognise(table);
    if (confidence >= RECOGNISED) return { source, confidence };
  }
  return { source: GENERIC, confidence: null };
}
