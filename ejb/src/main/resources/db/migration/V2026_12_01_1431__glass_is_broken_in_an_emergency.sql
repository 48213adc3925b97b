-- In an emergency a caseworker of the district reads a case that is a colleague's, for a reason and for a day. Nothing is
-- written by it, the log of reads is not read by it, and whatever is read stands in the log with it.
CREATE TABLE casework.broken_glass (
    id            uuid PRIMARY KEY,
    client_id     uuid NOT NULL REFERENCES casework.client (id),
    by_account    uuid NOT NULL,
    -- whose case it was: it is over once somebody else has the case
    caseworker_id uuid NOT NULL,
    reason        text NOT NULL,
    words         text NOT NULL,
    at            timestamptz NOT NULL,
    ends_at       timestamptz NOT NULL,
    ended_at      timestamptz,
    -- what was done in the emergency, which its caseworker reads
    outcome       text NOT NULL DEFAULT '',
    looked_by     uuid,
    looked_at     timestamptz,
    looked_words  text NOT NULL DEFAULT '',
    CONSTRAINT broken_glass_reason_known CHECK (reason IN
        ('LIFE_IN_DANGER', 'CHILD_IN_DANGER', 'CLIENT_ASKS_FOR_HELP', 'CASEWORKER_AWAY', 'OTHER')),
    CONSTRAINT broken_glass_words_length CHECK (length(words) BETWEEN 1 AND 300),
    CONSTRAINT broken_glass_outcome_length CHECK (length(outcome) <= 500),
    CONSTRAINT broken_glass_looked_length CHECK (length(looked_words) <= 300),
    CONSTRAINT broken_glass_a_day CHECK (ends_at > at AND ends_at <= at + interval '24 hours'),
    CONSTRAINT broken_glass_ends CHECK (ended_at IS NULL OR ended_at <= ends_at),
    CONSTRAINT broken_glass_of_another CHECK (by_account <> caseworker_id),
    CONSTRAINT broken_glass_looked_by_another CHECK (looked_by IS NULL OR looked_by <> by_account),
    CONSTRAINT broken_glass_looked CHECK ((looked_by IS NULL) = (looked_at IS NULL))
);
CREATE INDEX broken_glass_client_idx ON casework.broken_glass (client_id, at DESC);
CREATE INDEX broken_glass_account_idx ON casework.broken_glass (by_account, at DESC);
CREATE INDEX broken_glass_caseworker_idx ON casework.broken_glass (caseworker_id, at DESC);
-- by it a case is found whose name somebody says
CREATE INDEX client_name_idx ON casework.client (name);

-- What who asks has open at this moment.
CREATE FUNCTION casework.open_glass() RETURNS TABLE (id uuid, client_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT g.id, g.client_id FROM wall.inside i
    JOIN casework.broken_glass g ON g.by_account = i.asker AND g.ended_at IS NULL AND g.ends_at > i.moment
    JOIN casework.client c ON c.id = g.client_id AND c.caseworker_id = g.caseworker_id AND c.state <> 'CLOSED'
    WHERE i.transaction = pg_current_xact_id_if_assigned()
      AND casework.holds('CASEWORKER', c.district_code) AND NOT casework.holds('CASE_SUPERVISOR', c.district_code)
      AND NOT casework.is_case_of_family(i.asker, g.client_id)
$$;

-- Who works with a case: the caseworker whose it is, and who supervises its district.
CREATE FUNCTION casework.may_work(wanted_client uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT EXISTS (
        SELECT FROM casework.client c
        WHERE c.id = wanted_client
          AND ((c.caseworker_id = casework.asker() AND casework.holds('CASEWORKER', c.district_code))
               OR casework.holds('CASE_SUPERVISOR', c.district_code)))
        AND NOT casework.is_own_case(wanted_client)
$$;

CREATE OR REPLACE FUNCTION casework.may_see(wanted_client uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT EXISTS (
        SELECT FROM casework.client c
        WHERE c.id = wanted_client
          AND ((c.caseworker_id = casework.asker() AND casework.holds('CASEWORKER', c.district_code))
               OR casework.holds('CASE_SUPERVISOR', c.district_code)
               OR EXISTS (SELECT FROM casework.open_glass() g WHERE g.client_id = wanted_client)))
        AND NOT casework.is_own_case(wanted_client)
$$;

-- Asked once for a whole statement.
CREATE POLICY behind_glass ON casework.client FOR SELECT TO ${casework}
    USING (id IN (SELECT g.client_id FROM casework.open_glass() g));

ALTER TABLE casework.broken_glass ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clients ON casework.broken_glass FOR SELECT TO ${casework} USING (casework.may_work(client_id));
CREATE POLICY own_glass ON casework.broken_glass FOR SELECT TO ${casework}
    USING (by_account = casework.asker() AND casework.works_cases());

-- The id of what is open now; nothing where there is no such case, where it is the own one or of the own family, or where who
-- asks works no cases of its district.
CREATE FUNCTION casework.break_glass(wanted uuid, why text, said text) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
DECLARE
    broken uuid;
BEGIN
    SELECT g.id INTO broken FROM casework.open_glass() g WHERE g.client_id = wanted;
    IF broken IS NULL THEN
        INSERT INTO casework.broken_glass (id, client_id, by_account, caseworker_id, reason, words, at, ends_at)
        SELECT uuidv7(), c.id, casework.asker(), c.caseworker_id, why, said, casework.moment(),
               casework.moment() + interval '24 hours'
        FROM casework.client c
        WHERE c.id = wanted AND c.state <> 'CLOSED' AND c.caseworker_id <> casework.asker()
          AND casework.holds('CASEWORKER', c.district_code) AND NOT casework.holds('CASE_SUPERVISOR', c.district_code)
          AND NOT casework.is_own_case(c.id)
        RETURNING id INTO broken;
    END IF;
    RETURN broken;
END
$$;

-- The same of a case whose client is called so, and has this number or this phone: two things that who stands there knows.
CREATE FUNCTION casework.break_glass_of(called text, numbered text, phoned text, why text, said text) RETURNS uuid
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT casework.break_glass(
        (SELECT c.id FROM casework.client c
         WHERE c.name = called AND c.state <> 'CLOSED' AND casework.holds('CASEWORKER', c.district_code)
           AND (numbered <> '' AND upper(c.case_number) = upper(numbered)
                OR phoned <> '' AND regexp_replace(c.phone, '[^0-9]', '', 'g') = phoned)
         ORDER BY c.opened_on DESC, c.id LIMIT 1), why, said)
$$;

-- By who broke it: over at once, with what was done. Also afterwards, as long as nothing was said.
CREATE FUNCTION casework.end_glass(wanted uuid, said text) RETURNS boolean
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    UPDATE casework.broken_glass g
    SET ended_at = coalesce(g.ended_at, least(casework.moment(), g.ends_at)), outcome = said
    WHERE g.id = wanted AND g.by_account = casework.asker() AND g.outcome = '' AND casework.works_cases();
    RETURN FOUND;
END
$$;

-- By who works with the case: nobody has it open any more.
CREATE FUNCTION casework.end_glass_of_case(wanted_client uuid) RETURNS integer
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    WITH ended AS (
        UPDATE casework.broken_glass g SET ended_at = casework.moment()
        WHERE g.client_id = wanted_client AND g.ended_at IS NULL AND g.ends_at > casework.moment()
          AND g.at <= casework.moment() AND casework.may_work(wanted_client)
        RETURNING 1)
    SELECT count(*)::integer FROM ended
$$;

-- By who supervises the district, once, and not by who broke it.
CREATE FUNCTION casework.look_into_glass(wanted uuid, said text) RETURNS boolean
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    UPDATE casework.broken_glass g
    SET looked_by = casework.asker(), looked_at = casework.moment(), looked_words = said
    FROM casework.client c
    WHERE g.id = wanted AND g.looked_by IS NULL AND g.by_account <> casework.asker() AND c.id = g.client_id
      AND casework.holds('CASE_SUPERVISOR', c.district_code) AND NOT casework.is_own_case(c.id);
    RETURN FOUND;
END
$$;

REVOKE ALL ON FUNCTION casework.open_glass(), casework.may_work(uuid), casework.break_glass(uuid, text, text),
    casework.break_glass_of(text, text, text, text, text), casework.end_glass(uuid, text), casework.end_glass_of_case(uuid),
    casework.look_into_glass(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION casework.open_glass(), casework.may_work(uuid), casework.break_glass(uuid, text, text),
    casework.break_glass_of(text, text, text, text, text), casework.end_glass(uuid, text), casework.end_glass_of_case(uuid),
    casework.look_into_glass(uuid, text) TO ${casework};
GRANT SELECT ON casework.broken_glass TO ${casework};

-- Who looks in by broken glass reads the case, and not who else read it. Who brought or ended an instrument is of no case.
ALTER POLICY read_visible ON casework.read_log USING (account_id = casework.asker() OR casework.may_work(client_id));
ALTER POLICY read_visible ON casework.audit_entry
    USING (CASE WHEN client_id IS NULL THEN subject_kind IN ('account', 'instrument') AND casework.supervises()
                ELSE casework.may_work(client_id) END);

-- What was read by broken glass is marked with it, and nothing else is.
ALTER TABLE casework.read_log ADD COLUMN glass_id uuid;
CREATE INDEX read_log_glass_idx ON casework.read_log (glass_id) WHERE glass_id IS NOT NULL;
CREATE POLICY marked_with_glass ON casework.read_log AS RESTRICTIVE FOR INSERT TO ${casework}
    WITH CHECK (CASE WHEN (SELECT EXISTS (SELECT FROM casework.open_glass()))
                     THEN glass_id IS NOT DISTINCT FROM
                         (SELECT g.id FROM casework.open_glass() g WHERE g.client_id = read_log.client_id)
                     ELSE glass_id IS NULL END);

-- Of a log that is looked through by who read: each question has its index.
CREATE INDEX read_log_account_idx ON casework.read_log (account_id, at DESC);
CREATE INDEX casework_audit_at_idx ON casework.audit_entry (at DESC, id DESC);
-- That a supervisor looked through the log is seen by those who supervise the same people.
CREATE POLICY read_searches ON casework.read_log FOR SELECT TO ${casework}
    USING (client_id IS NULL AND record_kind = 'log-search' AND casework.supervises_worker(account_id));
