-- How many places left empty without a word put a family behind others on waiting lists, within how many days, for how long, and
-- whether at all, are set by the city office as well. What was set before stays as it is.
ALTER TABLE programme.policy_version DROP CONSTRAINT policy_version_bounds;
ALTER TABLE programme.policy_version ADD CONSTRAINT policy_version_bounds CHECK (CASE policy
    WHEN 'OFFER_USUAL' THEN value BETWEEN 30 AND 2880
    WHEN 'OFFER_ON_THE_DAY' THEN value BETWEEN 10 AND 240
    WHEN 'QUIET_FROM' THEN value BETWEEN 1080 AND 1410
    WHEN 'QUIET_TO' THEN value BETWEEN 300 AND 600
    WHEN 'CANCEL_UNTIL' THEN value BETWEEN 360 AND 1080
    WHEN 'RATIO_YOUNGER' THEN value BETWEEN 1 AND 18
    WHEN 'RATIO_OLDER' THEN value BETWEEN 1 AND 24
    WHEN 'OLDER_FROM' THEN value BETWEEN 8 AND 18
    WHEN 'CLASS_AGE_FROM' THEN value BETWEEN 3 AND 9
    WHEN 'CLASS_AGE_TO' THEN value BETWEEN 12 AND 17
    WHEN 'NO_SHOWS_COUNT' THEN value BETWEEN 0 AND 1
    WHEN 'NO_SHOWS_MOST' THEN value BETWEEN 2 AND 10
    WHEN 'NO_SHOWS_WITHIN' THEN value BETWEEN 7 AND 90
    WHEN 'NO_SHOWS_FADE' THEN value BETWEEN 7 AND 90
    ELSE false END);
INSERT INTO programme.policy_version (id, policy, value, from_date) VALUES
    ('00000000-0000-7000-8000-00000000000b', 'NO_SHOWS_COUNT', 1, '2000-01-01'),
    ('00000000-0000-7000-8000-00000000000c', 'NO_SHOWS_MOST', 3, '2000-01-01'),
    ('00000000-0000-7000-8000-00000000000d', 'NO_SHOWS_WITHIN', 30, '2000-01-01'),
    ('00000000-0000-7000-8000-00000000000e', 'NO_SHOWS_FADE', 30, '2000-01-01');
