-- A permission to collect for one day that holds only with its code. One code may stand for several children.
CREATE TABLE programme.collect_code (
    pickup_id uuid PRIMARY KEY REFERENCES programme.pickup_authority (id),
    code      text NOT NULL CONSTRAINT collect_code_form CHECK (code ~ '^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'),
    phone_end text NOT NULL DEFAULT '' CONSTRAINT collect_code_phone_end CHECK (phone_end ~ '^([0-9]{2,4})?$')
);
CREATE INDEX collect_code_code_idx ON programme.collect_code (code);

-- A child that left with it. The mark was taken back: then the code may be used again.
CREATE TABLE programme.collect_code_use (
    id            uuid PRIMARY KEY,
    pickup_id     uuid        NOT NULL REFERENCES programme.collect_code (pickup_id),
    session_id    uuid        NOT NULL REFERENCES programme.session (id),
    used_by       uuid        NOT NULL,
    used_at       timestamptz NOT NULL,
    given_back_at timestamptz,
    CONSTRAINT collect_code_use_given_back CHECK (given_back_at >= used_at)
);
CREATE UNIQUE INDEX collect_code_use_once ON programme.collect_code_use (pickup_id) WHERE given_back_at IS NULL;
CREATE INDEX collect_code_use_pickup_idx ON programme.collect_code_use (pickup_id);
CREATE INDEX collect_code_use_session_idx ON programme.collect_code_use (session_id);

GRANT SELECT, INSERT ON programme.collect_code TO ${app};
GRANT SELECT, INSERT, UPDATE (given_back_at) ON programme.collect_code_use TO ${app};
