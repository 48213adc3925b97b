-- Groups of clients by themselves, made and moved as those of families are. A client in a meeting of such a group is a row of the
-- own case, without a household; and it is there under the client's own consent.

-- On the programme side a room that is taken for a group, without a name as that of a family is.
ALTER TABLE programme.session DROP CONSTRAINT session_kind_check;
ALTER TABLE programme.session ADD CONSTRAINT session_kind_check
    CHECK (kind IN ('AFTER_SCHOOL_CLASS', 'PARENT_CHILD_EVENT', 'COURSE', 'FAMILY_MEETING', 'GROUP_MEETING'));
ALTER TABLE programme.session DROP CONSTRAINT session_family_meeting;
ALTER TABLE programme.session ADD CONSTRAINT session_family_meeting CHECK (
    kind NOT IN ('FAMILY_MEETING', 'GROUP_MEETING')
    OR (programme_id IS NULL AND series_id IS NULL AND title = '' AND places = 0 AND waiting = 0));
ALTER TABLE programme.session DROP CONSTRAINT session_window;
ALTER TABLE programme.session ADD CONSTRAINT session_window CHECK (
    kind IN ('FAMILY_MEETING', 'GROUP_MEETING') OR (signup_opens_at < signup_closes_at AND signup_closes_at <= starts_at));

CREATE OR REPLACE FUNCTION programme.keep_sessions_of_people() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    IF OLD.state IN ('HELD', 'CANCELLED') OR OLD.taken > 0 OR OLD.waiting > 0
       OR OLD.kind IN ('FAMILY_MEETING', 'GROUP_MEETING') THEN
        RAISE EXCEPTION 'more than a plan: "session_only_planned"'
            USING ERRCODE = '23514', CONSTRAINT = 'session_only_planned';
    END IF;
    RETURN OLD;
END
$$;

ALTER TABLE casework.repair_group ADD COLUMN kind text NOT NULL DEFAULT 'FAMILIES'
    CONSTRAINT repair_group_kind_known CHECK (kind IN ('FAMILIES', 'PEERS'));

ALTER TABLE casework.repair_group_family ALTER COLUMN household_id DROP NOT NULL;
ALTER TABLE casework.repair_group_family
    -- since when a client agrees to be in a group of peers
    ADD COLUMN agreed_on date,
    ADD CONSTRAINT repair_group_family_agreed CHECK ((household_id IS NULL) = (agreed_on IS NOT NULL)),
    ADD CONSTRAINT repair_group_family_agreed_before CHECK (agreed_on <= joined_on);

ALTER TABLE casework.repair_session ALTER COLUMN household_id DROP NOT NULL;
ALTER TABLE casework.repair_session DROP CONSTRAINT repair_session_model_check;
ALTER TABLE casework.repair_session ADD CONSTRAINT repair_session_model_check
    CHECK (model IN ('SINGLE_FAMILY', 'FAMILY_GROUP', 'GROUP_CONFERENCE', 'PEER_GROUP'));
ALTER TABLE casework.repair_session
    ADD CONSTRAINT repair_session_of_peers CHECK ((household_id IS NULL) = (model = 'PEER_GROUP')),
    ADD CONSTRAINT repair_session_peers_meet CHECK (model <> 'PEER_GROUP' OR group_meeting_id IS NOT NULL);

-- How long somebody was there who did not stay for all of it.
ALTER TABLE casework.repair_participant
    ADD COLUMN minutes smallint CONSTRAINT repair_participant_minutes CHECK (minutes IS NULL OR minutes BETWEEN 1 AND 600 AND came);

-- Both answer who may bring somebody into the group, and nobody else.
CREATE FUNCTION casework.is_group_of(wanted_group uuid, wanted_kind text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT EXISTS (SELECT FROM casework.repair_group g WHERE g.id = wanted_group AND g.kind = wanted_kind)
        AND casework.in_district_of_group(wanted_group)
$$;
CREATE FUNCTION casework.is_peer_in(wanted_meeting uuid, wanted_client uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT EXISTS (SELECT FROM casework.group_meeting m
                   JOIN casework.repair_group_family f ON f.group_id = m.group_id AND f.client_id = wanted_client
                   WHERE m.id = wanted_meeting AND f.left_on IS NULL AND f.agreed_on IS NOT NULL)
        AND casework.may_work(wanted_client)
$$;
REVOKE ALL ON FUNCTION casework.is_group_of(uuid, text), casework.is_peer_in(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION casework.is_group_of(uuid, text), casework.is_peer_in(uuid, uuid) TO ${casework};

-- Nobody is in a group of peers with a household, nor in one of families without.
CREATE POLICY as_its_group ON casework.repair_group_family AS RESTRICTIVE FOR INSERT TO ${casework}
    WITH CHECK (casework.is_group_of(group_id, CASE WHEN household_id IS NULL THEN 'PEERS' ELSE 'FAMILIES' END));
CREATE POLICY as_its_group ON casework.repair_session AS RESTRICTIVE FOR INSERT TO ${casework}
    WITH CHECK (model <> 'PEER_GROUP' OR casework.is_peer_in(group_meeting_id, client_id));

-- Who is in several groups is taken by the meetings of the others as well.
CREATE OR REPLACE VIEW casework.group_taken WITH (security_barrier = true) AS
    SELECT DISTINCT f.group_id, s.home_id, s.starts_at, s.ends_at
    FROM casework.repair_group_family f
    JOIN casework.client c ON c.id = f.client_id AND c.state <> 'CLOSED'
    JOIN casework.attendance_consent a ON a.client_id = f.client_id AND a.household_id = f.household_id
        AND a.withdrawn_at IS NULL AND a.from_date <= casework.today()
        AND (a.to_date IS NULL OR a.to_date >= casework.today())
    JOIN casework.client_household h ON h.client_id = f.client_id AND h.household_id = f.household_id
        AND h.from_date <= casework.today() AND (h.to_date IS NULL OR h.to_date >= casework.today())
    JOIN programme.booking b ON b.household_id = f.household_id AND b.state = 'CONFIRMED'
    JOIN programme.session s ON s.id = b.session_id AND s.state <> 'CANCELLED' AND s.date >= casework.today()
        AND (a.to_date IS NULL OR s.date <= a.to_date)
    WHERE f.left_on IS NULL AND casework.leads(f.group_id)
    UNION
    SELECT f.group_id, r.home_id, r.starts_at, r.ends_at
    FROM casework.repair_group_family f
    JOIN casework.repair_session r ON r.client_id = f.client_id AND r.state = 'PLANNED'
    LEFT JOIN casework.group_meeting m ON m.id = r.group_meeting_id
    WHERE f.left_on IS NULL AND casework.leads(f.group_id) AND m.group_id IS DISTINCT FROM f.group_id;

-- Two usual ways, in both languages.
INSERT INTO casework.repair_template (id, template_key, number, content, created_at) VALUES
    ('0199d000-0000-7000-8000-000000000006', '0199d000-0000-7000-8000-000000000006', 1, '{
 "kind": "PEERS",
 "name": {"zh": "同伴小组（八次，每次九十分钟）", "en": "Peer group, eight meetings of 90 minutes"},
 "about": {"zh": "先彼此认识，再一起练习，最后各自定下一步。", "en": "Getting to know each other, practising together, then a next step for each."},
 "least": 3,
 "most": 12,
 "leaders": 2,
 "stages": [
  {
   "name": {"zh": "认识", "en": "Getting to know"},
   "sessions": 2, "minutes": 90, "everyDays": 7, "afterDays": 0, "rooms": 1, "meal": false, "parts": [],
   "checklist": [
    {"zh": "一起定了小组约定", "en": "Rules of the group were agreed on together"},
    {"zh": "每个人都说了话", "en": "Everybody had a say"},
    {"zh": "结束时问了感受", "en": "Asked at the end how it was"}
   ]
  },
  {
   "name": {"zh": "练习", "en": "Practising"},
   "sessions": 4, "minutes": 90, "everyDays": 7, "afterDays": 0, "rooms": 1, "meal": false, "parts": [],
   "checklist": [
    {"zh": "先说了这一周过得怎样", "en": "Began with how the week went"},
    {"zh": "当堂练习了一个做法", "en": "One skill practised in the meeting"},
    {"zh": "每个人都说了话", "en": "Everybody had a say"},
    {"zh": "约好了下次之前做的一件事", "en": "One thing to do until next time agreed on"}
   ]
  },
  {
   "name": {"zh": "往前走", "en": "Going on"},
   "sessions": 2, "minutes": 90, "everyDays": 14, "afterDays": 14, "rooms": 1, "meal": false, "parts": [],
   "checklist": [
    {"zh": "每个人说了自己的下一步", "en": "Everybody named a next step"},
    {"zh": "说好了难的时候找谁", "en": "Agreed whom to turn to when it is hard"}
   ]
  }
 ]
}', timestamptz '2026-12-01 00:00Z'),
    ('0199d000-0000-7000-8000-000000000007', '0199d000-0000-7000-8000-000000000007', 1, '{
 "kind": "PEERS",
 "name": {"zh": "每周同伴聚会（十二次，每次一小时）", "en": "Weekly peer meeting, twelve times an hour"},
 "about": {"zh": "同一天、同一时间，谁来都有位子坐。", "en": "The same day and hour each week, with a chair for whoever comes."},
 "least": 3,
 "most": 16,
 "leaders": 1,
 "stages": [
  {
   "name": {"zh": "每周聚会", "en": "Weekly meetings"},
   "sessions": 12, "minutes": 60, "everyDays": 7, "afterDays": 0, "rooms": 1, "meal": false, "parts": [],
   "checklist": [
    {"zh": "先说了这一周过得怎样", "en": "Began with how the week went"},
    {"zh": "每个人都说了话", "en": "Everybody had a say"},
    {"zh": "结束时问了感受", "en": "Asked at the end how it was"}
   ]
  }
 ]
}', timestamptz '2026-12-01 00:00Z');
