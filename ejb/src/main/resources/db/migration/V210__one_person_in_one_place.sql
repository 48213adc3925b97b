-- One account may be staff at two homes, and is one person there: nobody is in charge of two sessions at once, whichever
-- homes hold them. The person is the account where there is one, and the member of staff otherwise; it follows the account
-- into sessions as the time of a session does, so that nobody has to remember to.
ALTER TABLE programme.staff_member
    ADD COLUMN person uuid NOT NULL GENERATED ALWAYS AS (coalesce(account_id, id)) STORED;
ALTER TABLE programme.staff_member ADD CONSTRAINT staff_member_person_key UNIQUE (person, id);

ALTER TABLE programme.session_adult ADD COLUMN person uuid;
UPDATE programme.session_adult a SET person = m.person FROM programme.staff_member m WHERE m.id = a.staff_member_id;
ALTER TABLE programme.session_adult ALTER COLUMN person SET NOT NULL;
ALTER TABLE programme.session_adult ADD CONSTRAINT session_adult_person
    FOREIGN KEY (staff_member_id, person) REFERENCES programme.staff_member (id, person) ON UPDATE CASCADE;
ALTER TABLE programme.session_adult DROP CONSTRAINT session_adult_staff_member_id_fkey;
ALTER TABLE programme.session_adult DROP CONSTRAINT session_adult_once;

-- Who stands in two places already keeps the session that was made first. In the other one the name stays, so that the
-- home sees it, but holds nobody's time any more; the next change of its adults is refused until somebody else is chosen.
-- Those still to come are told in the log of the start, which goes on.
DO $$
DECLARE
    stands record;
BEGIN
    FOR stands IN
        SELECT a.session_id, a.staff_member_id, a.person, a.during, h.name AS home
        FROM programme.session_adult a
        JOIN programme.session s ON s.id = a.session_id
        JOIN programme.home h ON h.id = s.home_id
        WHERE a.active AND a.person <> a.staff_member_id
        ORDER BY a.session_id
    LOOP
        UPDATE programme.session_adult a SET active = false
        WHERE a.session_id = stands.session_id AND a.staff_member_id = stands.staff_member_id
          AND EXISTS (
              SELECT FROM programme.session_adult other
              WHERE other.person = stands.person AND other.active AND other.during && stands.during
                AND other.session_id < stands.session_id);
        IF FOUND AND upper(stands.during) > now() THEN
            RAISE WARNING 'Session % of % at %: one of its adults (member of staff %) is in charge of a session of another home then. Please choose somebody else on the page of the session.',
                stands.session_id, stands.home, lower(stands.during), stands.staff_member_id;
        END IF;
    END LOOP;
END $$;

ALTER TABLE programme.session_adult ADD CONSTRAINT session_adult_once
    EXCLUDE USING gist (person WITH =, during WITH &&) WHERE (active);
