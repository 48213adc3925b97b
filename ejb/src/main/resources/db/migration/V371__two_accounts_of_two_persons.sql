-- What the city office has settled: these two accounts look like one person's and are two persons'.
CREATE TABLE account.two_persons (
    id         uuid PRIMARY KEY,
    one_id     uuid        NOT NULL REFERENCES account.account (id),
    other_id   uuid        NOT NULL REFERENCES account.account (id),
    decided_by uuid        NOT NULL REFERENCES account.account (id),
    decided_at timestamptz NOT NULL,
    CONSTRAINT two_persons_once UNIQUE (one_id, other_id),
    CONSTRAINT two_persons_order CHECK (one_id < other_id)
);
GRANT SELECT, INSERT ON account.two_persons TO ${app};
