-- Which of a case's sessions to come another caseworker could not hold, because of sessions of other cases. The one who
-- asks supervises the case; of the other sessions nothing is told, only that the time is taken.
CREATE FUNCTION casework.sessions_that_clash(given uuid, facilitator uuid, at timestamptz) RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS
$$
    SELECT r.id FROM casework.repair_session r JOIN casework.client c ON c.id = r.client_id
    WHERE r.client_id = given AND r.state = 'PLANNED' AND r.starts_at > at
      AND casework.holds('CASE_SUPERVISOR', c.district_code)
      AND EXISTS (SELECT FROM casework.repair_session o
                  WHERE o.facilitator_id = facilitator AND o.client_id <> given AND o.state <> 'CANCELLED'
                    AND o.during && r.during)
$$;
REVOKE ALL ON FUNCTION casework.sessions_that_clash(uuid, uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION casework.sessions_that_clash(uuid, uuid, timestamptz) TO ${casework};
