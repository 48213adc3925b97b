-- The secret address of a calendar: kept is only the fingerprint of its secret. It belongs to one account, and opens no more than that account may see.
CREATE TABLE programme.calendar_feed (
    id              uuid PRIMARY KEY,
    account_id      uuid        NOT NULL REFERENCES account.account (id),
    household_id    uuid REFERENCES programme.household (id),
    staff_member_id uuid REFERENCES programme.staff_member (id),
    home_id         uuid REFERENCES programme.home (id),
    secret          text        NOT NULL,
    made_at         timestamptz NOT NULL,
    ended_at        timestamptz,
    version         integer     NOT NULL DEFAULT 0,
    CONSTRAINT calendar_feed_secret_key UNIQUE (secret),
    CONSTRAINT calendar_feed_fingerprint CHECK (secret ~ '^[0-9a-f]{64}$'),
    CONSTRAINT calendar_feed_of_one CHECK (num_nonnulls(household_id, staff_member_id, home_id) = 1)
);
CREATE UNIQUE INDEX calendar_feed_open_key ON programme.calendar_feed
    (account_id, (coalesce(household_id, staff_member_id, home_id))) WHERE ended_at IS NULL;
CREATE INDEX calendar_feed_account_idx ON programme.calendar_feed (account_id);
CREATE INDEX calendar_feed_household_idx ON programme.calendar_feed (household_id) WHERE household_id IS NOT NULL;
CREATE INDEX calendar_feed_staff_member_idx ON programme.calendar_feed (staff_member_id) WHERE staff_member_id IS NOT NULL;
CREATE INDEX calendar_feed_home_idx ON programme.calendar_feed (home_id) WHERE home_id IS NOT NULL;

-- What a feed said last of each entry, as a fingerprint: an entry that says something else is one change further.
CREATE TABLE programme.told_entry (
    feed_id    uuid        NOT NULL REFERENCES programme.calendar_feed (id),
    entry_id   uuid        NOT NULL,
    said       text        NOT NULL,
    sequence   integer     NOT NULL,
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (feed_id, entry_id),
    CONSTRAINT told_entry_fingerprint CHECK (said ~ '^[0-9a-f]{64}$'),
    CONSTRAINT told_entry_grows CHECK (sequence >= 0)
);

GRANT SELECT, INSERT, UPDATE ON programme.calendar_feed TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON programme.told_entry TO ${app};
