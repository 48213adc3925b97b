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
-- and looks into the other. Nobody can ask it: of whom it is true would be told to whoever holds an account's id.
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
CREATE FUNCTION casework.meets_in_one_place() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    PERFORM casework.is_nowhere_else(NEW.account_id, NEW.during, true);
    RETURN NULL;
END
$$;
CREATE FUNCTION casework.repairs_in_one_place() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    PERFORM casework.is_nowhere_else(NEW.facilitator_id, NEW.during, false);
    RETURN NULL;
END
$$;
CREATE TRIGGER in_one_place AFTER INSERT OR UPDATE OF account_id, during, live ON casework.group_meeting_leader
    FOR EACH ROW WHEN (NEW.live) EXECUTE FUNCTION casework.meets_in_one_place();
CREATE TRIGGER in_one_place AFTER INSERT OR UPDATE OF facilitator_id, starts_at, ends_at, state, group_meeting_id ON casework.repair_session
    FOR EACH ROW WHEN (NEW.group_meeting_id IS NULL AND NEW.state = 'PLANNED') EXECUTE FUNCTION casework.repairs_in_one_place();

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

REVOKE ALL ON FUNCTION casework.is_nowhere_else(uuid, tstzrange, boolean), casework.meets_in_one_place(),
    casework.repairs_in_one_place(), casework.is_led_elsewhere(uuid, tstzrange), casework.leaders_are_elsewhere(uuid, tstzrange)
    FROM PUBLIC;
GRANT EXECUTE ON FUNCTION casework.is_led_elsewhere(uuid, tstzrange), casework.leaders_are_elsewhere(uuid, tstzrange)
    TO ${casework};
