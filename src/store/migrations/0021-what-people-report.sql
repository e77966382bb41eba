-- What a ticket says of whether people report what devices measure, and the kind of what was measured.
ALTER TABLE reckoned_signals
  ADD COLUMN on_lists text CHECK (on_lists IN ('both', 'measured-only', 'report', 'reported-only')),
  ADD COLUMN trouble text;
CREATE INDEX reckoned_signals_on_lists
  ON reckoned_signals (company_id, reckoning_id, on_lists) WHERE on_lists IS NOT NULL;

-- Numbers that were made before do not say it: they are made anew.
ALTER TABLE companies NO FORCE ROW LEVEL SECURITY;
UPDATE companies SET tickets_version = tickets_version + 1 WHERE reckoning_id IS NOT NULL;
ALTER TABLE companies FORCE ROW LEVEL SECURITY;
