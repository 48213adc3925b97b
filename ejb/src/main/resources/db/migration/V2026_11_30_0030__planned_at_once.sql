-- What was planned at one go, so that it can be looked at as one and taken back as long as nobody signed up.
CREATE TABLE programme.planning (
    id         uuid PRIMARY KEY,
    home_id    uuid        NOT NULL REFERENCES programme.home (id),
    kind       text        NOT NULL CHECK (kind IN ('SERIES', 'NEXT_TERM', 'LIKE_WEEKDAY', 'COPY')),
    -- which term or days; planned again, the same is there already
    what       text        NOT NULL CHECK (length(what) BETWEEN 1 AND 80),
    planned_at timestamptz NOT NULL,
    planned_by uuid        NOT NULL,
    undone_at  timestamptz,
    undone_by  uuid,
    version    integer     NOT NULL DEFAULT 0,
    CONSTRAINT planning_undone CHECK ((undone_at IS NULL) = (undone_by IS NULL))
);
CREATE INDEX planning_home_idx ON programme.planning (home_id, planned_at);
CREATE UNIQUE INDEX planning_term_once ON programme.planning (home_id, what) WHERE kind = 'NEXT_TERM' AND undone_at IS NULL;

CREATE TABLE programme.planning_session (
    session_id  uuid PRIMARY KEY REFERENCES programme.session (id),
    planning_id uuid NOT NULL REFERENCES programme.planning (id)
);
CREATE INDEX planning_session_planning_idx ON programme.planning_session (planning_id);

CREATE TABLE programme.planning_series (
    series_id   uuid PRIMARY KEY REFERENCES programme.series (id),
    planning_id uuid NOT NULL REFERENCES programme.planning (id)
);
CREATE INDEX planning_series_planning_idx ON programme.planning_series (planning_id);

GRANT SELECT, INSERT, UPDATE ON programme.planning TO ${app};
GRANT SELECT, INSERT, DELETE ON programme.planning_session, programme.planning_series TO ${app};

-- What is taken back was never more than a plan: nobody had signed up, come, or been written to for it.
GRANT DELETE ON programme.session, programme.series, programme.series_asked TO ${app};
CREATE FUNCTION programme.keep_sessions_of_people() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    IF OLD.state IN ('HELD', 'CANCELLED') OR OLD.taken > 0 OR OLD.waiting > 0 OR OLD.kind = 'FAMILY_MEETING' THEN
        RAISE EXCEPTION 'more than a plan: "session_only_planned"'
            USING ERRCODE = '23514', CONSTRAINT = 'session_only_planned';
    END IF;
    RETURN OLD;
END
$$;
CREATE TRIGGER session_only_planned BEFORE DELETE ON programme.session
    FOR EACH ROW EXECUTE FUNCTION programme.keep_sessions_of_people();
