-- Who reads a case by broken glass writes nothing of it, in whichever table it stands; whoever adds a table there need not think
-- of it. That it was read is written down all the same. Who leads a group goes on to mark its meetings: that is not by the glass.
DO $$
DECLARE
    kept record;
    as_leader text;
    open_to_none text;
    behind_glass CONSTANT text := '(client_id IN (SELECT g.client_id FROM casework.open_glass() g)) IS NOT TRUE';
BEGIN
    FOR kept IN
        SELECT c.oid::regclass AS relation, c.relname AS name FROM pg_class c
        WHERE c.relnamespace = 'casework'::regnamespace AND c.relkind = 'r' AND c.relname NOT IN ('read_log', 'audit_entry')
          AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'client_id' AND NOT a.attisdropped)
          AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'not_added_behind_glass')
    LOOP
        as_leader := CASE
            WHEN kept.name = 'repair_session' THEN ' OR group_meeting_id IS NOT NULL AND casework.marks_meeting(group_meeting_id, client_id)'
            WHEN kept.name IN ('repair_participant', 'repair_change') THEN ' OR casework.marks_repair(repair_session_id, client_id)'
            ELSE '' END;
        open_to_none := behind_glass || as_leader;
        EXECUTE format('CREATE POLICY not_added_behind_glass ON %s AS RESTRICTIVE FOR INSERT TO ${casework} WITH CHECK (%s)',
            kept.relation, open_to_none);
        EXECUTE format('CREATE POLICY not_changed_behind_glass ON %s AS RESTRICTIVE FOR UPDATE TO ${casework} USING (%s)',
            kept.relation, open_to_none);
        EXECUTE format('CREATE POLICY not_deleted_behind_glass ON %s AS RESTRICTIVE FOR DELETE TO ${casework} USING (%s)',
            kept.relation, open_to_none);
    END LOOP;
END
$$;
