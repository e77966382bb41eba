import { atLines, counted, fitting, ordersIn, say } from '../say.ts';
import { hoursApart } from './hours-apart.ts';

const UNIT: Readonly<Record<string, string>> = { seconds: 'seconds', minutes: 'minutes', hours: 'hours' };
/** What a file is that is no text. */
const KIND: Readonly<Record<string, string>> = {
  png: 'a picture (PNG)',
  jpeg: 'a picture (JPEG)',
  gif: 'a picture (GIF)',
  picture: 'a picture',
  film: 'a film',
  pdf: 'a PDF',
  word: 'a text document',
  powerpoint: 'a presentation',
  outlook: 'an Outlook message',
  office: 'an Office file',
  sqlite: 'a database',
  access: 'a database (Access)',
  program: 'a program',
  binary: 'a binary file',
};

/** A spreadsheet in a form that is not read. */
const SHEET: Readonly<Record<string, string>> = {
  xls: 'a spreadsheet from before Excel 2007 (.xls)',
  xlsb: 'a binary Excel workbook (.xlsb)',
  ods: 'a LibreOffice spreadsheet (.ods)',
  numbers: 'a Numbers spreadsheet',
  mht: 'a spreadsheet as a web archive (.mht)',
};
/** Beyond which limit a workbook lies. */
const TOO_LARGE: Readonly<Record<string, string>> = {
  packed: 'MB',
  texts: 'MB of text',
  looks: 'MB of formatting',
  cells: 'million cells',
  rows: 'rows',
  empty: 'million empty cells',
};

/** How a file was read, in English. Codes are those of the reader (src/sources/codes.ts). */
export const READING_EN = {
  field: {
    id: 'ticket number',
    title: 'title',
    body: 'description',
    type: 'type',
    state: 'state',
    resolution: 'resolution code',
    solution: 'solution',
    priority: 'priority',
    urgency: 'urgency',
    impact: 'impact',
    category: 'category',
    subcategory: 'subcategory',
    tags: 'tags',
    team: 'team',
    site: 'site',
    asset: 'device',
    requester: 'requester (person)',
    requesterEmail: 'requester’s e-mail (person)',
    operator: 'technician (person)',
    otherPerson: 'other person',
    company: 'company',
    channel: 'channel',
    openedAt: 'opened',
    respondedAt: 'first response',
    resolvedAt: 'resolved',
    closedAt: 'closed',
    updatedAt: 'updated',
    dueAt: 'due',
    startsAt: 'when a change took effect',
    reopenedCount: 'times reopened',
    stateMoves: 'states it went through',
    reportedLost: 'lost time, stated',
    measuredLost: 'lost time, measured',
    technicianTime: 'technician’s time',
    parent: 'parent ticket',
    mergedInto: 'merged into',
    problem: 'problem record',
    change: 'change',
    alarm: 'alarm of a device',
    discarded: 'set aside in the helpdesk',
    satisfaction: 'satisfaction',
    other: 'not used',
  },
  suspicion: {
    moved_here: say(
      ({ n }) =>
        `${counted(n, 'ticket was', 'tickets were', 'en')} made in the same minute: probably moved here from elsewhere. The hour of creation then says nothing about when things happened.`,
    ),
    ends_before_opening: say(
      ({ n }) =>
        `${counted(n, 'ticket was', 'tickets were', 'en')} closed before ${fitting(n, 'it was', 'they were', 'en')} opened: that later time does not count. Is the time zone right?`,
    ),
    ends_in_other_zone: say(({ n, ...gap }) => {
      const { hours, most, isBehind, early } = hoursApart(gap, 'or');
      return `${counted(n, 'ticket was', 'tickets were', 'en')} closed before ${fitting(n, 'it was', 'they were', 'en')} opened, never by more than the ${hours} ${fitting(most, 'hour', 'hours', 'en')} that the clock is ${isBehind ? 'behind' : 'ahead of'} UTC: “${early.utc}” is probably in UTC and “${early.local}” in local time. Every wait is then as much too short. Say which column has another time zone.`;
    }),
    openings_in_other_zone: say(({ n, ...gap }) => {
      const { hours, most, isBehind, late } = hoursApart(gap, 'or');
      return `Hardly any ticket ends within the ${hours} ${fitting(most, 'hour', 'hours', 'en')} that the clock is ${isBehind ? 'behind' : 'ahead of'} UTC, and ${counted(n, 'ticket does', 'tickets do', 'en')} in the half hour after: “${late.utc}” is probably in UTC and “${late.local}” in local time. Every wait is then as much too long. Say which column has another time zone.`;
    }),
    opened_at_night: say(
      ({ n }) =>
        `${counted(n, 'ticket', 'tickets', 'en')}, more than half, came between midnight and 6 o’clock: the times are probably those of another time zone. Choose the time zone of this file, or check that people really work at night.`,
    ),
    categories_jump: say(
      ({ n, month }) =>
        `From ${month} on, ${counted(n, 'ticket has', 'tickets have', 'en')} hardly any category of before: probably a reorganisation. Do not compare categories across that month.`,
    ),
    months_missing: say(
      ({ n, months }) =>
        `${counted(n, 'month has', 'months have', 'en')} no ticket at all between full ones (${months}): is a part missing?`,
    ),
    cut_off: say(
      ({ n }) =>
        `The file has exactly ${counted(n, 'row', 'rows', 'en')}: programs export no more than that. There are probably more in the helpdesk; export in parts.`,
    ),
    texts_cut: say(
      ({ n, length }) =>
        `The text of ${counted(n, 'ticket', 'tickets', 'en')} stops after ${length} characters: the export cut it off. What came after does not help to recognise the problem.`,
    ),
    one_requester: say(
      ({ n }) =>
        `${counted(n, 'ticket has', 'tickets have', 'en')} one and the same requester: probably a shared mailbox. How many people a problem touches we then do not know.`,
    ),
    device_events: say(
      ({ n, columns }) =>
        `This is a list of what devices reported themselves: ${counted(n, 'row', 'rows', 'en')} (${columns}), with nobody who reports. ${fitting(n, 'It counts', 'They count', 'en')} neither as a report from people nor as lost time. Beside the tickets of the same days ${fitting(n, 'it says', 'they say', 'en')} how much is reported. Did people write this after all? Then you can say so.`,
    ),
    many_automatic: say(
      ({ n }) =>
        `${counted(n, 'ticket was', 'tickets were', 'en')} made automatically: ${fitting(n, 'it does not count as a report', 'these do not count as reports', 'en')} from people.`,
    ),
  },
  coverage: {
    no_title:
      'What the title is: check whether a column above is the title. Without one we recognise problems much less well.',
    no_number: 'Which number a ticket carries: a later export can know tickets only by their text.',
    no_opening: 'When a ticket was opened: no rhythm, no months and no answer.',
    no_end: 'When a ticket was resolved: how long somebody waited is unknown.',
    no_state: 'Whether a ticket is still open.',
    no_body: 'What exactly went wrong: without a description, problems are recognised by their title only.',
    no_requester:
      'Who reported it: how many people a problem touches is unknown, and names are taken out of texts less well.',
    no_reopening: 'How often a ticket was reopened.',
    no_working_time: 'How long IT worked on it: what IT spends on improvement cannot be weighed.',
    no_lost_time: 'How much time somebody lost: that time is estimated from research.',
    no_team: 'Which team had it: lost time per team is unknown.',
    no_site: 'Where it happened: two printers in two places may count as one problem.',
    no_asset: 'Which device it was: that comes from the text only.',
    no_category: 'Which category it belongs to: that weighs little, problems are recognised by their text.',
  },
  fileRefused: {
    'file.empty': say(() => `the file is empty: export the tickets again.`),
    'file.not_text': say(
      ({ kind }) =>
        `this is ${KIND[kind] ?? kind}, not a list of tickets: export the tickets as Excel (.xlsx), CSV or JSON.`,
    ),
    'file.other_spreadsheet': say(
      ({ kind }) =>
        `this is ${SHEET[kind] ?? 'a spreadsheet'}: open it, save it as .xlsx or as CSV UTF-8 and try again.`,
    ),
    'file.locked': say(
      () => `this file is protected with a password: save it without a password and try again.`,
    ),
    'file.workbook_too_large': say(
      ({ kind, most }) =>
        `this workbook is too large to read safely (more than ${counted(most, TOO_LARGE[kind] ?? '', TOO_LARGE[kind] ?? '', 'en')}): save the sheet with the tickets as CSV UTF-8, which may be larger.`,
    ),
    'file.no_table': say(
      () =>
        `this web page holds no table, perhaps it is a sign-in page: export the tickets again as Excel (.xlsx) or CSV.`,
    ),
    'file.unknown_xml': say(
      () => `this XML is no spreadsheet that we know: export the tickets as Excel (.xlsx), CSV or JSON.`,
    ),
    'file.program_text': say(
      () =>
        `this is program text, such as SQL or JavaScript, and no table: export the tickets as Excel (.xlsx), CSV or JSON.`,
    ),
    'file.uncut_rows': say(
      () =>
        `each row of this file stands in one cell, as one piece of text: save it again as Excel (.xlsx) or as CSV with semicolons between the cells.`,
    ),
    'file.two_lists': say(
      ({ line }) =>
        `from line ${line} on this file holds another list, with other columns and another sign between the cells: save each part as a file of its own and try again.`,
    ),
    'file.unsafe_xml': say(
      () =>
        `this file holds a reference (DTD) that can open other files, and for safety we do not follow it: save it again as .xlsx or as CSV UTF-8.`,
    ),
    'file.archive': say(
      ({ kind }) => `this is a packed file (${kind}) that we cannot open: unpack it, or make it a zip.`,
    ),
    'file.packed_with_password': say(
      () => `this zip is protected with a password: unpack it and choose the files themselves.`,
    ),
    'file.packed_in_packed': say(
      ({ inner }) => `it holds another packed file (${inner}): unpack it and choose the files themselves.`,
    ),
    'file.pack_method': say(
      () => `this file is packed in a way that we do not know: unpack it, or make it an ordinary zip.`,
    ),
    'file.unsafe_archive': say(
      () =>
        `a file name or a shortcut in this zip leads outside it: pack the exported files alone, once more.`,
    ),
    'file.too_many_packed': say(
      ({ files, most }) =>
        `this zip holds ${counted(files, 'file', 'files', 'en')}, and we take at most ${counted(most, 'file', 'files', 'en')}: pack the exported files alone.`,
    ),
    'file.nothing_packed': say(() => `this zip is empty: pack the exported files again.`),
    'file.unpacks_too_large': say(
      ({ most }) =>
        `unpacked, this file becomes too large (more than ${most} MB, or more than a hundred times its size): export a shorter period, or choose the file itself without packing it.`,
    ),
    'file.cut_short': say(() => `the end of this file is missing: download or copy it again.`),
    'file.too_large_whole': say(
      ({ most }) =>
        `in this form we read ${most} MB at most: export it as CSV, which we read however large it is, or a shorter period.`,
    ),
    'file.changed': say(
      () => `this file changed while it was being read: wait until it is written in full and try again.`,
    ),
    'file.damaged': say(() => `this file is damaged: download it again, or save it once more.`),
    'file.own_list': say(
      () =>
        `this is Signaal’s list of rows that stayed aside, not an export: mend those rows in the export and bring that in.`,
    ),
    'file.no_records': say(() => `this JSON holds no list of tickets: export a list, or one ticket a line.`),
    'file.loose_text': say(
      () =>
        `this is loose text without columns, and no list of tickets: export the tickets as Excel (.xlsx) or CSV, or put a heading such as “Title” above them if each line is a ticket.`,
    ),
    'file.no_ticket_columns': say(({ columns }) => {
      const seen = columns === '' ? '' : ` (we see ${columns})`;
      return `this does not look like a list of tickets, since no column says what a ticket is about or when it was reported${seen}: export the tickets themselves, with at least their title and date of creation.`;
    }),
    'file.too_many_columns': say(
      ({ columns, most }) =>
        `this file has ${counted(columns, 'column', 'columns', 'en')}, more than a ticket export (at most ${most}): choose fewer columns.`,
    ),
    'file.hardly_rows': say(
      ({ lines, line }) =>
        `more than ${counted(lines, 'line', 'lines', 'en')} of this file do not fit the table, from line ${line} on: it is probably damaged, or has a quote too many there; export the tickets again.`,
    ),
    'file.enoent': say(() => `this file or folder does not exist: check the path.`),
    'file.eisdir': say(() => `this is a folder: name the file itself.`),
    'file.device': say(() => `this is a device or a connection and no file: name the file itself.`),
    'file.silent_pipe': say(
      () => `nothing comes out of this pipe: write what should come out of it to a file first and name that.`,
    ),
    'file.long_pipe': say(
      () => `more than 64 MB comes out of this pipe: write it to a file first and name that.`,
    ),
    'file.eacces': say(() => `you have no access here: check the rights of this file or folder.`),
    'file.enotdir': say(() => `part of this path is not a folder: check the path.`),
  },
  /** Put before a line where one line stands for several. */
  first: 'the first ',
  leftOutBecause: {
    'row.too_short': say(
      ({ cells, expected, first, line }) =>
        `too few cells: ${cells} instead of ${expected} (${first}on line ${line})`,
    ),
    'row.too_long': say(
      ({ cells, expected, first, line }) =>
        `too many cells: ${cells} instead of ${expected} (${first}on line ${line})`,
    ),
    'row.other_headings': say(
      ({ first, line }) =>
        `a row below other headings, further on in the file (${first}on line ${line}): save that table as a file of its own`,
    ),
    'row.other_table': say(
      ({ first, line }) =>
        `a row of another table below the tickets, such as totals or a legend, and no ticket (${first}on line ${line})`,
    ),
    'row.quote_never_closes': say(
      ({ first, line }) =>
        `a quote opens and never closes (${first}on line ${line}); reading went on at the next row`,
    ),
    'row.too_large': say(
      ({ first, line, characters }) =>
        `a line of ${counted(characters, 'character', 'characters', 'en')}, longer than any ticket: line ends are probably missing (${first}on line ${line})`,
    ),
    'row.not_json': say(({ first, line }) => `not valid JSON (${first}on line ${line})`),
    'row.not_a_record': say(({ first, line }) => `no ticket but a bare value (${first}on line ${line})`),
    'row.record_too_large': say(
      ({ first, line, characters }) =>
        `a ticket of ${counted(characters, 'character', 'characters', 'en')}, longer than any ticket (${first}on line ${line}): export it without attachments`,
    ),
    'row.record_too_wide': say(
      ({ first, line, most }) =>
        `a ticket with more than ${counted(most, 'field', 'fields', 'en')} (${first}on line ${line}): export it with fewer fields`,
    ),
    'row.too_deep': say(
      ({ first, line, most }) =>
        `a ticket with more than ${counted(most, 'list', 'lists', 'en')} inside each other (${first}on line ${line}): export it without the field that holds them`,
    ),
    'row.seen_twice': say(
      ({ first, line }) => `a ticket that is there twice, word for word (${first}on line ${line})`,
    ),
    'row.discarded': say(
      ({ first, line }) =>
        `a ticket that the helpdesk itself marks as spam, draft or deleted (${first}on line ${line})`,
    ),
    'row.no_ticket': say(
      ({ first, line }) => `a line of totals or a remark, no ticket (${first}on line ${line})`,
    ),
    'row.units': say(
      ({ first, line }) => `a line of units or kinds of the columns, no ticket (${first}on line ${line})`,
    ),
    'row.older_version': say(
      ({ first, line }) =>
        `an older state of a ticket that is also there in a later one (${first}on line ${line})`,
    ),
  },
  note: {
    without_number: say(
      ({ lines, n }) =>
        `${counted(n, 'ticket has', 'tickets have', 'en')} no number (${atLines(lines, 'line', 'lines')}): a later export knows ${fitting(n, 'it', 'them', 'en')} only by words and time of opening.`,
    ),
    number_rounded: say(
      ({ lines, n }) =>
        `${counted(n, 'ticket number was', 'ticket numbers were', 'en')} cut short by a spreadsheet, as in 2.02501E+10 (${atLines(lines, 'line', 'lines')}): the last digits are lost, so different tickets have the same number, and it does not count. Export from the helpdesk again and do not save the file in Excel, or set that column to text before you open it.`,
    ),
    without_title: say(({ n }) => `${counted(n, 'ticket has no title', 'tickets have no title', 'en')}.`),
    blank_title: say(({ n }) => `${counted(n, 'ticket has', 'tickets have', 'en')} a blank title.`),
    resolved_time_on_open: say(
      ({ n }) =>
        `${counted(n, 'unresolved ticket carries', 'unresolved tickets carry', 'en')} a time of resolution: that time is not used, and ${fitting(n, 'the ticket is', 'the tickets are', 'en')} not called closed.`,
    ),
    closed_time_on_open: say(
      ({ n }) =>
        `${counted(n, 'open ticket carries', 'open tickets carry', 'en')} a time of closing: that time is not used.`,
    ),
    former_resolution: say(
      ({ n }) =>
        `${counted(n, 'reopened ticket still carries', 'reopened tickets still carry', 'en')} the time of a former resolution: that time is not used.`,
    ),
    ended_before_opened: say(
      ({ lines, n }) =>
        `${counted(n, 'ticket ended before it was opened', 'tickets ended before they were opened', 'en')} (${atLines(lines, 'line', 'lines')}): that time is not used.`,
    ),
    date_unreadable: say(
      ({ heading, lines, n }) =>
        `In “${heading}” ${counted(n, 'cell is not a date', 'cells are not dates', 'en')} (${atLines(lines, 'line', 'lines')}): unknown.`,
    ),
    date_future: say(
      ({ heading, lines, n }) =>
        `In “${heading}” ${counted(n, 'date lies', 'dates lie', 'en')} in the future (${atLines(lines, 'line', 'lines')}): unknown.`,
    ),
    date_too_old: say(
      ({ heading, lines, n }) =>
        `In “${heading}” ${counted(n, 'date is', 'dates are', 'en')} before 1990 (${atLines(lines, 'line', 'lines')}): unknown.`,
    ),
    date_order_assumed: say(({ heading, orders }) => {
      const [first, ...others] = ordersIn(orders, { dmy: 'the day', mdy: 'the month', ymd: 'the year' });
      return `In “${heading}” nothing tells whether ${[first, ...others].join(' or ')} comes first: we read ${first} first.`;
    }),
    date_order_from_other: say(
      ({ heading }) => `In “${heading}” we followed the order of another column of dates.`,
    ),
    date_order_mixed: say(
      ({ heading, lines, n }) =>
        `In “${heading}” ${counted(n, 'cell fits', 'cells fit', 'en')} only the other order of day and month (${atLines(lines, 'line', 'lines')}): unknown.`,
    ),
    dates_without_time: say(({ heading }) => `“${heading}” holds days without hours.`),
    import_times: say(
      ({ n }) =>
        `${counted(n, 'ticket was', 'tickets were', 'en')} created in the same minute: that looks like a migration, and then rhythm and chance cannot be trusted.`,
    ),
    duration_unit_assumed: say(
      ({ heading, unit }) => `The unit of “${heading}” is not given: we took ${UNIT[unit] ?? unit}.`,
    ),
    duration_implausible: say(
      ({ heading, unit }) => `The durations in “${heading}” look implausible as ${UNIT[unit] ?? unit}.`,
    ),
    duration_unreadable: say(
      ({ heading, lines, n }) =>
        `In “${heading}” ${counted(n, 'cell is not a duration', 'cells are not durations', 'en')} (${atLines(lines, 'line', 'lines')}): unknown.`,
    ),
    duration_zero: say(
      ({ heading, n }) =>
        `In “${heading}” ${counted(n, 'cell says', 'cells say', 'en')} zero: nothing was written down there, so unknown.`,
    ),
    number_unreadable: say(
      ({ heading, lines, n }) =>
        `In “${heading}” ${counted(n, 'cell is not a whole number', 'cells are not whole numbers', 'en')} (${atLines(lines, 'line', 'lines')}): unknown.`,
    ),
    short_rows: say(
      ({ lines, n }) =>
        `${counted(n, 'row lacks its', 'rows lack their', 'en')} last cells (${atLines(lines, 'line', 'lines')}): taken, with those cells empty.`,
    ),
    group_filled: say(
      ({ heading, n }) =>
        `In “${heading}” each group is written once, on its first row: ${counted(n, 'empty cell is', 'empty cells are', 'en')} read as the cell above.`,
    ),
    decimal_comma: say(
      ({ lines, n }) =>
        `In ${counted(n, 'row', 'rows', 'en')} a comma within a number, such as 3,5, cut it in two (${atLines(lines, 'line', 'lines')}): read as one number.`,
    ),
    long_rows: say(
      ({ lines, n }) =>
        `${counted(n, 'row has', 'rows have', 'en')} empty cells too many (${atLines(lines, 'line', 'lines')}): taken as usual.`,
    ),
    empty_rows: say(
      ({ lines, n }) =>
        `${counted(n, 'row is empty', 'rows are empty', 'en')} (${atLines(lines, 'line', 'lines')}): no ticket.`,
    ),
    stray_quotes: say(
      ({ lines, n }) =>
        `${counted(n, 'quote stands in an odd place', 'quotes stand in odd places', 'en')} (${atLines(lines, 'line', 'lines')}): read as ${fitting(n, 'an ordinary character', 'ordinary characters', 'en')}.`,
    ),
    title_lines: say(({ n }) => `${counted(n, 'line stands', 'lines stand', 'en')} above the headings.`),
    delimiter_changes: say(
      ({ line }) =>
        `From line ${line} on, another sign stands between the cells than above it: each part was read by its own.`,
    ),
    heading_repeated: say(
      ({ lines, n }) =>
        `The headings come again ${counted(n, 'time', 'times', 'en')} further on (${atLines(lines, 'line', 'lines')}).`,
    ),
    curled_quotes: say(
      () =>
        `The cells of this file stand in curled quotes, such as “so” or „so”: read as quotes, not as part of the text.`,
    ),
    no_heading_row: say(() => `There are no headings: columns go by their number.`),
    beside_table: say(
      ({ lines, n }) =>
        `${counted(n, 'row has', 'rows have', 'en')} something beside the table (${atLines(lines, 'line', 'lines')}): that was not read.`,
    ),
    other_sheets: say(
      ({ n, others, sheet }) =>
        `We read the sheet “${sheet}” and left ${counted(n, 'other sheet', 'other sheets', 'en')} (${others}).`,
    ),
    other_tables: say(
      ({ n }) =>
        `The page holds ${counted(n, 'more table', 'more tables', 'en')}: we read the one that looks most like tickets.`,
    ),
    packed_aside: say(
      ({ files, n }) =>
        `In the zip we left ${counted(n, 'file that does not look', 'files that do not look', 'en')} like an export (${files}).`,
    ),
    error_cells: say(
      ({ lines, n }) =>
        `${counted(n, 'cell holds', 'cells hold', 'en')} an error such as #N/A (${atLines(lines, 'line', 'lines')}): read as empty.`,
    ),
    formula_values: say(
      ({ lines, n }) =>
        `${counted(n, 'cell holds', 'cells hold', 'en')} a formula (${atLines(lines, 'line', 'lines')}): we read the result that was saved.`,
    ),
    formula_without_value: say(
      ({ lines, n }) =>
        `${counted(n, 'formula has', 'formulas have', 'en')} no saved result (${atLines(lines, 'line', 'lines')}): read as empty, until you open the workbook in Excel and save it again.`,
    ),
    duplicate_headings: say(
      ({ n }) =>
        `${counted(n, 'column shares its', 'columns share their', 'en')} heading with an earlier one.`,
    ),
    keys_twice: say(
      ({ lines, n }) =>
        `In ${counted(n, 'ticket', 'tickets', 'en')} a field stands twice (${atLines(lines, 'line', 'lines')}): we read its last value.`,
    ),
    columns_ignored: say(
      ({ most, n }) =>
        `${counted(n, 'column was', 'columns were', 'en')} not read: we read ${most}, those that are filled most.`,
    ),
    mixed_encoding: say(
      ({ lines, n }) =>
        `${counted(n, 'place was', 'places were', 'en')} in another encoding (${atLines(lines, 'line', 'lines')}): read as Windows-1252.`,
    ),
    undecodable_bytes: say(
      ({ lines, n }) =>
        `${counted(n, 'character was unreadable and stands', 'characters were unreadable and stand', 'en')} as � (${atLines(lines, 'line', 'lines')}).`,
    ),
    garbled_mended: say(
      ({ n }) =>
        `${counted(n, 'character was', 'characters were', 'en')} garbled in the file, such as “Ã©” for “é”: we read ${fitting(n, 'it', 'them', 'en')} as meant.`,
    ),
    misread_mended: say(
      ({ n, shown }) =>
        `${counted(n, 'character was', 'characters were', 'en')} another than meant, with “${shown}” for “é”, since a program took the file for one of another kind of computer: we read ${fitting(n, 'it', 'them', 'en')} as meant.`,
    ),
    garbled_left: say(
      ({ lines, n }) =>
        `${counted(n, 'character is', 'characters are', 'en')} garbled, such as “Ã©” for “é” (${atLines(lines, 'line', 'lines')}): others are right, so we left all as it stands. Export again as UTF-8 if this is more than a single text.`,
    ),
    mail_coding: say(
      ({ heading }) =>
        `In “${heading}” texts stand as mail programs send them, such as “caf=C3=A9”: we read them as meant.`,
    ),
    nothing_at_end: say(
      ({ n }) =>
        `The file ends in ${counted(n, 'byte', 'bytes', 'en')} without content (zeros or Ctrl-Z): left away. Export again if you expect more tickets in it.`,
    ),
    nul_characters: say(({ n }) => `${counted(n, 'zero byte was', 'zero bytes were', 'en')} taken out.`),
    formula_guard: say(
      ({ n }) =>
        `In ${counted(n, 'cell', 'cells', 'en')} we took off the sign that keeps a spreadsheet from reading a formula or a number.`,
    ),
    people_in_groups: say(
      ({ heading, n }) =>
        `In “${heading}” ${counted(n, 'cell holds', 'cells hold', 'en')} a person: not used as a group.`,
    ),
    seen_twice: say(({ n }) => `${counted(n, 'ticket came', 'tickets came', 'en')} twice: counted once.`),
    discarded: say(
      ({ n }) =>
        `${counted(n, 'ticket is', 'tickets are', 'en')} marked in the helpdesk itself as spam, draft or deleted and ${fitting(n, 'does', 'do', 'en')} not count.`,
    ),
    no_ticket: say(
      ({ n }) =>
        `${counted(n, 'line is a total or a remark', 'lines are a total or a remark', 'en')}, no ticket, and ${fitting(n, 'does', 'do', 'en')} not count.`,
    ),
    units: say(
      ({ n }) =>
        `${counted(n, 'line tells', 'lines tell', 'en')} units or kinds of the columns, no ticket, and ${fitting(n, 'does', 'do', 'en')} not count.`,
    ),
    older_version: say(
      ({ n }) =>
        `${counted(n, 'row was an older state', 'rows were older states', 'en')} of a ticket: only the latest counts.`,
    ),
    id_made_unique: say(
      ({ n }) =>
        `${counted(n, 'ticket got', 'tickets got', 'en')} a suffix, since different tickets carry the same number.`,
    ),
    no_rows: say(() => `The file holds headings but no rows.`),
    no_text_column: say(
      () =>
        `No column is a title or a description: without text we recognise no problems. Say which column it is.`,
    ),
    other_companies: say(
      ({ n }) =>
        `${counted(n, 'ticket is of another company and does', 'tickets are of other companies and do', 'en')} not count here.`,
    ),
    without_company: say(
      ({ n }) =>
        `${counted(n, 'ticket names no company and does', 'tickets name no company and do', 'en')} not count here.`,
    ),
  },
};
