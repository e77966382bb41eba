-- The first export that should have held the ticket and does not: the ticket is kept, and marked.
ALTER TABLE signals ADD COLUMN missing_from uuid;
ALTER TABLE signals ADD FOREIGN KEY (company_id, missing_from) REFERENCES imports;
CREATE INDEX signals_by_missing ON signals (company_id, missing_from) WHERE missing_from IS NOT NULL;
