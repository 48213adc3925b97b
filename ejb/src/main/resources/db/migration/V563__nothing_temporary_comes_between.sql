-- A login that may make temporary tables and types puts them before those of the catalog: one called pg_class, or date, and a
-- function that runs as its owner looks into it, or runs what it checks. And what runs behind the wall later on the same
-- connection does. So the server's login makes nothing temporary, functions look there last, and the wall does not open where
-- something is.

DO
$$
DECLARE
    one regprocedure;
BEGIN
    EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC, ${app}', current_database());
    FOR one IN
        SELECT p.oid FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
        WHERE n.nspname IN ('account', 'programme', 'casework', 'wall') AND 'search_path=pg_catalog' = ANY (p.proconfig)
    LOOP
        EXECUTE format('ALTER FUNCTION %s SET search_path = pg_catalog, pg_temp', one);
    END LOOP;
END
$$;

-- Where the database is somebody else's to grant, its users may make temporary things all the same.
CREATE OR REPLACE FUNCTION wall.enter(asker uuid, day date, purpose text, pass bytea) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
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
    IF pg_my_temp_schema() <> 0 THEN
        RAISE EXCEPTION 'the wall does not open where something temporary was made' USING ERRCODE = '42501';
    END IF;
    INSERT INTO wall.inside VALUES (pg_current_xact_id(), asker, day, purpose);
END
$$;
