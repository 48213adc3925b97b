-- A right that lasts for hours needs more than the day. The server hands in and signs the moment as well: the database asks no
-- clock of its own. Who says no moment is inside as before, and has no right that lasts for hours.
ALTER TABLE wall.inside ADD COLUMN moment timestamptz;

DROP FUNCTION wall.enter(uuid, date, text, bytea);
CREATE FUNCTION wall.enter(asker uuid, day date, purpose text, pass bytea, moment text DEFAULT NULL) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
DECLARE
    said bytea := convert_to(concat_ws(E'\n', asker, day, pg_current_xact_id(), purpose, moment), 'UTF8');
BEGIN
    IF asker IS NULL OR day IS NULL OR purpose IS NULL OR strpos(purpose, E'\n') > 0 OR NOT EXISTS (
        SELECT FROM wall.key k WHERE sha256(sha256(k.outer_padded || sha256(k.inner_padded || said))) = sha256(pass)) THEN
        RAISE EXCEPTION 'the wall does not open with this pass' USING ERRCODE = '42501';
    END IF;
    IF EXISTS (SELECT FROM pg_prepared_statement() p WHERE p.from_sql) THEN
        RAISE EXCEPTION 'the wall does not open where statements were prepared by a statement' USING ERRCODE = '42501';
    END IF;
    IF pg_my_temp_schema() <> 0 THEN
        RAISE EXCEPTION 'the wall does not open where something temporary was made' USING ERRCODE = '42501';
    END IF;
    INSERT INTO wall.inside VALUES (pg_current_xact_id(), asker, day, purpose, moment::timestamptz);
END
$$;
REVOKE ALL ON FUNCTION wall.enter(uuid, date, text, bytea, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.enter(uuid, date, text, bytea, text) TO ${app};

CREATE FUNCTION casework.moment() RETURNS timestamptz
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT i.moment FROM wall.inside i WHERE i.transaction = pg_current_xact_id_if_assigned() $$;
REVOKE ALL ON FUNCTION casework.moment() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION casework.moment() TO ${casework};
