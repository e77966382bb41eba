-- How likely it is that a ticket which stands alone belongs to the problem it leans to: likely enough it is a question, and
-- whoever looks for more of the problem sees the others too, likeliest first.
ALTER TABLE reckoned_signals ADD COLUMN leans_chance double precision;

-- Numbers that were made before do not say it: they are made anew.
ALTER TABLE companies NO FORCE ROW LEVEL SECURITY;
UPDATE companies SET tickets_version = tickets_version + 1 WHERE reckoning_id IS NOT NULL;
ALTER TABLE companies FORCE ROW LEVEL SECURITY;
