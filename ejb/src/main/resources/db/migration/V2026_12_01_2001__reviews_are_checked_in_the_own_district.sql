-- Who asks whether all signed reviews are as they were has the own cases read, and not the city's.
DROP FUNCTION casework.faults_of_reviews(uuid);
DROP FUNCTION casework.faults_of_all_reviews(uuid);

-- What does not fit of the signed reviews of these cases, or of all. Planned anew for what is asked: a plan that is to do for both
-- reads the city's for one case.
CREATE FUNCTION casework.faults_of_reviews_of(wanted uuid[])
    RETURNS TABLE (client_id uuid, case_number text, number integer, signed_at timestamptz, fault text)
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_custom_plan AS
$$
    WITH link AS (
        SELECT s.*, CASE WHEN s.content IS JSON THEN s.content::jsonb END AS said
        FROM casework.signed_review s WHERE wanted IS NULL OR s.client_id = ANY (wanted)),
    found AS (
        SELECT l.client_id, l.number, l.signed_at, 'CHANGED' AS fault FROM link l
        WHERE l.hash <> encode(sha256(convert_to(l.previous_hash || E'\n' || l.content, 'UTF8')), 'hex')
           OR l.said IS NULL
           OR l.said ->> 'review' IS DISTINCT FROM l.review_id::text
           OR l.said ->> 'client' IS DISTINCT FROM l.client_id::text
           OR l.said ->> 'number' IS DISTINCT FROM l.number::text
           OR l.said -> 'signed' ->> 'account' IS DISTINCT FROM l.signed_by::text
        UNION ALL
        SELECT l.client_id, l.number, l.signed_at, 'UNLINKED' FROM link l
        WHERE l.number > 1 AND NOT EXISTS (SELECT FROM casework.signed_review p WHERE p.client_id = l.client_id
                                             AND p.number = l.number - 1 AND p.hash = l.previous_hash)
        UNION ALL
        SELECT l.client_id, l.number, l.signed_at, CASE WHEN f.id IS NULL THEN 'FIGURES_GONE' ELSE 'FIGURES_CHANGED' END
        FROM link l LEFT JOIN casework.review_figures f ON f.id = l.figures_id
        WHERE f.id IS NULL
           OR f.hash IS DISTINCT FROM l.said ->> 'figures'
           OR f.hash <> encode(sha256(convert_to(f.salt::text || E'\n' || f.formula_version || E'\n' || f.inputs || E'\n'
                                                 || f.result || E'\n' || f.flags, 'UTF8')), 'hex')
        UNION ALL
        SELECT e.client_id, NULL, e.at, 'GONE' FROM casework.audit_entry e
        WHERE e.action = 'review.signed' AND (wanted IS NULL OR e.client_id = ANY (wanted))
          AND NOT EXISTS (SELECT FROM casework.signed_review s WHERE s.review_id = e.subject_id))
    SELECT f.client_id, c.case_number, f.number, f.signed_at, f.fault
    FROM found f LEFT JOIN casework.client c ON c.id = f.client_id
    ORDER BY c.case_number, f.number, f.signed_at, f.fault
$$;
REVOKE ALL ON FUNCTION casework.faults_of_reviews_of(uuid[]) FROM PUBLIC;

-- Of all cases, for whoever owns the database: nobody who signs in may call it.
CREATE FUNCTION casework.faults_of_all_reviews()
    RETURNS TABLE (client_id uuid, case_number text, number integer, signed_at timestamptz, fault text)
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS
$$ SELECT f.* FROM casework.faults_of_reviews_of(NULL) f $$;
REVOKE ALL ON FUNCTION casework.faults_of_all_reviews() FROM PUBLIC;

-- Of the cases that who asks may see, or of one of them; also of figures whose consent was withdrawn, of which nothing else is told.
CREATE FUNCTION casework.faults_of_reviews(wanted_client uuid)
    RETURNS TABLE (client_id uuid, case_number text, number integer, signed_at timestamptz, fault text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT f.* FROM casework.faults_of_reviews_of(
        ARRAY(SELECT s.client_id FROM wall.seen s WHERE wanted_client IS NULL OR s.client_id = wanted_client)) f
$$;
REVOKE ALL ON FUNCTION casework.faults_of_reviews(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION casework.faults_of_reviews(uuid) TO ${casework};
