-- The problem that a ticket which stands alone leans to: a question for people, and in no number.
ALTER TABLE reckoned_signals ADD COLUMN leans_to uuid;
CREATE INDEX reckoned_signals_by_leaning
  ON reckoned_signals (company_id, reckoning_id, leans_to) WHERE leans_to IS NOT NULL;

-- Numbers that were made before do not say it: they are made anew.
ALTER TABLE companies NO FORCE ROW LEVEL SECURITY;
UPDATE companies SET tickets_version = tickets_version + 1 WHERE reckoning_id IS NOT NULL;
ALTER TABLE companies FORCE ROW LEVEL SECURITY;
