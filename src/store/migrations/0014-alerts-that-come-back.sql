-- Of which alert that comes back an automatic ticket is, and whether it only says that the trouble is over.
ALTER TABLE reckoned_signals ADD COLUMN alert text, ADD COLUMN is_over boolean NOT NULL DEFAULT false;
CREATE INDEX reckoned_signals_by_alert
  ON reckoned_signals (company_id, reckoning_id, alert) WHERE alert IS NOT NULL;

-- Numbers that were made before do not say it: they are made anew.
ALTER TABLE companies NO FORCE ROW LEVEL SECURITY;
UPDATE companies SET tickets_version = tickets_version + 1 WHERE reckoning_id IS NOT NULL;
ALTER TABLE companies FORCE ROW LEVEL SECURITY;
