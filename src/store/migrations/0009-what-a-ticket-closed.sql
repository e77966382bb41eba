-- Which occurrence of a problem that comes back a ticket closed, so that what is said of closing opens its tickets.
ALTER TABLE reckoned_signals ADD COLUMN closure text CHECK (closure IN ('came-back', 'not-yet'));

-- Numbers that were made before do not say it: they are made anew.
ALTER TABLE companies NO FORCE ROW LEVEL SECURITY;
UPDATE companies SET tickets_version = tickets_version + 1 WHERE reckoning_id IS NOT NULL;
ALTER TABLE companies FORCE ROW LEVEL SECURITY;
