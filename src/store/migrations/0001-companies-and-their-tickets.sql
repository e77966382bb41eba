-- Every table but the two of the system holds company_id in its primary key, its unique keys and its foreign keys, so
-- that row-level security can fence each company in and any cluster can spread the tables by it.

CREATE TABLE companies (
  company_id        uuid PRIMARY KEY,
  name              text NOT NULL,
  people            integer CHECK (people > 0),
  timezone          text NOT NULL,
  labour_cost_cents integer NOT NULL CHECK (labour_cost_cents > 0),
  sample            text,
  seed              bigint NOT NULL,
  -- How many tickets it has: pages ask for it, and counting half a million takes longer than a page may.
  tickets           integer NOT NULL DEFAULT 0,
  -- Rises whenever a ticket or a correction changes: a reckoning says which one it is of.
  tickets_version   bigint NOT NULL DEFAULT 0,
  -- Rises only with tickets: the same number means the same tickets.
  signals_version   bigint NOT NULL DEFAULT 0,
  reckoning_id      uuid,
  created_at        timestamptz NOT NULL,
  version           integer NOT NULL DEFAULT 1
);

-- What a request did, kept so that the same request sent again does nothing more.
CREATE TABLE requests (
  company_id uuid NOT NULL REFERENCES companies ON DELETE CASCADE,
  key        uuid NOT NULL,
  digest     text NOT NULL,
  answer     jsonb NOT NULL,
  at         timestamptz NOT NULL,
  PRIMARY KEY (company_id, key)
);

CREATE TABLE sources (
  company_id  uuid NOT NULL REFERENCES companies ON DELETE CASCADE,
  source_id   uuid NOT NULL,
  kind        text NOT NULL,
  -- The headings, folded and sorted: the same desk's next export has the same.
  headings    text NOT NULL,
  mapping     jsonb NOT NULL,
  created_at  timestamptz NOT NULL,
  PRIMARY KEY (company_id, source_id),
  UNIQUE (company_id, headings)
);

CREATE TABLE imports (
  company_id   uuid NOT NULL REFERENCES companies ON DELETE CASCADE,
  import_id    uuid NOT NULL,
  source_id    uuid,
  file         text NOT NULL,
  state        text NOT NULL CHECK (state IN ('reading', 'understood', 'importing', 'done', 'refused', 'cancelled')),
  -- Staged rows written to tickets so far: where to go on after a stop.
  done         integer NOT NULL DEFAULT 0,
  total        integer NOT NULL DEFAULT 0,
  understood   jsonb,
  read         integer NOT NULL DEFAULT 0,
  created      integer NOT NULL DEFAULT 0,
  updated      integer NOT NULL DEFAULT 0,
  unchanged    integer NOT NULL DEFAULT 0,
  quarantined  integer NOT NULL DEFAULT 0,
  refusal      jsonb,
  -- Whether a column said who people are, so that their names could be taken out of the texts.
  names_known  boolean NOT NULL DEFAULT false,
  created_at   timestamptz NOT NULL,
  finished_at  timestamptz,
  version      integer NOT NULL DEFAULT 1,
  PRIMARY KEY (company_id, import_id),
  FOREIGN KEY (company_id, source_id) REFERENCES sources
);

-- Rows that were read and wait for the word; gone when the import is.
CREATE TABLE import_rows (
  company_id uuid NOT NULL,
  import_id  uuid NOT NULL,
  position   integer NOT NULL,
  -- The id it gets when it turns out to be new.
  signal_id  uuid NOT NULL,
  ticket     text NOT NULL,
  digest     text NOT NULL,
  record     jsonb NOT NULL,
  PRIMARY KEY (company_id, import_id, position),
  FOREIGN KEY (company_id, import_id) REFERENCES imports ON DELETE CASCADE
);

-- Rows that could not be used: where they stand and why, never what they said.
CREATE TABLE quarantine (
  company_id uuid NOT NULL,
  import_id  uuid NOT NULL,
  position   integer NOT NULL,
  file       text NOT NULL,
  line       integer NOT NULL,
  place      integer,
  code       text NOT NULL,
  params     jsonb NOT NULL,
  PRIMARY KEY (company_id, import_id, position),
  FOREIGN KEY (company_id, import_id) REFERENCES imports ON DELETE CASCADE
);

CREATE TABLE signals (
  company_id   uuid NOT NULL REFERENCES companies ON DELETE CASCADE,
  signal_id    uuid NOT NULL,
  source_id    uuid NOT NULL,
  -- The source's own number.
  ticket       text NOT NULL,
  digest       text NOT NULL,
  import_id    uuid NOT NULL,
  file         text NOT NULL,
  line         integer NOT NULL,
  title        text NOT NULL,
  body         text NOT NULL,
  kind         text NOT NULL,
  kind_evidence jsonb NOT NULL,
  state        text NOT NULL,
  opened_at    timestamptz,
  resolved_at  timestamptz,
  closed_at    timestamptz,
  due_at       timestamptz,
  reopened     integer,
  -- A keyed pseudonym; the key lies outside the database.
  requester    text,
  team         text,
  site         text,
  asset        text,
  category     text,
  priority     text,
  reported_lost_seconds   integer,
  measured_lost_seconds   integer,
  technician_seconds      integer,
  parent       text,
  -- The words of title and body without capitals and accents, made once when the ticket is written, not at every search.
  words        tsvector GENERATED ALWAYS AS (to_tsvector('simple', translate(lower(title || ' ' || body),
    'àâäáãåçéèêëíìîïñóòôöõúùûüÿ', 'aaaaaaceeeeiiiinooooouuuuy'))) STORED,
  PRIMARY KEY (company_id, signal_id),
  UNIQUE (company_id, source_id, ticket),
  FOREIGN KEY (company_id, source_id) REFERENCES sources,
  FOREIGN KEY (company_id, import_id) REFERENCES imports
);
CREATE INDEX signals_by_opening ON signals (company_id, opened_at DESC NULLS LAST, signal_id);
CREATE INDEX signals_by_import ON signals (company_id, import_id);
CREATE INDEX signals_by_word ON signals USING gin (words);

-- What a ticket was before an import changed it: so that the import can be forgotten.
CREATE TABLE signal_history (
  company_id uuid NOT NULL,
  signal_id  uuid NOT NULL,
  import_id  uuid NOT NULL,
  record     jsonb NOT NULL,
  PRIMARY KEY (company_id, signal_id, import_id),
  FOREIGN KEY (company_id, signal_id) REFERENCES signals ON DELETE CASCADE,
  FOREIGN KEY (company_id, import_id) REFERENCES imports
);

-- Which tickets an import held.
CREATE TABLE import_signals (
  company_id uuid NOT NULL,
  import_id  uuid NOT NULL,
  signal_id  uuid NOT NULL,
  outcome    text NOT NULL CHECK (outcome IN ('created', 'updated', 'unchanged')),
  PRIMARY KEY (company_id, import_id, signal_id),
  FOREIGN KEY (company_id, import_id) REFERENCES imports,
  FOREIGN KEY (company_id, signal_id) REFERENCES signals ON DELETE CASCADE
);
CREATE INDEX import_signals_by_signal ON import_signals (company_id, signal_id);

-- What people decided about a pattern; its numbers are the reckoning's.
CREATE TABLE patterns (
  company_id     uuid NOT NULL REFERENCES companies ON DELETE CASCADE,
  pattern_id     uuid NOT NULL,
  given_name     text,
  owner          text,
  due            date,
  dismissed      text,
  dismissed_note text NOT NULL DEFAULT '',
  dismissed_at   timestamptz,
  -- How many tickets it had when it was dismissed: with many more it is shown again.
  dismissed_tickets integer,
  created_at     timestamptz NOT NULL,
  version        integer NOT NULL DEFAULT 1,
  PRIMARY KEY (company_id, pattern_id)
);

CREATE TABLE reckonings (
  company_id      uuid NOT NULL REFERENCES companies ON DELETE CASCADE,
  reckoning_id    uuid NOT NULL,
  state           text NOT NULL CHECK (state IN ('running', 'done', 'failed', 'cancelled')),
  tickets_version bigint NOT NULL,
  started_at      timestamptz NOT NULL,
  finished_at     timestamptz,
  answer          jsonb,
  PRIMARY KEY (company_id, reckoning_id)
);
CREATE INDEX reckonings_by_start ON reckonings (company_id, started_at DESC);

CREATE TABLE reckoned_patterns (
  company_id   uuid NOT NULL,
  reckoning_id uuid NOT NULL,
  pattern_id   uuid NOT NULL,
  rank         integer NOT NULL,
  tickets      integer NOT NULL,
  name         jsonb NOT NULL,
  head         jsonb NOT NULL,
  why          jsonb NOT NULL,
  -- A person changed its tickets after its numbers were made.
  stale        boolean NOT NULL DEFAULT false,
  PRIMARY KEY (company_id, reckoning_id, pattern_id),
  FOREIGN KEY (company_id, reckoning_id) REFERENCES reckonings ON DELETE CASCADE,
  FOREIGN KEY (company_id, pattern_id) REFERENCES patterns ON DELETE CASCADE
);
CREATE INDEX reckoned_patterns_by_rank ON reckoned_patterns (company_id, reckoning_id, rank);

-- Each ticket as a reckoning saw it: which pattern, whether it came back, how its lost time is known.
CREATE TABLE reckoned_signals (
  company_id   uuid NOT NULL,
  reckoning_id uuid NOT NULL,
  signal_id    uuid NOT NULL,
  pattern_id   uuid,
  opened_at    timestamptz,
  month        text,
  fate         text NOT NULL,
  way          text NOT NULL,
  lang         text NOT NULL,
  PRIMARY KEY (company_id, reckoning_id, signal_id),
  FOREIGN KEY (company_id, reckoning_id) REFERENCES reckonings ON DELETE CASCADE,
  FOREIGN KEY (company_id, signal_id) REFERENCES signals ON DELETE CASCADE
);
CREATE INDEX reckoned_signals_by_pattern
  ON reckoned_signals (company_id, reckoning_id, pattern_id, opened_at DESC NULLS LAST, signal_id);
CREATE INDEX reckoned_signals_by_opening
  ON reckoned_signals (company_id, reckoning_id, opened_at DESC NULLS LAST, signal_id);
CREATE INDEX reckoned_signals_by_month ON reckoned_signals (company_id, reckoning_id, month, fate);
CREATE INDEX reckoned_signals_by_signal ON reckoned_signals (company_id, signal_id);

-- The tickets a pattern had last, once it is in no reckoning any more: so that it is known again when it returns.
CREATE TABLE asleep_signals (
  company_id uuid NOT NULL,
  pattern_id uuid NOT NULL,
  signal_id  uuid NOT NULL,
  PRIMARY KEY (company_id, pattern_id, signal_id),
  FOREIGN KEY (company_id, pattern_id) REFERENCES patterns ON DELETE CASCADE,
  FOREIGN KEY (company_id, signal_id) REFERENCES signals ON DELETE CASCADE
);
CREATE INDEX asleep_signals_by_signal ON asleep_signals (company_id, signal_id);

-- What people changed, so that it can be taken back.
CREATE TABLE changes (
  company_id uuid NOT NULL REFERENCES companies ON DELETE CASCADE,
  change_id  uuid NOT NULL,
  verb       text NOT NULL,
  pattern_id uuid NOT NULL,
  other_id   uuid,
  before     jsonb NOT NULL,
  at         timestamptz NOT NULL,
  undone_at  timestamptz,
  PRIMARY KEY (company_id, change_id),
  FOREIGN KEY (company_id, pattern_id) REFERENCES patterns ON DELETE CASCADE
);
CREATE INDEX changes_by_pattern ON changes (company_id, pattern_id, change_id DESC);

-- What people said belongs together or apart; every later grouping keeps to it.
CREATE TABLE corrections (
  company_id uuid NOT NULL,
  change_id  uuid NOT NULL,
  kind       text NOT NULL CHECK (kind IN ('together', 'apart')),
  PRIMARY KEY (company_id, change_id, kind),
  FOREIGN KEY (company_id, change_id) REFERENCES changes ON DELETE CASCADE
);
CREATE TABLE correction_signals (
  company_id uuid NOT NULL,
  change_id  uuid NOT NULL,
  kind       text NOT NULL,
  side       text NOT NULL CHECK (side IN ('tickets', 'from')),
  signal_id  uuid NOT NULL,
  PRIMARY KEY (company_id, change_id, kind, side, signal_id),
  FOREIGN KEY (company_id, change_id, kind) REFERENCES corrections ON DELETE CASCADE,
  FOREIGN KEY (company_id, signal_id) REFERENCES signals ON DELETE CASCADE
);
CREATE INDEX correction_signals_by_signal ON correction_signals (company_id, signal_id);
