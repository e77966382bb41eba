-- Which occurrence of a problem that comes back a ticket closed, so that what is said of closing opens its tickets.
ALTER TABLE reckoned_signals ADD COLUMN closure text CHECK (closure IN ('came-back', 'not-yet'));

-- The days of a problem by themselves: a list is chosen by what else is known of each problem there is, and days are long.
ALTER TABLE reckoned_patterns ADD COLUMN days jsonb NOT NULL DEFAULT '[]';
ALTER TABLE reckoned_patterns ALTER COLUMN days SET STATISTICS 0;
ALTER TABLE reckoned_patterns NO FORCE ROW LEVEL SECURITY;
UPDATE reckoned_patterns SET days = head -> 'days', head = head - 'days';
ALTER TABLE reckoned_patterns FORCE ROW LEVEL SECURITY;

-- Numbers that were made before do not say it: they are made anew.
ALTER TABLE companies NO FORCE ROW LEVEL SECURITY;
UPDATE companies SET tickets_version = tickets_version + 1 WHERE reckoning_id IS NOT NULL;
ALTER TABLE companies FORCE ROW LEVEL SECURITY;
