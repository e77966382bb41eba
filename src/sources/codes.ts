/**
 * Every code the reader speaks in. `words` turns each into a sentence in three languages. A code with params
 * lists them here; `n` is always how many records it concerns and `lines` the first few lines, as text "12, 80, 431"
 * (`firstLines`).
 */

/** Why a whole file could not be read. The command refuses with exit status 2. */
export type FileFailureCode =
  /** No bytes, or only white space. params: none */
  | 'file.empty'
  /** No list: a picture, a document, a program. params: kind (`png`, `jpeg`, `gif`, `picture`, `film`, `pdf`, `word`, `powerpoint`, `outlook`, `office`, `sqlite`, `access`, `program`, `binary`) */
  | 'file.not_text'
  /** A spreadsheet in a form that is not read. params: kind (`xls`, `xlsb`, `ods`, `numbers`, `mht`) */
  | 'file.other_spreadsheet'
  /** A workbook or document that opens with a password only. params: none */
  | 'file.locked'
  /** A workbook beyond a limit. params: kind (`packed`: its size; `texts`, `looks`: of a part of it; `cells`, `rows`, `empty`: without anything in them), most (megabytes, millions of cells, rows, millions) */
  | 'file.workbook_too_large'
  /** A page without a table in it. params: none */
  | 'file.no_table'
  /** XML that is no spreadsheet. params: none */
  | 'file.unknown_xml'
  /** SQL, or records inside a script. params: none */
  | 'file.program_text'
  /** Each row is one piece of text in one cell, with a sign or spaces where its cells would end. params: none */
  | 'file.uncut_rows'
  /** Two lists one below the other, with other columns and another sign between their cells. params: line (where the second starts) */
  | 'file.two_lists'
  /** XML with a document type, whose entities can fetch files and fill memory. params: none */
  | 'file.unsafe_xml'
  /** Packed in a way that is not read. params: kind (`7z`, `rar`, `bzip2`, `xz`, `zstd`, `cab`, `tar`, `zip`, `gzip`) */
  | 'file.archive'
  /** A zip that opens with a password only. params: none */
  | 'file.packed_with_password'
  /** A file in an archive is an archive itself. params: inner (its name) */
  | 'file.packed_in_packed'
  /** A file in an archive is packed in a way that is not read. params: none */
  | 'file.pack_method'
  /** A name or a link in an archive leads out of it. params: none */
  | 'file.unsafe_archive'
  /** More files in an archive than anyone exports. params: files, most */
  | 'file.too_many_packed'
  /** An archive without files. params: none */
  | 'file.nothing_packed'
  /** Unpacks to more than any export, or to a hundred times its own size. params: most (megabytes) */
  | 'file.unpacks_too_large'
  /** The end of a file is missing. params: none */
  | 'file.cut_short'
  /** What was packed does not agree with its checksum, or is not built as it should. params: none */
  | 'file.damaged'
  /** In a form that must be held in memory whole, and larger than fits there. params: most (megabytes) */
  | 'file.too_large_whole'
  /** Became longer or shorter while it was read. params: none */
  | 'file.changed'
  /** Our own list of rows that stayed aside in an earlier import. params: none */
  | 'file.own_list'
  /** JSON without a list of records in it. params: none */
  | 'file.no_records'
  /** Lines that somebody wrote, without columns or headings. params: none */
  | 'file.loose_text'
  /** No column says what a ticket is about or when it was, or most are of people: a list of something else. params: columns (the first headings, as text; may be empty) */
  | 'file.no_ticket_columns'
  /** More columns than any ticket export has. params: columns, most */
  | 'file.too_many_columns'
  /** Next to no line is a row of the table. params: lines (that are none, up to where reading stopped), line (the first) */
  | 'file.hardly_rows';

/** Why one record was left out. */
export type LeftOutCode =
  /** Fewer cells than half the columns. params: cells, expected */
  | 'row.too_short'
  /** More filled cells than there are columns. params: cells, expected */
  | 'row.too_long'
  /** Headings of another table further on, and the rows below them: their cells would stand in the wrong columns. params: none */
  | 'row.other_headings'
  /** A row of another table below the tickets, such as totals or a legend. params: none */
  | 'row.other_table'
  /** A line longer than any ticket: no line ends where they should. params: characters, most */
  | 'row.too_large'
  /** A quote opens and never closes where it should; reading went on at the next record. params: lines (a count) */
  | 'row.quote_never_closes'
  /** A JSON record that cannot be read; reading went on at the next one. params: lines (a count) */
  | 'row.not_json'
  /** A JSON value that is no object: a bare number, text or list. params: none */
  | 'row.not_a_record'
  /** A JSON record longer than any ticket. params: characters, most */
  | 'row.record_too_large'
  /** A JSON record with more columns than any ticket. params: most */
  | 'row.record_too_wide'
  /** A JSON record with more lists and objects in each other than any export has. params: most */
  | 'row.too_deep'
  /** The same ticket with the same content was already read. params: none */
  | 'row.seen_twice'
  /** The helpdesk itself set it aside as spam, draft or deleted. params: none */
  | 'row.discarded'
  /** A line of totals, or a remark above or under the tickets. params: none */
  | 'row.no_ticket'
  /** A line below the headings that tells the unit, the kind or the format of columns. params: none */
  | 'row.units'
  /** An older state of a ticket that is also there in a later state. params: none */
  | 'row.older_version';

/** What the reader noticed without leaving anything out. */
export type NoteCode =
  /** Tickets without a number, or with one that names a person, in a file that numbers the others. params: lines */
  | 'without_number'
  /** Numbers that a spreadsheet wrote short, as 2,02501E+10: taken as none, since many tickets share one. params: lines */
  | 'number_rounded'
  /** Tickets whose title is empty. params: none */
  | 'without_title'
  /** Tickets whose title holds white space only. params: none */
  | 'blank_title'
  /** Open tickets that carry a time of resolution: the time is dropped, they are not called closed. params: none */
  | 'resolved_time_on_open'
  /** Open tickets that carry a time of closing: the time is dropped. params: none */
  | 'closed_time_on_open'
  /** Reopened tickets that still carry the time of their former resolution: the time is dropped. params: none */
  | 'former_resolution'
  /** Tickets resolved or closed before they were opened: that later time is dropped. params: lines */
  | 'ended_before_opened'
  /** Cells of a time column that are no time: taken as unknown. params: heading, lines */
  | 'date_unreadable'
  /** Times that lie in the future: taken as unknown. params: heading, lines */
  | 'date_future'
  /** Times before 1990: taken as unknown. params: heading, lines */
  | 'date_too_old'
  /**
   * What comes first in the dates of this column cannot be told: read as day first, as in Belgium, where that is possible.
   * params: heading, orders (`dmy ymd`: the one taken, then the others that fit as well)
   */
  | 'date_order_assumed'
  /** What comes first could not be told here: read in the order of another column of the file. params: heading */
  | 'date_order_from_other'
  /** Some cells only fit the other order of day and month; these are taken as unknown. params: heading, lines */
  | 'date_order_mixed'
  /** A column with days but no hours. params: heading */
  | 'dates_without_time'
  /** Many tickets share one minute of creation: these look like times of an import. params: none */
  | 'import_times'
  /** The unit of a duration is not said: the most plausible one was taken. params: heading, unit (`seconds`, `minutes`, `hours`) */
  | 'duration_unit_assumed'
  /** The middle duration lies outside 1 minute to 8 hours. params: heading, unit */
  | 'duration_implausible'
  /** Cells of a duration column that are no duration: taken as unknown. params: heading, lines */
  | 'duration_unreadable'
  /** Durations of zero: nothing was written down, so taken as unknown. params: heading */
  | 'duration_zero'
  /** Cells of a number column that are no whole number: taken as unknown. params: heading, lines */
  | 'number_unreadable'
  /** Rows that lack their last cells: taken, with those cells empty. params: lines */
  | 'short_rows'
  /** Empty cells of a column that a report fills on the first row of each group only: read as the cell above. params: heading */
  | 'group_filled'
  /** Rows in which decimal commas cut numbers in two, in the columns that explain it: put together again. params: lines */
  | 'decimal_comma'
  /** Rows with empty cells too many: taken. params: lines */
  | 'long_rows'
  /** Rows of delimiters with nothing between them: no ticket. params: lines */
  | 'empty_rows'
  /** Quotes in odd places that were read as ordinary characters. params: lines */
  | 'stray_quotes'
  /** Lines above the headings, such as a report title. params: none */
  | 'title_lines'
  /** From a line on, another delimiter holds: each part was read by its own. params: line */
  | 'delimiter_changes'
  /** The row of headings comes again further on. params: lines */
  | 'heading_repeated'
  /** The cells of the file stand in curled quotes, “so” or „so” or «so»: read as quotes. params: none */
  | 'curled_quotes'
  /** The file has no row of headings: columns are called by their number. params: none */
  | 'no_heading_row'
  /** Rows of a sheet with something in them beside the table: that was not read. params: lines */
  | 'beside_table'
  /** Sheets of a workbook that were not read, since another looks more like tickets. params: sheet (the one that was read), others */
  | 'other_sheets'
  /** Tables of a page that were not read, since another looks more like tickets. params: sheet, others (both empty) */
  | 'other_tables'
  /** Files in an archive that were left, beside those that look like exports. params: files */
  | 'packed_aside'
  /** Cells whose formula ended in an error, such as `#N/A`: taken as empty. params: lines */
  | 'error_cells'
  /** Cells with a formula: the result it had when the file was saved was read. params: lines */
  | 'formula_values'
  /** Cells with a formula whose result was never saved: taken as empty. params: lines */
  | 'formula_without_value'
  /** Columns that share a heading with an earlier one. params: none */
  | 'duplicate_headings'
  /** JSON records in which a key stands twice: its last value was read. params: lines */
  | 'keys_twice'
  /** Columns that were not read, since there are too many: those that most records fill were. params: most (read) */
  | 'columns_ignored'
  /** A file that is UTF-8 but for some bytes, which were read as Windows-1252. params: lines */
  | 'mixed_encoding'
  /** Bytes that are no character in the file's encoding: replaced by the mark for that. params: lines */
  | 'undecodable_bytes'
  /** Characters that were UTF-8 taken for Windows-1252 and saved again, such as `Ã©`, in a text of which all were: mended. params: none */
  | 'garbled_mended'
  /** Characters of a text that a program read in another code page than it was written in, such as `Ž` for é, all of them: mended. params: shown (what became of an é) */
  | 'misread_mended'
  /** The same in a text that holds sound ones too: left as they stand. params: lines */
  | 'garbled_left'
  /** A column whose texts stand as mail programs send them, `caf=C3=A9` or `=?UTF-8?Q?caf=C3=A9?=`: decoded. params: heading */
  | 'mail_coding'
  /** Zero bytes and Ctrl-Z at the end of a file: left away. params: none */
  | 'nothing_at_end'
  /** Zero bytes, taken out. params: none */
  | 'nul_characters'
  /** Cells that start with an apostrophe against formulas, or are a formula that is but a text: it was taken off. params: none */
  | 'formula_guard'
  /** Team, site or category cells that hold a person or an address: taken as unknown. params: heading */
  | 'people_in_groups'
  /** Tickets that the helpdesk itself set aside as spam, draft or deleted: left out. params: none */
  | 'discarded'
  /** Lines of totals and remarks that are no tickets. params: none */
  | 'no_ticket'
  /** Lines that tell units and kinds of columns: left out. params: none */
  | 'units'
  /** Tickets that came twice with the same content: counted once. params: none */
  | 'seen_twice'
  /** Older states of tickets: only the latest state was taken. params: none */
  | 'older_version'
  /** Different tickets with the same id: a number was added to the id. params: none */
  | 'id_made_unique'
  /** A file with headings and no rows. params: none */
  | 'no_rows'
  /** No column holds a title or a description: nothing can be grouped. params: none */
  | 'no_text_column'
  /** Tickets of other companies than the one that was chosen: not in this report. params: none */
  | 'other_companies'
  /** Tickets that name no company, in a file of several: not in this report. params: none */
  | 'without_company';

/** Why a column was understood as it was. */
export type ReasonCode =
  /** The user said so. */
  | 'map'
  /** The heading says it and the values agree. */
  | 'heading_and_values'
  /** The heading says it; the values say nothing. */
  | 'heading'
  /** Part of the heading says it and the values agree. */
  | 'part_of_heading_and_values'
  /** Part of the heading says it; the values say nothing. */
  | 'part_of_heading'
  /** The helpdesk that the file surely comes from calls it so. */
  | 'known_heading'
  /** The helpdesk may call it so, but that was not seen in its own files: to be confirmed. */
  | 'expected_heading'
  /** It holds the time of day of the dates in another column. */
  | 'clock_of_date'
  /** Only the values say it. */
  | 'values'
  /** The order of the times over the rows says it: opened before resolved before closed. */
  | 'order_of_times'
  /** The heading names a group but the values look like people, and people can be no group. */
  | 'looks_like_people'
  /** The heading says one thing and the values another. */
  | 'values_disagree'
  /** Another column holds this already, with more certainty. */
  | 'taken_by_other'
  /** The column has no values. */
  | 'empty'
  /** Nothing spoke for any meaning. */
  | 'not_recognised';

/** What a sentence is filled with. */
export type Params = Readonly<Record<string, string | number>>;

/** One thing noticed, and how many records it concerns. */
export type Note = { readonly code: NoteCode; readonly n: number; readonly params: Params };

/** A record that could not be used: where it stands and why, never what it said. `line` and `column` from 1. */
export type LeftOut = {
  readonly file: string;
  readonly line: number;
  readonly column: number | null;
  readonly code: LeftOutCode;
  readonly params: Params;
};

/** Why a file was refused. */
export type FileFailure = { readonly code: FileFailureCode; readonly params: Params };
