-- What is answered to a request may be given again only to who still may everything that the account could at the first
-- time. It is asked in the statement that claims the key, and once more when the request comes again.

-- The grants of a day, and the children near whom the account's person is on it without being barred for them.
CREATE FUNCTION account.rights_of(who uuid, today date) RETURNS text[]
    LANGUAGE sql STABLE SET search_path = pg_catalog AS
$$
    WITH me AS (
        SELECT p.id FROM programme.person p WHERE p.account_id = who
    ), near AS (
        SELECT me.id AS adult, o.person_id AS child
        FROM me
        JOIN programme.household_member m ON m.person_id = me.id
        JOIN programme.household_member o ON o.household_id = m.household_id
        JOIN programme.person c ON c.id = o.person_id AND c.kind = 'CHILD'
        WHERE today BETWEEN m.from_date AND coalesce(m.to_date, today) AND today BETWEEN o.from_date AND coalesce(o.to_date, today)
        UNION
        SELECT me.id, g.child_id
        FROM me JOIN programme.guardianship g ON g.adult_id = me.id
        WHERE today BETWEEN g.from_date AND coalesce(g.to_date, today)
    ), rights AS (
        SELECT concat_ws(' ', g.role, g.home_id, g.household_id, g.district_code) AS what
        FROM account.account_grant g
        WHERE g.account_id = who AND today BETWEEN g.valid_from AND coalesce(g.valid_to, today)
        UNION
        SELECT 'near ' || n.child FROM near n
        WHERE NOT EXISTS (SELECT FROM programme.guardianship b
                WHERE b.child_id = n.child AND b.adult_id = n.adult AND b.blocked_at IS NOT NULL)
            AND NOT EXISTS (SELECT FROM programme.pickup_authority b
                WHERE b.child_id = n.child AND b.adult_id = n.adult AND b.kind = 'FORBIDDEN' AND b.withdrawn_at IS NULL
                    AND today BETWEEN b.from_date AND coalesce(b.to_date, today))
    )
    SELECT coalesce(array_agg(what), '{}') FROM rights
$$;
REVOKE ALL ON FUNCTION account.rights_of(uuid, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION account.rights_of(uuid, date) TO ${app};

ALTER TABLE account.idempotency ADD COLUMN rights text[] NOT NULL DEFAULT '{}';
