-- The rows that could not be used, as they stand in their file and without secrets, so that a person can mend them and bring them
-- in again: sealed under the key of the company, which lies outside the database. One file of them for each that was dropped in or
-- packed in what was; gone with their import.
CREATE TABLE rows_to_mend (
  company_id uuid NOT NULL,
  import_id  uuid NOT NULL,
  place      integer NOT NULL,
  file       text NOT NULL,
  kept       integer NOT NULL,
  -- Rows that are not kept: each is longer than the bound, or came when there were as many as the bound.
  too_long   integer NOT NULL,
  too_many   integer NOT NULL,
  sealed     bytea NOT NULL,
  PRIMARY KEY (company_id, import_id, place),
  FOREIGN KEY (company_id, import_id) REFERENCES imports ON DELETE CASCADE
);
ALTER TABLE rows_to_mend ENABLE ROW LEVEL SECURITY;
ALTER TABLE rows_to_mend FORCE ROW LEVEL SECURITY;
CREATE POLICY own_company ON rows_to_mend TO signaal_app USING (company_id = current_company())
  WITH CHECK (company_id = current_company());
GRANT SELECT, INSERT, UPDATE, DELETE ON rows_to_mend TO signaal_app;

-- What is sealed cannot be made shorter, and the engine's statistics would keep values after the rows are forgotten (0002).
ALTER TABLE rows_to_mend ALTER COLUMN sealed SET STORAGE EXTERNAL;
ALTER TABLE rows_to_mend ALTER COLUMN sealed SET STATISTICS 0;
ALTER TABLE rows_to_mend ALTER COLUMN file SET STATISTICS 0;
