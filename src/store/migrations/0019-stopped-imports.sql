-- An import that somebody stopped while its tickets were being written: what is in stays, and it can go on from there.
ALTER TABLE imports DROP CONSTRAINT imports_state_check;
ALTER TABLE imports ADD CONSTRAINT imports_state_check
  CHECK (state IN ('reading', 'understood', 'importing', 'stopped', 'done', 'refused', 'cancelled'));
