-- A kept engagement is read only while the very consents live that it was computed under; a later one does not open it again.

CREATE OR REPLACE VIEW casework.consented_household WITH (security_barrier = true) AS
    SELECT c.client_id, c.household_id, c.from_date, c.to_date, c.id AS consent_id
    FROM casework.attendance_consent c
    WHERE c.withdrawn_at IS NULL
      AND c.from_date <= (now() AT TIME ZONE 'Asia/Shanghai')::date
      AND (c.to_date IS NULL OR c.to_date >= (now() AT TIME ZONE 'Asia/Shanghai')::date)
      AND EXISTS (SELECT FROM casework.client_household h
                  WHERE h.client_id = c.client_id AND h.household_id = c.household_id
                    AND h.from_date <= (now() AT TIME ZONE 'Asia/Shanghai')::date
                    AND (h.to_date IS NULL OR h.to_date >= (now() AT TIME ZONE 'Asia/Shanghai')::date))
      AND casework.may_see(c.client_id);

ALTER TABLE casework.engagement ADD COLUMN consents uuid[] NOT NULL DEFAULT '{}';

UPDATE casework.engagement e SET consents = ARRAY(
    SELECT c.id FROM casework.attendance_consent c
    WHERE c.client_id = e.client_id AND c.household_id = ANY (e.households) AND c.recorded_at <= e.computed_at
      AND (c.withdrawn_at IS NULL OR c.withdrawn_at > e.computed_at));

CREATE FUNCTION casework.may_read_kept(wanted_client uuid, wanted_households uuid[], wanted_consents uuid[])
    RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS
$$
    SELECT (cardinality(wanted_households) = 0 OR cardinality(wanted_consents) > 0)
        AND NOT EXISTS (
            SELECT FROM unnest(wanted_consents) AS w (consent_id)
            WHERE NOT EXISTS (SELECT FROM casework.consented_household c
                              WHERE c.client_id = wanted_client AND c.consent_id = w.consent_id))
$$;

DROP POLICY while_consented ON casework.engagement;
CREATE POLICY while_consented ON casework.engagement AS RESTRICTIVE FOR SELECT TO ${casework}
    USING (casework.may_read_kept(client_id, households, consents));
DROP FUNCTION casework.may_read_attendance(uuid, uuid[]);

REVOKE ALL ON FUNCTION casework.may_read_kept(uuid, uuid[], uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION casework.may_read_kept(uuid, uuid[], uuid[]) TO ${casework};
