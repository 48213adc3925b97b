-- A reason to look at a case may be put off by its caseworker until a day: who, when and why stays written down. What is
-- made of attendance is read only while the consents live that it was made under, like kept engagement.
CREATE TABLE casework.flag_snooze (
    id         uuid PRIMARY KEY,
    client_id  uuid NOT NULL REFERENCES casework.client (id),
    reason     text NOT NULL CHECK (length(reason) BETWEEN 1 AND 40),
    -- the day on which the reason rose
    rose_on    date NOT NULL,
    from_date  date NOT NULL,
    -- the day on which it comes back
    until_date date NOT NULL,
    why        text NOT NULL CHECK (length(why) BETWEEN 1 AND 300),
    made_by    uuid NOT NULL,
    made_at    timestamptz NOT NULL,
    -- taken back before its day, or the case went to a colleague
    ended_at   timestamptz,
    households uuid[] NOT NULL DEFAULT '{}',
    consents   uuid[] NOT NULL DEFAULT '{}',
    CONSTRAINT flag_snooze_order CHECK (rose_on <= from_date AND until_date > from_date)
);
CREATE INDEX flag_snooze_client_idx ON casework.flag_snooze (client_id, made_at);

ALTER TABLE casework.flag_snooze ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clients ON casework.flag_snooze TO ${casework} USING (casework.may_see(client_id));
CREATE POLICY while_consented ON casework.flag_snooze AS RESTRICTIVE FOR SELECT TO ${casework}
    USING (casework.may_read_kept(client_id, households, consents));
CREATE POLICY by_its_caseworker ON casework.flag_snooze AS RESTRICTIVE FOR INSERT TO ${casework}
    WITH CHECK (made_by = casework.asker()
                AND EXISTS (SELECT FROM casework.client c WHERE c.id = client_id AND c.caseworker_id = casework.asker()));

GRANT SELECT, INSERT, UPDATE (ended_at) ON casework.flag_snooze TO ${casework};
