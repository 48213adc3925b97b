-- A client reads the own plan by a second step: a code of the client's own. Whose page an account may open is read by nobody, not
-- even by the case side's role; functions verify a code and let one transaction read one case. Every account of a parent may try,
-- and each try is counted, be there such a page or not.

ALTER TABLE wall.inside ADD COLUMN own_client uuid;

-- The start code is kept as a fingerprint, because it is long and by chance; the client's own code as passwords are. Several clients
-- may come by one account: a phone belongs to a family.
CREATE TABLE wall.own_key (
    client_id   uuid PRIMARY KEY,
    start_print text,
    start_until timestamptz,
    account_id  uuid,
    code_hash   text,
    changed_at  timestamptz NOT NULL,
    CONSTRAINT own_key_start_whole CHECK ((start_print IS NULL) = (start_until IS NULL)),
    CONSTRAINT own_key_code_whole CHECK ((account_id IS NULL) = (code_hash IS NULL)),
    CONSTRAINT own_key_start_key UNIQUE (start_print),
    -- of two clients with one account each needs a code that is not the other's
    CONSTRAINT own_key_code_key UNIQUE (account_id, code_hash)
);

-- Failures since the last code that was right, of any account that tried.
CREATE TABLE wall.own_try (
    account_id uuid PRIMARY KEY,
    failures   integer NOT NULL
);

-- A page that was opened, by the fingerprint of what the page holds.
CREATE TABLE wall.own_opening (
    token_print text PRIMARY KEY,
    client_id   uuid NOT NULL,
    account_id  uuid NOT NULL,
    good_until  timestamptz NOT NULL
);
CREATE INDEX own_opening_client_idx ON wall.own_opening (client_id);
CREATE INDEX own_opening_account_idx ON wall.own_opening (account_id);

-- Whose page this transaction opened.
CREATE FUNCTION casework.own_client() RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT i.own_client FROM wall.inside i WHERE i.transaction = pg_current_xact_id_if_assigned() $$;

-- Counts a try before it is looked at; who tries at the same time waits. Tells with which salt to hash, if there is one.
CREATE FUNCTION casework.own_try() RETURNS text
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    INSERT INTO wall.own_try AS t (account_id, failures) VALUES (casework.asker(), 1)
    ON CONFLICT (account_id) DO UPDATE SET failures = t.failures + 1;
    SELECT max(k.code_hash) FROM wall.own_key k WHERE k.account_id = casework.asker();
$$;

-- OPEN, or START where the code is one to begin with, or nothing. After ten failures only a start code is right: the caseworker
-- gives it.
CREATE FUNCTION casework.own_open(typed_hash text, typed_start text, token text, at timestamptz, until timestamptz) RETURNS text
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
DECLARE
    found_client uuid;
BEGIN
    IF EXISTS (SELECT FROM wall.own_key k WHERE k.start_print = typed_start AND k.start_until > at) THEN
        RETURN 'START';
    END IF;
    SELECT k.client_id INTO found_client FROM wall.own_key k JOIN wall.own_try t ON t.account_id = k.account_id
    WHERE k.account_id = casework.asker() AND k.code_hash = typed_hash AND t.failures <= 10;
    IF found_client IS NULL THEN
        RETURN '';
    END IF;
    UPDATE wall.own_try t SET failures = 0 WHERE t.account_id = casework.asker();
    DELETE FROM wall.own_opening o WHERE o.account_id = casework.asker() AND o.good_until <= at;
    INSERT INTO wall.own_opening VALUES (token, found_client, casework.asker(), until);
    UPDATE wall.inside i SET own_client = found_client WHERE i.transaction = pg_current_xact_id_if_assigned();
    RETURN 'OPEN';
END
$$;

-- Goes on with a page that is open, and keeps it open; nothing where it is not, or not by this account.
CREATE FUNCTION casework.own_step(token text, at timestamptz, until timestamptz) RETURNS uuid
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
DECLARE
    found_client uuid;
BEGIN
    UPDATE wall.own_opening o SET good_until = until
    WHERE o.token_print = token AND o.account_id = casework.asker() AND o.good_until > at
    RETURNING o.client_id INTO found_client;
    UPDATE wall.inside i SET own_client = found_client WHERE i.transaction = pg_current_xact_id_if_assigned();
    RETURN found_client;
END
$$;

CREATE FUNCTION casework.own_close(token text) RETURNS void
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ DELETE FROM wall.own_opening o WHERE o.token_print = token AND o.account_id = casework.asker() $$;

-- The first own code by a start code, which is used up and may come from any account; or another one on a page that is open.
CREATE FUNCTION casework.own_choose(typed_start text, hash text, at timestamptz) RETURNS boolean
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    UPDATE wall.own_key k SET account_id = casework.asker(), code_hash = hash, start_print = NULL, start_until = NULL, changed_at = at
    WHERE CASE WHEN typed_start IS NULL THEN k.client_id = casework.own_client() AND k.account_id = casework.asker()
               ELSE k.start_print = typed_start AND k.start_until > at END;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    UPDATE wall.own_try t SET failures = 0 WHERE t.account_id = casework.asker();
    RETURN true;
END
$$;

-- Another start code ends the code that was, and every page that is open by it.
CREATE FUNCTION casework.own_give(wanted_client uuid, print text, until timestamptz, at timestamptz) RETURNS boolean
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    IF casework.may_write(wanted_client) IS NOT TRUE THEN
        RETURN false;
    END IF;
    INSERT INTO wall.own_key (client_id, start_print, start_until, changed_at) VALUES (wanted_client, print, until, at)
    ON CONFLICT (client_id) DO UPDATE
        SET start_print = print, start_until = until, account_id = NULL, code_hash = NULL, changed_at = at;
    DELETE FROM wall.own_opening o WHERE o.client_id = wanted_client;
    RETURN true;
END
$$;

-- What the caseworker sees of it: whether it is used, and whether too many tries ended it; not by which account.
CREATE VIEW casework.own_key WITH (security_barrier = true) AS
    SELECT k.client_id, k.start_until, k.account_id IS NOT NULL AS in_use, coalesce(t.failures > 10, false) AS locked, k.changed_at
    FROM wall.own_key k LEFT JOIN wall.own_try t ON t.account_id = k.account_id
    WHERE casework.may_see(k.client_id);

-- What the client reads -------------------------------------------------------------------------------------------

-- A household is the own one of who lives in it: nobody sees or ends the other parent's consent.
CREATE FUNCTION casework.is_own_household(wanted_client uuid, wanted_household uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT CASE WHEN wanted_client = casework.own_client() THEN EXISTS (
        SELECT FROM programme.person entry
        JOIN programme.household_member m ON m.person_id = entry.id OR m.person_id = entry.joined_into
        WHERE entry.account_id = casework.asker() AND m.household_id = wanted_household
          AND m.from_date <= casework.today() AND (m.to_date IS NULL OR m.to_date >= casework.today()))
    ELSE false END
$$;

-- Its attendance is not shown to who is kept from a child of it: as a blocked guardian, or by a ban, as in the rest of the product.
CREATE FUNCTION casework.is_kept_from(wanted_household uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT EXISTS (
        SELECT FROM programme.person entry
        JOIN programme.person me ON me.id = entry.id OR me.id = entry.joined_into
        JOIN programme.household_member m ON m.household_id = wanted_household
        WHERE entry.account_id = casework.asker()
          AND (EXISTS (SELECT FROM programme.guardianship g
                       WHERE g.child_id = m.person_id AND g.adult_id = me.id AND g.blocked_at IS NOT NULL)
            OR EXISTS (SELECT FROM programme.pickup_authority b
                       WHERE b.child_id = m.person_id AND b.adult_id = me.id AND b.kind = 'FORBIDDEN'
                         AND b.withdrawn_at IS NULL AND (b.to_date IS NULL OR b.to_date >= casework.today()))))
$$;

CREATE OR REPLACE VIEW casework.consented_household WITH (security_barrier = true) AS
    SELECT c.client_id, c.household_id, c.from_date, c.to_date, c.id AS consent_id
    FROM casework.attendance_consent c
    WHERE c.withdrawn_at IS NULL
      AND c.from_date <= casework.today()
      AND (c.to_date IS NULL OR c.to_date >= casework.today())
      AND EXISTS (SELECT FROM casework.client_household h
                  WHERE h.client_id = c.client_id AND h.household_id = c.household_id
                    AND h.from_date <= casework.today()
                    AND (h.to_date IS NULL OR h.to_date >= casework.today()))
      AND EXISTS (SELECT FROM casework.client k WHERE k.id = c.client_id AND k.state <> 'CLOSED')
      AND (casework.may_see(c.client_id)
           OR casework.is_own_household(c.client_id, c.household_id) AND NOT casework.is_kept_from(c.household_id));

ALTER POLICY not_the_own_family ON casework.client
    USING (NOT casework.is_own_case(id) OR id = (SELECT casework.own_client())) WITH CHECK (NOT casework.is_own_case(id));
CREATE POLICY own_page ON casework.client FOR SELECT TO ${casework} USING (id = (SELECT casework.own_client()));
DO $rls$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['care_plan', 'goal', 'intervention', 'repair_session', 'repair_participant'] LOOP
        EXECUTE format('CREATE POLICY own_page ON casework.%I FOR SELECT TO ${casework}'
            ' USING (client_id = (SELECT casework.own_client()))', t);
    END LOOP;
END $rls$;
CREATE POLICY own_page ON casework.attendance_consent FOR SELECT TO ${casework}
    USING (client_id = (SELECT casework.own_client()) AND casework.is_own_household(client_id, household_id));

-- Who read or changed something, by name and role; without what the client does, by whichever account, and without reports to the
-- street: one that is about a child at risk must not warn who it is about.
CREATE FUNCTION casework.own_reads(most integer)
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
          WHERE e.client_id = casework.own_client() AND e.action NOT IN ('own-code.chosen', 'own-consent.withdrawn')
            AND e.subject_kind <> 'escalation') w
    LEFT JOIN account.account a ON a.id = w.account_id
    WHERE w.account_id IS DISTINCT FROM casework.asker()
    ORDER BY w.at DESC, w.id DESC LIMIT most
$$;

-- When and where one meets, as the home has it now.
CREATE FUNCTION casework.own_appointments(at timestamptz)
    RETURNS TABLE (id uuid, starts_at timestamptz, ends_at timestamptz, home text, address text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT r.id, s.starts_at, s.ends_at, h.name, h.address
    FROM casework.repair_session r
    JOIN programme.session s ON s.id = r.session_id AND s.state <> 'CANCELLED'
    JOIN programme.home h ON h.id = s.home_id
    WHERE r.client_id = casework.own_client() AND r.state = 'PLANNED' AND s.ends_at > at
    ORDER BY s.starts_at LIMIT 20
$$;

-- The caseworker's name.
CREATE FUNCTION casework.own_caseworker() RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT a.display_name FROM casework.client c JOIN account.account a ON a.id = c.caseworker_id
    WHERE c.id = casework.own_client()
$$;

CREATE FUNCTION casework.own_withdraw(consent uuid, at timestamptz) RETURNS boolean
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    UPDATE casework.attendance_consent c SET withdrawn_at = coalesce(c.withdrawn_at, at)
    WHERE c.id = consent AND c.client_id = casework.own_client()
      AND casework.is_own_household(c.client_id, c.household_id);
    RETURN FOUND;
END
$$;

REVOKE ALL ON FUNCTION casework.own_client(), casework.own_try(), casework.own_open(text, text, text, timestamptz, timestamptz),
    casework.own_step(text, timestamptz, timestamptz), casework.own_close(text), casework.own_choose(text, text, timestamptz),
    casework.own_give(uuid, text, timestamptz, timestamptz), casework.is_own_household(uuid, uuid), casework.is_kept_from(uuid),
    casework.own_reads(integer),
    casework.own_appointments(timestamptz), casework.own_caseworker(), casework.own_withdraw(uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION casework.own_client(), casework.own_try(), casework.own_open(text, text, text, timestamptz, timestamptz),
    casework.own_step(text, timestamptz, timestamptz), casework.own_close(text), casework.own_choose(text, text, timestamptz),
    casework.own_give(uuid, text, timestamptz, timestamptz), casework.is_own_household(uuid, uuid), casework.is_kept_from(uuid),
    casework.own_reads(integer),
    casework.own_appointments(timestamptz), casework.own_caseworker(), casework.own_withdraw(uuid, timestamptz) TO ${casework};
GRANT SELECT ON casework.own_key TO ${casework};
