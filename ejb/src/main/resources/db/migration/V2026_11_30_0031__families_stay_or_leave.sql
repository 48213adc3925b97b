-- A class goes on in the next term, and each family of it is asked once for each child whether it stays.
CREATE TABLE programme.stay_question (
    id           uuid PRIMARY KEY,
    planning_id  uuid        NOT NULL REFERENCES programme.planning (id),
    home_id      uuid        NOT NULL REFERENCES programme.home (id),
    household_id uuid        NOT NULL REFERENCES programme.household (id),
    child_id     uuid        NOT NULL REFERENCES programme.person (id),
    from_series  uuid        NOT NULL REFERENCES programme.series (id),
    to_series    uuid        NOT NULL REFERENCES programme.series (id),
    -- the last day on which the place is kept
    kept_until   date        NOT NULL,
    answer       text CHECK (answer IN ('STAYS', 'LEAVES', 'OTHER_CLASS')),
    answered_at  timestamptz,
    answered_by  uuid,
    by_phone     boolean     NOT NULL DEFAULT false,
    version      integer     NOT NULL DEFAULT 0,
    CONSTRAINT stay_question_once UNIQUE (to_series, household_id, child_id),
    CONSTRAINT stay_question_answered CHECK ((answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (answered_by IS NULL)
        AND (answer IS NOT NULL OR NOT by_phone))
);
CREATE INDEX stay_question_planning_idx ON programme.stay_question (planning_id);
CREATE INDEX stay_question_home_idx ON programme.stay_question (home_id);
CREATE INDEX stay_question_household_idx ON programme.stay_question (household_id);
CREATE INDEX stay_question_child_idx ON programme.stay_question (child_id);
CREATE INDEX stay_question_from_idx ON programme.stay_question (from_series);
GRANT SELECT, INSERT, UPDATE, DELETE ON programme.stay_question TO ${app};

-- On the first of September a child is in the next grade, once a year whichever home says so first; not where somebody has
-- written another grade meanwhile.
CREATE TABLE programme.grade_move (
    child_id    uuid        NOT NULL REFERENCES programme.person (id),
    on_day      date        NOT NULL,
    from_grade  smallint    NOT NULL CHECK (from_grade BETWEEN 0 AND 11),
    planning_id uuid        NOT NULL REFERENCES programme.planning (id),
    done_at     timestamptz,
    PRIMARY KEY (child_id, on_day)
);
CREATE INDEX grade_move_planning_idx ON programme.grade_move (planning_id);
CREATE INDEX grade_move_due_idx ON programme.grade_move (on_day) WHERE done_at IS NULL;
GRANT SELECT, INSERT, UPDATE, DELETE ON programme.grade_move TO ${app};
