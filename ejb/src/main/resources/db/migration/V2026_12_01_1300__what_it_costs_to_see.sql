-- Whether somebody may see a case is asked of accounts and grants: taken for as cheap as a comparison, it would be asked again for
-- every pair of rows of a join.
ALTER FUNCTION casework.may_see(uuid) COST 4000;
ALTER FUNCTION casework.holds(text, text) COST 2000;

-- Consents are read with the withdrawn ones, which the index of the live ones leaves out.
CREATE INDEX attendance_consent_client_idx ON casework.attendance_consent (client_id);
