-- The case side reads no more than it needs: attendance from the first day a consent names, a kept engagement only while
-- the consent it was computed under lives, and a household's code only for who works cases.

CREATE FUNCTION casework.works_cases() RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS
$$
    SELECT EXISTS (
        SELECT FROM account.account_grant g JOIN account.account a ON a.id = g.account_id
        WHERE g.account_id = casework.asker() AND a.state = 'ACTIVE' AND g.role = 'CASEWORKER'
          AND g.valid_from <= (now() AT TIME ZONE 'Asia/Shanghai')::date
          AND (g.valid_to IS NULL OR g.valid_to >= (now() AT TIME ZONE 'Asia/Shanghai')::date))
$$;

CREATE OR REPLACE FUNCTION casework.household_of_code(wanted_code text) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS
$$ SELECT id FROM programme.household WHERE code = wanted_code AND casework.works_cases() $$;

CREATE OR REPLACE VIEW casework.consented_household WITH (security_barrier = true) AS
    SELECT c.client_id, c.household_id, c.from_date, c.to_date
    FROM casework.attendance_consent c
    WHERE c.withdrawn_at IS NULL
      AND c.from_date <= (now() AT TIME ZONE 'Asia/Shanghai')::date
      AND (c.to_date IS NULL OR c.to_date >= (now() AT TIME ZONE 'Asia/Shanghai')::date)
      AND EXISTS (SELECT FROM casework.client_household h
                  WHERE h.client_id = c.client_id AND h.household_id = c.household_id
                    AND h.from_date <= (now() AT TIME ZONE 'Asia/Shanghai')::date
                    AND (h.to_date IS NULL OR h.to_date >= (now() AT TIME ZONE 'Asia/Shanghai')::date))
      AND casework.may_see(c.client_id);

-- sheet_kept: somebody marked somebody in this session, so that a missing mark means that the person did not come.
CREATE OR REPLACE VIEW casework.participation WITH (security_barrier = true) AS
    SELECT h.client_id, h.household_id, b.id AS booking_id, b.participant_id AS person_id, p.name AS person_name,
           s.id AS session_id, s.series_id, s.kind, s.title, s.date, s.starts_at, s.ends_at, s.state AS session_state,
           b.state AS booking_state, b.booked_at, b.ended_at, a.arrived_at, a.left_at, a.absence,
           EXISTS (SELECT FROM programme.attendance x WHERE x.session_id = s.id) AS sheet_kept
    FROM casework.consented_household h
    JOIN programme.booking b ON b.household_id = h.household_id
    JOIN programme.session s ON s.id = b.session_id AND s.date >= h.from_date
        AND (h.to_date IS NULL OR s.date <= h.to_date)
    JOIN programme.person p ON p.id = b.participant_id
    LEFT JOIN programme.attendance a ON a.booking_id = b.id;

-- What the home made of the nameless meeting that holds the room of a family repair session.
CREATE VIEW casework.meeting WITH (security_barrier = true) AS
    SELECT r.id AS repair_session_id, r.client_id, s.state, s.starts_at, s.ends_at, s.home_id, h.name AS home_name,
           s.room_id, m.name AS room_name
    FROM casework.repair_session r
    JOIN programme.session s ON s.id = r.session_id
    JOIN programme.room m ON m.id = s.room_id
    JOIN programme.home h ON h.id = s.home_id
    WHERE casework.may_see(r.client_id);

-- Caseworkers by name: oneself, and those of a supervised district.
CREATE VIEW casework.caseworker WITH (security_barrier = true) AS
    SELECT DISTINCT a.id AS account_id, g.district_code, a.display_name AS name
    FROM account.account_grant g JOIN account.account a ON a.id = g.account_id
    WHERE g.role = 'CASEWORKER' AND a.state = 'ACTIVE'
      AND g.valid_from <= (now() AT TIME ZONE 'Asia/Shanghai')::date
      AND (g.valid_to IS NULL OR g.valid_to >= (now() AT TIME ZONE 'Asia/Shanghai')::date)
      AND ((a.id = casework.asker() AND casework.holds('CASEWORKER', g.district_code))
           OR casework.holds('CASE_SUPERVISOR', g.district_code));

-- A kept engagement holds what was read of these households.
ALTER TABLE casework.engagement ADD COLUMN households uuid[] NOT NULL DEFAULT '{}';

CREATE FUNCTION casework.may_read_attendance(wanted_client uuid, wanted_households uuid[]) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS
$$
    SELECT NOT EXISTS (
        SELECT FROM unnest(wanted_households) AS w (household_id)
        WHERE NOT EXISTS (SELECT FROM casework.consented_household c
                          WHERE c.client_id = wanted_client AND c.household_id = w.household_id))
$$;

CREATE POLICY while_consented ON casework.engagement AS RESTRICTIVE FOR SELECT TO ${casework}
    USING (casework.may_read_attendance(client_id, households));

-- Nobody writes in another's name.
CREATE POLICY in_own_name ON casework.case_note AS RESTRICTIVE FOR INSERT TO ${casework}
    WITH CHECK (written_by = casework.asker());
CREATE POLICY in_own_name ON casework.engagement AS RESTRICTIVE FOR INSERT TO ${casework}
    WITH CHECK (computed_by = casework.asker());

-- What was marked of a family repair session before it was corrected.
CREATE TABLE casework.repair_change (
    id                uuid PRIMARY KEY,
    client_id         uuid NOT NULL REFERENCES casework.client (id),
    repair_session_id uuid NOT NULL REFERENCES casework.repair_session (id),
    before            text NOT NULL,
    after             text NOT NULL,
    changed_by        uuid NOT NULL,
    changed_at        timestamptz NOT NULL
);
CREATE INDEX repair_change_session_idx ON casework.repair_change (repair_session_id, changed_at);
ALTER TABLE casework.repair_change ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clients ON casework.repair_change TO ${casework} USING (casework.may_see(client_id));
CREATE POLICY in_own_name ON casework.repair_change AS RESTRICTIVE FOR INSERT TO ${casework}
    WITH CHECK (changed_by = casework.asker());

CREATE INDEX client_district_idx ON casework.client (district_code);
CREATE INDEX client_household_client_idx ON casework.client_household (client_id);
CREATE INDEX goal_client_idx ON casework.goal (client_id) WHERE superseded_at IS NULL;
CREATE INDEX repair_participant_session_idx ON casework.repair_participant (repair_session_id);

REVOKE ALL ON FUNCTION casework.works_cases(), casework.may_read_attendance(uuid, uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION casework.works_cases(), casework.may_read_attendance(uuid, uuid[]) TO ${casework};
GRANT SELECT ON casework.meeting, casework.caseworker TO ${casework};
GRANT SELECT, INSERT ON casework.repair_change TO ${casework};
