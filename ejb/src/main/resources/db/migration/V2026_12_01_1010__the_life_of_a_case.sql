-- A case is paused, goes on, changes hands, is closed and opened again. While it is closed nothing of it is written, whoever
-- asks, and nothing of the family is read.

ALTER TABLE casework.client
    ADD COLUMN paused_until date,
    ADD COLUMN closed_on date;
UPDATE casework.client SET closed_on = opened_on WHERE state = 'CLOSED';
ALTER TABLE casework.client
    ADD CONSTRAINT client_closed_with_day CHECK ((state = 'CLOSED') = (closed_on IS NOT NULL)),
    ADD CONSTRAINT client_paused_while_open CHECK (paused_until IS NULL OR state = 'ACTIVE');

-- Waits for who closes or opens the case in the meantime, and then sees what became of it.
CREATE FUNCTION casework.is_open(wanted_client uuid) RETURNS boolean
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    PERFORM 1 FROM casework.client c WHERE c.id = wanted_client AND c.state <> 'CLOSED' FOR SHARE;
    RETURN FOUND;
END
$$;
REVOKE ALL ON FUNCTION casework.is_open(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION casework.is_open(uuid) TO ${casework};

CREATE OR REPLACE VIEW casework.consented_household WITH (security_barrier = true) AS
    SELECT c.client_id, c.household_id, c.from_date, c.to_date, c.id AS consent_id
    FROM casework.attendance_consent c
    WHERE c.withdrawn_at IS NULL
      AND c.from_date <= casework.today()
      AND (c.to_date IS NULL OR c.to_date >= casework.today())
      AND EXISTS (SELECT FROM casework.client_household h
                  WHERE h.client_id = c.client_id AND h.household_id = c.household_id
                    AND h.from_date <= casework.today()
                    AND (h.to_date IS NULL OR h.to_date >= casework.today()))
      AND EXISTS (SELECT FROM casework.client k WHERE k.id = c.client_id AND k.state <> 'CLOSED')
      AND casework.may_see(c.client_id);

CREATE TABLE casework.case_event (
    id         uuid PRIMARY KEY,
    client_id  uuid NOT NULL REFERENCES casework.client (id),
    kind       text NOT NULL,
    at         timestamptz NOT NULL,
    by_account uuid NOT NULL,
    -- why a case was closed; a pause and a new opening say it in words
    reason     text,
    until_date date,
    words      text NOT NULL DEFAULT '',
    CONSTRAINT case_event_kind_known CHECK (kind IN ('PAUSED', 'RESUMED', 'GIVEN', 'CLOSED', 'REOPENED')),
    CONSTRAINT case_event_reason_known CHECK (reason IN
        ('AGREEMENT_COMPLETED', 'GOALS_ACHIEVED', 'MOVED_AWAY', 'HANDED_TO_SERVICE', 'OWN_WISH', 'OTHER_MEASURE', 'DIED', 'OTHER')),
    CONSTRAINT case_event_closed_with_reason CHECK ((kind = 'CLOSED') = (reason IS NOT NULL)),
    CONSTRAINT case_event_paused_until CHECK ((kind = 'PAUSED') = (until_date IS NOT NULL)),
    CONSTRAINT case_event_in_words CHECK (kind NOT IN ('PAUSED', 'CLOSED', 'REOPENED') OR words <> ''),
    CONSTRAINT case_event_words_length CHECK (length(words) <= 4000)
);
CREATE INDEX case_event_client_idx ON casework.case_event (client_id, at);
ALTER TABLE casework.case_event ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clients ON casework.case_event TO ${casework} USING (casework.may_see(client_id));
CREATE POLICY in_own_name ON casework.case_event AS RESTRICTIVE FOR INSERT TO ${casework}
    WITH CHECK (by_account = casework.asker());
GRANT SELECT, INSERT ON casework.case_event TO ${casework};
