-- What goes first in a class besides a code of priority, in order, from a day on. A version is never changed; the first one
-- is what the product came with and has no author.
CREATE TABLE programme.placing_policy (
    id        uuid PRIMARY KEY,
    from_date date   NOT NULL,
    criteria  text[] NOT NULL,
    set_by    uuid,
    set_at    timestamptz,
    CONSTRAINT placing_policy_author CHECK ((set_by IS NULL) = (set_at IS NULL)),
    CONSTRAINT placing_policy_criteria CHECK (criteria <@ ARRAY ['SIBLING_THERE', 'OWN_HOME'] AND cardinality(criteria) <= 2)
);
INSERT INTO programme.placing_policy (id, from_date, criteria) VALUES
    ('00000000-0000-7000-8000-000000000101', '2000-01-01', ARRAY ['SIBLING_THERE', 'OWN_HOME']);
GRANT SELECT, INSERT ON programme.placing_policy TO ${app};

-- A home asks families for wishes before a term, once.
CREATE TABLE programme.wish_round (
    id             uuid PRIMARY KEY,
    term_id        uuid        NOT NULL REFERENCES programme.term (id),
    home_id        uuid        NOT NULL REFERENCES programme.home (id),
    collects_from  timestamptz NOT NULL,
    collects_until timestamptz NOT NULL,
    stage          text        NOT NULL DEFAULT 'COLLECTING' CHECK (stage IN ('COLLECTING', 'DRAFT', 'PUBLISHED')),
    -- of which the lots are drawn
    seed           bigint      NOT NULL,
    -- what went first when it was placed
    policy_id      uuid REFERENCES programme.placing_policy (id),
    placed_at      timestamptz,
    published_at   timestamptz,
    published_by   uuid,
    version        integer     NOT NULL DEFAULT 0,
    CONSTRAINT wish_round_once UNIQUE (term_id, home_id),
    CONSTRAINT wish_round_times CHECK (collects_from < collects_until),
    CONSTRAINT wish_round_placed CHECK ((stage = 'COLLECTING') = (placed_at IS NULL)
        AND (placed_at IS NULL) = (policy_id IS NULL)),
    CONSTRAINT wish_round_published CHECK ((stage = 'PUBLISHED') = (published_at IS NOT NULL)
        AND (published_at IS NULL) = (published_by IS NULL))
);
CREATE INDEX wish_round_home_idx ON programme.wish_round (home_id);
CREATE INDEX wish_round_policy_idx ON programme.wish_round (policy_id);

-- The wishes of a child, or of brothers and sisters who want the same or nothing.
CREATE TABLE programme.wish_list (
    id           uuid PRIMARY KEY,
    round_id     uuid        NOT NULL REFERENCES programme.wish_round (id),
    term_id      uuid        NOT NULL REFERENCES programme.term (id),
    household_id uuid        NOT NULL REFERENCES programme.household (id),
    at_least     integer     NOT NULL CHECK (at_least BETWEEN 1 AND 7),
    sent_at      timestamptz NOT NULL,
    sent_by      uuid        NOT NULL,
    version      integer     NOT NULL DEFAULT 0,
    CONSTRAINT wish_list_owner UNIQUE (id, term_id, household_id)
);
CREATE INDEX wish_list_round_idx ON programme.wish_list (round_id);
CREATE INDEX wish_list_term_idx ON programme.wish_list (term_id);
CREATE INDEX wish_list_household_idx ON programme.wish_list (household_id);

-- A household has one list of a child for a term; another household of the child has its own.
CREATE TABLE programme.wish_child (
    list_id      uuid NOT NULL,
    child_id     uuid NOT NULL REFERENCES programme.person (id),
    term_id      uuid NOT NULL,
    household_id uuid NOT NULL,
    PRIMARY KEY (list_id, child_id),
    CONSTRAINT wish_child_list_fkey FOREIGN KEY (list_id, term_id, household_id)
        REFERENCES programme.wish_list (id, term_id, household_id),
    CONSTRAINT wish_child_once UNIQUE (term_id, household_id, child_id)
);
CREATE INDEX wish_child_list_idx ON programme.wish_child (list_id, term_id, household_id);
CREATE INDEX wish_child_child_idx ON programme.wish_child (child_id);

-- A rank has one class and a class one rank; looked at in the end, because a list is ranked anew row by row.
CREATE TABLE programme.wish (
    list_id   uuid    NOT NULL REFERENCES programme.wish_list (id),
    rank      integer NOT NULL CHECK (rank BETWEEN 1 AND 10),
    series_id uuid    NOT NULL REFERENCES programme.series (id),
    answer    text CHECK (answer IN
        ('GIVEN', 'NOT_FOR_AGE', 'FULL', 'OVERLAPS', 'ENOUGH', 'TOO_FEW_DAYS', 'KNOTTED')),
    PRIMARY KEY (list_id, rank),
    CONSTRAINT wish_once UNIQUE (list_id, series_id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX wish_series_idx ON programme.wish (series_id);

-- A child has one lot for all classes of a round.
CREATE TABLE programme.wish_lot (
    round_id uuid    NOT NULL REFERENCES programme.wish_round (id),
    child_id uuid    NOT NULL REFERENCES programme.person (id),
    lot      integer NOT NULL CHECK (lot > 0),
    PRIMARY KEY (round_id, child_id),
    CONSTRAINT wish_lot_once UNIQUE (round_id, lot) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX wish_lot_child_idx ON programme.wish_lot (child_id);

-- What a child is given.
CREATE TABLE programme.wish_given (
    list_id   uuid    NOT NULL REFERENCES programme.wish_list (id),
    child_id  uuid    NOT NULL,
    series_id uuid    NOT NULL REFERENCES programme.series (id),
    by_hand   boolean NOT NULL,
    PRIMARY KEY (list_id, child_id, series_id),
    FOREIGN KEY (list_id, child_id) REFERENCES programme.wish_child (list_id, child_id)
);
CREATE INDEX wish_given_series_idx ON programme.wish_given (series_id);

-- Who was given something else by hand, by whom and why; never changed.
CREATE TABLE programme.wish_move (
    id          uuid PRIMARY KEY,
    list_id     uuid        NOT NULL REFERENCES programme.wish_list (id),
    child_id    uuid        NOT NULL REFERENCES programme.person (id),
    from_series uuid REFERENCES programme.series (id),
    to_series   uuid REFERENCES programme.series (id),
    reason      text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 200),
    moved_by    uuid        NOT NULL,
    moved_at    timestamptz NOT NULL,
    CONSTRAINT wish_move_somewhere CHECK (from_series IS DISTINCT FROM to_series)
);
CREATE INDEX wish_move_list_idx ON programme.wish_move (list_id);
CREATE INDEX wish_move_child_idx ON programme.wish_move (child_id);
CREATE INDEX wish_move_from_idx ON programme.wish_move (from_series);
CREATE INDEX wish_move_to_idx ON programme.wish_move (to_series);

-- A round goes on and never back: it is placed, placed again, and published once.
CREATE FUNCTION programme.keep_wish_stages() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    IF OLD.stage = 'PUBLISHED'
        OR NEW.stage = 'COLLECTING' AND OLD.stage <> 'COLLECTING'
        OR NEW.stage = 'PUBLISHED' AND OLD.stage <> 'DRAFT'
        OR NEW.seed <> OLD.seed THEN
        RAISE EXCEPTION 'not the next stage: "wish_round_stage"'
            USING ERRCODE = '23514', CONSTRAINT = 'wish_round_stage';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER wish_round_stage BEFORE UPDATE ON programme.wish_round
    FOR EACH ROW EXECUTE FUNCTION programme.keep_wish_stages();

-- Wishes are sent, changed and taken back while they are collected, and the round waits for who does that.
CREATE FUNCTION programme.keep_wishes_as_sent() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
$$
DECLARE
    of_round uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.round_id ELSE NEW.round_id END;
    now_is   text;
BEGIN
    SELECT r.stage INTO now_is FROM programme.wish_round r WHERE r.id = of_round FOR SHARE;
    IF now_is IS DISTINCT FROM 'COLLECTING' THEN
        RAISE EXCEPTION 'wishes are not collected any more: "wish_list_collected"'
            USING ERRCODE = '23514', CONSTRAINT = 'wish_list_collected';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER wish_list_collected BEFORE INSERT OR DELETE OR UPDATE OF round_id, household_id, at_least, sent_at
    ON programme.wish_list FOR EACH ROW EXECUTE FUNCTION programme.keep_wishes_as_sent();

GRANT SELECT, INSERT, UPDATE ON programme.wish_round TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON programme.wish_list, programme.wish_child, programme.wish, programme.wish_given TO ${app};
GRANT SELECT, INSERT ON programme.wish_lot, programme.wish_move TO ${app};
