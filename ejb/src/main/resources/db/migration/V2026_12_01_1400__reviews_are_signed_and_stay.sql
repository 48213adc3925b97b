-- A caseworker writes the review of a period and sends it to a supervisor, who signs it or returns it. A signed one stays as it is:
-- its text stands in a chain of its case, each link with the hash of the one before. What was computed of attendance is kept apart,
-- under the consents it was computed under, and stands in the signed text as a hash alone.

CREATE TABLE casework.review_figures (
    id              uuid PRIMARY KEY,
    client_id       uuid NOT NULL REFERENCES casework.client (id),
    formula_version integer NOT NULL CONSTRAINT review_figures_version_positive CHECK (formula_version > 0),
    inputs          text NOT NULL,
    result          text NOT NULL,
    flags           text NOT NULL,
    -- so that the hash of few figures cannot be guessed by trying
    salt            uuid NOT NULL,
    hash            text NOT NULL,
    taken_by        uuid NOT NULL,
    taken_at        timestamptz NOT NULL,
    households      uuid[] NOT NULL DEFAULT '{}',
    consents        uuid[] NOT NULL DEFAULT '{}',
    CONSTRAINT review_figures_of_client_key UNIQUE (client_id, id),
    CONSTRAINT review_figures_hashed CHECK (hash = encode(sha256(convert_to(
        salt::text || E'\n' || formula_version || E'\n' || inputs || E'\n' || result || E'\n' || flags, 'UTF8')), 'hex'))
);

CREATE TABLE casework.review (
    id           uuid PRIMARY KEY,
    client_id    uuid NOT NULL REFERENCES casework.client (id),
    from_date    date NOT NULL,
    to_date      date NOT NULL,
    state        text NOT NULL CONSTRAINT review_state_known
        CHECK (state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'SIGNED', 'WITHDRAWN')),
    -- what the case side itself knows of the period: goals, contacts, events
    basis        text NOT NULL,
    figures_id   uuid NOT NULL,
    judgements   text NOT NULL,
    summary      text NOT NULL CONSTRAINT review_summary_length CHECK (length(summary) <= 4000),
    next_on      date,
    begun_by     uuid NOT NULL,
    begun_at     timestamptz NOT NULL,
    submitted_by uuid,
    submitted_at timestamptz,
    version      integer NOT NULL,
    CONSTRAINT review_order CHECK (to_date >= from_date),
    CONSTRAINT review_next_later CHECK (next_on > to_date),
    CONSTRAINT review_submitted_with_time CHECK ((submitted_by IS NULL) = (submitted_at IS NULL)),
    CONSTRAINT review_submitted_whole CHECK (state NOT IN ('SUBMITTED', 'SIGNED')
        OR submitted_at IS NOT NULL AND next_on IS NOT NULL AND summary <> ''),
    CONSTRAINT review_of_client_key UNIQUE (client_id, id),
    CONSTRAINT review_figures_of_client FOREIGN KEY (client_id, figures_id) REFERENCES casework.review_figures (client_id, id)
);
CREATE UNIQUE INDEX review_open_key ON casework.review (client_id) WHERE state IN ('DRAFT', 'SUBMITTED', 'RETURNED');
CREATE INDEX review_figures_idx ON casework.review (client_id, figures_id);
CREATE INDEX review_waiting_idx ON casework.review (submitted_at) WHERE state = 'SUBMITTED';

CREATE TABLE casework.review_event (
    id         uuid PRIMARY KEY,
    client_id  uuid NOT NULL REFERENCES casework.client (id),
    review_id  uuid NOT NULL,
    step       text NOT NULL CONSTRAINT review_event_step_known
        CHECK (step IN ('BEGIN', 'REBUILD', 'SUBMIT', 'WITHDRAW', 'RETURN', 'SIGN')),
    at         timestamptz NOT NULL,
    by_account uuid NOT NULL,
    words      text NOT NULL CONSTRAINT review_event_words_length CHECK (length(words) <= 2000),
    CONSTRAINT review_event_returned_with_words CHECK (step <> 'RETURN' OR words <> ''),
    CONSTRAINT review_event_of_client FOREIGN KEY (client_id, review_id) REFERENCES casework.review (client_id, id)
);
CREATE INDEX review_event_review_idx ON casework.review_event (client_id, review_id, at);

CREATE TABLE casework.signed_review (
    review_id       uuid PRIMARY KEY,
    client_id       uuid NOT NULL REFERENCES casework.client (id),
    number          integer NOT NULL,
    previous_number integer,
    previous_hash   text NOT NULL,
    figures_id      uuid NOT NULL,
    content         text NOT NULL,
    hash            text NOT NULL,
    signed_by       uuid NOT NULL,
    signed_at       timestamptz NOT NULL,
    CONSTRAINT signed_review_number_key UNIQUE (client_id, number),
    CONSTRAINT signed_review_link_key UNIQUE (client_id, number, hash),
    -- without gaps: the first one follows nobody, each other the one before
    CONSTRAINT signed_review_follows CHECK (
        number = 1 AND previous_number IS NULL AND previous_hash = repeat('0', 64)
        OR number > 1 AND previous_number IS NOT NULL AND previous_number = number - 1),
    CONSTRAINT signed_review_hashed CHECK (hash = encode(sha256(convert_to(previous_hash || E'\n' || content, 'UTF8')), 'hex')),
    CONSTRAINT signed_review_previous FOREIGN KEY (client_id, previous_number, previous_hash)
        REFERENCES casework.signed_review (client_id, number, hash),
    CONSTRAINT signed_review_of_client FOREIGN KEY (client_id, review_id) REFERENCES casework.review (client_id, id),
    CONSTRAINT signed_review_figures FOREIGN KEY (client_id, figures_id) REFERENCES casework.review_figures (client_id, id)
);
CREATE INDEX signed_review_previous_idx ON casework.signed_review (client_id, previous_number, previous_hash);
CREATE INDEX signed_review_review_idx ON casework.signed_review (client_id, review_id);
CREATE INDEX signed_review_figures_idx ON casework.signed_review (client_id, figures_id);

ALTER TABLE casework.review_figures ENABLE ROW LEVEL SECURITY;
ALTER TABLE casework.review ENABLE ROW LEVEL SECURITY;
ALTER TABLE casework.review_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE casework.signed_review ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clients ON casework.review_figures TO ${casework} USING (casework.may_see(client_id));
CREATE POLICY own_clients ON casework.review TO ${casework} USING (casework.may_see(client_id));
CREATE POLICY own_clients ON casework.review_event TO ${casework} USING (casework.may_see(client_id));
CREATE POLICY own_clients ON casework.signed_review TO ${casework} USING (casework.may_see(client_id));

CREATE FUNCTION casework.is_caseworker_of(wanted_client uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT EXISTS (SELECT FROM casework.client c WHERE c.id = wanted_client AND c.caseworker_id = casework.asker())
$$;
REVOKE ALL ON FUNCTION casework.is_caseworker_of(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION casework.is_caseworker_of(uuid) TO ${casework};

-- Who decides on a review supervises the district, and neither wrote it nor works the case.
CREATE FUNCTION casework.may_decide_on_review(wanted_client uuid, begun_by uuid, submitted_by uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT casework.asker() <> begun_by AND casework.asker() IS DISTINCT FROM submitted_by
        AND EXISTS (SELECT FROM casework.client c
                    WHERE c.id = wanted_client AND c.caseworker_id <> casework.asker()
                      AND casework.holds('CASE_SUPERVISOR', c.district_code))
$$;
REVOKE ALL ON FUNCTION casework.may_decide_on_review(uuid, uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION casework.may_decide_on_review(uuid, uuid, uuid) TO ${casework};

CREATE POLICY while_consented ON casework.review_figures AS RESTRICTIVE FOR SELECT TO ${casework}
    USING (casework.may_read_kept(client_id, households, consents));
CREATE POLICY by_its_caseworker ON casework.review_figures AS RESTRICTIVE FOR INSERT TO ${casework}
    WITH CHECK (taken_by = casework.asker() AND casework.is_caseworker_of(client_id));
CREATE POLICY by_its_caseworker ON casework.review AS RESTRICTIVE FOR INSERT TO ${casework}
    WITH CHECK (begun_by = casework.asker() AND state = 'DRAFT' AND casework.is_caseworker_of(client_id));
CREATE POLICY until_it_is_settled ON casework.review AS RESTRICTIVE FOR UPDATE TO ${casework}
    USING (state IN ('DRAFT', 'SUBMITTED', 'RETURNED'))
    WITH CHECK (CASE WHEN state IN ('SIGNED', 'RETURNED')
                THEN casework.may_decide_on_review(client_id, begun_by, submitted_by)
                ELSE casework.is_caseworker_of(client_id) END);
CREATE POLICY in_own_name ON casework.review_event AS RESTRICTIVE FOR INSERT TO ${casework}
    WITH CHECK (by_account = casework.asker());
CREATE POLICY by_another_supervisor ON casework.signed_review AS RESTRICTIVE FOR INSERT TO ${casework}
    WITH CHECK (signed_by = casework.asker()
                AND EXISTS (SELECT FROM casework.review r
                            WHERE r.id = review_id AND r.state = 'SIGNED'
                              AND casework.may_decide_on_review(r.client_id, r.begun_by, r.submitted_by)));

GRANT SELECT, INSERT ON casework.review_figures, casework.review_event, casework.signed_review TO ${casework};
GRANT SELECT, INSERT,
    UPDATE (to_date, state, basis, figures_id, judgements, summary, next_on, submitted_by, submitted_at, version)
    ON casework.review TO ${casework};

CREATE INDEX casework_audit_signed_idx ON casework.audit_entry (client_id, subject_id) WHERE action = 'review.signed';

-- What does not fit of the signed reviews of all cases or of one, for whoever owns the database: nobody who signs in may call it.
-- Planned anew for what is asked: a plan that is to do for both reads the city's for one case.
CREATE FUNCTION casework.faults_of_all_reviews(wanted_client uuid DEFAULT NULL)
    RETURNS TABLE (client_id uuid, case_number text, number integer, signed_at timestamptz, fault text)
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_custom_plan AS
$$
    WITH link AS (
        SELECT s.*, CASE WHEN s.content IS JSON THEN s.content::jsonb END AS said
        FROM casework.signed_review s WHERE wanted_client IS NULL OR s.client_id = wanted_client),
    found AS (
        SELECT l.client_id, l.number, l.signed_at, 'CHANGED' AS fault FROM link l
        WHERE l.hash <> encode(sha256(convert_to(l.previous_hash || E'\n' || l.content, 'UTF8')), 'hex')
           OR l.said IS NULL
           OR l.said ->> 'review' IS DISTINCT FROM l.review_id::text
           OR l.said ->> 'client' IS DISTINCT FROM l.client_id::text
           OR l.said ->> 'number' IS DISTINCT FROM l.number::text
           OR l.said -> 'signed' ->> 'account' IS DISTINCT FROM l.signed_by::text
        UNION ALL
        SELECT l.client_id, l.number, l.signed_at, 'UNLINKED' FROM link l
        WHERE l.number > 1 AND NOT EXISTS (SELECT FROM casework.signed_review p WHERE p.client_id = l.client_id
                                             AND p.number = l.number - 1 AND p.hash = l.previous_hash)
        UNION ALL
        SELECT l.client_id, l.number, l.signed_at, CASE WHEN f.id IS NULL THEN 'FIGURES_GONE' ELSE 'FIGURES_CHANGED' END
        FROM link l LEFT JOIN casework.review_figures f ON f.id = l.figures_id
        WHERE f.id IS NULL
           OR f.hash IS DISTINCT FROM l.said ->> 'figures'
           OR f.hash <> encode(sha256(convert_to(f.salt::text || E'\n' || f.formula_version || E'\n' || f.inputs || E'\n'
                                                 || f.result || E'\n' || f.flags, 'UTF8')), 'hex')
        UNION ALL
        SELECT e.client_id, NULL, e.at, 'GONE' FROM casework.audit_entry e
        WHERE e.action = 'review.signed' AND (wanted_client IS NULL OR e.client_id = wanted_client)
          AND NOT EXISTS (SELECT FROM casework.signed_review s WHERE s.review_id = e.subject_id))
    SELECT f.client_id, c.case_number, f.number, f.signed_at, f.fault
    FROM found f LEFT JOIN casework.client c ON c.id = f.client_id
    ORDER BY c.case_number, f.number, f.signed_at, f.fault
$$;
REVOKE ALL ON FUNCTION casework.faults_of_all_reviews(uuid) FROM PUBLIC;

-- The same of the cases that who asks may see; also of figures whose consent was withdrawn, of which nothing else is told.
CREATE FUNCTION casework.faults_of_reviews(wanted_client uuid)
    RETURNS TABLE (client_id uuid, case_number text, number integer, signed_at timestamptz, fault text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT f.* FROM casework.faults_of_all_reviews(wanted_client) f WHERE casework.may_see(f.client_id)
$$;
REVOKE ALL ON FUNCTION casework.faults_of_reviews(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION casework.faults_of_reviews(uuid) TO ${casework};
