-- A consent that ran out may be followed by another one: not two for the same day, instead of not two that are not withdrawn.
DROP INDEX casework.attendance_consent_live_key;
ALTER TABLE casework.attendance_consent ADD CONSTRAINT attendance_consent_once EXCLUDE USING gist
    (client_id WITH =, household_id WITH =, daterange(from_date, to_date, '[]') WITH &&) WHERE (withdrawn_at IS NULL);
