-- What people wrote to the addresses from which the house sends. Nobody answers it by itself; somebody looks at it. Whose it is nobody knows for certain.
CREATE TABLE notice.incoming_mail (
    id      uuid PRIMARY KEY,
    mail    text        NOT NULL CONSTRAINT incoming_mail_key UNIQUE,
    home_id uuid        REFERENCES programme.home (id),
    sender  text        NOT NULL CHECK (length(sender) <= 200),
    subject text        NOT NULL CHECK (length(subject) <= 200),
    words   text        NOT NULL CHECK (length(words) <= 2000),
    came_at timestamptz NOT NULL,
    seen_at timestamptz,
    seen_by uuid        REFERENCES account.account (id),
    CHECK ((seen_at IS NULL) = (seen_by IS NULL))
);
CREATE INDEX incoming_mail_home_idx ON notice.incoming_mail (home_id, came_at);
CREATE INDEX incoming_mail_seen_by_idx ON notice.incoming_mail (seen_by);

GRANT SELECT, INSERT, UPDATE (seen_at, seen_by) ON notice.incoming_mail TO ${app};
