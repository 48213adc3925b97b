-- What the planner keeps of a column are values out of it, and EXPLAIN tells by them whether a name is there. Of the case side,
-- and of who is inside, none are kept; whoever adds a table there need not think of it.
DO $$
DECLARE
    kept record;
BEGIN
    FOR kept IN
        SELECT c.oid::regclass AS relation, c.relkind, a.attnum, a.attname, n.nspname, c.relname
        FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname IN ('casework', 'wall') AND a.attnum > 0 AND NOT a.attisdropped AND a.attstattarget IS DISTINCT FROM 0
          AND (c.relkind = 'r' OR c.relkind = 'i' AND EXISTS (
              SELECT FROM pg_index i WHERE i.indexrelid = c.oid AND i.indkey[a.attnum - 1] = 0))
    LOOP
        EXECUTE format('ALTER %s %s ALTER COLUMN %s SET STATISTICS 0',
            CASE kept.relkind WHEN 'r' THEN 'TABLE' ELSE 'INDEX' END, kept.relation,
            CASE kept.relkind WHEN 'r' THEN quote_ident(kept.attname) ELSE kept.attnum::text END);
        IF kept.relkind = 'r' THEN
            PERFORM pg_clear_attribute_stats(kept.nspname, kept.relname, kept.attname, false);
        END IF;
    END LOOP;
END
$$;
