-- Whose cases one sees was asked of every row that was read, each time by looking up grants, family and emergencies anew: a list of
-- 400 clients took a second of it. It is asked once for each statement and table now, as a set, which the rows are compared with. Each
-- rule stands in one view here, of which the functions that ask it of one case, and those that give the set, are both made.

-- What stands in the catalogue is printed with its schemas below.
SET LOCAL search_path = pg_catalog, pg_temp;

-- In which districts who is inside has which role at this moment.
CREATE VIEW wall.held AS
    SELECT g.role, g.district_code
    FROM wall.inside i
    JOIN account.account a ON a.id = i.asker AND a.state = 'ACTIVE'
    JOIN account.account_grant g ON g.account_id = i.asker AND g.district_code IS NOT NULL
        AND g.valid_from <= i.day AND (g.valid_to IS NULL OR g.valid_to >= i.day)
    WHERE i.transaction = pg_current_xact_id_if_assigned() AND NOT casework.works_for_homes(i.asker);

-- Of which households an account's person is family: belongs to one, is or was a guardian of a child of it, or is kept from one. An
-- account of a joined record is that of the record which is kept.
CREATE VIEW wall.family AS
    WITH me AS NOT MATERIALIZED (
        SELECT p.account_id, kept.id
        FROM programme.person p CROSS JOIN LATERAL (VALUES (p.id), (p.joined_into)) AS kept (id)
        WHERE p.account_id IS NOT NULL AND kept.id IS NOT NULL)
    SELECT me.account_id, m.household_id
    FROM me JOIN programme.household_member m ON m.person_id = me.id
    UNION ALL
    SELECT me.account_id, m.household_id
    FROM me JOIN programme.guardianship g ON g.adult_id = me.id JOIN programme.household_member m ON m.person_id = g.child_id
    UNION ALL
    SELECT me.account_id, m.household_id
    FROM me JOIN programme.pickup_authority b ON b.adult_id = me.id AND b.kind = 'FORBIDDEN' AND b.withdrawn_at IS NULL
    JOIN programme.household_member m ON m.person_id = b.child_id;

-- The cases that who is inside works or supervises, without those of the own family.
CREATE VIEW wall.worked AS
    WITH mine AS NOT MATERIALIZED (
        SELECT c.id AS client_id
        FROM wall.inside i
        JOIN casework.client c ON c.caseworker_id = i.asker
        JOIN wall.held h ON h.role = 'CASEWORKER' AND h.district_code = c.district_code
        WHERE i.transaction = pg_current_xact_id_if_assigned()
        UNION ALL
        SELECT c.id
        FROM wall.held h JOIN casework.client c ON c.district_code = h.district_code
        WHERE h.role = 'CASE_SUPERVISOR')
    SELECT m.client_id FROM mine m
    WHERE NOT EXISTS (
        SELECT FROM wall.inside i
        JOIN wall.family f ON f.account_id = i.asker
        JOIN casework.client_household l ON l.household_id = f.household_id
        WHERE i.transaction = pg_current_xact_id_if_assigned() AND l.client_id = m.client_id);

-- Those, and what is open to who is inside in an emergency.
CREATE VIEW wall.seen AS
    SELECT w.client_id FROM wall.worked w
    UNION ALL
    SELECT g.client_id FROM casework.open_glass() g;

CREATE INDEX client_household_household_idx ON casework.client_household (household_id);

-- Of one ----------------------------------------------------------------------------------------------------------

CREATE OR REPLACE FUNCTION casework.holds(wanted_role text, wanted_district text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT EXISTS (SELECT FROM wall.held h WHERE h.role = wanted_role AND h.district_code = wanted_district) $$;

CREATE OR REPLACE FUNCTION casework.is_of_family(asked uuid, wanted_household uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT EXISTS (SELECT FROM wall.family f WHERE f.account_id = asked AND f.household_id = wanted_household) $$;

CREATE OR REPLACE FUNCTION casework.may_work(wanted_client uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT EXISTS (SELECT FROM wall.worked w WHERE w.client_id = wanted_client) $$;

CREATE OR REPLACE FUNCTION casework.may_see(wanted_client uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT EXISTS (SELECT FROM wall.seen s WHERE s.client_id = wanted_client) $$;

-- Of all ----------------------------------------------------------------------------------------------------------

CREATE FUNCTION casework.districts_held(wanted_role text) RETURNS SETOF text
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 4 SET search_path = pg_catalog, pg_temp AS
$$ SELECT h.district_code FROM wall.held h WHERE h.role = wanted_role $$;

CREATE FUNCTION casework.worked_clients() RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 400 SET search_path = pg_catalog, pg_temp AS
$$ SELECT w.client_id FROM wall.worked w $$;

CREATE FUNCTION casework.seen_clients() RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 400 SET search_path = pg_catalog, pg_temp AS
$$ SELECT s.client_id FROM wall.seen s $$;

-- Whether who asks is known to the homes as a person, which everybody knows of oneself: who is not has no family there.
CREATE FUNCTION casework.is_person() RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT EXISTS (SELECT FROM programme.person p WHERE p.account_id = casework.asker()) $$;

REVOKE ALL ON FUNCTION casework.districts_held(text), casework.worked_clients(), casework.seen_clients(), casework.is_person()
    FROM PUBLIC;
GRANT EXECUTE ON FUNCTION casework.districts_held(text), casework.worked_clients(), casework.seen_clients(), casework.is_person()
    TO ${casework};

-- What is read is asked of the set, what is written of the one case that it is of.
DO $$
DECLARE
    kept record;
    asks text;
BEGIN
    FOR kept IN
        SELECT p.polname AS name, p.polrelid::regclass AS relation, p.polcmd IN ('*', 'w') AS writes,
               pg_get_expr(p.polqual, p.polrelid) AS asks, pg_get_expr(p.polwithcheck, p.polrelid) AS checks
        FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
        WHERE c.relnamespace = 'casework'::regnamespace AND p.polqual IS NOT NULL
    LOOP
        asks := replace(kept.asks, 'casework.may_see(client_id)', '(client_id IN (SELECT casework.seen_clients()))');
        asks := replace(asks, 'casework.may_work(client_id)', '(client_id IN (SELECT casework.worked_clients()))');
        asks := regexp_replace(asks, 'casework\.holds\((''[A-Z_]+''::text), district_code\)',
            '(district_code IN (SELECT casework.districts_held(\1)))', 'g');
        asks := regexp_replace(asks, '(?<!SELECT )casework\.(asker|works_cases|supervises|hands_in|is_city_office)\(\)', '(SELECT casework.\1())', 'g');
        IF asks <> kept.asks THEN
            EXECUTE format('ALTER POLICY %I ON %s USING (%s)', kept.name, kept.relation, asks)
                || CASE WHEN kept.writes THEN format(' WITH CHECK (%s)', coalesce(kept.checks, kept.asks)) ELSE '' END;
        END IF;
    END LOOP;
END
$$;

-- Whose case is seen is not of the own family; of what is left it is asked one by one, and by nobody who is no person of the homes.
ALTER POLICY not_the_own_family ON casework.client
    USING ((SELECT NOT casework.is_person()) OR id IN (SELECT casework.seen_clients()) OR id = (SELECT casework.own_client())
           OR NOT casework.is_own_case(id));

-- Views -----------------------------------------------------------------------------------------------------------

DO $$
DECLARE
    kept record;
    asks text;
BEGIN
    FOR kept IN
        SELECT c.oid::regclass AS relation, pg_get_viewdef(c.oid) AS asks
        FROM pg_class c WHERE c.relnamespace = 'casework'::regnamespace AND c.relkind = 'v'
    LOOP
        asks := regexp_replace(kept.asks, 'casework\.may_see\((\w+\.client_id)\)',
            '(\1 IN (SELECT casework.seen_clients()))', 'g');
        asks := regexp_replace(asks, 'casework\.holds\((''[A-Z_]+''::text), (\w+\.district_code)\)',
            '(\2 IN (SELECT casework.districts_held(\1)))', 'g');
        asks := regexp_replace(asks, '(?<!SELECT )casework\.(asker|today)\(\)', '(SELECT casework.\1())', 'g');
        IF asks <> kept.asks THEN
            EXECUTE format('CREATE OR REPLACE VIEW %s WITH (security_barrier = true) AS %s', kept.relation, asks);
        END IF;
    END LOOP;
END
$$;

-- Whether it is a household of who reads the own page is asked of that case alone.
CREATE OR REPLACE VIEW casework.consented_household WITH (security_barrier = true) AS
    SELECT c.client_id, c.household_id, c.from_date, c.to_date, c.id AS consent_id
    FROM casework.attendance_consent c
    WHERE c.withdrawn_at IS NULL
      AND c.from_date <= (SELECT casework.today())
      AND (c.to_date IS NULL OR c.to_date >= (SELECT casework.today()))
      AND EXISTS (SELECT FROM casework.client_household h
                  WHERE h.client_id = c.client_id AND h.household_id = c.household_id
                    AND h.from_date <= (SELECT casework.today())
                    AND (h.to_date IS NULL OR h.to_date >= (SELECT casework.today())))
      AND EXISTS (SELECT FROM casework.client k WHERE k.id = c.client_id AND k.state <> 'CLOSED')
      AND (c.client_id IN (SELECT casework.seen_clients())
           OR c.client_id = (SELECT casework.own_client())
              AND casework.is_own_household(c.client_id, c.household_id) AND NOT casework.is_kept_from(c.household_id));

-- Where no page is open nothing is asked of it: "unknown and" would ask all the same.
ALTER POLICY own_page ON casework.attendance_consent
    USING (CASE WHEN client_id = (SELECT casework.own_client()) THEN casework.is_own_household(client_id, household_id) ELSE false END);

-- The name is looked up for who asks for it; of a session to which the one booked came or was missed, the sheet was kept.
CREATE OR REPLACE VIEW casework.participation WITH (security_barrier = true) AS
    SELECT h.client_id, h.household_id, b.id AS booking_id, b.participant_id AS person_id, p.name AS person_name,
           s.id AS session_id, s.series_id, s.kind, s.title, s.date, s.starts_at, s.ends_at, s.state AS session_state,
           b.state AS booking_state, b.booked_at, b.ended_at, a.arrived_at, a.left_at, a.absence,
           (a.session_id = s.id AND (a.arrived_at IS NOT NULL OR a.absence = 'UNEXCUSED')) IS TRUE
               OR EXISTS (SELECT FROM programme.attendance x WHERE x.session_id = s.id
                          AND (x.arrived_at IS NOT NULL OR x.absence = 'UNEXCUSED')) AS sheet_kept,
           b.ended_side, b.ended_from, s.home_id
    FROM casework.consented_household h
    JOIN programme.booking b ON b.household_id = h.household_id
    JOIN programme.session s ON s.id = b.session_id AND s.date >= h.from_date
        AND (h.to_date IS NULL OR s.date <= h.to_date)
    LEFT JOIN programme.person p ON p.id = b.participant_id
    LEFT JOIN programme.attendance a ON a.booking_id = b.id;
