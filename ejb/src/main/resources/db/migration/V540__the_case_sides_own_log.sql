-- What the case side does stands in its own schema, and nothing of it in the log of the open side: an account, an id and a
-- minute there would tell who worked on what. It is added to and never changed.
CREATE TABLE casework.audit_entry (
    id           uuid PRIMARY KEY,
    at           timestamptz NOT NULL,
    account_id   uuid,
    client_id    uuid,
    action       text NOT NULL CHECK (length(action) BETWEEN 1 AND 60),
    subject_kind text NOT NULL CHECK (length(subject_kind) BETWEEN 1 AND 40),
    subject_id   uuid,
    detail       text
);
CREATE INDEX casework_audit_client_idx ON casework.audit_entry (client_id, at DESC);
CREATE INDEX casework_audit_account_idx ON casework.audit_entry (subject_id, at DESC) WHERE subject_kind = 'account';

-- Who asked for a case and was refused is written down as well: the id that was tried, be there such a case or not.
ALTER TABLE casework.read_log ADD COLUMN refused boolean NOT NULL DEFAULT false;
CREATE INDEX read_log_at_idx ON casework.read_log (at DESC, id DESC);

-- Whether who asks supervises anything today.
CREATE FUNCTION casework.supervises() RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS
$$
    SELECT EXISTS (
        SELECT FROM account.account_grant g JOIN account.account a ON a.id = g.account_id
        WHERE g.account_id = casework.asker() AND a.state = 'ACTIVE' AND g.role = 'CASE_SUPERVISOR'
          AND g.valid_from <= casework.today() AND (g.valid_to IS NULL OR g.valid_to >= casework.today()))
        AND NOT casework.works_for_homes(casework.asker())
$$;

-- Whether who asks supervises a district in which the other one works, or worked, on cases.
CREATE FUNCTION casework.supervises_worker(worker uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS
$$
    SELECT EXISTS (SELECT FROM account.account_grant g
                   WHERE g.account_id = worker AND g.side = 'CASE' AND casework.holds('CASE_SUPERVISOR', g.district_code))
$$;
REVOKE ALL ON FUNCTION casework.supervises(), casework.supervises_worker(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION casework.supervises(), casework.supervises_worker(uuid) TO ${casework};

ALTER TABLE casework.audit_entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY write_own ON casework.audit_entry FOR INSERT TO ${casework} WITH CHECK (account_id = casework.asker());
CREATE POLICY read_visible ON casework.audit_entry FOR SELECT TO ${casework}
    USING (CASE WHEN client_id IS NULL THEN subject_kind = 'account' AND casework.supervises()
                ELSE casework.may_see(client_id) END);
GRANT SELECT, INSERT ON casework.audit_entry TO ${casework};

CREATE POLICY read_refused ON casework.read_log FOR SELECT TO ${casework}
    USING (refused AND casework.supervises_worker(account_id));

-- An account that works on cases, or has, is marked for good: what may be done to it takes more than one person.
ALTER TABLE account.account ADD COLUMN case_side boolean NOT NULL DEFAULT false;
UPDATE account.account a SET case_side = true
WHERE EXISTS (SELECT FROM account.account_grant g WHERE g.account_id = a.id AND g.side = 'CASE')
   OR EXISTS (SELECT FROM account.audit_entry e
              WHERE e.subject_id = a.id AND e.action = 'account.granted' AND e.detail LIKE 'CASE%');

WITH moved AS (
    DELETE FROM account.audit_entry
    WHERE split_part(action, '.', 1) IN ('attendance-consent', 'case', 'family-meeting', 'goal', 'intervention', 'note', 'plan',
                                         'repair')
       OR action IN ('account.granted', 'account.grant-ended', 'account.revoked') AND detail LIKE 'CASE%'
    RETURNING *)
INSERT INTO casework.audit_entry (id, at, account_id, client_id, action, subject_kind, subject_id, detail)
SELECT m.id, m.at, m.account_id,
       coalesce((SELECT c.id FROM casework.client c WHERE c.id = m.subject_id),
                (SELECT n.client_id FROM casework.case_note n WHERE n.id = m.subject_id),
                (SELECT p.client_id FROM casework.care_plan p WHERE p.id = m.subject_id),
                (SELECT g.client_id FROM casework.goal g WHERE g.goal_key = m.subject_id LIMIT 1),
                (SELECT i.client_id FROM casework.intervention i WHERE i.id = m.subject_id),
                (SELECT t.client_id FROM casework.attendance_consent t WHERE t.id = m.subject_id),
                (SELECT r.client_id FROM casework.repair_session r WHERE r.id = m.subject_id OR r.session_id = m.subject_id)),
       m.action, m.subject_kind, m.subject_id, m.detail
FROM moved m;
