-- A newer caseworker beside an older one, and what caseworkers are qualified in. Nothing of it is of a case.
CREATE FUNCTION casework.works_in(wanted_account uuid, wanted_district text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT EXISTS (
        SELECT FROM account.account_grant g JOIN account.account a ON a.id = g.account_id
        WHERE g.account_id = wanted_account AND a.state = 'ACTIVE' AND g.role = 'CASEWORKER'
          AND g.district_code = wanted_district
          AND g.valid_from <= casework.today() AND (g.valid_to IS NULL OR g.valid_to >= casework.today()))
       AND casework.holds('CASE_SUPERVISOR', wanted_district)
$$;

CREATE TABLE casework.mentoring_pair (
    id            uuid PRIMARY KEY,
    district_code text NOT NULL,
    newer_id      uuid NOT NULL,
    older_id      uuid NOT NULL,
    aims          text NOT NULL,
    begun_on      date NOT NULL,
    begun_by      uuid NOT NULL,
    ended_on      date,
    ended_by      uuid,
    end_words     text NOT NULL DEFAULT '',
    version       integer NOT NULL DEFAULT 0,
    CONSTRAINT mentoring_pair_of_two CHECK (newer_id <> older_id),
    CONSTRAINT mentoring_pair_aims_length CHECK (length(aims) BETWEEN 1 AND 1000),
    CONSTRAINT mentoring_pair_ended CHECK (
        (ended_on IS NULL) = (ended_by IS NULL) AND (ended_on IS NULL) = (end_words = '') AND ended_on >= begun_on
        AND length(end_words) <= 500)
);
CREATE UNIQUE INDEX mentoring_pair_open_key ON casework.mentoring_pair (newer_id) WHERE ended_on IS NULL;
CREATE INDEX mentoring_pair_older_idx ON casework.mentoring_pair (older_id);
CREATE INDEX mentoring_pair_district_idx ON casework.mentoring_pair (district_code, begun_on);

CREATE TABLE casework.mentoring_visit (
    id         uuid PRIMARY KEY,
    pair_id    uuid NOT NULL REFERENCES casework.mentoring_pair (id),
    visited_on date NOT NULL,
    what       text NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamptz NOT NULL,
    CONSTRAINT mentoring_visit_what_length CHECK (length(what) BETWEEN 1 AND 300),
    CONSTRAINT mentoring_visit_once UNIQUE (pair_id, visited_on)
);

CREATE TABLE casework.mentoring_feedback (
    visit_id   uuid NOT NULL REFERENCES casework.mentoring_visit (id),
    account_id uuid NOT NULL,
    words      text NOT NULL,
    written_at timestamptz NOT NULL,
    CONSTRAINT mentoring_feedback_length CHECK (length(words) BETWEEN 1 AND 300),
    CONSTRAINT mentoring_feedback_once PRIMARY KEY (visit_id, account_id)
);

CREATE FUNCTION casework.is_in_pair(wanted_pair uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT EXISTS (SELECT FROM casework.mentoring_pair p
                   WHERE p.id = wanted_pair AND casework.asker() IN (p.newer_id, p.older_id)
                     AND casework.holds('CASEWORKER', p.district_code))
$$;
CREATE FUNCTION casework.sees_pair(wanted_pair uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT casework.is_in_pair(wanted_pair)
        OR EXISTS (SELECT FROM casework.mentoring_pair p
                   WHERE p.id = wanted_pair AND casework.holds('CASE_SUPERVISOR', p.district_code))
$$;
CREATE FUNCTION casework.writes_in_pair(wanted_pair uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT casework.is_in_pair(wanted_pair)
        AND EXISTS (SELECT FROM casework.mentoring_pair p WHERE p.id = wanted_pair AND p.ended_on IS NULL)
$$;
-- What one of the two says is seen by the other once both have said something, and by who supervises them.
CREATE FUNCTION casework.sees_feedback(wanted_visit uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT EXISTS (
        SELECT FROM casework.mentoring_visit v JOIN casework.mentoring_pair p ON p.id = v.pair_id
        WHERE v.id = wanted_visit
          AND (casework.holds('CASE_SUPERVISOR', p.district_code) AND casework.asker() NOT IN (p.newer_id, p.older_id)
               OR casework.is_in_pair(p.id)
                  AND (SELECT count(*) FROM casework.mentoring_feedback f WHERE f.visit_id = v.id) = 2))
$$;

ALTER TABLE casework.mentoring_pair ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen_by_both ON casework.mentoring_pair FOR SELECT TO ${casework}
    USING (casework.holds('CASE_SUPERVISOR', district_code)
           OR casework.asker() IN (newer_id, older_id) AND casework.holds('CASEWORKER', district_code));
CREATE POLICY made_by_supervisors ON casework.mentoring_pair FOR INSERT TO ${casework}
    WITH CHECK (begun_by = casework.asker() AND begun_on <= casework.today() AND casework.works_in(newer_id, district_code)
                AND casework.works_in(older_id, district_code));
CREATE POLICY ended_by_supervisors ON casework.mentoring_pair FOR UPDATE TO ${casework}
    USING (ended_on IS NULL AND casework.holds('CASE_SUPERVISOR', district_code))
    WITH CHECK (ended_by IS NULL OR ended_by = casework.asker());
ALTER TABLE casework.mentoring_visit ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen_by_both ON casework.mentoring_visit FOR SELECT TO ${casework} USING (casework.sees_pair(pair_id));
CREATE POLICY written_by_both ON casework.mentoring_visit FOR INSERT TO ${casework}
    WITH CHECK (written_by = casework.asker() AND casework.writes_in_pair(pair_id));
ALTER TABLE casework.mentoring_feedback ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_words ON casework.mentoring_feedback FOR SELECT TO ${casework}
    USING (account_id = casework.asker() AND EXISTS (SELECT FROM casework.mentoring_visit v WHERE v.id = visit_id)
           OR casework.sees_feedback(visit_id));
CREATE POLICY in_own_name ON casework.mentoring_feedback FOR INSERT TO ${casework}
    WITH CHECK (account_id = casework.asker()
                AND EXISTS (SELECT FROM casework.mentoring_visit v WHERE v.id = visit_id AND casework.writes_in_pair(v.pair_id)));

CREATE TABLE casework.caseworker_title (
    id            uuid PRIMARY KEY,
    account_id    uuid NOT NULL,
    district_code text NOT NULL,
    kind          text NOT NULL,
    -- what it is called, where it is not in the list
    called        text NOT NULL DEFAULT '',
    number        text NOT NULL,
    issued_on     date NOT NULL,
    expires_on    date,
    seen_by       uuid NOT NULL,
    seen_on       date NOT NULL,
    ended_on      date,
    ended_by      uuid,
    CONSTRAINT caseworker_title_kind_known CHECK (kind IN ('SOCIAL_WORK_ASSISTANT', 'SOCIAL_WORKER', 'SENIOR_SOCIAL_WORKER',
        'COUNSELLOR', 'PSYCHOTHERAPIST', 'FAMILY_EDUCATION', 'OTHER')),
    CONSTRAINT caseworker_title_called CHECK ((kind = 'OTHER') = (called <> '') AND length(called) <= 60),
    CONSTRAINT caseworker_title_number_length CHECK (length(number) BETWEEN 1 AND 60),
    CONSTRAINT caseworker_title_days CHECK (expires_on > issued_on AND issued_on <= seen_on),
    CONSTRAINT caseworker_title_seen_by_another CHECK (seen_by <> account_id),
    CONSTRAINT caseworker_title_ended CHECK ((ended_on IS NULL) = (ended_by IS NULL))
);
CREATE UNIQUE INDEX caseworker_title_once ON casework.caseworker_title (account_id, kind, called, number) WHERE ended_on IS NULL;
CREATE INDEX caseworker_title_district_idx ON casework.caseworker_title (district_code);
ALTER TABLE casework.caseworker_title ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen_by_its_holder ON casework.caseworker_title FOR SELECT TO ${casework}
    USING (casework.holds('CASE_SUPERVISOR', district_code)
           OR account_id = casework.asker() AND casework.holds('CASEWORKER', district_code));
CREATE POLICY entered_by_supervisors ON casework.caseworker_title FOR INSERT TO ${casework}
    WITH CHECK (seen_by = casework.asker() AND casework.works_in(account_id, district_code));
CREATE POLICY ended_by_supervisors ON casework.caseworker_title FOR UPDATE TO ${casework}
    USING (ended_on IS NULL AND casework.holds('CASE_SUPERVISOR', district_code)) WITH CHECK (ended_by = casework.asker());

REVOKE ALL ON FUNCTION casework.works_in(uuid, text), casework.is_in_pair(uuid), casework.sees_pair(uuid),
    casework.writes_in_pair(uuid), casework.sees_feedback(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION casework.works_in(uuid, text), casework.is_in_pair(uuid), casework.sees_pair(uuid),
    casework.writes_in_pair(uuid), casework.sees_feedback(uuid) TO ${casework};
GRANT SELECT, INSERT, UPDATE (ended_on, ended_by, end_words, version) ON casework.mentoring_pair TO ${casework};
GRANT SELECT, INSERT ON casework.mentoring_visit, casework.mentoring_feedback TO ${casework};
GRANT SELECT, INSERT, UPDATE (ended_on, ended_by) ON casework.caseworker_title TO ${casework};
