-- What machines report again and again is nearly all that is kept of a large company's answer, and one page shows it: it
-- stands beside the answer, so that no other page waits for it.
ALTER TABLE reckonings ADD COLUMN alerts jsonb;

ALTER TABLE reckonings NO FORCE ROW LEVEL SECURITY;
UPDATE reckonings SET alerts = answer -> 'alerts', answer = answer - 'alerts' WHERE answer ? 'alerts';
ALTER TABLE reckonings FORCE ROW LEVEL SECURITY;

ALTER TABLE reckonings ADD COLUMN alert_lines integer NOT NULL
  GENERATED ALWAYS AS (CASE WHEN jsonb_typeof(alerts) = 'array' THEN jsonb_array_length(alerts) ELSE 0 END) STORED;
