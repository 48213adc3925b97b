-- Consents are read with the withdrawn ones, beside each client of a list.
CREATE INDEX attendance_consent_client_idx ON casework.attendance_consent (client_id);
