-- A family that would like another class says which, and the home settles it: a place in one, or that there is none.
ALTER TABLE programme.stay_question
    ADD COLUMN wish         text CONSTRAINT stay_question_wish CHECK (char_length(wish) BETWEEN 1 AND 200),
    ADD COLUMN given_series uuid CONSTRAINT stay_question_given_fkey REFERENCES programme.series (id),
    ADD COLUMN settled_at   timestamptz,
    ADD COLUMN settled_by   uuid,
    -- of two records of one child only one is asked
    ADD COLUMN stands       boolean NOT NULL DEFAULT true,
    -- once a family has said that it leaves, others may have its place
    ADD COLUMN given_up     boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT stay_question_settled CHECK ((settled_at IS NULL) = (settled_by IS NULL)
        AND (settled_at IS NOT NULL OR given_series IS NULL)
        AND ((settled_at IS NULL AND wish IS NULL) OR answer IS NOT DISTINCT FROM 'OTHER_CLASS'));
CREATE INDEX stay_question_given_idx ON programme.stay_question (given_series);
-- who wanted another class gave up the place until now
UPDATE programme.stay_question SET given_up = true WHERE answer IN ('LEAVES', 'OTHER_CLASS');
