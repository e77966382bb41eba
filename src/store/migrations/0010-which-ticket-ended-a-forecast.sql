-- The ticket with which a problem came back: the first of a new episode within the days of the forecast. Null where nothing
-- came, in what was resolved before this was kept, and once that ticket is forgotten.
ALTER TABLE forecasts ADD COLUMN ended_by uuid;
ALTER TABLE forecasts ADD FOREIGN KEY (company_id, ended_by) REFERENCES signals ON DELETE SET NULL (ended_by);
CREATE INDEX forecasts_by_ticket ON forecasts (company_id, ended_by) WHERE ended_by IS NOT NULL;
CREATE INDEX forecasts_by_saying ON forecasts (company_id, known_until DESC, pattern_id);

-- The replay of the company's past, forecast by forecast: the rows behind its counts.
ALTER TABLE reckonings ADD COLUMN replayed jsonb;

-- Numbers that were made before have no rows of their replay: they are made anew.
ALTER TABLE companies NO FORCE ROW LEVEL SECURITY;
UPDATE companies SET tickets_version = tickets_version + 1 WHERE reckoning_id IS NOT NULL;
ALTER TABLE companies FORCE ROW LEVEL SECURITY;
