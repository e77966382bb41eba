-- The day on which somebody did something about the problem, and what, in their words.
ALTER TABLE patterns ADD COLUMN fixed_on date, ADD COLUMN fix_note text NOT NULL DEFAULT '';
ALTER TABLE patterns ALTER COLUMN fix_note SET STATISTICS 0;
