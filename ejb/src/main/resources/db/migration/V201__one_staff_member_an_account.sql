-- An account is one member of a home's staff: who volunteers finds the own shifts by it.
CREATE UNIQUE INDEX staff_member_account_key ON programme.staff_member (home_id, account_id) WHERE account_id IS NOT NULL;
