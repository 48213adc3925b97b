-- Three schemas: accounts, the programme side, and the case side behind the wall.
-- The owner of everything is the role that migrates; the application role owns nothing.

CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE SCHEMA IF NOT EXISTS account;
CREATE SCHEMA IF NOT EXISTS programme;
CREATE SCHEMA IF NOT EXISTS casework;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO ${app}, ${casework};
GRANT USAGE ON SCHEMA account TO ${app};
GRANT USAGE ON SCHEMA programme TO ${app};
GRANT USAGE ON SCHEMA casework TO ${casework};

CREATE TABLE account.account (
    id            uuid PRIMARY KEY,
    login_name    text        NOT NULL CHECK (login_name = lower(login_name) AND length(login_name) BETWEEN 2 AND 60),
    display_name  text        NOT NULL CHECK (length(display_name) BETWEEN 1 AND 60),
    password_hash text        NOT NULL,
    state         text        NOT NULL CHECK (state IN ('ACTIVE', 'DISABLED')),
    language      text        NOT NULL DEFAULT 'zh-CN' CHECK (language IN ('zh-CN', 'en')),
    demo          boolean     NOT NULL DEFAULT false,
    created_at    timestamptz NOT NULL,
    version       integer     NOT NULL DEFAULT 0,
    CONSTRAINT account_login_name_key UNIQUE (login_name)
);

-- What an account may do, and where: exactly one kind of scope a row.
CREATE TABLE account.account_grant (
    id            uuid PRIMARY KEY,
    account_id    uuid NOT NULL REFERENCES account.account (id),
    role          text NOT NULL CHECK (role IN ('HOME_STAFF', 'VOLUNTEER', 'PARENT', 'CASEWORKER', 'CASE_SUPERVISOR', 'CITY_ADMIN')),
    home_id       uuid,
    household_id  uuid,
    district_code text,
    valid_from    date NOT NULL,
    valid_to      date,
    CONSTRAINT account_grant_period CHECK (valid_to IS NULL OR valid_to >= valid_from),
    CONSTRAINT account_grant_scope CHECK (
        CASE role
            WHEN 'HOME_STAFF' THEN home_id IS NOT NULL AND household_id IS NULL AND district_code IS NULL
            WHEN 'VOLUNTEER' THEN home_id IS NOT NULL AND household_id IS NULL AND district_code IS NULL
            WHEN 'PARENT' THEN household_id IS NOT NULL AND home_id IS NULL AND district_code IS NULL
            WHEN 'CASE_SUPERVISOR' THEN district_code IS NOT NULL AND home_id IS NULL AND household_id IS NULL
            WHEN 'CASEWORKER' THEN district_code IS NOT NULL AND home_id IS NULL AND household_id IS NULL
            ELSE home_id IS NULL AND household_id IS NULL AND district_code IS NULL
        END)
);
CREATE INDEX account_grant_account_idx ON account.account_grant (account_id);

-- Failed sign-ins by login name: survives a restart and holds over several nodes.
CREATE TABLE account.sign_in_guard (
    login_name      text PRIMARY KEY,
    failures        integer     NOT NULL CHECK (failures >= 0),
    last_failure_at timestamptz NOT NULL,
    locked_until    timestamptz
);

CREATE TABLE account.sign_in_log (
    id         uuid PRIMARY KEY,
    at         timestamptz NOT NULL,
    login_name text        NOT NULL,
    account_id uuid,
    outcome    text        NOT NULL CHECK (outcome IN ('SIGNED_IN', 'REFUSED', 'LOCKED', 'SIGNED_OUT')),
    remote     text
);
CREATE INDEX sign_in_log_at_idx ON account.sign_in_log (at);

-- Who changed what, and who read a case; never changed afterwards.
CREATE TABLE account.audit_entry (
    id           uuid PRIMARY KEY,
    at           timestamptz NOT NULL,
    account_id   uuid,
    action       text        NOT NULL CHECK (length(action) BETWEEN 1 AND 60),
    subject_kind text        NOT NULL CHECK (length(subject_kind) BETWEEN 1 AND 40),
    subject_id   uuid,
    detail       text
);
CREATE INDEX audit_entry_at_idx ON account.audit_entry (at);
CREATE INDEX audit_entry_subject_idx ON account.audit_entry (subject_id);

-- One effect and one answer for a repeated request (domain rule 14).
CREATE TABLE account.idempotency (
    account_id  uuid        NOT NULL,
    key         text        NOT NULL CHECK (length(key) BETWEEN 8 AND 64),
    fingerprint text        NOT NULL,
    answer      text,
    at          timestamptz NOT NULL,
    PRIMARY KEY (account_id, key)
);
CREATE INDEX idempotency_at_idx ON account.idempotency (at);

CREATE TABLE account.first_account_token (
    token_hash text PRIMARY KEY,
    created_at timestamptz NOT NULL,
    used_at    timestamptz
);

GRANT SELECT, INSERT, UPDATE ON account.account, account.sign_in_guard, account.first_account_token TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON account.account_grant TO ${app};
GRANT DELETE ON account.sign_in_guard TO ${app};
GRANT SELECT, INSERT, UPDATE (answer) ON account.idempotency TO ${app};
GRANT DELETE ON account.idempotency TO ${app};
-- Append-only for the application: no UPDATE, no DELETE, no TRUNCATE.
GRANT SELECT, INSERT ON account.audit_entry, account.sign_in_log TO ${app};
