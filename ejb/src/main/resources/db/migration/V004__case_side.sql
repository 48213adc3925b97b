-- The case side. The application's login role has no right here; a use case of the casework feature takes the role
-- ${casework} inside its transaction and says who asks (hpf.account) and why (hpf.purpose). Row-level security then
-- shows own clients, or those of a supervised district. References to the programme side are plain ids: a foreign key
-- would let the programme side notice a case.

CREATE FUNCTION casework.asker() RETURNS uuid LANGUAGE sql STABLE AS
$$ SELECT nullif(current_setting('hpf.account', true), '')::uuid $$;

-- Reads the grants as the owner: the case side's role cannot read accounts.
CREATE FUNCTION casework.holds(wanted_role text, wanted_district text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS
$$
    SELECT EXISTS (
        SELECT FROM account.account_grant g JOIN account.account a ON a.id = g.account_id
        WHERE g.account_id = casework.asker() AND a.state = 'ACTIVE' AND g.role = wanted_role
          AND g.district_code = wanted_district
          AND g.valid_from <= (now() AT TIME ZONE 'Asia/Shanghai')::date
          AND (g.valid_to IS NULL OR g.valid_to >= (now() AT TIME ZONE 'Asia/Shanghai')::date))
$$;

CREATE TABLE casework.client (
    id            uuid PRIMARY KEY,
    case_number   text NOT NULL CHECK (length(case_number) BETWEEN 1 AND 30),
    name          text NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
    phone         text,
    district_code text NOT NULL,
    caseworker_id uuid NOT NULL,
    state         text NOT NULL CHECK (state IN ('ACTIVE', 'CLOSED')),
    opened_on     date NOT NULL,
    version       integer NOT NULL DEFAULT 0,
    CONSTRAINT client_case_number_key UNIQUE (case_number)
);
CREATE INDEX client_caseworker_idx ON casework.client (caseworker_id);

CREATE FUNCTION casework.may_see(wanted_client uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS
$$
    SELECT EXISTS (
        SELECT FROM casework.client c
        WHERE c.id = wanted_client
          AND ((c.caseworker_id = casework.asker() AND casework.holds('CASEWORKER', c.district_code))
               OR casework.holds('CASE_SUPERVISOR', c.district_code)))
$$;

CREATE TABLE casework.client_household (
    id           uuid PRIMARY KEY,
    client_id    uuid NOT NULL REFERENCES casework.client (id),
    household_id uuid NOT NULL,
    from_date    date NOT NULL,
    to_date      date,
    CONSTRAINT client_household_order CHECK (to_date IS NULL OR to_date >= from_date),
    CONSTRAINT client_household_once EXCLUDE USING gist
        (client_id WITH =, household_id WITH =, daterange(from_date, to_date, '[]') WITH &&)
);
CREATE TABLE casework.agreement (
    id        uuid PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES casework.client (id),
    starts_on date NOT NULL,
    ends_on   date NOT NULL,
    CONSTRAINT agreement_order CHECK (ends_on > starts_on),
    CONSTRAINT agreement_once EXCLUDE USING gist (client_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&)
);
-- A changed plan or goal is a new version; the row before is kept.
CREATE TABLE casework.care_plan (
    id          uuid PRIMARY KEY,
    client_id   uuid NOT NULL REFERENCES casework.client (id),
    number      integer NOT NULL CHECK (number > 0),
    state       text NOT NULL CHECK (state IN ('DRAFT', 'ACTIVE', 'CLOSED')),
    starts_on   date NOT NULL,
    review_on   date,
    closed_on   date,
    created_by  uuid NOT NULL,
    created_at  timestamptz NOT NULL,
    version     integer NOT NULL DEFAULT 0,
    CONSTRAINT care_plan_number_key UNIQUE (client_id, number),
    CONSTRAINT care_plan_closed CHECK ((state = 'CLOSED') = (closed_on IS NOT NULL))
);
CREATE UNIQUE INDEX care_plan_active_key ON casework.care_plan (client_id) WHERE state = 'ACTIVE';
CREATE TABLE casework.goal (
    id            uuid PRIMARY KEY,
    client_id     uuid NOT NULL REFERENCES casework.client (id),
    plan_id       uuid NOT NULL REFERENCES casework.care_plan (id),
    -- the goal this is a version of: its own id for the first version
    goal_key      uuid NOT NULL,
    number        integer NOT NULL CHECK (number > 0),
    domain        text NOT NULL CHECK (domain IN ('FAMILY', 'PARENTING', 'HEALTH', 'WORK', 'SOCIAL')),
    wording       text NOT NULL CHECK (length(wording) BETWEEN 1 AND 500),
    state         text NOT NULL CHECK (state IN ('OPEN', 'REACHED', 'DROPPED')),
    attainment    smallint CHECK (attainment BETWEEN -2 AND 2),
    created_by    uuid NOT NULL,
    created_at    timestamptz NOT NULL,
    superseded_at timestamptz,
    version       integer NOT NULL DEFAULT 0,
    CONSTRAINT goal_number_key UNIQUE (goal_key, number)
);
CREATE UNIQUE INDEX goal_current_key ON casework.goal (goal_key) WHERE superseded_at IS NULL;
CREATE TABLE casework.intervention (
    id           uuid PRIMARY KEY,
    client_id    uuid NOT NULL REFERENCES casework.client (id),
    goal_key     uuid NOT NULL,
    stream       text NOT NULL CHECK (stream IN ('CHILD_CARE', 'PARENT_CHILD_EVENT', 'FAMILY_REPAIR', 'OTHER')),
    wording      text NOT NULL CHECK (length(wording) BETWEEN 1 AND 300),
    -- expected dose: so many sessions per week, per month, or in all until ends_on
    dose_count   integer NOT NULL CHECK (dose_count BETWEEN 1 AND 400),
    dose_period  text NOT NULL CHECK (dose_period IN ('WEEK', 'MONTH', 'IN_ALL')),
    starts_on    date NOT NULL,
    ends_on      date NOT NULL,
    ended_on     date,
    version      integer NOT NULL DEFAULT 0,
    CONSTRAINT intervention_order CHECK (ends_on >= starts_on)
);
CREATE INDEX intervention_client_idx ON casework.intervention (client_id);

-- The guardian's consent that the case side reads the household's attendance. Withdrawn: reading stops at once.
CREATE TABLE casework.attendance_consent (
    id           uuid PRIMARY KEY,
    client_id    uuid NOT NULL REFERENCES casework.client (id),
    household_id uuid NOT NULL,
    signer       text NOT NULL CHECK (length(signer) BETWEEN 1 AND 40),
    text_version integer NOT NULL CHECK (text_version > 0),
    from_date    date NOT NULL,
    to_date      date,
    recorded_by  uuid NOT NULL,
    recorded_at  timestamptz NOT NULL,
    withdrawn_at timestamptz,
    CONSTRAINT attendance_consent_order CHECK (to_date IS NULL OR to_date >= from_date)
);
CREATE UNIQUE INDEX attendance_consent_live_key ON casework.attendance_consent (client_id, household_id)
    WHERE withdrawn_at IS NULL;

-- A computed engagement with the inputs it was computed from: computing again gives the same.
CREATE TABLE casework.engagement (
    id              uuid PRIMARY KEY,
    client_id       uuid NOT NULL REFERENCES casework.client (id),
    from_date       date NOT NULL,
    to_date         date NOT NULL,
    formula_version integer NOT NULL CHECK (formula_version > 0),
    inputs          text NOT NULL,
    result          text NOT NULL,
    computed_at     timestamptz NOT NULL,
    computed_by     uuid NOT NULL,
    CONSTRAINT engagement_order CHECK (to_date >= from_date)
);
CREATE INDEX engagement_client_idx ON casework.engagement (client_id, computed_at DESC);

CREATE TABLE casework.repair_session (
    id              uuid PRIMARY KEY,
    client_id       uuid NOT NULL REFERENCES casework.client (id),
    household_id    uuid NOT NULL,
    intervention_id uuid REFERENCES casework.intervention (id),
    -- the nameless family meeting that holds the room on the programme side
    session_id      uuid NOT NULL UNIQUE,
    home_id         uuid NOT NULL,
    room_id         uuid NOT NULL,
    facilitator_id  uuid NOT NULL,
    starts_at       timestamptz NOT NULL,
    ends_at         timestamptz NOT NULL,
    during          tstzrange NOT NULL GENERATED ALWAYS AS (tstzrange(starts_at, ends_at)) STORED,
    model           text NOT NULL CHECK (model IN ('SINGLE_FAMILY', 'FAMILY_GROUP', 'GROUP_CONFERENCE')),
    state           text NOT NULL CHECK (state IN ('PLANNED', 'HELD', 'CANCELLED')),
    cancelled_by    text CHECK (cancelled_by IN ('HOME', 'FAMILY', 'FACILITATOR')),
    involvement     smallint CHECK (involvement BETWEEN 0 AND 3),
    checklist       text NOT NULL DEFAULT '',
    note            text NOT NULL DEFAULT '' CHECK (length(note) <= 4000),
    version         integer NOT NULL DEFAULT 0,
    CONSTRAINT repair_session_times CHECK (ends_at > starts_at),
    CONSTRAINT repair_session_facilitator_once EXCLUDE USING gist
        (facilitator_id WITH =, during WITH &&) WHERE (state <> 'CANCELLED'),
    CONSTRAINT repair_session_family_once EXCLUDE USING gist
        (household_id WITH =, during WITH &&) WHERE (state <> 'CANCELLED')
);
CREATE INDEX repair_session_client_idx ON casework.repair_session (client_id, starts_at);
CREATE TABLE casework.repair_participant (
    id                uuid PRIMARY KEY,
    client_id         uuid NOT NULL REFERENCES casework.client (id),
    repair_session_id uuid NOT NULL REFERENCES casework.repair_session (id),
    person_id         uuid NOT NULL,
    came              boolean,
    excused           boolean NOT NULL DEFAULT false,
    involvement       smallint CHECK (involvement BETWEEN 0 AND 3),
    CONSTRAINT repair_participant_once UNIQUE (repair_session_id, person_id)
);
CREATE TABLE casework.case_note (
    id         uuid PRIMARY KEY,
    client_id  uuid NOT NULL REFERENCES casework.client (id),
    written_by uuid NOT NULL,
    written_at timestamptz NOT NULL,
    text       text NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
    -- the note this one corrects
    corrects   uuid REFERENCES casework.case_note (id)
);
CREATE INDEX case_note_client_idx ON casework.case_note (client_id, written_at DESC);

-- Every read of a case: who, when, which record and why. Never changed.
CREATE TABLE casework.read_log (
    id          uuid PRIMARY KEY,
    at          timestamptz NOT NULL,
    account_id  uuid NOT NULL,
    client_id   uuid,
    record_kind text NOT NULL CHECK (length(record_kind) BETWEEN 1 AND 40),
    record_id   uuid,
    purpose     text NOT NULL CHECK (length(purpose) BETWEEN 1 AND 200)
);
CREATE INDEX read_log_client_idx ON casework.read_log (client_id, at DESC);

-- row-level security -------------------------------------------------------------------------------------------

ALTER TABLE casework.client ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clients ON casework.client TO ${casework}
    USING ((caseworker_id = casework.asker() AND casework.holds('CASEWORKER', district_code))
           OR casework.holds('CASE_SUPERVISOR', district_code));

DO $rls$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['client_household', 'agreement', 'care_plan', 'goal', 'intervention', 'attendance_consent',
        'engagement', 'repair_session', 'repair_participant', 'case_note'] LOOP
        EXECUTE format('ALTER TABLE casework.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY own_clients ON casework.%I TO ${casework} USING (casework.may_see(client_id))', t);
    END LOOP;
END $rls$;

ALTER TABLE casework.read_log ENABLE ROW LEVEL SECURITY;
CREATE POLICY write_own ON casework.read_log FOR INSERT TO ${casework} WITH CHECK (account_id = casework.asker());
CREATE POLICY read_visible ON casework.read_log FOR SELECT TO ${casework}
    USING (account_id = casework.asker() OR casework.may_see(client_id));

-- what the case side reads of the programme side ----------------------------------------------------------------

-- A consent is live while it is not withdrawn and today lies in its dates; it covers the linked household only.
CREATE VIEW casework.consented_household WITH (security_barrier = true) AS
    SELECT c.client_id, c.household_id
    FROM casework.attendance_consent c
    WHERE c.withdrawn_at IS NULL
      AND c.from_date <= (now() AT TIME ZONE 'Asia/Shanghai')::date
      AND (c.to_date IS NULL OR c.to_date >= (now() AT TIME ZONE 'Asia/Shanghai')::date)
      AND EXISTS (SELECT FROM casework.client_household h
                  WHERE h.client_id = c.client_id AND h.household_id = c.household_id
                    AND h.from_date <= (now() AT TIME ZONE 'Asia/Shanghai')::date
                    AND (h.to_date IS NULL OR h.to_date >= (now() AT TIME ZONE 'Asia/Shanghai')::date))
      AND casework.may_see(c.client_id);

CREATE VIEW casework.family_member WITH (security_barrier = true) AS
    SELECT h.client_id, h.household_id, d.name AS household_name, d.home_id, p.id AS person_id, p.kind, p.name, p.birth_date
    FROM casework.consented_household h
    JOIN programme.household d ON d.id = h.household_id
    JOIN programme.household_member m ON m.household_id = h.household_id
        AND m.from_date <= (now() AT TIME ZONE 'Asia/Shanghai')::date
        AND (m.to_date IS NULL OR m.to_date >= (now() AT TIME ZONE 'Asia/Shanghai')::date)
    JOIN programme.person p ON p.id = m.person_id;

-- One row for each booking of a member: what engagement is computed from.
CREATE VIEW casework.participation WITH (security_barrier = true) AS
    SELECT h.client_id, h.household_id, b.id AS booking_id, b.participant_id AS person_id, p.name AS person_name,
           s.id AS session_id, s.series_id, s.kind, s.title, s.date, s.starts_at, s.ends_at, s.state AS session_state,
           b.state AS booking_state, b.booked_at, b.ended_at, a.arrived_at, a.left_at, a.absence
    FROM casework.consented_household h
    JOIN programme.booking b ON b.household_id = h.household_id
    JOIN programme.session s ON s.id = b.session_id
    JOIN programme.person p ON p.id = b.participant_id
    LEFT JOIN programme.attendance a ON a.booking_id = b.id;

-- The household of a code that the family gave the caseworker itself; null when there is none.
CREATE FUNCTION casework.household_of_code(wanted_code text) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS
$$ SELECT id FROM programme.household WHERE code = wanted_code $$;

-- Rights -------------------------------------------------------------------------------------------------------

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA casework FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA casework TO ${casework};
GRANT SELECT, INSERT, UPDATE ON casework.client, casework.client_household, casework.agreement, casework.care_plan,
    casework.goal, casework.intervention, casework.attendance_consent, casework.repair_session,
    casework.repair_participant TO ${casework};
GRANT SELECT, INSERT ON casework.engagement, casework.case_note, casework.read_log TO ${casework};
GRANT SELECT ON casework.consented_household, casework.family_member, casework.participation TO ${casework};
