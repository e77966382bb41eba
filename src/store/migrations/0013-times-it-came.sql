-- With which ticket a problem came each time, so that the times a chance rests on open their tickets.
ALTER TABLE reckoned_signals ADD COLUMN came text CHECK (came IN ('first', 'back'));

-- Numbers that were made before do not say it: they are made anew.
ALTER TABLE companies NO FORCE ROW LEVEL SECURITY;
UPDATE companies SET tickets_version = tickets_version + 1 WHERE reckoning_id IS NOT NULL;
ALTER TABLE companies FORCE ROW LEVEL SECURITY;
