-- Each change of the calendar is a step: decided once, and then done in one home after the other. Steps follow each other, so that of two
-- who change it at the same moment one is first, and who pressed twice changes it once.
CREATE TABLE programme.calendar_step (
    id         uuid PRIMARY KEY,
    follows_id uuid,
    -- null for every home
    home_id    uuid REFERENCES programme.home (id),
    kind       text        NOT NULL CHECK (kind IN
        ('CLOSED', 'OPENED', 'TERM_CHANGED', 'SCHOOL_YEAR_ADDED', 'YEAR_ANNOUNCED', 'YEAR_FORGOTTEN')),
    -- the closure, the term or the school year; none for the days of a year
    subject_id uuid,
    said       text        NOT NULL CHECK (length(said) <= 400),
    -- what takes back what it changed; null where nothing does
    before     text,
    -- on which something comes or goes
    dates      date[]      NOT NULL,
    -- what the families of all that is called off read; null where nothing was to be called off
    words      text CHECK (length(words) BETWEEN 1 AND 200),
    seen       text        NOT NULL,
    decided_by uuid        NOT NULL,
    decided_at timestamptz NOT NULL,
    done_at    timestamptz,
    undoes_id  uuid,
    CONSTRAINT calendar_step_follows_fkey FOREIGN KEY (follows_id) REFERENCES programme.calendar_step (id),
    CONSTRAINT calendar_step_undoes_fkey FOREIGN KEY (undoes_id) REFERENCES programme.calendar_step (id),
    CONSTRAINT calendar_step_follows_once UNIQUE NULLS NOT DISTINCT (follows_id),
    CONSTRAINT calendar_step_undone_once UNIQUE (undoes_id)
);
CREATE INDEX calendar_step_home_idx ON programme.calendar_step (home_id);
CREATE INDEX calendar_step_undone_idx ON programme.calendar_step (decided_at) WHERE done_at IS NULL;
CREATE INDEX calendar_step_subject_idx ON programme.calendar_step (subject_id);
GRANT SELECT, INSERT, UPDATE ON programme.calendar_step TO ${app};

-- What the calendar called off, so that it comes back when the calendar gives the day back.
CREATE TABLE programme.calendar_step_session (
    session_id uuid NOT NULL REFERENCES programme.session (id) ON DELETE CASCADE,
    step_id    uuid NOT NULL REFERENCES programme.calendar_step (id),
    -- in which it was called off; in other words it was somebody else
    words      text NOT NULL,
    PRIMARY KEY (session_id, step_id)
);
CREATE INDEX calendar_step_session_step_idx ON programme.calendar_step_session (step_id);
GRANT SELECT, INSERT, DELETE ON programme.calendar_step_session TO ${app};

-- Homes that a step is through with: what they change since is their own, however long other homes take.
CREATE TABLE programme.calendar_step_home (
    step_id uuid NOT NULL REFERENCES programme.calendar_step (id),
    home_id uuid NOT NULL REFERENCES programme.home (id),
    PRIMARY KEY (step_id, home_id)
);
CREATE INDEX calendar_step_home_home_idx ON programme.calendar_step_home (home_id);
GRANT SELECT, INSERT ON programme.calendar_step_home TO ${app};

-- Closures that are being called off go on as steps. Those that are through stay undoable until they are over: what they called off is
-- known by their words, which are about to go.
WITH called AS (
    SELECT c.*, lag(c.id) OVER (ORDER BY c.id) AS before_it FROM programme.local_closure c
    WHERE c.families_words IS NOT NULL AND (c.called_off_at IS NULL OR c.last_day >= current_date)
)
INSERT INTO programme.calendar_step
    (id, follows_id, home_id, kind, subject_id, said, dates, words, seen, decided_by, decided_at, done_at)
SELECT id, before_it, home_id, 'CLOSED', id, reason,
    ARRAY(SELECT CAST(day AS date) FROM generate_series(first_day, last_day, interval '1 day') AS day),
    families_words, '', '00000000-0000-0000-0000-000000000000', coalesce(called_off_at, now()), called_off_at
FROM called ORDER BY id;
INSERT INTO programme.calendar_step_session (session_id, step_id, words)
SELECT s.id, c.id, s.cancel_reason FROM programme.local_closure c
JOIN programme.calendar_step t ON t.id = c.id
JOIN programme.session s ON s.date BETWEEN c.first_day AND c.last_day AND (c.home_id IS NULL OR c.home_id = s.home_id)
WHERE s.state = 'CANCELLED' AND s.cancel_reason = c.families_words AND s.kind <> 'FAMILY_MEETING' AND s.starts_at > now();
DROP INDEX programme.local_closure_calling_off_idx;
ALTER TABLE programme.local_closure DROP COLUMN families_words, DROP COLUMN called_off_at;

ALTER TABLE programme.planning DROP CONSTRAINT planning_kind_check;
ALTER TABLE programme.planning ADD CONSTRAINT planning_kind_check
    CHECK (kind IN ('SERIES', 'NEXT_TERM', 'LIKE_WEEKDAY', 'COPY', 'CALENDAR'));

-- The date that a session is its series' session of; it stays when the session moves to another day.
ALTER TABLE programme.session ADD COLUMN planned_for date;
UPDATE programme.session SET planned_for = date WHERE series_id IS NOT NULL;
