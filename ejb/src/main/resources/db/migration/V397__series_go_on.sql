-- A series can go on. From open_from on no date was decided yet: it lies after the last date, or, where the holidays of a
-- year were not announced when the series was planned, on the first date that had to be left out for it.
ALTER TABLE programme.series ADD COLUMN open_from date;
UPDATE programme.series r
SET open_from = coalesce(
    least((SELECT max(s.date) + 1 FROM programme.session s WHERE s.series_id = r.id), r.to_date + 1), r.from_date);
ALTER TABLE programme.series ALTER COLUMN open_from SET NOT NULL;
ALTER TABLE programme.series ADD CONSTRAINT series_open_from CHECK (open_from BETWEEN from_date AND to_date + 1);

-- A session that was added by hand may belong to a series of its programme, and to no other.
ALTER TABLE programme.series ADD CONSTRAINT series_of_programme UNIQUE (id, programme_id);
ALTER TABLE programme.session ADD CONSTRAINT session_series_of_programme
    FOREIGN KEY (series_id, programme_id) REFERENCES programme.series (id, programme_id);
