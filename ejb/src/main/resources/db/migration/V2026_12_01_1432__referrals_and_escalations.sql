-- A client is sent on to a service, with consent; and a special situation is reported to the street or town office by a person.
-- Neither leaves the house by itself.
CREATE TABLE casework.referral (
    id          uuid PRIMARY KEY,
    client_id   uuid NOT NULL REFERENCES casework.client (id),
    service     text NOT NULL,
    kind        text NOT NULL,
    purpose     text NOT NULL,
    -- since when the client agrees to it
    agreed_on   date NOT NULL,
    sent_on     date NOT NULL,
    sent_by     uuid NOT NULL,
    state       text NOT NULL,
    answered_on date,
    answer      text NOT NULL DEFAULT '',
    ended_on    date,
    result      text NOT NULL DEFAULT '',
    version     integer NOT NULL DEFAULT 0,
    CONSTRAINT referral_service_length CHECK (length(service) BETWEEN 1 AND 60),
    CONSTRAINT referral_kind_known CHECK (kind IN
        ('HEALTH', 'COUNSELLING', 'WORK', 'HOUSING', 'LEGAL', 'SCHOOLING', 'BENEFITS', 'PEER_SUPPORT', 'OTHER')),
    CONSTRAINT referral_purpose_length CHECK (length(purpose) BETWEEN 1 AND 300),
    CONSTRAINT referral_state_known CHECK (state IN ('SENT', 'ACCEPTED', 'REFUSED', 'ENDED')),
    CONSTRAINT referral_with_consent CHECK (agreed_on <= sent_on),
    CONSTRAINT referral_answered CHECK ((state = 'SENT') = (answered_on IS NULL)),
    CONSTRAINT referral_ended CHECK ((state = 'ENDED') = (ended_on IS NOT NULL)),
    CONSTRAINT referral_order CHECK (answered_on >= sent_on AND (ended_on IS NULL OR ended_on >= answered_on)),
    CONSTRAINT referral_answer_length CHECK (length(answer) <= 300 AND (state <> 'REFUSED' OR answer <> '')),
    CONSTRAINT referral_result_length CHECK (length(result) <= 500 AND (state <> 'ENDED' OR result <> ''))
);
CREATE INDEX referral_client_idx ON casework.referral (client_id, sent_on DESC);
CREATE INDEX referral_open_idx ON casework.referral (sent_on) WHERE state IN ('SENT', 'ACCEPTED');

CREATE TABLE casework.escalation (
    id                uuid PRIMARY KEY,
    client_id         uuid NOT NULL REFERENCES casework.client (id),
    office            text NOT NULL,
    reason            text NOT NULL,
    happened_on       date NOT NULL,
    -- the one line that leaves the house with name, reason and day
    words             text NOT NULL,
    raised_by         uuid NOT NULL,
    raised_at         timestamptz NOT NULL,
    acknowledged_on   date,
    acknowledged_by   text NOT NULL DEFAULT '',
    acknowledged_noted uuid,
    withdrawn_at      timestamptz,
    withdrawn_by      uuid,
    withdrawn_why     text NOT NULL DEFAULT '',
    version           integer NOT NULL DEFAULT 0,
    CONSTRAINT escalation_office_length CHECK (length(office) BETWEEN 1 AND 60),
    CONSTRAINT escalation_reason_known CHECK (reason IN
        ('DANGER_TO_SELF', 'DANGER_TO_OTHERS', 'CHILD_AT_RISK', 'NOT_TO_BE_FOUND', 'SERIOUS_ILLNESS', 'LIVELIHOOD', 'DIED')),
    CONSTRAINT escalation_words_length CHECK (length(words) BETWEEN 1 AND 200),
    CONSTRAINT escalation_acknowledged CHECK (
        (acknowledged_on IS NULL) = (acknowledged_by = '') AND (acknowledged_on IS NULL) = (acknowledged_noted IS NULL)),
    CONSTRAINT escalation_withdrawn CHECK (
        (withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdrawn_why = '')),
    CONSTRAINT escalation_length CHECK (length(acknowledged_by) <= 60 AND length(withdrawn_why) <= 300)
);
CREATE INDEX escalation_client_idx ON casework.escalation (client_id, raised_at DESC);
CREATE INDEX escalation_raised_idx ON casework.escalation (raised_at DESC);

-- What came of it is written of a closed case as well: by who had it last, or who supervises it.
CREATE FUNCTION casework.may_follow_up(wanted_client uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT EXISTS (SELECT FROM casework.client c WHERE c.id = wanted_client AND c.state = 'CLOSED')
        AND casework.may_work(wanted_client)
$$;
REVOKE ALL ON FUNCTION casework.may_follow_up(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION casework.may_follow_up(uuid) TO ${casework};

DO $rls$
DECLARE t text;
BEGIN
    FOREACH t IN ARRAY ARRAY['referral', 'escalation'] LOOP
        EXECUTE format('ALTER TABLE casework.%I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY own_clients ON casework.%I TO ${casework} USING (casework.may_see(client_id))', t);
        EXECUTE format('CREATE POLICY by_its_caseworker ON casework.%I AS RESTRICTIVE FOR INSERT TO ${casework}'
            || ' WITH CHECK (casework.may_write(client_id))', t);
        EXECUTE format('CREATE POLICY changed_by_its_caseworker ON casework.%I AS RESTRICTIVE FOR UPDATE TO ${casework}'
            || ' USING (casework.may_write(client_id) OR casework.may_follow_up(client_id))', t);
    END LOOP;
END $rls$;
CREATE POLICY in_own_name ON casework.referral AS RESTRICTIVE FOR INSERT TO ${casework}
    WITH CHECK (sent_by = casework.asker());
CREATE POLICY in_own_name ON casework.escalation AS RESTRICTIVE FOR INSERT TO ${casework}
    WITH CHECK (raised_by = casework.asker() AND acknowledged_on IS NULL AND withdrawn_at IS NULL);
-- What was acknowledged or taken back stays so, and is written in nobody else's name.
CREATE POLICY changed_once ON casework.escalation AS RESTRICTIVE FOR UPDATE TO ${casework}
    USING (withdrawn_at IS NULL)
    WITH CHECK ((withdrawn_by IS NULL OR withdrawn_by = casework.asker())
                AND (withdrawn_by IS NOT NULL OR acknowledged_noted = casework.asker()));

GRANT SELECT, INSERT, UPDATE (state, answered_on, answer, ended_on, result, version) ON casework.referral TO ${casework};
GRANT SELECT, INSERT, UPDATE (acknowledged_on, acknowledged_by, acknowledged_noted, withdrawn_at, withdrawn_by, withdrawn_why,
    version) ON casework.escalation TO ${casework};
