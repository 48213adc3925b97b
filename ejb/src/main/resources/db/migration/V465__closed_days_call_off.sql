-- A closure may call off what is planned on its days, home by home: in these words to the families, and until all homes were done.
ALTER TABLE programme.local_closure ADD COLUMN families_words text CHECK (length(families_words) BETWEEN 1 AND 200);
ALTER TABLE programme.local_closure ADD COLUMN called_off_at timestamptz;
ALTER TABLE programme.local_closure ADD CONSTRAINT local_closure_called_off
    CHECK (called_off_at IS NULL OR families_words IS NOT NULL);
CREATE INDEX local_closure_calling_off_idx ON programme.local_closure (first_day)
    WHERE families_words IS NOT NULL AND called_off_at IS NULL;
