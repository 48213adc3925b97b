-- The way by which a client comes to help others: gates in order, each with its day, who decided and why. All of it stays here; on
-- the programme side there is an application like any other, and nothing that leads from one to the other.
CREATE TABLE casework.peer_policy (
    id            uuid PRIMARY KEY,
    district_code text NOT NULL,
    from_date     date NOT NULL,
    months        smallint NOT NULL,
    -- what peers may ask to help with
    posts         text[] NOT NULL,
    set_by        uuid NOT NULL,
    set_at        timestamptz NOT NULL,
    CONSTRAINT peer_policy_months CHECK (months BETWEEN 0 AND 120),
    CONSTRAINT peer_policy_posts CHECK (cardinality(posts) BETWEEN 1 AND 5)
);
CREATE INDEX peer_policy_district_idx ON casework.peer_policy (district_code, from_date DESC);
ALTER TABLE casework.peer_policy ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_own_districts ON casework.peer_policy FOR SELECT TO ${casework}
    USING (casework.holds('CASEWORKER', district_code) OR casework.holds('CASE_SUPERVISOR', district_code));
CREATE POLICY set_by_supervisors ON casework.peer_policy FOR INSERT TO ${casework}
    WITH CHECK (set_by = casework.asker() AND casework.holds('CASE_SUPERVISOR', district_code));
GRANT SELECT, INSERT ON casework.peer_policy TO ${casework};

CREATE TABLE casework.training_round (
    id            uuid PRIMARY KEY,
    district_code text NOT NULL,
    name          text NOT NULL,
    from_date     date NOT NULL,
    to_date       date NOT NULL,
    made_by       uuid NOT NULL,
    made_at       timestamptz NOT NULL,
    CONSTRAINT training_round_name_length CHECK (length(name) BETWEEN 1 AND 60),
    CONSTRAINT training_round_days CHECK (to_date >= from_date)
);
CREATE UNIQUE INDEX training_round_name_key ON casework.training_round (district_code, name, from_date);
ALTER TABLE casework.training_round ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_own_districts ON casework.training_round FOR SELECT TO ${casework}
    USING (casework.holds('CASEWORKER', district_code) OR casework.holds('CASE_SUPERVISOR', district_code));
CREATE POLICY made_by_supervisors ON casework.training_round FOR INSERT TO ${casework}
    WITH CHECK (made_by = casework.asker() AND casework.holds('CASE_SUPERVISOR', district_code));
GRANT SELECT, INSERT ON casework.training_round TO ${casework};

CREATE TABLE casework.peer_path (
    id             uuid PRIMARY KEY,
    client_id      uuid NOT NULL REFERENCES casework.client (id),
    begun_by       uuid NOT NULL,
    begun_at       timestamptz NOT NULL,
    -- decided before anything is applied for
    posts          text[] NOT NULL DEFAULT '{}',
    mentor_id      uuid,
    probation_from date,
    probation_to   date,
    stopped_on     date,
    stopped_by     text,
    stop_words     text NOT NULL DEFAULT '',
    stop_noted_by  uuid,
    version        integer NOT NULL DEFAULT 0,
    CONSTRAINT peer_path_probation CHECK (
        (mentor_id IS NULL) = (probation_from IS NULL) AND (mentor_id IS NULL) = (probation_to IS NULL)
        AND (probation_to IS NULL OR probation_to > probation_from AND probation_to <= probation_from + interval '2 years')),
    CONSTRAINT peer_path_stopped_by_known CHECK (stopped_by IN ('CLIENT', 'HOUSE')),
    CONSTRAINT peer_path_stopped CHECK (
        (stopped_on IS NULL) = (stopped_by IS NULL) AND (stopped_on IS NULL) = (stop_words = '')
        AND (stopped_on IS NULL) = (stop_noted_by IS NULL) AND length(stop_words) <= 500)
);
-- One at a time; another one begins when it was stopped.
CREATE UNIQUE INDEX peer_path_open_key ON casework.peer_path (client_id) WHERE stopped_on IS NULL;
CREATE INDEX peer_path_client_idx ON casework.peer_path (client_id, begun_at);

CREATE TABLE casework.peer_gate (
    id         uuid PRIMARY KEY,
    client_id  uuid NOT NULL REFERENCES casework.client (id),
    path_id    uuid NOT NULL REFERENCES casework.peer_path (id),
    gate       text NOT NULL,
    on_date    date NOT NULL,
    decided_by uuid NOT NULL,
    decided_at timestamptz NOT NULL,
    words      text NOT NULL,
    standing   text,
    round_id   uuid REFERENCES casework.training_round (id),
    CONSTRAINT peer_gate_known CHECK (gate IN ('AGREEMENT', 'WISH', 'APPROVAL', 'TRAINING', 'PROBATION')),
    CONSTRAINT peer_gate_words_length CHECK (length(words) BETWEEN 1 AND 2000),
    CONSTRAINT peer_gate_standing CHECK (
        (gate = 'AGREEMENT') = (standing IS NOT NULL) AND standing IN ('COMPLETED', 'IN_GOOD_STANDING')),
    CONSTRAINT peer_gate_round CHECK ((gate = 'TRAINING') = (round_id IS NOT NULL)),
    CONSTRAINT peer_gate_once UNIQUE (path_id, gate)
);
CREATE INDEX peer_gate_client_idx ON casework.peer_gate (client_id);
CREATE INDEX peer_gate_round_idx ON casework.peer_gate (round_id) WHERE round_id IS NOT NULL;

-- None is skipped, whoever writes it, and nobody says yes to what he asked for. Looked at after the row is in, so that who may not
-- write it learns nothing of the way.
CREATE FUNCTION casework.peer_gate_follows() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
DECLARE
    gates CONSTANT text[] := ARRAY['AGREEMENT', 'WISH', 'APPROVAL', 'TRAINING', 'PROBATION'];
    place CONSTANT integer := array_position(gates, NEW.gate);
    path casework.peer_path;
    held integer;
    months_asked integer;
BEGIN
    SELECT * INTO path FROM casework.peer_path p WHERE p.id = NEW.path_id FOR NO KEY UPDATE;
    SELECT count(*) INTO held FROM casework.peer_gate g
    WHERE g.path_id = NEW.path_id AND g.gate = ANY (gates[1:place - 1]) AND g.on_date <= NEW.on_date;
    IF path.client_id IS DISTINCT FROM NEW.client_id OR path.stopped_on IS NOT NULL OR held <> place - 1 THEN
        RAISE EXCEPTION 'a gate is passed in order: "peer_gate_in_order"'
            USING ERRCODE = '23514', CONSTRAINT = 'peer_gate_in_order';
    END IF;
    IF NEW.gate = 'APPROVAL' AND EXISTS (SELECT FROM casework.peer_gate g
            WHERE g.path_id = NEW.path_id AND g.gate = 'WISH' AND g.decided_by = NEW.decided_by) THEN
        RAISE EXCEPTION 'somebody else says yes: "peer_gate_by_another"'
            USING ERRCODE = '23514', CONSTRAINT = 'peer_gate_by_another';
    END IF;
    IF NEW.gate = 'AGREEMENT' THEN
        SELECT p.months INTO months_asked FROM casework.peer_policy p
        JOIN casework.client c ON c.district_code = p.district_code
        WHERE c.id = NEW.client_id AND p.from_date <= NEW.on_date ORDER BY p.from_date DESC, p.set_at DESC LIMIT 1;
        IF NOT EXISTS (SELECT FROM casework.agreement a WHERE a.client_id = NEW.client_id AND CASE NEW.standing
                WHEN 'COMPLETED' THEN a.ends_on < NEW.on_date
                ELSE a.ends_on >= NEW.on_date
                     AND a.starts_on + make_interval(months => coalesce(months_asked, 24)) <= NEW.on_date END) THEN
            RAISE EXCEPTION 'no such agreement: "peer_gate_agreement"'
                USING ERRCODE = '23514', CONSTRAINT = 'peer_gate_agreement';
        END IF;
    END IF;
    IF NEW.gate = 'TRAINING' AND NOT EXISTS (
            SELECT FROM casework.training_round r JOIN casework.client c ON c.district_code = r.district_code
            WHERE r.id = NEW.round_id AND c.id = NEW.client_id AND r.to_date <= NEW.on_date) THEN
        RAISE EXCEPTION 'no such round: "peer_gate_round_over"'
            USING ERRCODE = '23514', CONSTRAINT = 'peer_gate_round_over';
    END IF;
    IF NEW.gate = 'PROBATION' AND (path.probation_to IS NULL OR path.probation_to > NEW.on_date) THEN
        RAISE EXCEPTION 'probation is not over: "peer_gate_probation_over"'
            USING ERRCODE = '23514', CONSTRAINT = 'peer_gate_probation_over';
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER peer_gate_follows AFTER INSERT ON casework.peer_gate
    FOR EACH ROW EXECUTE FUNCTION casework.peer_gate_follows();

-- Posts are decided with the yes and by who may say it, probation begins after training, and it is stopped after what was passed.
CREATE FUNCTION casework.peer_path_follows() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
DECLARE
    passed text[];
    latest date;
BEGIN
    SELECT array_agg(g.gate), max(g.on_date) INTO passed, latest FROM casework.peer_gate g WHERE g.path_id = NEW.id;
    IF (NEW.mentor_id, NEW.probation_from, NEW.probation_to) IS DISTINCT FROM (OLD.mentor_id, OLD.probation_from, OLD.probation_to)
            AND ('TRAINING' = ANY (passed) AND 'PROBATION' <> ALL (passed) AND latest <= NEW.probation_from) IS NOT TRUE
       OR NEW.posts <> OLD.posts
            AND ('WISH' = ANY (passed) AND 'APPROVAL' <> ALL (passed) AND casework.supervises_client(NEW.client_id)) IS NOT TRUE
       OR NEW.stopped_on < latest THEN
        RAISE EXCEPTION 'a path is gone in order: "peer_path_in_order"'
            USING ERRCODE = '23514', CONSTRAINT = 'peer_path_in_order';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER peer_path_follows BEFORE UPDATE OF posts, mentor_id, probation_from, probation_to, stopped_on ON casework.peer_path
    FOR EACH ROW EXECUTE FUNCTION casework.peer_path_follows();

CREATE FUNCTION casework.supervises_client(wanted_client uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT EXISTS (SELECT FROM casework.client c
                   WHERE c.id = wanted_client AND casework.holds('CASE_SUPERVISOR', c.district_code))
        AND NOT casework.is_own_case(wanted_client)
$$;
REVOKE ALL ON FUNCTION casework.supervises_client(uuid), casework.peer_gate_follows(), casework.peer_path_follows() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION casework.supervises_client(uuid) TO ${casework};

-- An emergency is no reason to read it.
ALTER TABLE casework.peer_path ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clients ON casework.peer_path TO ${casework} USING (casework.may_work(client_id));
CREATE POLICY in_own_name ON casework.peer_path AS RESTRICTIVE FOR INSERT TO ${casework}
    WITH CHECK (begun_by = casework.asker() AND stopped_on IS NULL AND mentor_id IS NULL AND posts = '{}');
CREATE POLICY stopped_once ON casework.peer_path AS RESTRICTIVE FOR UPDATE TO ${casework} USING (stopped_on IS NULL)
    WITH CHECK (stop_noted_by IS NULL OR stop_noted_by = casework.asker());
ALTER TABLE casework.peer_gate ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clients ON casework.peer_gate TO ${casework} USING (casework.may_work(client_id));
CREATE POLICY in_own_name ON casework.peer_gate AS RESTRICTIVE FOR INSERT TO ${casework}
    WITH CHECK (decided_by = casework.asker() AND (gate <> 'APPROVAL' OR casework.supervises_client(client_id))
        AND EXISTS (SELECT FROM casework.peer_path p WHERE p.id = path_id AND p.client_id = peer_gate.client_id));
GRANT SELECT, INSERT, UPDATE (posts, mentor_id, probation_from, probation_to, stopped_on, stopped_by, stop_words, stop_noted_by,
    version) ON casework.peer_path TO ${casework};
GRANT SELECT, INSERT ON casework.peer_gate TO ${casework};
