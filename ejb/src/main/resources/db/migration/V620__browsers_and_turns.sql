-- The browsers in which somebody is signed in, on whichever server: a session goes on only as long as its browser stands here.
CREATE TABLE account.open_browser (
    id         uuid PRIMARY KEY,
    account_id uuid        NOT NULL REFERENCES account.account (id),
    node       text        NOT NULL CHECK (length(node) BETWEEN 1 AND 300),
    name       text        CHECK (length(name) BETWEEN 1 AND 60),
    since      timestamptz NOT NULL
);
CREATE INDEX open_browser_account_idx ON account.open_browser (account_id, since);

-- Which server does one of the house's own works now. Nobody gives a turn back that was killed, so it ends by itself.
CREATE TABLE account.turn (
    work   text PRIMARY KEY CHECK (length(work) BETWEEN 1 AND 60),
    holder uuid        NOT NULL,
    until  timestamptz NOT NULL
);

GRANT SELECT, INSERT, DELETE ON account.open_browser TO ${app};
GRANT SELECT, INSERT, UPDATE (holder, until), DELETE ON account.turn TO ${app};
