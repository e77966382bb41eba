-- What is written, without capitals and accents: as it is looked for, and as it is put in order.
CREATE FUNCTION folded(said text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN translate(lower(said), 'àâäáãåçéèêëíìîïñóòôöõúùûüÿ', 'aaaaaaceeeeiiiinooooouuuuy');

-- A list of tickets is read in any of these orders, either way, without looking at all of them. Those that say nothing come last,
-- newest first, from the index by opening.
CREATE INDEX signals_by_team ON signals (company_id, (folded(team) COLLATE "C"), opened_at DESC NULLS LAST, signal_id)
  WHERE team IS NOT NULL;
CREATE INDEX signals_by_site ON signals (company_id, (folded(site) COLLATE "C"), opened_at DESC NULLS LAST, signal_id)
  WHERE site IS NOT NULL;
CREATE INDEX signals_by_asset ON signals (company_id, (folded(asset) COLLATE "C"), opened_at DESC NULLS LAST, signal_id)
  WHERE asset IS NOT NULL;

-- The engine's statistics would keep the commonest values after the rows are forgotten (0002).
ALTER INDEX signals_by_team ALTER COLUMN 2 SET STATISTICS 0;
ALTER INDEX signals_by_site ALTER COLUMN 2 SET STATISTICS 0;
ALTER INDEX signals_by_asset ALTER COLUMN 2 SET STATISTICS 0;

-- The seconds that were lost on it, where they are measured or stated and the reckoning counts them so.
ALTER TABLE reckoned_signals ADD COLUMN lost_seconds integer;
ALTER TABLE reckoned_signals NO FORCE ROW LEVEL SECURITY;
ALTER TABLE signals NO FORCE ROW LEVEL SECURITY;
UPDATE reckoned_signals r
SET    lost_seconds = CASE r.way WHEN 'measured' THEN s.measured_lost_seconds ELSE s.reported_lost_seconds END
FROM   signals s
WHERE  s.company_id = r.company_id AND s.signal_id = r.signal_id AND r.way IN ('measured', 'reported');
ALTER TABLE reckoned_signals FORCE ROW LEVEL SECURITY;
ALTER TABLE signals FORCE ROW LEVEL SECURITY;
CREATE INDEX reckoned_signals_by_loss
  ON reckoned_signals (company_id, reckoning_id, lost_seconds DESC, opened_at DESC NULLS LAST, signal_id)
  WHERE lost_seconds IS NOT NULL;
