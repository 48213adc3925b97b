-- Nobody works a case of the own family, whoever opened or gave it: it is not there for who belongs to a household of the
-- case, or is or was a guardian of a child of it, or is kept from one. The code of such a household is unknown.

-- Whether the account's person is of that family; an account of a joined record is that of the record which is kept.
CREATE FUNCTION casework.is_of_family(asked uuid, wanted_household uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS
$$
    SELECT EXISTS (
        SELECT FROM programme.person entry
        JOIN programme.person me ON me.id = entry.id OR me.id = entry.joined_into
        JOIN programme.household_member m ON m.household_id = wanted_household
        WHERE entry.account_id = asked
          AND (m.person_id = me.id
            OR EXISTS (SELECT FROM programme.guardianship g WHERE g.child_id = m.person_id AND g.adult_id = me.id)
            OR EXISTS (SELECT FROM programme.pickup_authority b
                       WHERE b.child_id = m.person_id AND b.adult_id = me.id
                         AND b.kind = 'FORBIDDEN' AND b.withdrawn_at IS NULL)))
$$;

CREATE FUNCTION casework.is_case_of_family(asked uuid, wanted_client uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS
$$
    SELECT EXISTS (SELECT FROM programme.person p WHERE p.account_id = asked)
        AND EXISTS (SELECT FROM casework.client_household h
                    WHERE h.client_id = wanted_client AND casework.is_of_family(asked, h.household_id))
$$;

CREATE FUNCTION casework.is_own_case(wanted_client uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS
$$ SELECT casework.is_case_of_family(casework.asker(), wanted_client) $$;

CREATE POLICY not_the_own_family ON casework.client AS RESTRICTIVE TO ${casework} USING (NOT casework.is_own_case(id));

CREATE OR REPLACE FUNCTION casework.may_see(wanted_client uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS
$$
    SELECT EXISTS (
        SELECT FROM casework.client c
        WHERE c.id = wanted_client
          AND ((c.caseworker_id = casework.asker() AND casework.holds('CASEWORKER', c.district_code))
               OR casework.holds('CASE_SUPERVISOR', c.district_code)))
        AND NOT casework.is_own_case(wanted_client)
$$;

CREATE OR REPLACE FUNCTION casework.household_of_code(wanted_code text) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS
$$
    SELECT id FROM programme.household
    WHERE code = wanted_code AND casework.works_cases() AND NOT casework.is_of_family(casework.asker(), id)
$$;

-- To which of these caseworkers a case that who asks supervises is not given, because it is of their own family.
CREATE FUNCTION casework.kin_of_case(wanted_client uuid, caseworkers uuid[]) RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS
$$
    SELECT k FROM unnest(caseworkers) k
    WHERE casework.is_case_of_family(k, wanted_client)
      AND EXISTS (SELECT FROM casework.client c
                  WHERE c.id = wanted_client AND casework.holds('CASE_SUPERVISOR', c.district_code))
$$;

REVOKE ALL ON FUNCTION casework.is_of_family(uuid, uuid), casework.is_case_of_family(uuid, uuid), casework.is_own_case(uuid),
    casework.kin_of_case(uuid, uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION casework.is_own_case(uuid), casework.kin_of_case(uuid, uuid[]) TO ${casework};
