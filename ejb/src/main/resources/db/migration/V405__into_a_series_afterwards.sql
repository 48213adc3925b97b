-- When a session that was planned by itself became part of its series; empty for one that was always part of it. Who booked it
-- before did not book it through the series.
ALTER TABLE programme.session ADD COLUMN series_since timestamptz;
ALTER TABLE programme.session ADD CONSTRAINT session_series_since CHECK (series_since IS NULL OR series_id IS NOT NULL);
