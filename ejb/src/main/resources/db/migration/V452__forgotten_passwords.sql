-- Who forgot the password asks for a card. Kept is whose account it is, and no name that was typed; a row without an
-- account is of a name that nobody has, kept so that both take the same time. Of one account one request is open.
CREATE TABLE account.access_request (
    id         uuid PRIMARY KEY,
    account_id uuid REFERENCES account.account (id),
    home_id    uuid,
    asked_at   timestamptz NOT NULL,
    settled_at timestamptz,
    settled_by uuid REFERENCES account.account (id),
    CONSTRAINT access_request_settled CHECK ((settled_at IS NULL) = (settled_by IS NULL)),
    CONSTRAINT access_request_of_nobody CHECK (account_id IS NOT NULL OR home_id IS NULL AND settled_at IS NULL)
);
CREATE UNIQUE INDEX access_request_open_key ON account.access_request (account_id) WHERE settled_at IS NULL;
CREATE INDEX access_request_home_idx ON account.access_request (home_id) WHERE settled_at IS NULL;

GRANT SELECT, INSERT, UPDATE (home_id, asked_at, settled_at, settled_by), DELETE ON account.access_request TO ${app};
