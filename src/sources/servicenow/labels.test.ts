import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { finish } from '../../engine/base/progress.ts';
import { type ReadReport, readTickets } from '../read-tickets.ts';

// No public file of ServiceNow's own has its labels in these languages: such a list is read as any sheet is.
const LISTS = {
  nl: [
    'Nummer;Geopend;Korte beschrijving;Beller;Prioriteit;Status;Categorie;Toewijzingsgroep;Toegewezen aan;Bijgewerkt;Bijgewerkt door;Opgelost;Gesloten;Configuratie-item;Oplossingsnotities',
    'INC0020101;2026-03-02 09:10:00;Laptop herkent het dock niet;Lies Wouters;3 - Gemiddeld;Gesloten;Hardware;Servicedesk;Tom Aerts;2026-03-02 11:00:00;taerts;2026-03-02 10:30:00;2026-03-02 11:00:00;LT-0231;Dock vervangen en getest',
    'INC0020102;2026-03-29 03:30:00;VPN verbreekt elk uur;Jef Maes;2 - Hoog;In de wacht;Netwerk;Netwerk;;2026-03-30 08:00:00;system;;;;',
    'INC0020103;2026-03-30 13:30:00;Printer zit vast;Lies Wouters;3 - Gemiddeld;Nieuw;Hardware;Servicedesk;Tom Aerts;2026-03-30 14:00:00;taerts;;;PR-1;',
  ],
  fr: [
    "Numéro;Ouvert;Brève description;Appelant;Priorité;État;Catégorie;Groupe d'affectation;Affecté à;Mis à jour;Mis à jour par;Résolu;Fermé;Élément de configuration;Notes de résolution",
    "INC0020101;2026-03-02 09:10:00;L'ordinateur ne reconnaît pas la station;Lise Dupont;3 - Modérée;Fermé;Matériel;Service Desk;Tom Aerts;2026-03-02 11:00:00;taerts;2026-03-02 10:30:00;2026-03-02 11:00:00;LT-0231;Station remplacée et testée",
    'INC0020102;2026-03-29 03:30:00;Le VPN coupe toutes les heures;Jean Maes;2 - Élevée;En attente;Réseau;Réseau;;2026-03-30 08:00:00;system;;;;',
    'INC0020103;2026-03-30 13:30:00;Imprimante bloquée;Lise Dupont;3 - Modérée;Nouveau;Matériel;Service Desk;Tom Aerts;2026-03-30 14:00:00;taerts;;;PR-1;',
  ],
} as const;
const FIELDS = [
  'id',
  'openedAt',
  'title',
  'requester',
  'priority',
  'state',
  'category',
  'team',
  'operator',
  'updatedAt',
  'otherPerson',
  'resolvedAt',
  'closedAt',
  'asset',
  'solution',
];

function read(lines: readonly string[]): ReadReport {
  const bytes = new TextEncoder().encode(lines.join('\r\n'));
  const options = { timezone: 'Europe/Brussels', map: new Map(), now: Date.UTC(2026, 10, 1) / 1000 };
  return finish(readTickets([{ file: 'incident.csv', bytes }], options));
}

describe('a list of ServiceNow in a language of which no label was seen', () => {
  for (const [language, lines] of Object.entries(LISTS)) {
    test(`is read by what its headings say, and is nobody's for sure: ${language}`, () => {
      const { files, records } = read(lines);
      assert.equal(files[0]?.source.kind, 'generic');
      assert.deepEqual(
        files[0]?.columns.map(({ field }) => field),
        FIELDS,
      );
      assert.deepEqual(
        records.map(({ signal }) => signal.state),
        ['closed', 'open', 'open'],
      );
      assert.doesNotMatch(JSON.stringify(records), /taerts|Aerts|Wouters|Dupont|Maes/u);
    });
  }
});
