-- Which occurrence of a problem that comes back a ticket closed, so that what is said of closing opens its tickets.
ALTER TABLE reckoned_signals ADD COLUMN closure text CHECK (closure IN ('came-back', 'not-yet'));

-- What a list is chosen by, of each problem there is: to look it up in thousands of heads took longer than all else.
ALTER TABLE reckoned_patterns
  ADD COLUMN card text GENERATED ALWAYS AS (head ->> 'card') STORED,
  ADD COLUMN recurrence text GENERATED ALWAYS AS (head -> 'recurrence' ->> 'word') STORED,
  ADD COLUMN rhythm text GENERATED ALWAYS AS (head -> 'rhythm' ->> 'kind') STORED,
  ADD COLUMN trend text GENERATED ALWAYS AS (head -> 'trend' ->> 'kind') STORED,
  ADD COLUMN is_quiet boolean GENERATED ALWAYS AS (coalesce((head ->> 'isQuiet')::boolean, false)) STORED,
  ADD COLUMN most_seconds float8 GENERATED ALWAYS AS ((head -> 'leak' -> 'lostSeconds' ->> 'high')::float8) STORED;
ALTER TABLE reckoned_patterns ALTER COLUMN card SET STATISTICS 0,
  ALTER COLUMN recurrence SET STATISTICS 0, ALTER COLUMN rhythm SET STATISTICS 0,
  ALTER COLUMN trend SET STATISTICS 0;

-- The days of a problem by themselves: they are long, and only what is shown of it needs them.
ALTER TABLE reckoned_patterns ADD COLUMN days jsonb NOT NULL DEFAULT '[]';
ALTER TABLE reckoned_patterns ALTER COLUMN days SET STATISTICS 0;
ALTER TABLE reckoned_patterns NO FORCE ROW LEVEL SECURITY;
UPDATE reckoned_patterns SET days = head -> 'days', head = head - 'days';
ALTER TABLE reckoned_patterns FORCE ROW LEVEL SECURITY;

-- Numbers that were made before do not say it: they are made anew.
ALTER TABLE companies NO FORCE ROW LEVEL SECURITY;
UPDATE companies SET tickets_version = tickets_version + 1 WHERE reckoning_id IS NOT NULL;
ALTER TABLE companies FORCE ROW LEVEL SECURITY;
