-- A series comes every week, or in the odd or even weeks of a term.
ALTER TABLE programme.series ADD COLUMN weeks text NOT NULL DEFAULT 'EVERY'
    CONSTRAINT series_weeks CHECK (weeks IN ('EVERY', 'ODD', 'EVEN'));
