import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LANGS } from '../format.ts';
import { READING_EN } from './en.ts';
import { READING_FR } from './fr.ts';
import { READING_NL } from './nl.ts';

const [NL, FR, EN] = [READING_NL, READING_FR, READING_EN];
const heading = 'Gemeld op';
const one = { heading, n: 1, lines: '5' };
const three = { heading, n: 3, lines: '5, 32, 62' };

describe('what was noticed while reading', () => {
  for (const [said, expected] of [
    [NL.note.date_unreadable(one), 'In “Gemeld op” is 1 cel geen datum (lijn 5): onbekend.'],
    [NL.note.date_unreadable(three), 'In “Gemeld op” zijn 3 cellen geen datum (lijnen 5, 32, 62): onbekend.'],
    [
      NL.note.date_unreadable({ heading, n: 6, lines: '5, 15, 55, 65, 105, …' }),
      'In “Gemeld op” zijn 6 cellen geen datum (lijnen 5, 15, 55, 65, 105, …): onbekend.',
    ],
    [NL.note.date_future(one), 'In “Gemeld op” ligt 1 datum in de toekomst (lijn 5): onbekend.'],
    [
      NL.note.date_order_mixed(three),
      'In “Gemeld op” passen 3 cellen alleen bij de andere volgorde van dag en maand (lijnen 5, 32, 62): onbekend.',
    ],
    [
      NL.note.resolved_time_on_open(one),
      '1 onopgelost ticket draagt toch een tijd van oplossing: die tijd telt niet mee, en het ticket geldt niet als gesloten.',
    ],
    [
      FR.note.short_rows(one),
      '1 ligne n’a pas ses dernières cellules (ligne 5) : lue quand même, ces cellules vides.',
    ],
    [
      FR.note.ended_before_opened(one),
      '1 ticket se termine avant d’avoir été ouvert (ligne 5) : cette date ne compte pas.',
    ],
    [FR.note.seen_twice(three), '3 tickets figuraient deux fois et comptent une seule fois.'],
    [
      EN.note.resolved_time_on_open(one),
      '1 unresolved ticket carries a time of resolution: that time is not used, and the ticket is not called closed.',
    ],
    [
      NL.note.duration_unit_assumed({ heading, unit: 'minutes' }),
      'De eenheid van “Gemeld op” staat er niet bij: we namen minuten.',
    ],
    [
      NL.note.other_sheets({ n: 2, sheet: 'Tickets', others: 'Klanten, Oud' }),
      'We lazen het blad “Tickets” en lieten 2 andere bladen liggen (Klanten, Oud).',
    ],
    [
      NL.note.packed_aside({ n: 1, files: 'logo.png' }),
      'In de zip lieten we 1 bestand liggen dat niet op een export lijkt (logo.png).',
    ],
    [
      FR.note.error_cells(three),
      '3 cellules contiennent une valeur d’erreur telle que #N/A (lignes 5, 32, 62) : lue comme vide.',
    ],
    [EN.note.formula_values(one), '1 cell holds a formula (line 5): we read the result that was saved.'],
    [
      NL.fileRefused['file.workbook_too_large']({ kind: 'rows', most: 1_048_576 }),
      'dit rekenblad is te groot om veilig te lezen (meer dan 1.048.576 rijen): bewaar het blad met de tickets als CSV UTF-8, dat mag groter zijn.',
    ],
    [
      FR.fileRefused['file.other_spreadsheet']({ kind: 'xls' }),
      'c’est un classeur d’avant Excel 2007 (.xls) : ouvrez-le, enregistrez-le en .xlsx ou en CSV UTF-8 et réessayez.',
    ],
    [
      EN.suspicion.ends_in_other_zone({ n: 13, opened: 'Opened', ended: 'Closed', least: 1, most: 2 }),
      '13 tickets were closed before they were opened, never by more than the 1 or 2 hours that the clock is ahead of UTC: “Closed” is probably in UTC and “Opened” in local time. Every wait is then as much too short. Say which column has another time zone.',
    ],
    [
      EN.suspicion.ends_in_other_zone({ n: 13, opened: 'Opened', ended: 'Closed', least: -5, most: -4 }),
      '13 tickets were closed before they were opened, never by more than the 4 or 5 hours that the clock is behind UTC: “Opened” is probably in UTC and “Closed” in local time. Every wait is then as much too short. Say which column has another time zone.',
    ],
    [
      NL.suspicion.ends_in_other_zone({ n: 1, opened: 'Gemeld op', ended: 'Dicht op', least: 1, most: 1 }),
      '1 ticket is afgesloten voor het geopend was, en nooit met meer dan de 1 uur die de klok voorloopt op UTC: “Dicht op” staat wellicht in UTC en “Gemeld op” in plaatselijke tijd. Elke wachttijd is dan even veel te kort. Zeg van welke kolom de tijdzone anders is.',
    ],
    [
      NL.suspicion.openings_in_other_zone({
        n: 34,
        opened: 'Gemeld op',
        ended: 'Dicht op',
        least: 1,
        most: 2,
      }),
      'Bijna geen ticket eindigt binnen de 1 of 2 uur die de klok voorloopt op UTC, en 34 tickets in het halfuur erna: “Gemeld op” staat wellicht in UTC en “Dicht op” in plaatselijke tijd. Elke wachttijd is dan even veel te lang. Zeg van welke kolom de tijdzone anders is.',
    ],
    [
      EN.note.date_order_assumed({ n: 1, heading: 'Opened', orders: 'dmy ymd' }),
      'In “Opened” nothing tells whether the day or the year comes first: we read the day first.',
    ],
    [
      FR.note.date_order_assumed({ n: 1, heading: 'Ouvert', orders: 'mdy ymd' }),
      'Dans « Ouvert », rien ne dit si le mois ou l’année vient d’abord : nous avons lu le mois d’abord.',
    ],
    [
      NL.note.date_order_assumed({ n: 1, heading: 'Gemeld', orders: 'dmy mdy ymd' }),
      'In “Gemeld” is niet te zien of de dag of de maand of het jaar eerst staat: we lazen de dag eerst.',
    ],
    [
      FR.suspicion.opened_at_night({ n: 62 }),
      '62 tickets, plus de la moitié, sont arrivés entre minuit et 6 heures : les heures sont sans doute celles d’un autre fuseau horaire. Choisissez le fuseau horaire de ce fichier, ou vérifiez si l’on travaille vraiment la nuit.',
    ],
  ] as const) {
    test(expected, () => assert.equal(said, expected));
  }

  test('a refusal of a file is one sentence in the reader’s own words', () => {
    const readings = { nl: NL, fr: FR, en: EN };
    for (const lang of LANGS) {
      for (const [code, say] of Object.entries(readings[lang].fileRefused)) {
        const places = { lines: 9, line: 12 };
        const said = say({ kind: 'binary', columns: 900, most: 500, files: 900, inner: 'a.zip', ...places });
        assert.doesNotMatch(said, /undefined/u);
        assert.doesNotMatch(said.slice(0, -1), /[.!?](?:\s|$)/u, `${lang} ${code}: ${said}`);
        if (code === 'file.not_text' && lang !== 'en') assert.doesNotMatch(said, /\bbinary\b/u);
        assert.match(said, /\.$/u);
      }
    }
  });
});
