-- What the source of a ticket says of it in its own words: its state, its codes, its links, its custom columns.
ALTER TABLE signals ADD COLUMN details jsonb NOT NULL DEFAULT '{}';
