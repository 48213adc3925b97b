-- What staff write to the families of a session, a series or a home. What a family has of it is its message.
CREATE TABLE notice.circular (
    id         uuid PRIMARY KEY,
    home_id    uuid        NOT NULL REFERENCES programme.home (id),
    session_id uuid        REFERENCES programme.session (id),
    series_id  uuid        REFERENCES programme.series (id),
    meant      text        NOT NULL,
    starts_at  timestamptz,
    title      text        NOT NULL CHECK (length(title) BETWEEN 1 AND 60),
    body       text        NOT NULL CHECK (length(body) BETWEEN 1 AND 2000),
    written_by uuid        NOT NULL REFERENCES account.account (id),
    written_at timestamptz NOT NULL,
    CHECK (session_id IS NULL OR series_id IS NULL)
);
CREATE INDEX circular_home_idx ON notice.circular (home_id, written_at);
CREATE INDEX circular_session_idx ON notice.circular (session_id);
CREATE INDEX circular_series_idx ON notice.circular (series_id);
CREATE INDEX circular_writer_idx ON notice.circular (written_by);

-- Each family once, however many of it are meant.
CREATE TABLE notice.circular_family (
    circular_id  uuid NOT NULL REFERENCES notice.circular (id),
    household_id uuid NOT NULL REFERENCES programme.household (id),
    message_id   uuid NOT NULL CONSTRAINT circular_family_message_key UNIQUE REFERENCES notice.message (id),
    PRIMARY KEY (circular_id, household_id)
);
CREATE INDEX circular_family_household_idx ON notice.circular_family (household_id);

-- Who has opened a message, when first and when last.
CREATE TABLE notice.message_read (
    message_id uuid        NOT NULL REFERENCES notice.message (id),
    account_id uuid        NOT NULL REFERENCES account.account (id),
    first_at   timestamptz NOT NULL,
    read_at    timestamptz NOT NULL,
    PRIMARY KEY (message_id, account_id)
);
CREATE INDEX message_read_account_idx ON notice.message_read (account_id);

-- Answers under a letter: by an adult of the family, or by staff of the home.
CREATE TABLE notice.reply (
    id         uuid PRIMARY KEY,
    message_id uuid        NOT NULL REFERENCES notice.message (id),
    adult_id   uuid        REFERENCES programme.person (id),
    account_id uuid        NOT NULL REFERENCES account.account (id),
    body       text        NOT NULL CHECK (length(body) <= 2000),
    pictured   boolean     NOT NULL,
    written_at timestamptz NOT NULL,
    told_as    uuid        CONSTRAINT reply_told_as_key UNIQUE REFERENCES notice.message (id),
    seen_at    timestamptz,
    seen_by    uuid        REFERENCES account.account (id),
    CHECK (pictured OR length(body) > 0),
    CHECK ((seen_at IS NULL) = (seen_by IS NULL))
);
CREATE INDEX reply_message_idx ON notice.reply (message_id, written_at);
CREATE INDEX reply_adult_idx ON notice.reply (adult_id);
CREATE INDEX reply_account_idx ON notice.reply (account_id);
CREATE INDEX reply_seen_by_idx ON notice.reply (seen_by);

CREATE TABLE notice.reply_picture (
    reply_id uuid PRIMARY KEY REFERENCES notice.reply (id),
    jpeg     bytea NOT NULL CHECK (length(jpeg) BETWEEN 1 AND 524288)
);

GRANT SELECT, INSERT ON notice.circular, notice.circular_family, notice.reply_picture TO ${app};
GRANT SELECT, INSERT, UPDATE (read_at) ON notice.message_read TO ${app};
GRANT SELECT, INSERT, UPDATE (seen_at, seen_by) ON notice.reply TO ${app};
