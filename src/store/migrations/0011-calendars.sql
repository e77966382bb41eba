-- When the company works and what its own calendar names: country, hours, closures, pay day. Null as long as nobody said it.
ALTER TABLE companies ADD COLUMN calendar jsonb;
