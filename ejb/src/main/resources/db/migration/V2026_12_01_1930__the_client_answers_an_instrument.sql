-- A caseworker asks a client to answer an instrument on the own page, until a day. What was answered so far is kept behind the code
-- alone, because nothing stays on the phone, and is read by the client alone until it is sent; it is sent once.
CREATE TABLE casework.assessment_request (
    id            uuid PRIMARY KEY,
    client_id     uuid NOT NULL REFERENCES casework.client (id),
    instrument_id uuid NOT NULL REFERENCES casework.instrument (id),
    occasion      text NOT NULL CONSTRAINT assessment_request_occasion_known CHECK (occasion IN ('BEFORE', 'DURING', 'AFTER')),
    until_date    date NOT NULL,
    asked_by      uuid NOT NULL,
    asked_at      timestamptz NOT NULL,
    state         text NOT NULL DEFAULT 'OPEN' CONSTRAINT assessment_request_state_known
        CHECK (state IN ('OPEN', 'ANSWERED', 'DECLINED', 'TAKEN_BACK')),
    settled_at    timestamptz,
    CONSTRAINT assessment_request_settled CHECK ((state = 'OPEN') = (settled_at IS NULL)),
    CONSTRAINT assessment_request_of_client UNIQUE (client_id, instrument_id, id)
);
CREATE INDEX assessment_request_instrument_idx ON casework.assessment_request (instrument_id);
CREATE UNIQUE INDEX assessment_request_open_key ON casework.assessment_request (client_id, instrument_id) WHERE state = 'OPEN';

CREATE TABLE casework.assessment_draft (
    request_id uuid PRIMARY KEY REFERENCES casework.assessment_request (id),
    client_id  uuid NOT NULL REFERENCES casework.client (id),
    answers    text NOT NULL CONSTRAINT assessment_draft_answers_are_json CHECK (answers IS JSON OBJECT),
    -- how many items were looked at, those left out among them
    reached    integer NOT NULL CONSTRAINT assessment_draft_reached CHECK (reached >= 0),
    saved_at   timestamptz NOT NULL
);
CREATE INDEX assessment_draft_client_idx ON casework.assessment_draft (client_id);

-- By whom it was written nobody knows where the client did: the account is not the case side's to know. Each request is answered once.
ALTER TABLE casework.assessment ALTER COLUMN written_by DROP NOT NULL;
ALTER TABLE casework.assessment ADD COLUMN request_id uuid,
    ADD CONSTRAINT assessment_request_once UNIQUE (client_id, instrument_id, request_id),
    ADD CONSTRAINT assessment_of_request FOREIGN KEY (client_id, instrument_id, request_id)
        REFERENCES casework.assessment_request (client_id, instrument_id, id),
    ADD CONSTRAINT assessment_written_by_somebody CHECK ((written_by IS NULL) = (request_id IS NOT NULL));

ALTER TABLE casework.assessment_request ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clients ON casework.assessment_request TO ${casework} USING (casework.may_see(client_id));
CREATE POLICY own_page ON casework.assessment_request FOR SELECT TO ${casework} USING (client_id = (SELECT casework.own_client()));
CREATE POLICY by_its_caseworker ON casework.assessment_request AS RESTRICTIVE FOR INSERT TO ${casework}
    WITH CHECK (asked_by = casework.asker() AND state = 'OPEN' AND until_date >= casework.today() AND casework.may_write(client_id));
CREATE POLICY taken_back_once ON casework.assessment_request AS RESTRICTIVE FOR UPDATE TO ${casework}
    USING (state = 'OPEN' AND casework.may_write(client_id)) WITH CHECK (state = 'TAKEN_BACK');
GRANT SELECT, INSERT, UPDATE (state, settled_at) ON casework.assessment_request TO ${casework};

ALTER TABLE casework.assessment_draft ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_page ON casework.assessment_draft FOR SELECT TO ${casework} USING (client_id = (SELECT casework.own_client()));
GRANT SELECT ON casework.assessment_draft TO ${casework};

CREATE POLICY own_page ON casework.instrument FOR SELECT TO ${casework}
    USING (EXISTS (SELECT FROM casework.assessment_request r
                   WHERE r.instrument_id = instrument.id AND r.client_id = (SELECT casework.own_client())));

-- Whether the client of this transaction may still answer; who sends at the same moment waits, and so does who answers while the case
-- is being closed.
CREATE FUNCTION casework.own_asked(request uuid) RETURNS boolean
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    IF NOT casework.is_open(casework.own_client()) THEN
        RETURN false;
    END IF;
    PERFORM FROM casework.assessment_request r
    WHERE r.id = request AND r.client_id = casework.own_client() AND r.state = 'OPEN' AND r.until_date >= casework.today()
    FOR UPDATE;
    RETURN FOUND;
END
$$;

-- What was not sent goes with the case that is closed, and with a consent of the family that is withdrawn: then nothing that was asked
-- before is asked any more, until its caseworker asks anew.
CREATE FUNCTION casework.answers_go_with_the_case() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    DELETE FROM casework.assessment_draft d WHERE d.client_id = NEW.id;
    RETURN NULL;
END
$$;
CREATE TRIGGER answers_go_with_the_case AFTER UPDATE OF state ON casework.client
    FOR EACH ROW WHEN (NEW.state = 'CLOSED') EXECUTE FUNCTION casework.answers_go_with_the_case();

CREATE FUNCTION casework.asked_until_a_consent_ends() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    UPDATE casework.assessment_request r SET state = 'TAKEN_BACK', settled_at = NEW.withdrawn_at
    WHERE r.client_id = NEW.client_id AND r.state = 'OPEN' AND r.asked_at <= NEW.withdrawn_at;
    DELETE FROM casework.assessment_draft d USING casework.assessment_request r
    WHERE r.id = d.request_id AND r.client_id = NEW.client_id AND r.state <> 'OPEN';
    RETURN NULL;
END
$$;
CREATE TRIGGER asked_until_a_consent_ends AFTER UPDATE OF withdrawn_at ON casework.attendance_consent
    FOR EACH ROW WHEN (OLD.withdrawn_at IS NULL AND NEW.withdrawn_at IS NOT NULL)
    EXECUTE FUNCTION casework.asked_until_a_consent_ends();

-- What was not sent by its last day; asked whenever somebody comes to an own page, and when a case is read in which a last day is over.
CREATE FUNCTION casework.forget_over_answers() RETURNS boolean
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    DELETE FROM casework.assessment_draft d WHERE d.request_id IN (
        SELECT o.request_id FROM casework.assessment_draft o JOIN casework.assessment_request r ON r.id = o.request_id
        WHERE r.until_date < casework.today() FOR UPDATE OF o SKIP LOCKED);
    RETURN true;
END
$$;

-- One answer at a time, or one that is taken out again; nothing of what was answered before is lost by it.
CREATE FUNCTION casework.own_keep_answer(request uuid, item text, given integer, so_far integer, at timestamptz) RETURNS boolean
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    IF NOT casework.own_asked(request) THEN
        RETURN false;
    END IF;
    INSERT INTO casework.assessment_draft AS d (request_id, client_id, answers, reached, saved_at)
    VALUES (request, casework.own_client(), CASE WHEN given IS NULL THEN '{}' ELSE jsonb_build_object(item, given)::text END, so_far, at)
    ON CONFLICT (request_id) DO UPDATE
        SET answers = CASE WHEN given IS NULL THEN d.answers::jsonb - item ELSE d.answers::jsonb || jsonb_build_object(item, given) END::text,
            reached = greatest(d.reached, so_far), saved_at = at;
    RETURN true;
END
$$;

-- What is kept becomes an assessment by the client; sent again it is sent already.
CREATE FUNCTION casework.own_send_answers(request uuid, assessment uuid, at timestamptz) RETURNS text
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    IF NOT casework.own_asked(request) THEN
        RETURN CASE WHEN EXISTS (SELECT FROM casework.assessment_request r
                                 WHERE r.id = request AND r.client_id = casework.own_client() AND r.state = 'ANSWERED')
                    THEN 'BEFORE' ELSE 'OVER' END;
    END IF;
    INSERT INTO casework.assessment (id, client_id, instrument_id, occasion, assessed_on, answered_by, answers, remark, written_by,
        written_at, attempt, request_id)
    SELECT assessment, r.client_id, r.instrument_id, r.occasion, casework.today(), 'CLIENT', d.answers, '', NULL, at, r.id, r.id
    FROM casework.assessment_request r JOIN casework.assessment_draft d ON d.request_id = r.id
    WHERE r.id = request AND d.answers::jsonb <> '{}';
    IF NOT FOUND THEN
        RETURN 'EMPTY';
    END IF;
    UPDATE casework.assessment_request r SET state = 'ANSWERED', settled_at = at WHERE r.id = request;
    DELETE FROM casework.assessment_draft d WHERE d.request_id = request;
    RETURN 'SENT';
END
$$;

-- What was answered so far goes with a request that its caseworker takes back.
CREATE FUNCTION casework.forget_answers(request uuid) RETURNS boolean
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    DELETE FROM casework.assessment_draft d WHERE d.request_id = request AND casework.may_write(d.client_id);
    RETURN FOUND;
END
$$;

-- The client would rather not; nothing of what was answered so far is left.
CREATE FUNCTION casework.own_decline(request uuid, at timestamptz) RETURNS boolean
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    IF NOT casework.own_asked(request) THEN
        RETURN false;
    END IF;
    UPDATE casework.assessment_request r SET state = 'DECLINED', settled_at = at WHERE r.id = request;
    DELETE FROM casework.assessment_draft d WHERE d.request_id = request;
    RETURN true;
END
$$;

-- As before, and without what the client did about these questions.
CREATE OR REPLACE FUNCTION casework.own_reads(most integer)
    RETURNS TABLE (id uuid, at timestamptz, name text, role text, what text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT w.id, w.at, a.display_name,
           CASE WHEN w.account_id = (SELECT c.caseworker_id FROM casework.client c WHERE c.id = w.client_id) THEN 'CASEWORKER'
                ELSE coalesce((SELECT max(g.role) FROM account.account_grant g WHERE g.account_id = w.account_id AND g.side = 'CASE'),
                              '') END,
           w.what
    FROM (SELECT l.id, l.at, l.account_id, l.client_id, 'read.' || l.record_kind AS what
          FROM casework.read_log l WHERE l.client_id = casework.own_client() AND NOT l.refused
            AND l.record_kind NOT IN ('own-page', 'escalation')
          UNION ALL
          SELECT e.id, e.at, e.account_id, e.client_id, e.action
          FROM casework.audit_entry e
          WHERE e.client_id = casework.own_client()
            AND e.action NOT IN ('own-code.chosen', 'own-consent.withdrawn', 'own-answers.sent', 'own-answers.declined')
            AND e.subject_kind <> 'escalation') w
    LEFT JOIN account.account a ON a.id = w.account_id
    WHERE w.account_id IS DISTINCT FROM casework.asker()
    ORDER BY w.at DESC, w.id DESC LIMIT most
$$;

REVOKE ALL ON FUNCTION casework.own_asked(uuid), casework.own_keep_answer(uuid, text, integer, integer, timestamptz),
    casework.own_send_answers(uuid, uuid, timestamptz), casework.own_decline(uuid, timestamptz), casework.forget_answers(uuid),
    casework.forget_over_answers(), casework.answers_go_with_the_case(), casework.asked_until_a_consent_ends() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION casework.own_keep_answer(uuid, text, integer, integer, timestamptz),
    casework.own_send_answers(uuid, uuid, timestamptz), casework.own_decline(uuid, timestamptz), casework.forget_answers(uuid),
    casework.forget_over_answers() TO ${casework};
