-- Nothing of a closed case is written, in whichever table it stands; whoever adds a table there need not think of it. Who reads
-- and what was done to a case is written down all the same, and what came of a referral or a report that was sent before.
DO $$
DECLARE
    kept record;
    settled text;
BEGIN
    FOR kept IN
        SELECT c.oid::regclass AS relation, c.relname AS name FROM pg_class c
        WHERE c.relnamespace = 'casework'::regnamespace AND c.relkind = 'r' AND c.relname NOT IN ('read_log', 'audit_entry')
          AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'client_id' AND NOT a.attisdropped)
          AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'added_while_open')
    LOOP
        settled := CASE WHEN kept.name IN ('referral', 'escalation') THEN ' OR casework.may_follow_up(client_id)' ELSE '' END;
        EXECUTE format('CREATE POLICY added_while_open ON %s AS RESTRICTIVE FOR INSERT TO ${casework}'
            ' WITH CHECK (casework.is_open(client_id))', kept.relation);
        EXECUTE format('CREATE POLICY changed_while_open ON %s AS RESTRICTIVE FOR UPDATE TO ${casework}'
            ' USING (true) WITH CHECK (casework.is_open(client_id)%s)', kept.relation, settled);
    END LOOP;
END
$$;
