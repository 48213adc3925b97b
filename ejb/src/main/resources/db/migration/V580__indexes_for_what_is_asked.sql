-- Parties of a session, of whatever state: the waiting ones have an index of their own.
CREATE INDEX party_session_idx ON programme.party (session_id);

-- What a member of the staff is or was in charge of: the exclusion knows only what is active.
CREATE INDEX session_adult_member_idx ON programme.session_adult (staff_member_id);

-- The latest sign-ins under a name.
CREATE INDEX sign_in_log_name_idx ON account.sign_in_log (login_name, at DESC, id DESC);

-- Names are looked for in small letters.
DROP INDEX programme.person_name_idx;
CREATE INDEX person_lower_name_idx ON programme.person USING gin (lower(name) gin_trgm_ops);
CREATE INDEX household_lower_name_idx ON programme.household USING gin (lower(name) gin_trgm_ops);

-- Who still waits for what has begun.
CREATE INDEX booking_waiting_begins_idx ON programme.booking (lower(during)) WHERE state = 'WAITING';
