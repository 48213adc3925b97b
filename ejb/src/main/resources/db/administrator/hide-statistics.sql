-- PostgreSQL tells every login how many rows each table has, which statements of the same login run, and what is locked. This
-- keeps it from everybody but the database's owner and those who may read all statistics (pg_read_all_stats, pg_monitor). It is
-- run in the product's database by a superuser, may be run again, and changes nothing for other databases of the server.
DO $$
DECLARE
    readers text := format('pg_read_all_stats, %I',
        (SELECT pg_get_userbyid(d.datdba) FROM pg_database d WHERE d.datname = current_database()));
    told record;
BEGIN
    FOR told IN
        SELECT c.oid::regclass AS name FROM pg_class c
        WHERE c.relnamespace = 'pg_catalog'::regnamespace AND c.relkind = 'v' AND has_table_privilege('public', c.oid, 'SELECT')
          AND (c.relname ~ '^pg_stat' OR c.relname IN ('pg_locks', 'pg_prepared_statements', 'pg_prepared_xacts', 'pg_cursors'))
    LOOP
        EXECUTE format('REVOKE ALL ON %s FROM PUBLIC', told.name);
        EXECUTE format('GRANT SELECT ON %s TO %s', told.name, readers);
    END LOOP;
    FOR told IN
        SELECT p.oid::regprocedure AS name FROM pg_proc p
        WHERE p.pronamespace = 'pg_catalog'::regnamespace AND has_function_privilege('public', p.oid, 'EXECUTE')
          AND (p.proname ~ '^pg_stat_(get|have)_' OR p.proname IN (
              'pg_lock_status', 'pg_blocking_pids', 'pg_safe_snapshot_blocking_pids', 'pg_isolation_test_session_is_blocked',
              'pg_prepared_statement', 'pg_prepared_xact', 'pg_cursor',
              'pg_relation_size', 'pg_table_size', 'pg_indexes_size', 'pg_total_relation_size',
              'pg_xact_commit_timestamp', 'pg_xact_commit_timestamp_origin', 'pg_last_committed_xact'))
    LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', told.name);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %s', told.name, readers);
    END LOOP;
    IF has_table_privilege('public', 'pg_catalog.pg_class', 'SELECT') THEN
        REVOKE ALL ON pg_catalog.pg_class FROM PUBLIC;
        EXECUTE format('GRANT SELECT ON pg_catalog.pg_class TO %s', readers);
        EXECUTE (
            SELECT format('GRANT SELECT (%s) ON pg_catalog.pg_class TO PUBLIC', string_agg(quote_ident(a.attname), ', '))
            FROM pg_attribute a
            WHERE a.attrelid = 'pg_catalog.pg_class'::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attname NOT IN (
                'reltuples', 'relpages', 'relallvisible', 'relallfrozen', 'relfrozenxid', 'relminmxid'));
    END IF;
END
$$;
