-- The fence: under the role of the product a table shows one company only, the one that the transaction names.
CREATE FUNCTION current_company() RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT nullif(current_setting('signaal.company', true), '')::uuid $$;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['companies', 'requests', 'sources', 'imports', 'import_rows', 'quarantine', 'signals',
    'signal_history', 'import_signals', 'patterns', 'reckonings', 'reckoned_patterns', 'reckoned_signals', 'asleep_signals', 'changes',
    'corrections', 'correction_signals']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY own_company ON %I TO signaal_app USING (company_id = current_company()) '
      'WITH CHECK (company_id = current_company())', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO signaal_app', name);
  END LOOP;
END $$;

CREATE POLICY list_companies ON companies FOR SELECT TO signaal_directory USING (true);
GRANT SELECT (company_id) ON companies TO signaal_directory;

-- Nobody but us names the company of a transaction: the one function that could do it from inside a statement is shut
-- where the engine lets us (a server on which we do not own it keeps it, and only written-out statements reach it).
DO $$
BEGIN
  EXECUTE 'REVOKE EXECUTE ON FUNCTION pg_catalog.set_config(text, text, boolean) FROM PUBLIC';
EXCEPTION WHEN insufficient_privilege THEN
  RAISE NOTICE 'set_config stays open to this database';
END $$;

-- Before it lets a function see a row, the engine asks the fence about it, unless the function is known to tell nothing of
-- what it saw; the index of words is used only then. Matching words tells nothing, but only who rules the server may say
-- so; elsewhere a search looks at every ticket of the company.
DO $$
BEGIN
  EXECUTE 'ALTER FUNCTION pg_catalog.ts_match_vq(tsvector, tsquery) LEAKPROOF';
EXCEPTION WHEN insufficient_privilege THEN
  RAISE NOTICE 'a search looks at every ticket in this database';
END $$;

-- The engine's statistics keep the commonest values of a column, and would keep them after the rows are forgotten. What people
-- wrote, and what is named after it, is left out of them; no plan hangs on it.
DO $$
DECLARE one record;
BEGIN
  FOR one IN
    SELECT table_name, column_name FROM information_schema.columns
    WHERE table_schema = 'public' AND data_type IN ('text', 'jsonb', 'tsvector')
      AND table_name NOT IN ('schema_migrations', 'durability_probe')
      AND column_name NOT IN ('ticket', 'kind', 'state', 'fate', 'way', 'month', 'lang', 'outcome', 'side', 'verb', 'code')
  LOOP
    EXECUTE format('ALTER TABLE %I ALTER COLUMN %I SET STATISTICS 0', one.table_name, one.column_name);
  END LOOP;
END $$;
