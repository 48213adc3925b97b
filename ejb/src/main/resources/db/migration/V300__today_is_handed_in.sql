-- "Today" is the product's: the wall hands it in with who asks, in the zone of the homes. The database's own clock and
-- zone are asked nowhere any more. Who did not come through the wall has no today, and sees nothing.

CREATE FUNCTION casework.today() RETURNS date LANGUAGE sql STABLE AS
$$ SELECT nullif(current_setting('hpf.today', true), '')::date $$;

CREATE OR REPLACE FUNCTION casework.holds(wanted_role text, wanted_district text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS
$$
    SELECT EXISTS (
        SELECT FROM account.account_grant g JOIN account.account a ON a.id = g.account_id
        WHERE g.account_id = casework.asker() AND a.state = 'ACTIVE' AND g.role = wanted_role
          AND g.district_code = wanted_district
          AND g.valid_from <= casework.today()
          AND (g.valid_to IS NULL OR g.valid_to >= casework.today()))
$$;

CREATE OR REPLACE FUNCTION casework.works_cases() RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS
$$
    SELECT EXISTS (
        SELECT FROM account.account_grant g JOIN account.account a ON a.id = g.account_id
        WHERE g.account_id = casework.asker() AND a.state = 'ACTIVE' AND g.role = 'CASEWORKER'
          AND g.valid_from <= casework.today()
          AND (g.valid_to IS NULL OR g.valid_to >= casework.today()))
$$;

CREATE OR REPLACE VIEW casework.consented_household WITH (security_barrier = true) AS
    SELECT c.client_id, c.household_id, c.from_date, c.to_date, c.id AS consent_id
    FROM casework.attendance_consent c
    WHERE c.withdrawn_at IS NULL
      AND c.from_date <= casework.today()
      AND (c.to_date IS NULL OR c.to_date >= casework.today())
      AND EXISTS (SELECT FROM casework.client_household h
                  WHERE h.client_id = c.client_id AND h.household_id = c.household_id
                    AND h.from_date <= casework.today()
                    AND (h.to_date IS NULL OR h.to_date >= casework.today()))
      AND casework.may_see(c.client_id);

CREATE OR REPLACE VIEW casework.family_member WITH (security_barrier = true) AS
    SELECT h.client_id, h.household_id, d.name AS household_name, d.home_id, p.id AS person_id, p.kind, p.name, p.birth_date
    FROM casework.consented_household h
    JOIN programme.household d ON d.id = h.household_id
    JOIN programme.household_member m ON m.household_id = h.household_id
        AND m.from_date <= casework.today()
        AND (m.to_date IS NULL OR m.to_date >= casework.today())
    JOIN programme.person p ON p.id = m.person_id;

CREATE OR REPLACE VIEW casework.caseworker WITH (security_barrier = true) AS
    SELECT DISTINCT a.id AS account_id, g.district_code, a.display_name AS name
    FROM account.account_grant g JOIN account.account a ON a.id = g.account_id
    WHERE g.role = 'CASEWORKER' AND a.state = 'ACTIVE'
      AND g.valid_from <= casework.today()
      AND (g.valid_to IS NULL OR g.valid_to >= casework.today())
      AND ((a.id = casework.asker() AND casework.holds('CASEWORKER', g.district_code))
           OR casework.holds('CASE_SUPERVISOR', g.district_code));

REVOKE ALL ON FUNCTION casework.today() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION casework.today() TO ${casework};
