-- Columns that came after 0002 and hold what people wrote, or what is named after it: the engine's statistics leave them out too.
ALTER TABLE signals ALTER COLUMN details SET STATISTICS 0;
ALTER TABLE companies ALTER COLUMN calendar SET STATISTICS 0;
ALTER TABLE reckonings ALTER COLUMN alerts SET STATISTICS 0, ALTER COLUMN replayed SET STATISTICS 0;
ALTER TABLE reckoned_signals ALTER COLUMN alert SET STATISTICS 0, ALTER COLUMN trouble SET STATISTICS 0;

-- What was kept of them goes: a column that is given its own type anew is not written anew, and loses its statistics.
ALTER TABLE signals ALTER COLUMN details TYPE jsonb;
ALTER TABLE companies ALTER COLUMN calendar TYPE jsonb;
ALTER TABLE reckonings ALTER COLUMN replayed TYPE jsonb;
ALTER TABLE reckoned_signals ALTER COLUMN alert TYPE text;
