-- A volunteer who pledged secrecy goes on an errand for one contact of a case. The helper comes by the same neutral door as a client
-- does, with a code of the own, reads by functions alone and only what the errand needs, and only while it lives; no table is open.

ALTER TABLE casework.referral_term ADD COLUMN errand_days integer NOT NULL DEFAULT 7
    CONSTRAINT referral_term_errand CHECK (errand_days BETWEEN 1 AND 30);

-- The same door: what opens is a client's page or a helper's.
ALTER TABLE wall.own_key ADD COLUMN of_helper boolean NOT NULL DEFAULT false;
ALTER TABLE wall.inside ADD COLUMN own_helper uuid;

CREATE TABLE casework.helper (
    id            uuid PRIMARY KEY,
    district_code text NOT NULL,
    name          text NOT NULL CONSTRAINT helper_name_length CHECK (length(name) BETWEEN 1 AND 60),
    -- when the pledge was signed, and until when it holds
    pledged_on    date NOT NULL,
    pledge_until  date NOT NULL,
    recorded_by   uuid NOT NULL,
    recorded_at   timestamptz NOT NULL,
    ended_at      timestamptz,
    ended_by      uuid,
    CONSTRAINT helper_pledge CHECK (pledge_until >= pledged_on),
    CONSTRAINT helper_ended CHECK ((ended_at IS NULL) = (ended_by IS NULL))
);
CREATE INDEX helper_district_idx ON casework.helper (district_code);

CREATE TABLE casework.errand (
    id         uuid PRIMARY KEY,
    client_id  uuid NOT NULL REFERENCES casework.client (id),
    helper_id  uuid NOT NULL REFERENCES casework.helper (id),
    kind       text NOT NULL CONSTRAINT errand_kind_known
        CHECK (kind IN ('HOME_VISIT', 'INTERVIEW', 'COMMUNITY_INQUIRY', 'CALL', 'LETTER')),
    meets_at   timestamptz NOT NULL,
    until_date date NOT NULL,
    asked_by   uuid NOT NULL,
    asked_at   timestamptz NOT NULL,
    state      text NOT NULL DEFAULT 'OPEN' CONSTRAINT errand_state_known
        CHECK (state IN ('OPEN', 'SENT', 'RETURNED', 'TAKEN', 'REVOKED')),
    remark     text NOT NULL DEFAULT '' CONSTRAINT errand_remark CHECK (length(remark) <= 500 AND (state <> 'RETURNED' OR remark <> '')),
    settled_at timestamptz,
    version    integer NOT NULL DEFAULT 0,
    CONSTRAINT errand_of_client UNIQUE (client_id, id),
    CONSTRAINT errand_settled CHECK ((state IN ('TAKEN', 'REVOKED')) = (settled_at IS NOT NULL))
);
CREATE INDEX errand_helper_idx ON casework.errand (helper_id);
CREATE INDEX errand_sent_idx ON casework.errand (client_id) WHERE state = 'SENT';

-- What the helper wrote, to be looked at; of a form that is sent again there is one.
CREATE TABLE casework.errand_report (
    id          uuid PRIMARY KEY,
    client_id   uuid NOT NULL REFERENCES casework.client (id),
    errand_id   uuid NOT NULL,
    happened_at timestamptz NOT NULL,
    place       text NOT NULL CONSTRAINT errand_report_place CHECK (length(place) <= 100),
    with_whom   text NOT NULL CONSTRAINT errand_report_whom CHECK (length(with_whom) <= 100),
    reached     boolean NOT NULL,
    seen        text NOT NULL CONSTRAINT errand_report_seen CHECK (length(seen) <= 4000 AND (NOT reached OR seen <> '')),
    agreed      text NOT NULL CONSTRAINT errand_report_agreed CHECK (length(agreed) <= 1000),
    sent_at     timestamptz NOT NULL,
    attempt     uuid NOT NULL,
    CONSTRAINT errand_report_happened CHECK (happened_at <= sent_at),
    CONSTRAINT errand_report_of FOREIGN KEY (client_id, errand_id) REFERENCES casework.errand (client_id, id),
    CONSTRAINT errand_report_attempt_key UNIQUE (errand_id, attempt)
);
CREATE INDEX errand_report_client_idx ON casework.errand_report (client_id, errand_id);

ALTER TABLE casework.client_contact ADD COLUMN errand_id uuid,
    ADD CONSTRAINT client_contact_of_errand FOREIGN KEY (client_id, errand_id) REFERENCES casework.errand (client_id, id),
    ADD CONSTRAINT client_contact_errand_once UNIQUE (client_id, errand_id);

-- Whose page this transaction opened, of a helper.
CREATE FUNCTION casework.own_helper() RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT i.own_helper FROM wall.inside i WHERE i.transaction = pg_current_xact_id_if_assigned() $$;

CREATE FUNCTION casework.is_bound(wanted_helper uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT EXISTS (SELECT FROM casework.helper h
                   WHERE h.id = wanted_helper AND h.ended_at IS NULL AND h.pledged_on <= casework.today()
                     AND h.pledge_until >= casework.today())
$$;

CREATE FUNCTION casework.most_errand_days(wanted_district text) RETURNS integer
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT coalesce((SELECT t.errand_days FROM casework.referral_term t
                     WHERE t.district_code = wanted_district AND t.from_date <= casework.today()
                     ORDER BY t.from_date DESC, t.set_at DESC, t.id DESC LIMIT 1), 7)
$$;

-- For as long as nothing happened that ends it: its last day, the pledge, a consent that was withdrawn, that who asked works there no
-- more, and whatever became of the case since it was asked for. What ended one once does not bring it back.
CREATE FUNCTION casework.errand_goes_on(wanted_errand uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT EXISTS (
        SELECT FROM casework.errand e JOIN casework.client c ON c.id = e.client_id
        WHERE e.id = wanted_errand AND e.until_date >= casework.today()
          AND (casework.may_see(e.client_id) OR e.helper_id = casework.own_helper() AND NOT casework.is_own_case(e.client_id))
          AND c.state <> 'CLOSED' AND c.caseworker_id = e.asked_by
          AND EXISTS (SELECT FROM account.account a
                      JOIN account.account_grant g ON g.account_id = a.id AND g.role = 'CASEWORKER' AND g.district_code = c.district_code
                          AND g.valid_from <= casework.today() AND (g.valid_to IS NULL OR g.valid_to >= casework.today())
                      WHERE a.id = e.asked_by AND a.state = 'ACTIVE')
          AND NOT casework.works_for_homes(e.asked_by)
          AND (c.paused_until IS NULL OR c.paused_until < casework.today())
          AND casework.is_bound(e.helper_id)
          AND NOT EXISTS (SELECT FROM casework.attendance_consent a WHERE a.client_id = e.client_id AND a.withdrawn_at >= e.asked_at)
          AND NOT EXISTS (SELECT FROM casework.case_event v
                          WHERE v.client_id = e.client_id AND v.at >= e.asked_at AND v.kind IN ('PAUSED', 'GIVEN', 'CLOSED')))
$$;
-- While it goes on it is seen by its helper, unless what was written waits.
CREATE FUNCTION casework.errand_lives(wanted_errand uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT EXISTS (SELECT FROM casework.errand e WHERE e.id = wanted_errand AND e.state IN ('OPEN', 'RETURNED'))
       AND casework.errand_goes_on(wanted_errand)
$$;

ALTER TABLE casework.helper ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_own_districts ON casework.helper FOR SELECT TO ${casework}
    USING (casework.holds('CASEWORKER', district_code) OR casework.holds('CASE_SUPERVISOR', district_code));
CREATE POLICY recorded_in_own_name ON casework.helper FOR INSERT TO ${casework}
    WITH CHECK (recorded_by = casework.asker() AND ended_at IS NULL AND pledged_on <= casework.today()
        AND (casework.holds('CASEWORKER', district_code) OR casework.holds('CASE_SUPERVISOR', district_code)));
CREATE POLICY ended_in_own_name ON casework.helper FOR UPDATE TO ${casework}
    USING (ended_at IS NULL AND (casework.holds('CASEWORKER', district_code) OR casework.holds('CASE_SUPERVISOR', district_code)))
    WITH CHECK (ended_by = casework.asker());
GRANT SELECT, INSERT, UPDATE (ended_at, ended_by) ON casework.helper TO ${casework};

ALTER TABLE casework.errand ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clients ON casework.errand TO ${casework} USING (casework.may_see(client_id));
CREATE POLICY by_its_caseworker ON casework.errand AS RESTRICTIVE FOR INSERT TO ${casework}
    WITH CHECK (asked_by = casework.asker() AND state = 'OPEN' AND casework.may_write(client_id) AND casework.is_bound(helper_id)
        AND until_date >= casework.today()
        AND EXISTS (SELECT FROM casework.client c JOIN casework.helper h ON h.district_code = c.district_code
                    WHERE c.id = client_id AND h.id = helper_id
                      AND until_date <= casework.today() + casework.most_errand_days(c.district_code)));
CREATE POLICY settled_by_its_caseworker ON casework.errand AS RESTRICTIVE FOR UPDATE TO ${casework}
    USING (state IN ('OPEN', 'SENT', 'RETURNED') AND casework.may_work(client_id))
    WITH CHECK (state = 'REVOKED' AND casework.may_work(client_id)
        OR casework.may_write(client_id) AND (state <> 'RETURNED' OR casework.errand_goes_on(id)));
GRANT SELECT, INSERT, UPDATE (state, remark, settled_at, version) ON casework.errand TO ${casework};

ALTER TABLE casework.errand_report ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clients ON casework.errand_report FOR SELECT TO ${casework} USING (casework.may_see(client_id));
GRANT SELECT ON casework.errand_report TO ${casework};

-- The door ----------------------------------------------------------------------------------------------------------

-- OPEN for a client's page, HELP for a helper's, START where the code is one to begin with, or nothing.
CREATE OR REPLACE FUNCTION casework.own_open(typed_hash text, typed_start text, token text, at timestamptz, until timestamptz) RETURNS text
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
DECLARE
    found_one uuid;
    found_helper boolean;
BEGIN
    IF EXISTS (SELECT FROM wall.own_key k WHERE k.start_print = typed_start AND k.start_until > at
               AND (NOT k.of_helper OR casework.is_bound(k.client_id))) THEN
        RETURN 'START';
    END IF;
    SELECT k.client_id, k.of_helper INTO found_one, found_helper FROM wall.own_key k JOIN wall.own_try t ON t.account_id = k.account_id
    WHERE k.account_id = casework.asker() AND k.code_hash = typed_hash AND t.failures <= 10
      AND (NOT k.of_helper OR casework.is_bound(k.client_id));
    IF found_one IS NULL THEN
        RETURN '';
    END IF;
    UPDATE wall.own_try t SET failures = 0 WHERE t.account_id = casework.asker();
    DELETE FROM wall.own_opening o WHERE o.account_id = casework.asker() AND o.good_until <= at;
    INSERT INTO wall.own_opening VALUES (token, found_one, casework.asker(), until);
    UPDATE wall.inside i SET own_client = CASE WHEN NOT found_helper THEN found_one END, own_helper = CASE WHEN found_helper THEN found_one END
    WHERE i.transaction = pg_current_xact_id_if_assigned();
    RETURN CASE WHEN found_helper THEN 'HELP' ELSE 'OPEN' END;
END
$$;

-- A helper's code begins, or is another one, while the pledge holds.
CREATE OR REPLACE FUNCTION casework.own_choose(typed_start text, hash text, at timestamptz) RETURNS boolean
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    UPDATE wall.own_key k SET account_id = casework.asker(), code_hash = hash, start_print = NULL, start_until = NULL, changed_at = at
    WHERE CASE WHEN typed_start IS NULL THEN k.client_id = casework.own_client() AND k.account_id = casework.asker()
               ELSE k.start_print = typed_start AND k.start_until > at AND (NOT k.of_helper OR casework.is_bound(k.client_id)) END;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    UPDATE wall.own_try t SET failures = 0 WHERE t.account_id = casework.asker();
    RETURN true;
END
$$;

-- With the pledge the code ends, that which was given on paper as well.
CREATE FUNCTION casework.code_ends_with_the_pledge() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    DELETE FROM wall.own_opening o WHERE o.client_id = NEW.id;
    DELETE FROM wall.own_key k WHERE k.client_id = NEW.id;
    RETURN NULL;
END
$$;
CREATE TRIGGER code_ends_with_the_pledge AFTER UPDATE OF ended_at ON casework.helper
    FOR EACH ROW WHEN (NEW.ended_at IS NOT NULL) EXECUTE FUNCTION casework.code_ends_with_the_pledge();

CREATE OR REPLACE FUNCTION casework.own_step(token text, at timestamptz, until timestamptz) RETURNS uuid
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
DECLARE
    found_client uuid;
BEGIN
    UPDATE wall.own_opening o SET good_until = until
    WHERE o.token_print = token AND o.account_id = casework.asker() AND o.good_until > at
      AND NOT EXISTS (SELECT FROM wall.own_key k WHERE k.client_id = o.client_id AND k.of_helper)
    RETURNING o.client_id INTO found_client;
    UPDATE wall.inside i SET own_client = found_client, own_helper = NULL WHERE i.transaction = pg_current_xact_id_if_assigned();
    PERFORM casework.forget_over_answers();
    RETURN found_client;
END
$$;

-- The same of a helper's page, while the pledge holds; without a time until which it stays open, it stays no longer for being asked.
CREATE FUNCTION casework.helper_step(token text, at timestamptz, until timestamptz) RETURNS uuid
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
DECLARE
    found_helper uuid;
BEGIN
    UPDATE wall.own_opening o SET good_until = coalesce(until, o.good_until)
    WHERE o.token_print = token AND o.account_id = casework.asker() AND o.good_until > at
      AND EXISTS (SELECT FROM wall.own_key k WHERE k.client_id = o.client_id AND k.of_helper) AND casework.is_bound(o.client_id)
    RETURNING o.client_id INTO found_helper;
    UPDATE wall.inside i SET own_client = NULL, own_helper = found_helper WHERE i.transaction = pg_current_xact_id_if_assigned();
    RETURN found_helper;
END
$$;

-- Another start code ends the code that was, and every page that is open by it. Whoever supervises the district gives it, because it opens
-- the errands of all who ask this helper.
CREATE FUNCTION casework.helper_give(wanted_helper uuid, print text, until timestamptz, at timestamptz) RETURNS boolean
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    IF NOT casework.is_bound(wanted_helper) OR NOT EXISTS (
        SELECT FROM casework.helper h WHERE h.id = wanted_helper AND casework.holds('CASE_SUPERVISOR', h.district_code)) THEN
        RETURN false;
    END IF;
    INSERT INTO wall.own_key (client_id, start_print, start_until, changed_at, of_helper) VALUES (wanted_helper, print, until, at, true)
    ON CONFLICT (client_id) DO UPDATE
        SET start_print = print, start_until = until, account_id = NULL, code_hash = NULL, changed_at = at;
    DELETE FROM wall.own_opening o WHERE o.client_id = wanted_helper;
    RETURN true;
END
$$;

-- What the helper reads and writes ------------------------------------------------------------------------------------

-- Whom to see, where and when, by which form, and what is to be written anew; of errands that live, and nothing else.
CREATE FUNCTION casework.own_errands()
    RETURNS TABLE (id uuid, client_id uuid, name text, street text, door text, meets_at timestamptz, kind text, until_date date,
        remark text, place text, with_whom text, reached boolean, seen text, agreed text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT e.id, e.client_id, c.name, w.street, w.door, e.meets_at, e.kind, e.until_date, e.remark,
           r.place, r.with_whom, r.reached, r.seen, r.agreed
    FROM casework.errand e
    JOIN casework.client c ON c.id = e.client_id
    LEFT JOIN LATERAL (SELECT a.street, a.door FROM casework.client_address a WHERE a.client_id = e.client_id
                       ORDER BY a.written_at DESC, a.id DESC LIMIT 1) w ON true
    LEFT JOIN LATERAL (SELECT p.place, p.with_whom, p.reached, p.seen, p.agreed FROM casework.errand_report p
                       WHERE p.errand_id = e.id AND e.state = 'RETURNED' ORDER BY p.sent_at DESC, p.id DESC LIMIT 1) r ON true
    WHERE e.helper_id = casework.own_helper() AND casework.errand_lives(e.id)
    ORDER BY e.meets_at, e.id
$$;

-- SENT, BEFORE where this form was sent already, or OVER.
CREATE FUNCTION casework.own_report(wanted_errand uuid, report uuid, form uuid, happened timestamptz, at_place text, whom text,
    was_reached boolean, was_seen text, was_agreed text, at timestamptz) RETURNS text
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    PERFORM FROM casework.errand e WHERE e.id = wanted_errand AND e.helper_id = casework.own_helper() FOR UPDATE;
    IF NOT FOUND THEN
        RETURN 'OVER';
    END IF;
    IF EXISTS (SELECT FROM casework.errand_report p WHERE p.errand_id = wanted_errand AND p.attempt = form) THEN
        RETURN 'BEFORE';
    END IF;
    -- who closes the case or gives it away is waited for, and only then it is looked what became of it
    IF NOT casework.is_open((SELECT e.client_id FROM casework.errand e WHERE e.id = wanted_errand)) THEN
        RETURN 'OVER';
    END IF;
    IF NOT casework.errand_lives(wanted_errand) THEN
        RETURN 'OVER';
    END IF;
    INSERT INTO casework.errand_report
    SELECT report, e.client_id, e.id, happened, at_place, whom, was_reached, was_seen, was_agreed, at, form
    FROM casework.errand e WHERE e.id = wanted_errand;
    UPDATE casework.errand e SET state = 'SENT', version = e.version + 1 WHERE e.id = wanted_errand;
    RETURN 'SENT';
END
$$;

REVOKE ALL ON FUNCTION casework.code_ends_with_the_pledge() FROM PUBLIC;
REVOKE ALL ON FUNCTION casework.own_helper(), casework.is_bound(uuid), casework.most_errand_days(text), casework.errand_goes_on(uuid),
    casework.errand_lives(uuid), casework.helper_step(text, timestamptz, timestamptz), casework.helper_give(uuid, text, timestamptz, timestamptz),
    casework.own_errands(),
    casework.own_report(uuid, uuid, uuid, timestamptz, text, text, boolean, text, text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION casework.own_helper(), casework.is_bound(uuid), casework.most_errand_days(text), casework.errand_goes_on(uuid),
    casework.errand_lives(uuid), casework.helper_step(text, timestamptz, timestamptz), casework.helper_give(uuid, text, timestamptz, timestamptz),
    casework.own_errands(),
    casework.own_report(uuid, uuid, uuid, timestamptz, text, text, boolean, text, text, timestamptz) TO ${casework};

-- That a pledge was written down, ended, or a code given for it, is read by who supervises its district.
ALTER POLICY read_visible ON casework.audit_entry
    USING (CASE WHEN client_id IS NULL THEN casework.supervises() AND (subject_kind IN ('account', 'instrument', 'figures', 'file')
                     OR subject_kind = 'helper' AND EXISTS (SELECT FROM casework.helper h WHERE h.id = subject_id))
                ELSE casework.may_work(client_id) END);
