-- set_config and SET ROLE opened the wall to whoever could slip in one statement. It opens with a pass now, which the server
-- signs over who asks, which day it is, the transaction and what for, with a key that no statement of the server's login can
-- read. The database verifies it once and notes who is inside, until the transaction leaves or ends.

-- HMAC-SHA-256 (RFC 2104), as far as it depends on the key alone; one key for each server that runs.
CREATE TABLE wall.key (
    node         text PRIMARY KEY,
    inner_padded bytea NOT NULL CHECK (length(inner_padded) = 64),
    outer_padded bytea NOT NULL CHECK (length(outer_padded) = 64)
);

-- A row of another transaction opens nothing: transaction ids of 64 bits do not come again.
CREATE UNLOGGED TABLE wall.inside (
    transaction xid8 PRIMARY KEY,
    asker       uuid NOT NULL,
    day         date NOT NULL,
    purpose     text NOT NULL
);

-- Equal digests are compared, so that the time it takes tells nothing of the signature. The names of the driver's prepared
-- statements can be given to other statements by PREPARE; they would run inside with the pass of who comes next.
CREATE FUNCTION wall.enter(asker uuid, day date, purpose text, pass bytea) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS
$$
DECLARE
    said bytea := convert_to(concat_ws(E'\n', asker, day, pg_current_xact_id(), purpose), 'UTF8');
BEGIN
    IF asker IS NULL OR day IS NULL OR purpose IS NULL OR NOT EXISTS (
        SELECT FROM wall.key k WHERE sha256(sha256(k.outer_padded || sha256(k.inner_padded || said))) = sha256(pass)) THEN
        RAISE EXCEPTION 'the wall does not open with this pass' USING ERRCODE = '42501';
    END IF;
    IF EXISTS (SELECT FROM pg_prepared_statement() p WHERE p.from_sql) THEN
        RAISE EXCEPTION 'the wall does not open where statements were prepared by a statement' USING ERRCODE = '42501';
    END IF;
    INSERT INTO wall.inside VALUES (pg_current_xact_id(), asker, day, purpose);
END
$$;

-- Tells for which day and what for it was entered, or nothing.
CREATE FUNCTION wall.leave(OUT day date, OUT purpose text)
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS
$$ DELETE FROM wall.inside i WHERE i.transaction = pg_current_xact_id_if_assigned() RETURNING i.day, i.purpose $$;

REVOKE ALL ON FUNCTION wall.enter(uuid, date, text, bytea), wall.leave() FROM PUBLIC;
GRANT USAGE ON SCHEMA wall TO ${casework};
GRANT EXECUTE ON FUNCTION wall.enter(uuid, date, text, bytea) TO ${app};
GRANT EXECUTE ON FUNCTION wall.leave() TO ${casework};

CREATE OR REPLACE FUNCTION casework.asker() RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS
$$ SELECT i.asker FROM wall.inside i WHERE i.transaction = pg_current_xact_id_if_assigned() $$;

CREATE OR REPLACE FUNCTION casework.today() RETURNS date
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS
$$ SELECT i.day FROM wall.inside i WHERE i.transaction = pg_current_xact_id_if_assigned() $$;

CREATE FUNCTION casework.purpose() RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS
$$ SELECT i.purpose FROM wall.inside i WHERE i.transaction = pg_current_xact_id_if_assigned() $$;

REVOKE ALL ON FUNCTION casework.purpose() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION casework.purpose() TO ${casework};

-- Who is inside is looked up once for each question, and not for each word of it: what is asked of every row stays as fast as
-- it was.
CREATE OR REPLACE FUNCTION casework.works_for_homes(asked uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS
$$
    SELECT EXISTS (SELECT FROM account.account_grant g JOIN wall.inside i ON i.transaction = pg_current_xact_id_if_assigned()
                   WHERE g.account_id = asked AND g.side = 'PROGRAMME' AND g.valid_from <= i.day
                     AND (g.valid_to IS NULL OR g.valid_to >= i.day))
        OR EXISTS (SELECT FROM programme.staff_member s WHERE s.account_id = asked AND s.active)
$$;

CREATE OR REPLACE FUNCTION casework.holds(wanted_role text, wanted_district text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS
$$
    SELECT EXISTS (
        SELECT FROM wall.inside i
        JOIN account.account a ON a.id = i.asker AND a.state = 'ACTIVE'
        JOIN account.account_grant g ON g.account_id = i.asker AND g.role = wanted_role AND g.district_code = wanted_district
            AND g.valid_from <= i.day AND (g.valid_to IS NULL OR g.valid_to >= i.day)
        WHERE i.transaction = pg_current_xact_id_if_assigned() AND NOT casework.works_for_homes(i.asker))
$$;

ALTER POLICY own_clients ON casework.client
    USING ((caseworker_id = (SELECT casework.asker()) AND casework.holds('CASEWORKER', district_code))
           OR casework.holds('CASE_SUPERVISOR', district_code));

-- Nobody writes down another purpose than the one the wall was opened for.
CREATE POLICY for_its_purpose ON casework.read_log AS RESTRICTIVE FOR INSERT TO ${casework}
    WITH CHECK (purpose = casework.purpose());
