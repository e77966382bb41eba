-- A correction, a calendar, or an import of older tickets can change a chance while the newest ticket stays: what was shown
-- then is kept beside what was shown before. As people read it, "7 in 10": what moved by less was not shown anew.
ALTER TABLE forecasts ADD COLUMN ten smallint NOT NULL
  GENERATED ALWAYS AS (least(9, greatest(1, floor(chance * 10 + 0.5)))::smallint) STORED;
ALTER TABLE forecasts DROP CONSTRAINT forecasts_pkey;
ALTER TABLE forecasts ADD PRIMARY KEY (company_id, pattern_id, known_until, horizon_days, model, ten);
