-- Our own export holds the tickets of all desks: then a row says whose it is. Null: the desk of the import.
ALTER TABLE import_rows ADD COLUMN source_id uuid;
