-- Who reads a case by broken glass writes nothing of it, in whichever table it stands; whoever adds a table there need not think
-- of it. That it was read is written down all the same.
DO $$
DECLARE
    kept record;
    open_to_none text := '(client_id IN (SELECT g.client_id FROM casework.open_glass() g)) IS NOT TRUE';
BEGIN
    FOR kept IN
        SELECT c.oid::regclass AS relation FROM pg_class c
        WHERE c.relnamespace = 'casework'::regnamespace AND c.relkind = 'r' AND c.relname NOT IN ('read_log', 'audit_entry')
          AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'client_id' AND NOT a.attisdropped)
          AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'not_added_behind_glass')
    LOOP
        EXECUTE format('CREATE POLICY not_added_behind_glass ON %s AS RESTRICTIVE FOR INSERT TO ${casework} WITH CHECK (%s)',
            kept.relation, open_to_none);
        EXECUTE format('CREATE POLICY not_changed_behind_glass ON %s AS RESTRICTIVE FOR UPDATE TO ${casework} USING (%s)',
            kept.relation, open_to_none);
        EXECUTE format('CREATE POLICY not_deleted_behind_glass ON %s AS RESTRICTIVE FOR DELETE TO ${casework} USING (%s)',
            kept.relation, open_to_none);
    END LOOP;
END
$$;
