-- What the city office sets, in minutes (of a day, where it is a time), from a day on. A version is never changed; what held
-- before anybody set anything has no author.
CREATE TABLE programme.policy_version (
    id        uuid PRIMARY KEY,
    policy    text    NOT NULL,
    minutes   integer NOT NULL,
    from_date date    NOT NULL,
    set_by    uuid REFERENCES account.account (id),
    set_at    timestamptz,
    CONSTRAINT policy_version_author CHECK ((set_by IS NULL) = (set_at IS NULL)),
    CONSTRAINT policy_version_bounds CHECK (CASE policy
        WHEN 'OFFER_USUAL' THEN minutes BETWEEN 30 AND 2880
        WHEN 'OFFER_ON_THE_DAY' THEN minutes BETWEEN 10 AND 240
        WHEN 'QUIET_FROM' THEN minutes BETWEEN 1080 AND 1410
        WHEN 'QUIET_TO' THEN minutes BETWEEN 300 AND 600
        WHEN 'CANCEL_UNTIL' THEN minutes BETWEEN 360 AND 1080
        ELSE false END)
);
INSERT INTO programme.policy_version (id, policy, minutes, from_date) VALUES
    ('00000000-0000-7000-8000-000000000001', 'OFFER_USUAL', 240, '2000-01-01'),
    ('00000000-0000-7000-8000-000000000002', 'OFFER_ON_THE_DAY', 30, '2000-01-01'),
    ('00000000-0000-7000-8000-000000000003', 'QUIET_FROM', 1290, '2000-01-01'),
    ('00000000-0000-7000-8000-000000000004', 'QUIET_TO', 420, '2000-01-01'),
    ('00000000-0000-7000-8000-000000000005', 'CANCEL_UNTIL', 720, '2000-01-01');
GRANT SELECT, INSERT ON programme.policy_version TO ${app};
