-- The note of a meeting of a group is read by who leads the group, whatever a query says; everything else of it by the district.
REVOKE SELECT, INSERT, UPDATE ON casework.group_meeting FROM ${casework};
GRANT SELECT (id, group_id, stage, number, session_ids, room_ids, starts_at, ends_at, during, state, checklist, why, makes_up, version),
    INSERT (id, group_id, stage, number, session_ids, room_ids, starts_at, ends_at, state, checklist, why, makes_up, version),
    UPDATE (session_ids, room_ids, starts_at, ends_at, state, checklist, note, why, version) ON casework.group_meeting TO ${casework};
CREATE VIEW casework.group_note WITH (security_barrier = true) AS
    SELECT m.id AS meeting_id, m.group_id, m.note FROM casework.group_meeting m WHERE m.note <> '' AND casework.leads(m.group_id);
GRANT SELECT ON casework.group_note TO ${casework};

-- Whoever leads is in one place at a time, beside the first leader also every other one: at a meeting of a group, or with one family.
-- The two stand in two tables, which one constraint cannot span; so who writes into either waits for who writes of the same person,
-- and looks into the other.
CREATE FUNCTION casework.is_nowhere_else(leader uuid, meets tstzrange, with_a_group boolean) RETURNS boolean
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('leads ' || leader, 0));
    IF (CASE WHEN with_a_group THEN EXISTS (
            SELECT FROM casework.repair_session r
            WHERE r.facilitator_id = leader AND r.group_meeting_id IS NULL AND r.state = 'PLANNED' AND r.during && meets)
        ELSE EXISTS (
            SELECT FROM casework.group_meeting_leader l
            WHERE l.account_id = leader AND l.live AND l.during && meets) END)
    THEN
        RAISE EXCEPTION 'whoever leads is in one place at a time'
            USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'repair_leader_once';
    END IF;
    RETURN true;
END
$$;

DO $rls$
DECLARE
    act text;
BEGIN
    FOREACH act IN ARRAY ARRAY['INSERT', 'UPDATE'] LOOP
        EXECUTE format('CREATE POLICY in_one_place_%s ON casework.group_meeting_leader AS RESTRICTIVE FOR %s TO ${casework} %s'
            ' WITH CHECK (NOT live OR casework.is_nowhere_else(account_id, during, true))',
            lower(act), act, CASE act WHEN 'UPDATE' THEN 'USING (true)' ELSE '' END);
        EXECUTE format('CREATE POLICY in_one_place_%s ON casework.repair_session AS RESTRICTIVE FOR %s TO ${casework} %s'
            ' WITH CHECK (group_meeting_id IS NOT NULL OR state <> ''PLANNED'''
            ' OR casework.is_nowhere_else(facilitator_id, tstzrange(starts_at, ends_at), false))',
            lower(act), act, CASE act WHEN 'UPDATE' THEN 'USING (true)' ELSE '' END);
    END LOOP;
END $rls$;

-- What a home moved is not taken over while who leads is elsewhere then; asked by who sees the case, or leads the group.
CREATE FUNCTION casework.is_led_elsewhere(repair uuid, meets tstzrange) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT EXISTS (SELECT FROM casework.repair_session r
                   JOIN casework.group_meeting_leader l ON l.account_id = r.facilitator_id AND l.live AND l.during && meets
                   WHERE r.id = repair AND casework.may_see(r.client_id))
$$;
CREATE FUNCTION casework.leaders_are_elsewhere(meeting uuid, meets tstzrange) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT EXISTS (SELECT FROM casework.group_meeting m
                   JOIN casework.group_meeting_leader l ON l.meeting_id = m.id
                   WHERE m.id = meeting AND casework.leads(m.group_id)
                     AND (EXISTS (SELECT FROM casework.repair_session r
                                  WHERE r.facilitator_id = l.account_id AND r.group_meeting_id IS NULL AND r.state = 'PLANNED'
                                    AND r.during && meets)
                       OR EXISTS (SELECT FROM casework.group_meeting_leader o
                                  WHERE o.account_id = l.account_id AND o.meeting_id <> m.id AND o.live AND o.during && meets)))
$$;

-- What is done past the policies, for all meetings of a group at once, looks in the same way.
CREATE OR REPLACE PROCEDURE casework.give_group(wanted_group uuid, leader uuid, at timestamptz)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    IF NOT EXISTS (SELECT FROM casework.repair_group g
                   WHERE g.id = wanted_group AND casework.holds('CASE_SUPERVISOR', g.district_code)) THEN
        RETURN;
    END IF;
    PERFORM casework.is_nowhere_else(leader, m.during, true) FROM casework.group_meeting m
    WHERE m.group_id = wanted_group AND m.state = 'PLANNED' AND m.starts_at > at;
    UPDATE casework.repair_group_leader l SET position = l.position + 1 WHERE l.group_id = wanted_group;
    INSERT INTO casework.repair_group_leader (group_id, account_id, position) VALUES (wanted_group, leader, 0)
        ON CONFLICT (group_id, account_id) DO UPDATE SET position = 0;
    INSERT INTO casework.group_meeting_leader (meeting_id, account_id, during)
    SELECT m.id, leader, m.during FROM casework.group_meeting m
    WHERE m.group_id = wanted_group AND m.state = 'PLANNED' AND m.starts_at > at
      AND NOT EXISTS (SELECT FROM casework.group_meeting_leader o WHERE o.meeting_id = m.id AND o.account_id = leader);
    UPDATE casework.repair_session r SET facilitator_id = leader, version = r.version + 1
    FROM casework.group_meeting m
    WHERE m.group_id = wanted_group AND r.group_meeting_id = m.id AND r.state = 'PLANNED' AND r.starts_at > at
      AND casework.is_open(r.client_id);
END
$$;

REVOKE ALL ON FUNCTION casework.is_nowhere_else(uuid, tstzrange, boolean), casework.is_led_elsewhere(uuid, tstzrange),
    casework.leaders_are_elsewhere(uuid, tstzrange) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION casework.is_nowhere_else(uuid, tstzrange, boolean), casework.is_led_elsewhere(uuid, tstzrange),
    casework.leaders_are_elsewhere(uuid, tstzrange) TO ${casework};
