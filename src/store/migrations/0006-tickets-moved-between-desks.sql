-- A ticket that lives on in another desk, to which it was moved: it is kept, counted once, and shown as that one. `code` says
-- why they are one; what somebody took apart stays apart.
CREATE TABLE joined_tickets (
  company_id uuid NOT NULL REFERENCES companies ON DELETE CASCADE,
  signal_id  uuid NOT NULL,
  into_id    uuid NOT NULL,
  -- The import that showed it.
  import_id  uuid NOT NULL,
  code       text NOT NULL,
  undone_at  timestamptz,
  PRIMARY KEY (company_id, signal_id),
  FOREIGN KEY (company_id, signal_id) REFERENCES signals ON DELETE CASCADE,
  FOREIGN KEY (company_id, into_id) REFERENCES signals ON DELETE CASCADE,
  FOREIGN KEY (company_id, import_id) REFERENCES imports ON DELETE CASCADE
);
CREATE INDEX joined_tickets_by_into ON joined_tickets (company_id, into_id);
CREATE INDEX joined_tickets_by_import ON joined_tickets (company_id, import_id);
ALTER TABLE joined_tickets ENABLE ROW LEVEL SECURITY;
ALTER TABLE joined_tickets FORCE ROW LEVEL SECURITY;
CREATE POLICY own_company ON joined_tickets TO signaal_app USING (company_id = current_company())
  WITH CHECK (company_id = current_company());
GRANT SELECT, INSERT, UPDATE, DELETE ON joined_tickets TO signaal_app;
