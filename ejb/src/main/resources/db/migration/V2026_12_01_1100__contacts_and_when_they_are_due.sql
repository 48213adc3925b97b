-- Contacts with a client, when they are due, and where the client lives: all of it behind the wall. What was written is
-- corrected by another row and never changed.

-- Who may write into a case: the caseworker whose it is, while it is open. A supervisor reads.
CREATE FUNCTION casework.may_write(wanted_client uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT EXISTS (
        SELECT FROM casework.client c
        WHERE c.id = wanted_client AND c.caseworker_id = casework.asker() AND c.state <> 'CLOSED'
          AND casework.holds('CASEWORKER', c.district_code))
        AND NOT casework.is_own_case(wanted_client)
$$;

-- attempt: the form that was sent, so that one which is sent again writes nothing twice.
CREATE TABLE casework.client_contact (
    id          uuid PRIMARY KEY,
    client_id   uuid NOT NULL REFERENCES casework.client (id),
    kind        text NOT NULL CHECK (kind IN ('HOME_VISIT', 'INTERVIEW', 'COMMUNITY_INQUIRY', 'CALL', 'LETTER')),
    happened_at timestamptz NOT NULL,
    place       text NOT NULL CHECK (length(place) <= 100),
    with_whom   text NOT NULL CHECK (length(with_whom) <= 100),
    reached     boolean NOT NULL,
    seen        text NOT NULL CHECK (length(seen) <= 4000),
    agreed      text NOT NULL CHECK (length(agreed) <= 1000),
    written_by  uuid NOT NULL,
    written_at  timestamptz NOT NULL,
    attempt     uuid NOT NULL,
    corrects    uuid,
    CONSTRAINT client_contact_of_client UNIQUE (client_id, id),
    CONSTRAINT client_contact_attempt_key UNIQUE (written_by, attempt),
    -- of two corrections of one writing the second is refused, and none reaches into another case
    CONSTRAINT client_contact_corrects_key UNIQUE (client_id, corrects),
    CONSTRAINT client_contact_corrects FOREIGN KEY (client_id, corrects) REFERENCES casework.client_contact (client_id, id),
    CONSTRAINT client_contact_happened CHECK (happened_at <= written_at),
    CONSTRAINT client_contact_says CHECK (NOT reached OR length(seen) > 0)
);
CREATE INDEX client_contact_client_idx ON casework.client_contact (client_id, happened_at DESC);

-- Where the client lives, as it was said from when on; the latest holds.
CREATE TABLE casework.client_address (
    id         uuid PRIMARY KEY,
    client_id  uuid NOT NULL REFERENCES casework.client (id),
    street     text NOT NULL CHECK (length(street) BETWEEN 1 AND 60),
    door       text NOT NULL CHECK (length(door) <= 100),
    written_by uuid NOT NULL,
    written_at timestamptz NOT NULL
);
CREATE INDEX client_address_client_idx ON casework.client_address (client_id, written_at DESC);

-- A case may be visited more often than the schedule says, for a reason; the latest word of a kind holds, and one without
-- a rhythm takes the earlier one back.
CREATE TABLE casework.case_rhythm (
    id        uuid PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES casework.client (id),
    kind      text NOT NULL CHECK (kind IN ('HOME_VISIT', 'INTERVIEW', 'COMMUNITY_INQUIRY', 'CALL', 'LETTER')),
    every     integer CHECK (every BETWEEN 1 AND 24),
    unit      text CHECK (unit IN ('WEEK', 'MONTH')),
    from_date date NOT NULL,
    reason    text NOT NULL CHECK (length(reason) BETWEEN 1 AND 300),
    set_by    uuid NOT NULL,
    set_at    timestamptz NOT NULL,
    CONSTRAINT case_rhythm_whole CHECK ((every IS NULL) = (unit IS NULL))
);
CREATE INDEX case_rhythm_client_idx ON casework.case_rhythm (client_id, set_at DESC);

-- The schedule of visits of a district is versions, as every policy is. Until one is set, what the product came with holds.
CREATE TABLE casework.visit_schedule (
    id            uuid PRIMARY KEY,
    district_code text NOT NULL,
    from_date     date NOT NULL,
    set_by        uuid NOT NULL,
    set_at        timestamptz NOT NULL
);
CREATE INDEX visit_schedule_district_idx ON casework.visit_schedule (district_code, from_date DESC, set_at DESC);
-- From so many months after the start of the agreement on, one contact of the kind in each such time.
CREATE TABLE casework.visit_phase (
    schedule_id uuid NOT NULL REFERENCES casework.visit_schedule (id),
    kind        text NOT NULL CHECK (kind IN ('HOME_VISIT', 'INTERVIEW', 'COMMUNITY_INQUIRY', 'CALL', 'LETTER')),
    from_month  integer NOT NULL CHECK (from_month BETWEEN 0 AND 60),
    every       integer NOT NULL CHECK (every BETWEEN 1 AND 24),
    unit        text NOT NULL CHECK (unit IN ('WEEK', 'MONTH')),
    PRIMARY KEY (schedule_id, kind, from_month)
);

DO $rls$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['client_contact', 'client_address', 'case_rhythm'] LOOP
        EXECUTE format('ALTER TABLE casework.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY own_clients ON casework.%I TO ${casework} USING (casework.may_see(client_id))', t);
        EXECUTE format('CREATE POLICY by_its_caseworker ON casework.%I AS RESTRICTIVE FOR INSERT TO ${casework}'
            || ' WITH CHECK (casework.may_write(client_id))', t);
    END LOOP;
END $rls$;
CREATE POLICY in_own_name ON casework.client_contact AS RESTRICTIVE FOR INSERT TO ${casework}
    WITH CHECK (written_by = casework.asker());
CREATE POLICY in_own_name ON casework.client_address AS RESTRICTIVE FOR INSERT TO ${casework}
    WITH CHECK (written_by = casework.asker());
CREATE POLICY in_own_name ON casework.case_rhythm AS RESTRICTIVE FOR INSERT TO ${casework}
    WITH CHECK (set_by = casework.asker());

ALTER TABLE casework.visit_schedule ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_the_district ON casework.visit_schedule FOR SELECT TO ${casework}
    USING (casework.holds('CASEWORKER', district_code) OR casework.holds('CASE_SUPERVISOR', district_code));
CREATE POLICY by_its_supervisor ON casework.visit_schedule FOR INSERT TO ${casework}
    WITH CHECK (set_by = casework.asker() AND casework.holds('CASE_SUPERVISOR', district_code));
ALTER TABLE casework.visit_phase ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_the_district ON casework.visit_phase FOR SELECT TO ${casework}
    USING (EXISTS (SELECT FROM casework.visit_schedule s WHERE s.id = schedule_id));
-- who set the schedule says its phases
CREATE POLICY by_its_supervisor ON casework.visit_phase FOR INSERT TO ${casework}
    WITH CHECK (EXISTS (SELECT FROM casework.visit_schedule s
                        WHERE s.id = schedule_id AND s.set_by = casework.asker()));

REVOKE ALL ON FUNCTION casework.may_write(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION casework.may_write(uuid) TO ${casework};
GRANT SELECT, INSERT ON casework.client_contact, casework.client_address, casework.case_rhythm, casework.visit_schedule,
    casework.visit_phase TO ${casework};
