-- Which imports were forgotten, and when: so that an address which led to one can say so. Nothing of what they held.
CREATE TABLE forgotten_imports (
  company_id   uuid NOT NULL REFERENCES companies ON DELETE CASCADE,
  import_id    uuid NOT NULL,
  forgotten_at timestamptz NOT NULL,
  PRIMARY KEY (company_id, import_id)
);
ALTER TABLE forgotten_imports ENABLE ROW LEVEL SECURITY;
ALTER TABLE forgotten_imports FORCE ROW LEVEL SECURITY;
CREATE POLICY own_company ON forgotten_imports TO signaal_app USING (company_id = current_company())
  WITH CHECK (company_id = current_company());
GRANT SELECT, INSERT, UPDATE, DELETE ON forgotten_imports TO signaal_app;
