-- A one-time link with which somebody sets the own password: kept is only the fingerprint of its secret. Nobody makes one
-- for the own account, it is good for a day, and of one account at most one is open.
CREATE TABLE account.access_card (
    id         uuid PRIMARY KEY,
    account_id uuid        NOT NULL REFERENCES account.account (id),
    secret     text        NOT NULL,
    made_by    uuid        NOT NULL REFERENCES account.account (id),
    by_home    boolean     NOT NULL,
    made_at    timestamptz NOT NULL,
    good_until timestamptz NOT NULL,
    used_at    timestamptz,
    ended_at   timestamptz,
    CONSTRAINT access_card_secret_key UNIQUE (secret),
    CONSTRAINT access_card_fingerprint CHECK (secret ~ '^[0-9a-f]{64}$'),
    CONSTRAINT access_card_of_another CHECK (made_by <> account_id),
    CONSTRAINT access_card_for_a_day CHECK (good_until > made_at AND good_until <= made_at + interval '24 hours'),
    CONSTRAINT access_card_used_in_time CHECK (used_at IS NULL OR used_at < good_until AND ended_at IS NULL)
);
CREATE UNIQUE INDEX access_card_open_key ON account.access_card (account_id) WHERE used_at IS NULL AND ended_at IS NULL;

GRANT SELECT, INSERT, UPDATE (used_at, ended_at) ON account.access_card TO ${app};
