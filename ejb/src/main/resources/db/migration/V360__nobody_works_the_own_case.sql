-- A household's code is unknown to who belongs to it, or is or was a guardian of a child of it, or is kept from one: who
-- works cases opens none of the own family. An account of a family is one person's (programme.person.account_id).

CREATE FUNCTION casework.own_family(wanted_household uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS
$$
    SELECT EXISTS (
        SELECT FROM programme.person me
        JOIN programme.household_member m ON m.household_id = wanted_household
        WHERE me.account_id = casework.asker()
          AND (m.person_id = me.id
            OR EXISTS (SELECT FROM programme.guardianship g WHERE g.child_id = m.person_id AND g.adult_id = me.id)
            OR EXISTS (SELECT FROM programme.pickup_authority b
                       WHERE b.child_id = m.person_id AND b.adult_id = me.id
                         AND b.kind = 'FORBIDDEN' AND b.withdrawn_at IS NULL)))
$$;

CREATE OR REPLACE FUNCTION casework.household_of_code(wanted_code text) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS
$$
    SELECT id FROM programme.household
    WHERE code = wanted_code AND casework.works_cases() AND NOT casework.own_family(id)
$$;

REVOKE ALL ON FUNCTION casework.own_family(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION casework.own_family(uuid) TO ${casework};
