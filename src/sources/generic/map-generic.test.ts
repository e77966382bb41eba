import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { type Random, seededRandom } from '../../engine/base/seeded-random.ts';
import { zone } from '../../engine/time/zone.ts';
import { type Field, findField } from '../field.ts';
import type { ColumnGuess } from '../guess.ts';
import { guessColumns } from '../guess-columns.ts';
import { readTable, type TableFile } from '../read-table.ts';
import { genericConfidence } from './map-generic.ts';

const FOLDER = new URL('./fixtures/', import.meta.url);
const BRUSSELS = zone('Europe/Brussels');
const SEEDS = 12;

type Fixture = { readonly name: string; readonly table: TableFile; readonly truth: readonly Field[] };

const FIXTURES: readonly Fixture[] = readdirSync(FOLDER)
  .filter((name) => !name.endsWith('.truth.json'))
  .sort()
  .map((name) => {
    const table = readTable(readFileSync(new URL(name, FOLDER)));
    assert.ok(table.ok, name);
    const told: unknown = JSON.parse(readFileSync(new URL(`${name}.truth.json`, FOLDER), 'utf8'));
    assert.ok(typeof told === 'object' && told !== null);
    const fields = new Map(
      Object.entries(told).map(([heading, field]) => [heading, findField(String(field))]),
    );
    const truth = table.headings.map((heading) => {
      const field = fields.get(heading);
      assert.ok(field !== undefined, `${name}: ${heading}`);
      return field;
    });
    return { name, table, truth };
  });

/** Other ways to head a column, chosen from what people write rather than from the reader's tables. */
const SYNONYMS: Partial<Readonly<Record<Field, string>>> = {
  id: 'Ticket nr.|N° ticket|TicketID|Case Number|Ref.|ticket_number|Numéro',
  title: 'Titel|Objet|Onderwerp ticket|Short Description|Sujet|summary|Libellé',
  body: 'Beschrijving|Description détaillée|Details|ticket_body|Bericht|Contenu|Problem description',
  type: 'Ticket type|Soort|Type de demande|request_type|Aard',
  state: 'Ticketstatus|État|State|current_status|Statut du ticket',
  resolution: 'Resolution code|Afsluitcode|Code de résolution',
  priority: 'Prio|Prioriteit|Priorité|priority_level',
  category: 'Rubriek|Catégorie|Ticket Category|Classification|Categorie melding',
  tags: 'Labels|Étiquettes|Trefwoorden',
  team: 'Assigned Group|Équipe|Team|Support group|Behandelgroep|Groupe',
  site: 'Locatie|Site|Lieu|Branch|Gebouw|Localisation',
  asset: 'Toestel|Asset|Appareil|Device name|Configuration item|Computer',
  requester: 'Aanvrager|Demandeur|Requester|Reported by|Melder|Caller name',
  requesterEmail: 'E-mailadres|Adresse e-mail|Requester email|Email address|Mail aanvrager',
  operator: 'Technicus|Technicien|Assigned to|Behandelaar|Assignee|Toegewezen aan',
  company: 'Klant|Société|Company|Organisation|Client',
  channel: 'Kanaal|Canal|Via|Contact type|Herkomst',
  openedAt: 'Aangemaakt op|Créé le|Opened|Date created|Datum melding|created_at|Meldingsdatum',
  resolvedAt: 'Opgelost op|Résolu le|Resolved at|Solved at|Datum oplossing|resolution_date',
  closedAt: 'Gesloten op|Clôturé le|Closed|closed_at|Date de clôture|Datum afsluiting',
  updatedAt: 'Laatst gewijzigd|Modifié le|Last updated|updated_at|Mis à jour le',
  dueAt: 'Deadline|Échéance|Due date|Uiterste datum',
  reopenedCount: 'Aantal keer heropend|Nombre de réouvertures|Reopens',
  reportedLost: 'Verloren tijd (min)|Temps perdu (minutes)|Lost minutes',
  technicianTime: 'Gepresteerde tijd|Temps passé|Time spent|Work time|Gewerkte tijd',
};

const NONSENSE = ['kolom', 'veld', 'F', 'Column', 'champ', 'x_', 'Unnamed:'];

const pick = (random: Random, list: readonly string[]): string => list[random.below(list.length)] ?? '';

function shuffled(random: Random, length: number): readonly number[] {
  const order = Array.from({ length }, (_, at) => at);
  for (let at = length - 1; at > 0; at -= 1) {
    const other = random.below(at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}

type Renamed = 'as written' | 'synonyms' | 'half nonsense' | 'nonsense';
type Outcome = { readonly guess: ColumnGuess; readonly truth: Field; readonly fixture: string };

/** A fixture with its headings renamed and its columns shuffled, and what the reader makes of it. */
function guessRenamed({ name, table, truth }: Fixture, way: Renamed, seed: number): readonly Outcome[] {
  const random = seededRandom(seed);
  const order = shuffled(random, table.headings.length);
  const headings = order.map((column, at) => {
    const field = truth[column] ?? 'other';
    const nonsense = way === 'nonsense' || (way === 'half nonsense' && random.next() < 0.5);
    if (nonsense) return `${pick(random, NONSENSE)} ${at + 1}`;
    return way === 'as written'
      ? (table.headings[column] ?? '')
      : pick(random, (SYNONYMS[field] ?? field).split('|'));
  });
  const rows = table.rows.map(({ line, cells }) => ({
    line,
    cells: order.map((column) => cells[column] ?? ''),
  }));
  const guesses = guessColumns({ ...table, headings, rows }, new Map(), BRUSSELS);
  return guesses.map((guess, at) => ({ guess, truth: truth[order[at] ?? 0] ?? 'other', fixture: name }));
}

/** What a heading is taken for with these values, one after the other, beside another column. */
function guessOf(heading: string, values: readonly string[], other = 'Kleur'): ColumnGuess {
  const rows = Array.from(
    { length: 40 },
    (_, n) => `T${n};de printer zwijgt alweer ${n};${values[n % values.length]};groep ${n % 3}`,
  );
  const text = [`Nummer;Onderwerp;${heading};${other}`, ...rows].join('\n');
  const table = readTable(new TextEncoder().encode(text));
  assert.ok(table.ok);
  return guessColumns(table, new Map(), BRUSSELS)[2];
}

const isRight = ({ guess, truth }: Outcome): boolean => guess.field === truth;
const isWrong = ({ guess, truth }: Outcome): boolean => guess.field !== truth && guess.field !== 'other';
const share = (part: number, whole: number): number => Math.round((1000 * part) / Math.max(1, whole)) / 10;

const LEAST: Readonly<Record<Renamed, number>> = {
  'as written': 97,
  synonyms: 90,
  'half nonsense': 90,
  nonsense: 90,
};

describe('guessColumns', () => {
  for (const way of ['as written', 'synonyms', 'half nonsense', 'nonsense'] as const) {
    test(`at least ${LEAST[way]} % of the columns are right on every fixture, headings ${way}`, (t) => {
      const seeds = Array.from({ length: SEEDS }, (_, seed) => seed);
      const missed = new Map<string, number>();
      let [right, whole, surestWrong] = [0, 0, 0];
      const below: string[] = [];
      for (const fixture of FIXTURES) {
        const outcomes = seeds.flatMap((seed) => guessRenamed(fixture, way, seed));
        const hits = outcomes.filter(isRight).length;
        right += hits;
        whole += outcomes.length;
        if (share(hits, outcomes.length) < LEAST[way])
          below.push(`${fixture.name} ${share(hits, outcomes.length)} %`);
        for (const outcome of outcomes) {
          if (isWrong(outcome)) surestWrong = Math.max(surestWrong, outcome.guess.confidence);
          if (isRight(outcome)) continue;
          const key = `${fixture.name}: ${outcome.truth} as ${outcome.guess.field} (${outcome.guess.reason}) "${outcome.guess.heading.replace(/\d+$/u, '')}"`;
          missed.set(key, (missed.get(key) ?? 0) + 1);
        }
      }
      t.diagnostic(
        `headings ${way}: ${share(right, whole)} % of ${whole} columns right, surest wrong guess ${surestWrong}`,
      );
      if (process.env.SHOW_MISSED !== undefined) {
        for (const [key, n] of [...missed].sort((a, b) => b[1] - a[1])) t.diagnostic(`${n} × ${key}`);
      }
      assert.ok(surestWrong <= 0.8, `a wrong guess is never above .8: ${surestWrong}`);
      assert.deepEqual(below, []);
    });
  }

  const DEPARTMENTS = ['Boekhouding', 'Productie', 'Magazijn', 'Kantoor', 'HR', 'Onthaal'];
  const SERVICES = ['Comptabilité', 'Cuisine', 'Soins étage 1', 'Soins étage 2', 'Accueil'];
  const PLACES = ['Gent - kantoor', 'Antwerpen - magazijn', 'Hoofdkantoor'];
  const SUBJECTS = ['Printer', 'Netwerk', 'E-mail', 'Software'];
  for (const [heading, values, other, field] of [
    ['Dienst', DEPARTMENTS, 'Kleur', 'team'],
    ['Afdeling', DEPARTMENTS, 'Kleur', 'team'],
    ['Department', DEPARTMENTS, 'Kleur', 'team'],
    ['Afdeling aanvrager', DEPARTMENTS, 'Kleur', 'team'],
    ['Service', SERVICES, 'Couleur', 'team'],
    ['Département', SERVICES, 'Couleur', 'team'],
    ['Service demandeur', SERVICES, 'Couleur', 'team'],
    ['Dienst', PLACES, 'Kleur', 'site'],
    ['Department', PLACES, 'Colour', 'site'],
    ['Dienst', SUBJECTS, 'Kleur', 'category'],
    ['Service', SUBJECTS, 'Couleur', 'category'],
    ['Afdeling', DEPARTMENTS, 'Behandelaarsgroep', 'other'],
    ['Department', DEPARTMENTS, 'Assignment group', 'other'],
  ] as const) {
    test(`"${heading}" with ${values.join(', ')}, beside "${other}", means ${field}`, () => {
      const guess = guessOf(heading, values, other);
      assert.equal(guess.field, field);
      assert.ok(guess.confidence <= 0.8, 'a heading that may mean several things is never sure');
    });
  }

  const NUMBERS = ['', '', 'R-1204', '', 'R-1207'];
  const TEXTS = ['na de verhuizing deed niets het nog', 'wachtwoord is al drie keer vergeten'];
  for (const [heading, field] of [
    ['Probleemnummer', 'problem'],
    ['Problem ID', 'problem'],
    ['Numéro de problème', 'problem'],
    ['Wijzigingsnummer', 'change'],
    ['change_id', 'change'],
    ['Merged into', 'mergedInto'],
    ['Samengevoegd met', 'mergedInto'],
    ['Parent ticket', 'parent'],
  ] as const) {
    test(`"${heading}" with some numbers of other records means ${field}, and with texts it does not`, () => {
      assert.equal(guessOf(heading, NUMBERS).field, field);
      assert.notEqual(guessOf(heading, TEXTS).field, field);
    });
  }

  for (const headings of [
    ['Nummer', 'Onderwerp', 'Voornaam', 'Achternaam', 'Aangemaakt'],
    ['Numéro', 'Sujet', 'Prénom', 'Nom de famille', 'Créé le'],
    ['Number', 'Subject', 'First Name', 'Last Name', 'Created'],
  ]) {
    test(`"${headings[2]}" and "${headings[3]}" in columns of their own are about people`, () => {
      const people = ['Tom;Wouters', 'Nadia;Benali', 'Ellen;Maes', 'Jan;De Smet', 'Luc;Claes'];
      const rows = people.map((who, at) => `T${at};muis ${at} stuk;${who};2026-01-0${at + 1} 10:00`);
      const table = readTable(new TextEncoder().encode([headings.join(';'), ...rows].join('\n')));
      assert.ok(table.ok);
      const fields = guessColumns(table, new Map(), BRUSSELS).map(({ field }) => field);
      for (const field of fields.slice(2, 4))
        assert.ok(['requester', 'operator', 'otherPerson'].includes(field), field);
    });
  }

  test('a request beside its brief description is the text of it, in French as in Dutch', () => {
    const rows = Array.from(
      { length: 8 },
      (_, at) =>
        `I${at};écran noir ${at};L’écran reste noir depuis ce matin, bureau ${at};0${at + 1}/01/2026 10:00`,
    );
    const heads = "Numéro d'appel;Description succincte (Détails);Demande;Date de création";
    const table = readTable(new TextEncoder().encode([heads, ...rows].join('\n')));
    assert.ok(table.ok);
    const fields = guessColumns(table, new Map(), BRUSSELS).map(({ field }) => field);
    assert.deepEqual(fields.slice(1, 3), ['title', 'body']);
  });

  test('hours of the day under "Opened" are no times that were spent, and months are no devices', () => {
    const rows = Array.from(
      { length: 24 },
      (_, at) => `${at};muis ${at} stuk;${8 + (at % 9)}:${10 + at};${['januari', 'maart'][at % 2]} 2025`,
    );
    const table = readTable(new TextEncoder().encode(['Ticket;Titel;Opened;Maand', ...rows].join('\n')));
    assert.ok(table.ok);
    const fields = guessColumns(table, new Map(), BRUSSELS).map(({ field }) => field);
    assert.deepEqual(fields.slice(2), ['other', 'other']);
  });

  for (const written of [
    ['1 h 30', '15 min', '2 heures'],
    ['1 uur en 30 minuten', '15 minuten', '2 uren'],
    ['PT1H30M', 'PT15M', 'P1DT2H'],
    ["1h30'", "15'", '2h'],
    ['1 dag 2 uur', '3 uur', '2 dagen'],
    ['1,5 uur', '90 min', '01:30'],
  ]) {
    test(`"${written.join('", "')}" are times that were spent`, () => {
      const rows = Array.from(
        { length: 24 },
        (_, at) => `T${at};muis ${at} stuk;0${1 + (at % 9)}/02/2026 10:00;${written[at % 3]}`,
      );
      const heads = 'Ticket nr.;Titel;Aangemaakt op;Bestede tijd';
      const table = readTable(new TextEncoder().encode([heads, ...rows].join('\n')));
      assert.ok(table.ok);
      assert.equal(guessColumns(table, new Map(), BRUSSELS)[3].field, 'technicianTime');
    });
  }

  for (const [title, text] of [
    ['Titel', 'Omschrijving'],
    ['Titre', 'Description'],
    ['Subject', 'Description'],
  ]) {
    const fieldsOf = (first: string, wordOf: (at: number) => string): readonly Field[] => {
      const rows = Array.from(
        { length: 60 },
        (_, at) =>
          `T${at};${wordOf(at)};Sinds vanmorgen gaat toestel ${at} niet meer aan, ook niet na ${at % 7} pogingen;0${1 + (at % 9)}/02/2026 10:00`,
      );
      const heads = `Ticket nr.;${first};${text};Aangemaakt op`;
      const table = readTable(new TextEncoder().encode([heads, ...rows].join('\n')));
      assert.ok(table.ok);
      return guessColumns(table, new Map(), BRUSSELS).map(({ field }) => field);
    };

    test(`a few different values under "${title}" are titles beside the text of "${text}" too`, () => {
      assert.deepEqual(fieldsOf(title, (at) => ['Printer', 'Wifi', 'Mail'][at % 3]).slice(1, 3), [
        'title',
        'body',
      ]);
    });

    test(`people, numbers and dates under "${title}" are none`, () => {
      const people = ['Tom Wouters', 'Nadia Benali', 'Ellen Maes', 'Jan De Smet'];
      for (const wordOf of [
        (at: number) => people[at % 4],
        (at: number) => String(at % 5),
        (at: number) => `1${at % 9}/03/2026`,
      ])
        assert.notEqual(fieldsOf(title, wordOf)[1], 'title');
    });
  }

  for (const heading of ['lasttouched', 'Laatste stap', 'Dernière étape']) {
    test(`"${heading}" is no first answer, though it comes between opening and closing`, () => {
      const day = (at: number): string => `2026-01-${String(at + 1).padStart(2, '0')}`;
      const rows = Array.from(
        { length: 20 },
        (_, at) =>
          `T${at};muis ${at} stuk;${day(at)} 08:1${at % 7};${day(at)} 10:0${at % 9};${day(at)} 11:20`,
      );
      const fieldsOf = (third: string): readonly Field[] => {
        const heads = `Ticketnummer;Onderwerp;Aangemaakt op;${third};Gesloten op`;
        const table = readTable(new TextEncoder().encode([heads, ...rows].join('\n')));
        assert.ok(table.ok);
        return guessColumns(table, new Map(), BRUSSELS).map(({ field }) => field);
      };
      assert.equal(fieldsOf('touched')[3], 'respondedAt', 'by its order alone it would be one');
      assert.equal(fieldsOf(heading)[3], 'other');
    });
  }

  test('headings that merely resemble a known helpdesk stay below .8', () => {
    for (const { table } of FIXTURES) {
      const confidence = genericConfidence(guessColumns(table, new Map(), BRUSSELS));
      assert.ok(confidence > 0.5 && confidence < 0.8, String(confidence));
    }
  });
});
