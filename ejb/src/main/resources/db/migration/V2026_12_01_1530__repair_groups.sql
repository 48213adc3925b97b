-- Family repair by a template: a group of families, their meetings, and who came. A group, its dates and its leaders are of the
-- district and name no family; what is of a family stands in rows with its client, which its caseworker sees, and who leads the
-- group while the family is in it.

-- Templates come with the product, in versions; a group keeps the one that it began with.
CREATE TABLE casework.repair_template (
    id            uuid PRIMARY KEY,
    template_key  uuid NOT NULL,
    number        integer NOT NULL CONSTRAINT repair_template_number_positive CHECK (number > 0),
    content       text NOT NULL CONSTRAINT repair_template_is_json CHECK (content IS JSON OBJECT),
    created_at    timestamptz NOT NULL,
    superseded_at timestamptz,
    CONSTRAINT repair_template_number_key UNIQUE (template_key, number)
);
CREATE UNIQUE INDEX repair_template_current_key ON casework.repair_template (template_key) WHERE superseded_at IS NULL;
ALTER TABLE casework.repair_template ENABLE ROW LEVEL SECURITY;
CREATE POLICY for_who_works_cases ON casework.repair_template FOR SELECT TO ${casework}
    USING (casework.works_cases() OR casework.supervises());
GRANT SELECT ON casework.repair_template TO ${casework};

CREATE TABLE casework.repair_group (
    id            uuid PRIMARY KEY,
    template_id   uuid NOT NULL REFERENCES casework.repair_template (id),
    district_code text NOT NULL,
    home_id       uuid NOT NULL,
    title         text NOT NULL CONSTRAINT repair_group_title_length CHECK (length(title) BETWEEN 1 AND 40),
    families      integer NOT NULL DEFAULT 0,
    most          integer NOT NULL,
    made_by       uuid NOT NULL,
    made_at       timestamptz NOT NULL,
    version       integer NOT NULL DEFAULT 0,
    CONSTRAINT repair_group_families_fit CHECK (families BETWEEN 0 AND most)
);
CREATE INDEX repair_group_district_idx ON casework.repair_group (district_code, made_at);
CREATE INDEX repair_group_template_idx ON casework.repair_group (template_id);

CREATE TABLE casework.repair_group_leader (
    group_id   uuid NOT NULL REFERENCES casework.repair_group (id),
    account_id uuid NOT NULL,
    -- the first one, 0, answers for the meetings
    position   smallint NOT NULL,
    PRIMARY KEY (group_id, account_id)
);
CREATE INDEX repair_group_leader_account_idx ON casework.repair_group_leader (account_id);

CREATE TABLE casework.repair_group_family (
    id           uuid PRIMARY KEY,
    group_id     uuid NOT NULL REFERENCES casework.repair_group (id),
    client_id    uuid NOT NULL REFERENCES casework.client (id),
    household_id uuid NOT NULL,
    joined_on    date NOT NULL,
    left_on      date,
    CONSTRAINT repair_group_family_once UNIQUE (group_id, client_id)
);
CREATE INDEX repair_group_family_client_idx ON casework.repair_group_family (client_id);

CREATE TABLE casework.group_meeting (
    id          uuid PRIMARY KEY,
    group_id    uuid NOT NULL REFERENCES casework.repair_group (id),
    stage       smallint NOT NULL,
    number      smallint NOT NULL,
    -- the nameless family meetings that hold the rooms, and their rooms in the same order
    session_ids uuid[] NOT NULL,
    room_ids    uuid[] NOT NULL,
    starts_at   timestamptz NOT NULL,
    ends_at     timestamptz NOT NULL,
    during      tstzrange NOT NULL GENERATED ALWAYS AS (tstzrange(starts_at, ends_at)) STORED,
    state       text NOT NULL CONSTRAINT group_meeting_state_known CHECK (state IN ('PLANNED', 'HELD', 'CANCELLED')),
    -- one letter for each item of its stage: yes, no, not applicable, or nothing said
    checklist   text NOT NULL DEFAULT '' CONSTRAINT group_meeting_checklist_known CHECK (checklist ~ '^[YNA-]*$'),
    note        text NOT NULL DEFAULT '' CONSTRAINT group_meeting_note_length CHECK (length(note) <= 4000),
    -- why it was moved, called off or made up the last time
    why         text NOT NULL DEFAULT '' CONSTRAINT group_meeting_why_length CHECK (length(why) <= 200),
    makes_up    uuid REFERENCES casework.group_meeting (id),
    version     integer NOT NULL DEFAULT 0,
    CONSTRAINT group_meeting_times CHECK (ends_at > starts_at),
    CONSTRAINT group_meeting_once EXCLUDE USING gist (group_id WITH =, during WITH &&) WHERE (state <> 'CANCELLED')
);
CREATE INDEX group_meeting_group_idx ON casework.group_meeting (group_id, starts_at);
CREATE UNIQUE INDEX group_meeting_made_up_key ON casework.group_meeting (makes_up)
    WHERE makes_up IS NOT NULL AND state <> 'CANCELLED';
CREATE INDEX group_meeting_makes_up_idx ON casework.group_meeting (makes_up) WHERE makes_up IS NOT NULL;

-- When each leader is needed: in no two meetings of groups at once.
CREATE TABLE casework.group_meeting_leader (
    meeting_id uuid NOT NULL REFERENCES casework.group_meeting (id),
    account_id uuid NOT NULL,
    during     tstzrange NOT NULL,
    live       boolean NOT NULL DEFAULT true,
    PRIMARY KEY (meeting_id, account_id),
    CONSTRAINT group_meeting_leader_once EXCLUDE USING gist (account_id WITH =, during WITH &&) WHERE (live)
);

-- A family in a meeting of its group is a family repair session of its own case, as one of its own is.
ALTER TABLE casework.repair_session
    ADD COLUMN group_meeting_id uuid REFERENCES casework.group_meeting (id),
    ADD COLUMN makes_up uuid REFERENCES casework.repair_session (id);
ALTER TABLE casework.repair_session DROP CONSTRAINT repair_session_session_id_key;
CREATE UNIQUE INDEX repair_session_session_id_key ON casework.repair_session (session_id) WHERE group_meeting_id IS NULL;
CREATE UNIQUE INDEX repair_session_of_meeting_key ON casework.repair_session (group_meeting_id, client_id)
    WHERE group_meeting_id IS NOT NULL;
CREATE UNIQUE INDEX repair_session_made_up_key ON casework.repair_session (makes_up)
    WHERE makes_up IS NOT NULL AND state <> 'CANCELLED';
CREATE INDEX repair_session_makes_up_idx ON casework.repair_session (makes_up) WHERE makes_up IS NOT NULL;
-- Who leads is in one meeting at a time, with however many families.
ALTER TABLE casework.repair_session DROP CONSTRAINT repair_session_facilitator_once;
ALTER TABLE casework.repair_session ADD CONSTRAINT repair_session_facilitator_once EXCLUDE USING gist
    (facilitator_id WITH =, (coalesce(group_meeting_id, id)) WITH <>, during WITH &&) WHERE (state <> 'CANCELLED');
-- Where both refuse, it is still the facilitator of whom it is told: made again behind it.
ALTER TABLE casework.repair_session DROP CONSTRAINT repair_session_family_once;
ALTER TABLE casework.repair_session ADD CONSTRAINT repair_session_family_once EXCLUDE USING gist
    (client_id WITH =, during WITH &&) WHERE (state <> 'CANCELLED');
ALTER TABLE casework.repair_participant
    ADD COLUMN why text NOT NULL DEFAULT '' CONSTRAINT repair_participant_why_length CHECK (length(why) <= 200);

-- What keeps a family from coming. Child care is answered by places in a class at the same time.
CREATE TABLE casework.repair_barrier (
    id                uuid PRIMARY KEY,
    client_id         uuid NOT NULL REFERENCES casework.client (id),
    repair_session_id uuid NOT NULL REFERENCES casework.repair_session (id),
    kind              text NOT NULL CONSTRAINT repair_barrier_kind_known
        CHECK (kind IN ('CHILD_CARE', 'TRANSPORT', 'SHIFT_WORK', 'OTHER')),
    words             text NOT NULL DEFAULT '' CONSTRAINT repair_barrier_words_length CHECK (length(words) <= 200),
    noted_by          uuid NOT NULL,
    noted_at          timestamptz NOT NULL,
    class_session_id  uuid,
    answered_at       timestamptz,
    CONSTRAINT repair_barrier_once UNIQUE (repair_session_id, kind),
    CONSTRAINT repair_barrier_answered CHECK ((class_session_id IS NULL) = (answered_at IS NULL))
);
CREATE INDEX repair_barrier_client_idx ON casework.repair_barrier (client_id);

-- Who sees what ------------------------------------------------------------------------------------------------------

CREATE FUNCTION casework.leads(wanted_group uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT EXISTS (
        SELECT FROM casework.repair_group_leader l JOIN casework.repair_group g ON g.id = l.group_id
        WHERE l.group_id = wanted_group AND l.account_id = casework.asker() AND casework.holds('CASEWORKER', g.district_code))
$$;

-- Nobody leads the own family's rows, as nobody works the own case.
CREATE FUNCTION casework.leads_family(wanted_group uuid, wanted_client uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT casework.leads(wanted_group)
        AND EXISTS (SELECT FROM casework.repair_group_family f WHERE f.group_id = wanted_group AND f.client_id = wanted_client)
        AND NOT casework.is_own_case(wanted_client)
$$;

-- Of who left, the meetings until then; what is written of a family, only while it is in the group, and its case open.
CREATE FUNCTION casework.leads_meeting(wanted_meeting uuid, wanted_client uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT EXISTS (SELECT FROM casework.group_meeting m
                   JOIN casework.repair_group_family f ON f.group_id = m.group_id AND f.client_id = wanted_client
                   WHERE m.id = wanted_meeting AND casework.leads_family(m.group_id, wanted_client)
                     AND (f.left_on IS NULL OR (SELECT s.date FROM programme.session s WHERE s.id = m.session_ids[1]) <= f.left_on))
$$;

CREATE FUNCTION casework.is_in_group(wanted_group uuid, wanted_client uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT EXISTS (SELECT FROM casework.repair_group_family f JOIN casework.client c ON c.id = f.client_id
                   WHERE f.group_id = wanted_group AND f.client_id = wanted_client AND f.left_on IS NULL
                     AND c.state <> 'CLOSED')
$$;

CREATE FUNCTION casework.marks_meeting(wanted_meeting uuid, wanted_client uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT EXISTS (SELECT FROM casework.group_meeting m
                   WHERE m.id = wanted_meeting AND casework.leads_family(m.group_id, wanted_client)
                     AND casework.is_in_group(m.group_id, wanted_client))
$$;

CREATE FUNCTION casework.leads_repair(wanted_repair uuid, wanted_client uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT EXISTS (SELECT FROM casework.repair_session r
                   WHERE r.id = wanted_repair AND r.client_id = wanted_client AND r.group_meeting_id IS NOT NULL
                     AND casework.leads_meeting(r.group_meeting_id, wanted_client))
$$;

CREATE FUNCTION casework.marks_repair(wanted_repair uuid, wanted_client uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT EXISTS (SELECT FROM casework.repair_session r
                   WHERE r.id = wanted_repair AND r.client_id = wanted_client AND r.group_meeting_id IS NOT NULL
                     AND casework.marks_meeting(r.group_meeting_id, wanted_client))
$$;

-- Whether somebody who leads the group is family of the case; told to who works the case.
CREATE FUNCTION casework.is_led_by_kin(wanted_group uuid, wanted_client uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT casework.may_see(wanted_client)
        AND EXISTS (SELECT FROM casework.repair_group_leader l
                    WHERE l.group_id = wanted_group AND casework.is_case_of_family(l.account_id, wanted_client))
$$;

-- A meeting is moved, called off and made up for every family of the group, also for one that who leads it may not see.
CREATE PROCEDURE casework.rows_follow(meetings uuid[], by_whom text)
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    UPDATE casework.repair_session r
    SET starts_at = m.starts_at, ends_at = m.ends_at, session_id = m.session_ids[1], room_id = m.room_ids[1],
        state = m.state, version = r.version + 1, cancelled_by = CASE m.state WHEN 'CANCELLED' THEN by_whom END
    FROM casework.group_meeting m
    WHERE m.id = r.group_meeting_id AND r.group_meeting_id = ANY (meetings) AND r.state = 'PLANNED' AND m.state <> 'HELD'
      AND casework.leads(m.group_id) AND casework.is_open(r.client_id)
$$;

CREATE PROCEDURE casework.rows_made_up(meetings uuid[])
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    WITH made AS (
        INSERT INTO casework.repair_session (id, client_id, household_id, intervention_id, session_id, home_id, room_id,
            facilitator_id, starts_at, ends_at, model, state, group_meeting_id, makes_up)
        SELECT uuidv7(), r.client_id, r.household_id, r.intervention_id, m.session_ids[1], r.home_id, m.room_ids[1],
               r.facilitator_id, m.starts_at, m.ends_at, r.model, 'PLANNED', m.id, r.id
        FROM casework.group_meeting m
        JOIN casework.repair_session r ON r.group_meeting_id = m.makes_up
        JOIN casework.repair_group_family f ON f.group_id = m.group_id AND f.client_id = r.client_id
        WHERE m.id = ANY (meetings) AND f.left_on IS NULL AND casework.leads(m.group_id) AND casework.is_open(r.client_id)
        RETURNING id, client_id, makes_up
    )
    INSERT INTO casework.repair_participant (id, client_id, repair_session_id, person_id)
    SELECT uuidv7(), n.client_id, n.id, p.person_id
    FROM made n JOIN casework.repair_participant p ON p.repair_session_id = n.makes_up
$$;

-- Another leader answers for the meetings to come; who led before stays beside, as far as they still may.
CREATE PROCEDURE casework.give_group(wanted_group uuid, leader uuid, at timestamptz)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    IF NOT EXISTS (SELECT FROM casework.repair_group g
                   WHERE g.id = wanted_group AND casework.holds('CASE_SUPERVISOR', g.district_code)) THEN
        RETURN;
    END IF;
    UPDATE casework.repair_group_leader l SET position = l.position + 1 WHERE l.group_id = wanted_group;
    INSERT INTO casework.repair_group_leader (group_id, account_id, position) VALUES (wanted_group, leader, 0)
        ON CONFLICT (group_id, account_id) DO UPDATE SET position = 0;
    INSERT INTO casework.group_meeting_leader (meeting_id, account_id, during)
    SELECT m.id, leader, m.during FROM casework.group_meeting m
    WHERE m.group_id = wanted_group AND m.state = 'PLANNED' AND m.starts_at > at
      AND NOT EXISTS (SELECT FROM casework.group_meeting_leader o WHERE o.meeting_id = m.id AND o.account_id = leader);
    UPDATE casework.repair_session r SET facilitator_id = leader, version = r.version + 1
    FROM casework.group_meeting m
    WHERE m.group_id = wanted_group AND r.group_meeting_id = m.id AND r.state = 'PLANNED' AND r.starts_at > at
      AND casework.is_open(r.client_id);
END
$$;

-- Places in a class answer the need of child care while they are there and the class is at the time of the session.
CREATE FUNCTION casework.is_answered(wanted_barrier uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT EXISTS (
        SELECT FROM casework.repair_barrier b
        JOIN casework.repair_session r ON r.id = b.repair_session_id
        JOIN programme.session s ON s.id = b.class_session_id AND s.state <> 'CANCELLED'
            AND s.starts_at < r.ends_at AND s.ends_at > r.starts_at
        JOIN programme.booking p ON p.session_id = s.id AND p.household_id = r.household_id AND p.state = 'CONFIRMED'
        WHERE b.id = wanted_barrier
          AND (casework.may_see(b.client_id) OR casework.leads_repair(b.repair_session_id, b.client_id)))
$$;

CREATE FUNCTION casework.in_district_of_group(wanted_group uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT EXISTS (SELECT FROM casework.repair_group g
                   WHERE g.id = wanted_group AND (casework.holds('CASEWORKER', g.district_code)
                                                  OR casework.holds('CASE_SUPERVISOR', g.district_code)))
$$;

ALTER TABLE casework.repair_group ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_own_districts ON casework.repair_group FOR SELECT TO ${casework}
    USING (casework.holds('CASEWORKER', district_code) OR casework.holds('CASE_SUPERVISOR', district_code));
CREATE POLICY made_by_caseworkers ON casework.repair_group FOR INSERT TO ${casework}
    WITH CHECK (made_by = casework.asker() AND casework.holds('CASEWORKER', district_code));
-- Also who brings a family changes how many there are.
CREATE POLICY counted_by_caseworkers ON casework.repair_group FOR UPDATE TO ${casework}
    USING (casework.holds('CASEWORKER', district_code) OR casework.holds('CASE_SUPERVISOR', district_code));

ALTER TABLE casework.repair_group_leader ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_own_districts ON casework.repair_group_leader FOR SELECT TO ${casework}
    USING (casework.in_district_of_group(group_id));
CREATE POLICY made_with_the_group ON casework.repair_group_leader FOR INSERT TO ${casework}
    WITH CHECK (EXISTS (SELECT FROM casework.repair_group g WHERE g.id = group_id AND g.made_by = casework.asker()));

ALTER TABLE casework.group_meeting ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_own_districts ON casework.group_meeting FOR SELECT TO ${casework}
    USING (casework.in_district_of_group(group_id));
CREATE POLICY made_by_leaders ON casework.group_meeting FOR INSERT TO ${casework} WITH CHECK (casework.leads(group_id));
CREATE POLICY changed_by_leaders ON casework.group_meeting FOR UPDATE TO ${casework} USING (casework.leads(group_id));

ALTER TABLE casework.group_meeting_leader ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_own_districts ON casework.group_meeting_leader FOR SELECT TO ${casework}
    USING (EXISTS (SELECT FROM casework.group_meeting m WHERE m.id = meeting_id));
CREATE POLICY made_by_leaders ON casework.group_meeting_leader FOR INSERT TO ${casework}
    WITH CHECK (EXISTS (SELECT FROM casework.group_meeting m WHERE m.id = meeting_id AND casework.leads(m.group_id)));
CREATE POLICY changed_by_leaders ON casework.group_meeting_leader FOR UPDATE TO ${casework}
    USING (EXISTS (SELECT FROM casework.group_meeting m WHERE m.id = meeting_id AND casework.leads(m.group_id)));

ALTER TABLE casework.repair_group_family ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clients ON casework.repair_group_family TO ${casework} USING (casework.may_see(client_id));
CREATE POLICY seen_by_leaders ON casework.repair_group_family FOR SELECT TO ${casework}
    USING (casework.leads_family(group_id, client_id));

ALTER TABLE casework.repair_barrier ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clients ON casework.repair_barrier TO ${casework} USING (casework.may_see(client_id));
CREATE POLICY seen_by_leaders ON casework.repair_barrier FOR SELECT TO ${casework}
    USING (casework.leads_repair(repair_session_id, client_id));
CREATE POLICY in_own_name ON casework.repair_barrier AS RESTRICTIVE FOR INSERT TO ${casework}
    WITH CHECK (noted_by = casework.asker());

CREATE POLICY of_led_groups ON casework.repair_session FOR SELECT TO ${casework}
    USING (group_meeting_id IS NOT NULL AND casework.leads_meeting(group_meeting_id, client_id));
CREATE POLICY marked_by_leaders ON casework.repair_session FOR UPDATE TO ${casework}
    USING (group_meeting_id IS NOT NULL AND casework.marks_meeting(group_meeting_id, client_id));
CREATE POLICY of_led_groups ON casework.repair_participant FOR SELECT TO ${casework}
    USING (casework.leads_repair(repair_session_id, client_id));
CREATE POLICY marked_by_leaders ON casework.repair_participant FOR UPDATE TO ${casework}
    USING (casework.marks_repair(repair_session_id, client_id));
CREATE POLICY of_led_groups ON casework.repair_change FOR SELECT TO ${casework}
    USING (casework.leads_repair(repair_session_id, client_id));
CREATE POLICY marked_by_leaders ON casework.repair_change FOR INSERT TO ${casework}
    WITH CHECK (casework.marks_repair(repair_session_id, client_id));

-- Who takes part, as the room sees them: the client, and under a live consent the others of the household. Of a case that is
-- closed, and of who left, who leads learns no name any more.
CREATE VIEW casework.group_person WITH (security_barrier = true) AS
    SELECT f.group_id, f.client_id, c.id AS person_id, c.name, c.caseworker_id, true AS is_client, false AS child,
           NULL::date AS birth_date
    FROM casework.repair_group_family f JOIN casework.client c ON c.id = f.client_id
    WHERE casework.may_see(f.client_id)
       OR f.left_on IS NULL AND c.state <> 'CLOSED' AND casework.leads_family(f.group_id, f.client_id)
    UNION ALL
    SELECT f.group_id, f.client_id, p.id, p.name, NULL, false, p.kind = 'CHILD', p.birth_date
    FROM casework.repair_group_family f
    JOIN casework.client c ON c.id = f.client_id AND c.state <> 'CLOSED'
    JOIN casework.attendance_consent a ON a.client_id = f.client_id AND a.household_id = f.household_id
        AND a.withdrawn_at IS NULL AND a.from_date <= casework.today()
        AND (a.to_date IS NULL OR a.to_date >= casework.today())
    JOIN casework.client_household h ON h.client_id = f.client_id AND h.household_id = f.household_id
        AND h.from_date <= casework.today() AND (h.to_date IS NULL OR h.to_date >= casework.today())
    JOIN programme.household_member m ON m.household_id = f.household_id
        AND m.from_date <= casework.today() AND (m.to_date IS NULL OR m.to_date >= casework.today())
    JOIN programme.person p ON p.id = m.person_id
    WHERE casework.may_see(f.client_id) OR f.left_on IS NULL AND casework.leads_family(f.group_id, f.client_id);

-- When caseworkers of the own districts are needed somewhere, and with nobody.
CREATE FUNCTION casework.is_colleague(other uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT EXISTS (
        SELECT FROM account.account_grant g JOIN account.account a ON a.id = g.account_id
        WHERE g.account_id = other AND a.state = 'ACTIVE' AND g.role = 'CASEWORKER'
          AND g.valid_from <= casework.today() AND (g.valid_to IS NULL OR g.valid_to >= casework.today())
          AND casework.holds('CASEWORKER', g.district_code))
$$;

CREATE VIEW casework.leader_taken WITH (security_barrier = true) AS
    SELECT r.id, r.facilitator_id AS account_id, r.home_id, r.starts_at, r.ends_at, false AS in_group
    FROM casework.repair_session r
    WHERE r.state <> 'CANCELLED' AND r.group_meeting_id IS NULL AND casework.is_colleague(r.facilitator_id)
    UNION ALL
    SELECT m.id, l.account_id, g.home_id, m.starts_at, m.ends_at, true
    FROM casework.group_meeting_leader l
    JOIN casework.group_meeting m ON m.id = l.meeting_id
    JOIN casework.repair_group g ON g.id = m.group_id
    WHERE l.live AND casework.is_colleague(l.account_id);

CREATE VIEW casework.colleague WITH (security_barrier = true) AS
    SELECT DISTINCT a.id AS account_id, g.district_code, a.display_name AS name
    FROM account.account_grant g JOIN account.account a ON a.id = g.account_id
    WHERE g.role = 'CASEWORKER' AND a.state = 'ACTIVE'
      AND g.valid_from <= casework.today() AND (g.valid_to IS NULL OR g.valid_to >= casework.today())
      AND (casework.holds('CASEWORKER', g.district_code) OR casework.holds('CASE_SUPERVISOR', g.district_code));

-- When somebody of a group has something else, to who leads it: neither who nor what.
CREATE VIEW casework.group_taken WITH (security_barrier = true) AS
    SELECT DISTINCT f.group_id, s.home_id, s.starts_at, s.ends_at
    FROM casework.repair_group_family f
    JOIN casework.client c ON c.id = f.client_id AND c.state <> 'CLOSED'
    JOIN casework.attendance_consent a ON a.client_id = f.client_id AND a.household_id = f.household_id
        AND a.withdrawn_at IS NULL AND a.from_date <= casework.today()
        AND (a.to_date IS NULL OR a.to_date >= casework.today())
    JOIN casework.client_household h ON h.client_id = f.client_id AND h.household_id = f.household_id
        AND h.from_date <= casework.today() AND (h.to_date IS NULL OR h.to_date >= casework.today())
    JOIN programme.booking b ON b.household_id = f.household_id AND b.state = 'CONFIRMED'
    JOIN programme.session s ON s.id = b.session_id AND s.state <> 'CANCELLED' AND s.date >= casework.today()
        AND (a.to_date IS NULL OR s.date <= a.to_date)
    WHERE f.left_on IS NULL AND casework.leads(f.group_id)
    UNION
    SELECT f.group_id, r.home_id, r.starts_at, r.ends_at
    FROM casework.repair_group_family f
    JOIN casework.repair_session r ON r.client_id = f.client_id AND r.state = 'PLANNED' AND r.group_meeting_id IS NULL
    WHERE f.left_on IS NULL AND casework.leads(f.group_id);

-- What the homes made of the rooms of a group's meetings.
CREATE VIEW casework.group_room WITH (security_barrier = true) AS
    SELECT m.id AS meeting_id, m.group_id, s.id AS session_id, s.room_id, r.name AS room_name, s.starts_at, s.ends_at, s.state,
           s.id = m.session_ids[1] AS main
    FROM casework.group_meeting m
    JOIN programme.session s ON s.id = ANY (m.session_ids)
    JOIN programme.room r ON r.id = s.room_id
    WHERE casework.in_district_of_group(m.group_id);

CREATE VIEW casework.group_home WITH (security_barrier = true) AS
    SELECT g.id AS group_id, h.name FROM casework.repair_group g JOIN programme.home h ON h.id = g.home_id
    WHERE casework.in_district_of_group(g.id);

-- A meeting of a group is not given away with one of its families.
CREATE OR REPLACE FUNCTION casework.sessions_that_clash(given uuid, facilitator uuid, at timestamptz) RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT r.id FROM casework.repair_session r JOIN casework.client c ON c.id = r.client_id
    WHERE r.client_id = given AND r.state = 'PLANNED' AND r.starts_at > at AND r.group_meeting_id IS NULL
      AND casework.holds('CASE_SUPERVISOR', c.district_code)
      AND (EXISTS (SELECT FROM casework.repair_session o
                   WHERE o.facilitator_id = facilitator AND o.client_id <> given AND o.state <> 'CANCELLED'
                     AND o.during && r.during)
           OR EXISTS (SELECT FROM casework.group_meeting_leader l
                      WHERE l.account_id = facilitator AND l.live AND l.during && r.during))
$$;

REVOKE ALL ON FUNCTION casework.leads(uuid), casework.leads_family(uuid, uuid), casework.leads_meeting(uuid, uuid),
    casework.leads_repair(uuid, uuid), casework.marks_meeting(uuid, uuid), casework.marks_repair(uuid, uuid),
    casework.is_in_group(uuid, uuid), casework.is_led_by_kin(uuid, uuid), casework.is_answered(uuid),
    casework.in_district_of_group(uuid), casework.is_colleague(uuid) FROM PUBLIC;
REVOKE ALL ON PROCEDURE casework.rows_follow(uuid[], text), casework.rows_made_up(uuid[]),
    casework.give_group(uuid, uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION casework.leads(uuid), casework.leads_family(uuid, uuid), casework.leads_meeting(uuid, uuid),
    casework.leads_repair(uuid, uuid), casework.marks_meeting(uuid, uuid), casework.marks_repair(uuid, uuid),
    casework.is_led_by_kin(uuid, uuid), casework.is_answered(uuid), casework.in_district_of_group(uuid),
    casework.is_colleague(uuid) TO ${casework};
GRANT EXECUTE ON PROCEDURE casework.rows_follow(uuid[], text), casework.rows_made_up(uuid[]),
    casework.give_group(uuid, uuid, timestamptz) TO ${casework};
GRANT SELECT, INSERT, UPDATE (families, version) ON casework.repair_group TO ${casework};
GRANT SELECT, INSERT ON casework.repair_group_leader TO ${casework};
GRANT SELECT, INSERT, UPDATE (left_on) ON casework.repair_group_family TO ${casework};
GRANT SELECT, INSERT, UPDATE ON casework.group_meeting TO ${casework};
GRANT SELECT, INSERT, UPDATE (during, live) ON casework.group_meeting_leader TO ${casework};
GRANT SELECT, INSERT, UPDATE (words, class_session_id, answered_at) ON casework.repair_barrier TO ${casework};
GRANT SELECT ON casework.group_person, casework.leader_taken, casework.colleague, casework.group_taken, casework.group_room,
    casework.group_home TO ${casework};
