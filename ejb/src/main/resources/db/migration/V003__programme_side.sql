-- The programme side: calendar, homes, families, programmes, sign-up and attendance.
-- It knows no client and no case (design, "The two sides and the wall between them").

-- calendar -----------------------------------------------------------------------------------------------------

CREATE TABLE programme.calendar_year (
    year        integer PRIMARY KEY CHECK (year BETWEEN 2000 AND 2200),
    source      text        NOT NULL,
    imported_at timestamptz NOT NULL
);
CREATE TABLE programme.calendar_day (
    date date    PRIMARY KEY,
    year integer NOT NULL REFERENCES programme.calendar_year (year) ON DELETE CASCADE,
    kind text    NOT NULL CHECK (kind IN ('OFF', 'WORK')),
    name text    NOT NULL CHECK (length(name) BETWEEN 1 AND 40)
);
CREATE TABLE programme.school_year (
    id        uuid PRIMARY KEY,
    name      text NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
    first_day date NOT NULL,
    last_day  date NOT NULL,
    version   integer NOT NULL DEFAULT 0,
    CONSTRAINT school_year_order CHECK (last_day > first_day),
    CONSTRAINT school_year_no_overlap EXCLUDE USING gist (daterange(first_day, last_day, '[]') WITH &&)
);
CREATE TABLE programme.term (
    id             uuid PRIMARY KEY,
    school_year_id uuid NOT NULL REFERENCES programme.school_year (id),
    name           text NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
    first_day      date NOT NULL,
    last_day       date NOT NULL,
    version        integer NOT NULL DEFAULT 0,
    CONSTRAINT term_order CHECK (last_day > first_day),
    CONSTRAINT term_no_overlap EXCLUDE USING gist (daterange(first_day, last_day, '[]') WITH &&)
);

-- home ---------------------------------------------------------------------------------------------------------

CREATE TABLE programme.home (
    id            uuid PRIMARY KEY,
    name          text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    district_code text NOT NULL REFERENCES programme.district (code),
    street_code   text NOT NULL REFERENCES programme.street (code),
    address       text NOT NULL CHECK (length(address) BETWEEN 1 AND 200),
    phone         text NOT NULL,
    status        text NOT NULL CHECK (status IN ('OPEN', 'CLOSED')),
    version       integer NOT NULL DEFAULT 0,
    CONSTRAINT home_name_key UNIQUE (district_code, name)
);
CREATE INDEX home_street_idx ON programme.home (street_code);
CREATE TABLE programme.opening_hours (
    home_id uuid     NOT NULL REFERENCES programme.home (id),
    weekday smallint NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    opens   time     NOT NULL,
    closes  time     NOT NULL,
    PRIMARY KEY (home_id, weekday),
    CONSTRAINT opening_hours_order CHECK (closes > opens)
);
CREATE TABLE programme.room (
    id        uuid PRIMARY KEY,
    home_id   uuid NOT NULL REFERENCES programme.home (id),
    name      text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    seats     integer NOT NULL CHECK (seats BETWEEN 1 AND 1000),
    area_m2   numeric(7, 1) NOT NULL CHECK (area_m2 > 0),
    floor     integer NOT NULL,
    equipment text NOT NULL DEFAULT '' CHECK (length(equipment) <= 500),
    status    text NOT NULL DEFAULT 'OPEN' CHECK (status IN ('OPEN', 'CLOSED')),
    version   integer NOT NULL DEFAULT 0,
    CONSTRAINT room_name_key UNIQUE (home_id, name),
    CONSTRAINT room_home_key UNIQUE (id, home_id)
);
CREATE TABLE programme.staff_member (
    id         uuid PRIMARY KEY,
    home_id    uuid NOT NULL REFERENCES programme.home (id),
    name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
    account_id uuid REFERENCES account.account (id),
    active     boolean NOT NULL DEFAULT true,
    version    integer NOT NULL DEFAULT 0
);
CREATE INDEX staff_member_home_idx ON programme.staff_member (home_id);

-- A closure of one home, or of all of them when home_id is null.
CREATE TABLE programme.local_closure (
    id        uuid PRIMARY KEY,
    home_id   uuid REFERENCES programme.home (id),
    first_day date NOT NULL,
    last_day  date NOT NULL,
    reason    text NOT NULL CHECK (length(reason) BETWEEN 1 AND 200),
    CONSTRAINT local_closure_order CHECK (last_day >= first_day)
);
CREATE INDEX local_closure_days_idx ON programme.local_closure USING gist (daterange(first_day, last_day, '[]'));

-- family -------------------------------------------------------------------------------------------------------

CREATE TABLE programme.household (
    id             uuid PRIMARY KEY,
    home_id        uuid NOT NULL REFERENCES programme.home (id),
    name           text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    -- The number a family gives away itself, printed on its own page; nothing can be looked up without it.
    code           text NOT NULL,
    street_code    text REFERENCES programme.street (code),
    priority_until date,
    created_at     timestamptz NOT NULL,
    version        integer NOT NULL DEFAULT 0,
    CONSTRAINT household_code_key UNIQUE (code)
);
CREATE INDEX household_home_idx ON programme.household (home_id);

-- Pooled priority: nobody can tell from a code who gave it (design, the wall, 3).
CREATE TABLE programme.referral_code (
    code         text PRIMARY KEY,
    issued_on    date NOT NULL,
    expires_on   date NOT NULL,
    household_id uuid REFERENCES programme.household (id),
    redeemed_at  timestamptz
);

CREATE TABLE programme.person (
    id         uuid PRIMARY KEY,
    kind       text NOT NULL CHECK (kind IN ('CHILD', 'ADULT')),
    name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
    initials   text NOT NULL DEFAULT '',
    phone      text,
    account_id uuid UNIQUE REFERENCES account.account (id),
    birth_date date,
    sex        text CHECK (sex IN ('FEMALE', 'MALE')),
    school     text CHECK (length(school) <= 60),
    grade      smallint CHECK (grade BETWEEN 0 AND 12),
    version    integer NOT NULL DEFAULT 0,
    CONSTRAINT person_child CHECK (kind = 'ADULT' OR (birth_date IS NOT NULL AND account_id IS NULL))
);
CREATE INDEX person_name_idx ON programme.person USING gin (name gin_trgm_ops);
CREATE INDEX person_initials_idx ON programme.person (initials text_pattern_ops);
CREATE INDEX person_phone_idx ON programme.person (phone);

CREATE TABLE programme.household_member (
    id           uuid PRIMARY KEY,
    household_id uuid NOT NULL REFERENCES programme.household (id),
    person_id    uuid NOT NULL REFERENCES programme.person (id),
    from_date    date NOT NULL,
    to_date      date,
    CONSTRAINT household_member_order CHECK (to_date IS NULL OR to_date >= from_date),
    CONSTRAINT household_member_once EXCLUDE USING gist
        (household_id WITH =, person_id WITH =, daterange(from_date, to_date, '[]') WITH &&)
);
CREATE INDEX household_member_person_idx ON programme.household_member (person_id);
CREATE INDEX household_member_household_idx ON programme.household_member (household_id);

CREATE TABLE programme.guardianship (
    id             uuid PRIMARY KEY,
    child_id       uuid NOT NULL REFERENCES programme.person (id),
    adult_id       uuid NOT NULL REFERENCES programme.person (id),
    relation       text NOT NULL CHECK (relation IN ('MOTHER', 'FATHER', 'GRANDPARENT', 'OTHER')),
    from_date      date NOT NULL,
    to_date        date,
    blocked_at     timestamptz,
    blocked_reason text CHECK (length(blocked_reason) BETWEEN 1 AND 200),
    version        integer NOT NULL DEFAULT 0,
    CONSTRAINT guardianship_order CHECK (to_date IS NULL OR to_date >= from_date),
    CONSTRAINT guardianship_block CHECK ((blocked_at IS NULL) = (blocked_reason IS NULL)),
    CONSTRAINT guardianship_once EXCLUDE USING gist
        (child_id WITH =, adult_id WITH =, daterange(from_date, to_date, '[]') WITH &&)
);
CREATE INDEX guardianship_adult_idx ON programme.guardianship (adult_id);

CREATE TABLE programme.pickup_authority (
    id           uuid PRIMARY KEY,
    child_id     uuid NOT NULL REFERENCES programme.person (id),
    adult_id     uuid NOT NULL REFERENCES programme.person (id),
    kind         text NOT NULL CHECK (kind IN ('ALLOWED', 'FORBIDDEN')),
    from_date    date NOT NULL,
    to_date      date,
    -- bit 0 = Monday … bit 6 = Sunday
    weekdays     smallint NOT NULL DEFAULT 127 CHECK (weekdays BETWEEN 1 AND 127),
    reason       text CHECK (length(reason) <= 200),
    photo        bytea CHECK (length(photo) <= 524288),
    recorded_by  uuid NOT NULL,
    recorded_at  timestamptz NOT NULL,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    CONSTRAINT pickup_authority_order CHECK (to_date IS NULL OR to_date >= from_date),
    CONSTRAINT pickup_authority_withdrawal CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
);
CREATE INDEX pickup_authority_child_idx ON programme.pickup_authority (child_id);

-- A changed note is a new row; the latest one holds.
CREATE TABLE programme.health_note (
    id           uuid PRIMARY KEY,
    child_id     uuid NOT NULL REFERENCES programme.person (id),
    allergy      text NOT NULL CHECK (length(allergy) <= 500),
    medication   text NOT NULL CHECK (length(medication) <= 500),
    instructions text NOT NULL CHECK (length(instructions) <= 1000),
    answered_by  uuid NOT NULL,
    answered_at  timestamptz NOT NULL
);
CREATE INDEX health_note_child_idx ON programme.health_note (child_id, answered_at DESC);

CREATE TABLE programme.consent (
    id           uuid PRIMARY KEY,
    child_id     uuid NOT NULL REFERENCES programme.person (id),
    adult_id     uuid NOT NULL REFERENCES programme.person (id),
    kind         text NOT NULL CHECK (kind IN ('PARTICIPATION', 'SENSITIVE_DATA', 'LEAVES_ALONE')),
    text_version integer NOT NULL CHECK (text_version > 0),
    from_date    date NOT NULL,
    to_date      date,
    signed_at    timestamptz NOT NULL,
    withdrawn_at timestamptz,
    CONSTRAINT consent_order CHECK (to_date IS NULL OR to_date >= from_date)
);
CREATE UNIQUE INDEX consent_live_key ON programme.consent (child_id, adult_id, kind) WHERE withdrawn_at IS NULL;

-- programme ----------------------------------------------------------------------------------------------------

CREATE TABLE programme.programme (
    id             uuid PRIMARY KEY,
    home_id        uuid NOT NULL REFERENCES programme.home (id),
    kind           text NOT NULL CHECK (kind IN ('AFTER_SCHOOL_CLASS', 'PARENT_CHILD_EVENT', 'COURSE')),
    title          text NOT NULL CHECK (length(title) BETWEEN 1 AND 60),
    description    text NOT NULL DEFAULT '' CHECK (length(description) <= 1000),
    age_from       smallint NOT NULL CHECK (age_from BETWEEN 0 AND 120),
    age_to         smallint NOT NULL CHECK (age_to BETWEEN 0 AND 120),
    needs_guardian boolean NOT NULL,
    active         boolean NOT NULL DEFAULT true,
    version        integer NOT NULL DEFAULT 0,
    CONSTRAINT programme_ages CHECK (age_to >= age_from)
);
CREATE INDEX programme_home_idx ON programme.programme (home_id);

CREATE TABLE programme.series (
    id                   uuid PRIMARY KEY,
    programme_id         uuid NOT NULL REFERENCES programme.programme (id),
    room_id              uuid NOT NULL REFERENCES programme.room (id),
    weekdays             smallint NOT NULL CHECK (weekdays BETWEEN 1 AND 127),
    day_rule             text NOT NULL CHECK (day_rule IN ('SCHOOL_DAYS', 'ANY_DAY')),
    start_time           time NOT NULL,
    end_time             time NOT NULL,
    from_date            date NOT NULL,
    to_date              date NOT NULL,
    places               integer NOT NULL CHECK (places > 0),
    minimum              integer NOT NULL DEFAULT 0 CHECK (minimum >= 0),
    signup_opens_at      timestamptz NOT NULL,
    -- minutes before the start of each session at which its sign-up closes
    signup_close_minutes integer NOT NULL DEFAULT 0 CHECK (signup_close_minutes BETWEEN 0 AND 43200),
    version              integer NOT NULL DEFAULT 0,
    CONSTRAINT series_times CHECK (end_time > start_time),
    CONSTRAINT series_dates CHECK (to_date >= from_date)
);
CREATE INDEX series_programme_idx ON programme.series (programme_id);
CREATE TABLE programme.series_exception (
    series_id uuid NOT NULL REFERENCES programme.series (id),
    date      date NOT NULL,
    held      boolean NOT NULL,
    reason    text NOT NULL DEFAULT '' CHECK (length(reason) <= 200),
    PRIMARY KEY (series_id, date)
);

-- One meeting. taken = confirmed + offered places; waiting = participants on the waiting list.
-- A family meeting has a room and a time and nothing else: no programme, no booking, no name.
CREATE TABLE programme.session (
    id               uuid PRIMARY KEY,
    home_id          uuid NOT NULL REFERENCES programme.home (id),
    room_id          uuid NOT NULL,
    programme_id     uuid REFERENCES programme.programme (id),
    series_id        uuid REFERENCES programme.series (id),
    kind             text NOT NULL CHECK (kind IN ('AFTER_SCHOOL_CLASS', 'PARENT_CHILD_EVENT', 'COURSE', 'FAMILY_MEETING')),
    title            text NOT NULL CHECK (length(title) <= 60),
    date             date NOT NULL,
    starts_at        timestamptz NOT NULL,
    ends_at          timestamptz NOT NULL,
    during           tstzrange NOT NULL GENERATED ALWAYS AS (tstzrange(starts_at, ends_at)) STORED,
    room_places      integer NOT NULL CHECK (room_places >= 0),
    adult_places     integer NOT NULL CHECK (adult_places >= 0),
    places           integer NOT NULL CHECK (places >= 0),
    minimum          integer NOT NULL DEFAULT 0 CHECK (minimum >= 0),
    taken            integer NOT NULL DEFAULT 0,
    waiting          integer NOT NULL DEFAULT 0 CHECK (waiting >= 0),
    age_from         smallint NOT NULL,
    age_to           smallint NOT NULL,
    needs_guardian   boolean NOT NULL,
    state            text NOT NULL CHECK (state IN ('PLANNED', 'PUBLISHED', 'HELD', 'CANCELLED')),
    cancel_reason    text CHECK (length(cancel_reason) BETWEEN 1 AND 200),
    signup_opens_at  timestamptz NOT NULL,
    signup_closes_at timestamptz NOT NULL,
    version          integer NOT NULL DEFAULT 0,
    CONSTRAINT session_room_of_home FOREIGN KEY (room_id, home_id) REFERENCES programme.room (id, home_id),
    CONSTRAINT session_times CHECK (ends_at > starts_at),
    CONSTRAINT session_ages CHECK (age_to >= age_from),
    CONSTRAINT session_taken CHECK (taken BETWEEN 0 AND places),
    CONSTRAINT session_places CHECK (places <= room_places AND places <= adult_places),
    CONSTRAINT session_cancel CHECK ((state = 'CANCELLED') = (cancel_reason IS NOT NULL)),
    CONSTRAINT session_family_meeting CHECK (
        kind <> 'FAMILY_MEETING' OR (programme_id IS NULL AND series_id IS NULL AND title = '' AND places = 0 AND waiting = 0)),
    CONSTRAINT session_during_key UNIQUE (id, during),
    CONSTRAINT session_room_once EXCLUDE USING gist (room_id WITH =, during WITH &&) WHERE (state <> 'CANCELLED')
);
CREATE INDEX session_home_date_idx ON programme.session (home_id, date);
CREATE INDEX session_date_idx ON programme.session (date);
CREATE INDEX session_series_idx ON programme.session (series_id);

CREATE TABLE programme.session_adult (
    session_id      uuid NOT NULL,
    staff_member_id uuid NOT NULL REFERENCES programme.staff_member (id),
    during          tstzrange NOT NULL,
    active          boolean NOT NULL DEFAULT true,
    PRIMARY KEY (session_id, staff_member_id),
    CONSTRAINT session_adult_session FOREIGN KEY (session_id, during)
        REFERENCES programme.session (id, during) ON UPDATE CASCADE,
    CONSTRAINT session_adult_once EXCLUDE USING gist (staff_member_id WITH =, during WITH &&) WHERE (active)
);

-- signup -------------------------------------------------------------------------------------------------------

-- A party is taken whole: one request of one household for one session (one party a child when the family chose to be split).
CREATE TABLE programme.party (
    id           uuid PRIMARY KEY,
    session_id   uuid NOT NULL REFERENCES programme.session (id),
    household_id uuid NOT NULL REFERENCES programme.household (id),
    size         smallint NOT NULL CHECK (size > 0),
    -- 0 = priority, 1 = everybody else
    bucket       smallint NOT NULL CHECK (bucket IN (0, 1)),
    asked_order  bigint GENERATED ALWAYS AS IDENTITY,
    asked_at     timestamptz NOT NULL,
    asked_by     uuid NOT NULL,
    state        text NOT NULL CHECK (state IN ('CONFIRMED', 'WAITING', 'OFFERED', 'ENDED')),
    version      integer NOT NULL DEFAULT 0
);
CREATE INDEX party_waiting_idx ON programme.party (session_id, bucket, asked_order) WHERE state = 'WAITING';
CREATE INDEX party_household_idx ON programme.party (household_id);

CREATE TABLE programme.booking (
    id             uuid PRIMARY KEY,
    session_id     uuid NOT NULL,
    party_id       uuid NOT NULL REFERENCES programme.party (id),
    household_id   uuid NOT NULL REFERENCES programme.household (id),
    participant_id uuid NOT NULL REFERENCES programme.person (id),
    during         tstzrange NOT NULL,
    state          text NOT NULL CHECK (state IN ('CONFIRMED', 'WAITING', 'OFFERED', 'CANCELLED', 'LATE_CANCELLED')),
    exception_reason text CHECK (length(exception_reason) BETWEEN 1 AND 200),
    exception_by   uuid,
    booked_at      timestamptz NOT NULL,
    ended_at       timestamptz,
    ended_by       uuid,
    version        integer NOT NULL DEFAULT 0,
    CONSTRAINT booking_session FOREIGN KEY (session_id, during)
        REFERENCES programme.session (id, during) ON UPDATE CASCADE,
    CONSTRAINT booking_exception CHECK ((exception_reason IS NULL) = (exception_by IS NULL)),
    CONSTRAINT booking_participant_once EXCLUDE USING gist (participant_id WITH =, during WITH &&) WHERE (state = 'CONFIRMED')
);
CREATE UNIQUE INDEX booking_live_key ON programme.booking (session_id, participant_id)
    WHERE state IN ('CONFIRMED', 'WAITING', 'OFFERED');
CREATE INDEX booking_party_idx ON programme.booking (party_id);
CREATE INDEX booking_household_idx ON programme.booking (household_id);
CREATE INDEX booking_participant_idx ON programme.booking (participant_id);

CREATE TABLE programme.offer (
    id         uuid PRIMARY KEY,
    party_id   uuid NOT NULL REFERENCES programme.party (id),
    session_id uuid NOT NULL REFERENCES programme.session (id),
    made_at    timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    state      text NOT NULL CHECK (state IN ('OPEN', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN')),
    answered_at timestamptz,
    version    integer NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX offer_open_key ON programme.offer (party_id) WHERE state = 'OPEN';
CREATE INDEX offer_expiry_idx ON programme.offer (expires_at) WHERE state = 'OPEN';
CREATE INDEX offer_session_idx ON programme.offer (session_id);

-- attendance ---------------------------------------------------------------------------------------------------

-- What holds now for one participant of one session; every change is kept in attendance_change.
CREATE TABLE programme.attendance (
    id             uuid PRIMARY KEY,
    session_id     uuid NOT NULL REFERENCES programme.session (id),
    booking_id     uuid NOT NULL REFERENCES programme.booking (id),
    participant_id uuid NOT NULL REFERENCES programme.person (id),
    arrived_at     timestamptz,
    left_at        timestamptz,
    collected_by   uuid REFERENCES programme.person (id),
    left_alone     boolean NOT NULL DEFAULT false,
    absence        text CHECK (absence IN ('ILL', 'EXCUSED', 'UNEXCUSED')),
    version        integer NOT NULL DEFAULT 0,
    CONSTRAINT attendance_once UNIQUE (session_id, participant_id),
    CONSTRAINT attendance_order CHECK (left_at IS NULL OR (arrived_at IS NOT NULL AND left_at >= arrived_at)),
    CONSTRAINT attendance_absence CHECK (absence IS NULL OR arrived_at IS NULL),
    CONSTRAINT attendance_collected CHECK (collected_by IS NULL OR (left_at IS NOT NULL AND NOT left_alone))
);
CREATE INDEX attendance_participant_idx ON programme.attendance (participant_id);
CREATE INDEX attendance_booking_idx ON programme.attendance (booking_id);

CREATE TABLE programme.attendance_change (
    id             uuid PRIMARY KEY,
    attendance_id  uuid NOT NULL REFERENCES programme.attendance (id),
    kind           text NOT NULL CHECK (kind IN ('ARRIVED', 'LEFT', 'ABSENT', 'UNDONE', 'CORRECTED')),
    before         text NOT NULL,
    after          text NOT NULL,
    reason         text CHECK (length(reason) BETWEEN 1 AND 200),
    changed_by     uuid NOT NULL,
    changed_at     timestamptz NOT NULL,
    CONSTRAINT attendance_change_reason CHECK (kind <> 'CORRECTED' OR reason IS NOT NULL)
);
CREATE INDEX attendance_change_attendance_idx ON programme.attendance_change (attendance_id, changed_at);

-- rights -------------------------------------------------------------------------------------------------------

GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA programme TO ${app};
GRANT DELETE ON programme.calendar_year, programme.calendar_day, programme.opening_hours, programme.local_closure,
    programme.series_exception, programme.session_adult TO ${app};
REVOKE UPDATE ON programme.attendance_change, programme.health_note FROM ${app};
REVOKE INSERT, UPDATE ON programme.district, programme.street FROM ${app};
