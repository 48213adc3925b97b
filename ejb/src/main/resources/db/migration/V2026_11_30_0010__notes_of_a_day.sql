-- What staff write of a day for a class, or on top of it for one child. A note that is changed is one more version; none is lost.
CREATE TABLE programme.day_note (
    id             uuid PRIMARY KEY,
    session_id     uuid        NOT NULL REFERENCES programme.session (id),
    child_id       uuid        REFERENCES programme.person (id),
    version        integer     NOT NULL,
    done           text        NOT NULL CONSTRAINT day_note_done CHECK (length(done) <= 400),
    homework       text        CONSTRAINT day_note_homework CHECK (homework IN ('DONE', 'PARTLY', 'NONE')),
    homework_words text        NOT NULL CONSTRAINT day_note_homework_words CHECK (length(homework_words) <= 200),
    ready_at       timestamptz,
    line           text        NOT NULL CONSTRAINT day_note_line CHECK (length(line) <= 400),
    written_by     uuid        NOT NULL,
    written_at     timestamptz NOT NULL,
    CONSTRAINT day_note_version CHECK (version > 0),
    CONSTRAINT day_note_once UNIQUE NULLS NOT DISTINCT (session_id, child_id, version)
);
CREATE INDEX day_note_child_idx ON programme.day_note (child_id);

-- A picture goes to the families of the children that it shows, and to nobody else.
CREATE TABLE programme.day_picture (
    id         uuid PRIMARY KEY,
    session_id uuid        NOT NULL REFERENCES programme.session (id),
    added_by   uuid        NOT NULL,
    added_at   timestamptz NOT NULL,
    removed_by uuid,
    removed_at timestamptz,
    CONSTRAINT day_picture_removed CHECK ((removed_by IS NULL) = (removed_at IS NULL))
);
CREATE INDEX day_picture_session_idx ON programme.day_picture (session_id);

CREATE TABLE programme.day_picture_child (
    id         uuid PRIMARY KEY,
    picture_id uuid NOT NULL REFERENCES programme.day_picture (id),
    child_id   uuid NOT NULL REFERENCES programme.person (id),
    CONSTRAINT day_picture_child_once UNIQUE (picture_id, child_id)
);
CREATE INDEX day_picture_child_child_idx ON programme.day_picture_child (child_id);

CREATE TABLE programme.day_picture_file (
    picture_id uuid PRIMARY KEY REFERENCES programme.day_picture (id),
    jpeg       bytea NOT NULL CONSTRAINT day_picture_size CHECK (length(jpeg) BETWEEN 1 AND 524288)
);

GRANT SELECT, INSERT, UPDATE (child_id) ON programme.day_note, programme.day_picture_child TO ${app};
GRANT SELECT, INSERT, UPDATE (removed_by, removed_at) ON programme.day_picture TO ${app};
GRANT SELECT, INSERT, DELETE ON programme.day_picture_file TO ${app};

-- Who closes the day waits for what is being written, as for marks; after that nothing is written of it.
CREATE FUNCTION programme.day_takes_notes() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
$$
DECLARE
    of_home uuid;
    of_day date;
BEGIN
    SELECT s.home_id, s.date INTO of_home, of_day FROM programme.session s WHERE s.id = NEW.session_id;
    PERFORM pg_advisory_xact_lock_shared(hashtextextended(of_home || ' ' || of_day, 2313));
    IF EXISTS (SELECT FROM programme.day_closing c
               WHERE c.home_id = of_home AND c.day = of_day AND c.reopened_at IS NULL) THEN
        RAISE EXCEPTION 'the day is closed: "day_note_day_open"'
            USING ERRCODE = '23514', CONSTRAINT = 'day_note_day_open';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER day_takes_notes BEFORE INSERT ON programme.day_note
    FOR EACH ROW EXECUTE FUNCTION programme.day_takes_notes();
CREATE TRIGGER day_takes_pictures BEFORE INSERT ON programme.day_picture
    FOR EACH ROW EXECUTE FUNCTION programme.day_takes_notes();
