-- A constraint sees through row-level security: two cases of one household refused each other, and one caseworker learned
-- of the other's case. A client is in one repair session at a time; what another case holds is not told.
ALTER TABLE casework.repair_session DROP CONSTRAINT repair_session_family_once;
ALTER TABLE casework.repair_session ADD CONSTRAINT repair_session_family_once EXCLUDE USING gist
    (client_id WITH =, during WITH &&) WHERE (state <> 'CANCELLED');
