-- Every chance that a page showed, kept so that time can tell whether it was honest: for one pattern and one end of what was
-- known when it was said.
CREATE TABLE forecasts (
  company_id   uuid NOT NULL,
  pattern_id   uuid NOT NULL,
  known_until  timestamptz NOT NULL,
  -- The end of the days that it speaks of.
  ends_at      timestamptz NOT NULL,
  horizon_days integer NOT NULL CHECK (horizon_days > 0),
  made_at      timestamptz NOT NULL,
  chance       double precision NOT NULL CHECK (chance BETWEEN 0 AND 1),
  model        text NOT NULL,
  -- Of the times that it was made from: whoever has them can see that nothing later was among them.
  features     text NOT NULL,
  -- What a fixed threshold said of the same case.
  label        text NOT NULL CHECK (label IN ('anomaly', 'rare', 'frequent', 'between')),
  -- Null until the tickets reach past its end.
  outcome      text CHECK (outcome IN ('came', 'stayed-away', 'unknown')),
  resolved_at  timestamptz,
  PRIMARY KEY (company_id, pattern_id, known_until),
  FOREIGN KEY (company_id, pattern_id) REFERENCES patterns ON DELETE CASCADE
);
CREATE INDEX forecasts_by_end ON forecasts (company_id, ends_at) WHERE outcome IS NULL;
ALTER TABLE forecasts ENABLE ROW LEVEL SECURITY;
ALTER TABLE forecasts FORCE ROW LEVEL SECURITY;
CREATE POLICY own_company ON forecasts TO signaal_app USING (company_id = current_company())
  WITH CHECK (company_id = current_company());
GRANT SELECT, INSERT, UPDATE, DELETE ON forecasts TO signaal_app;

-- Numbers that were made before do not say what a chance rests on: they are made anew.
ALTER TABLE companies NO FORCE ROW LEVEL SECURITY;
UPDATE companies SET tickets_version = tickets_version + 1 WHERE reckoning_id IS NOT NULL;
ALTER TABLE companies FORCE ROW LEVEL SECURITY;
