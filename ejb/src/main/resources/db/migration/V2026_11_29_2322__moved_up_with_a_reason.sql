-- Staff may have somebody who waits go before everybody, for a reason that the list shows to them.
ALTER TABLE programme.party ADD COLUMN moved_up_at timestamptz;
ALTER TABLE programme.party ADD COLUMN moved_up_by uuid;
ALTER TABLE programme.party ADD COLUMN moved_up_reason text CHECK (length(moved_up_reason) BETWEEN 3 AND 200);
ALTER TABLE programme.party ADD CONSTRAINT party_moved_up CHECK (num_nulls(moved_up_at, moved_up_by, moved_up_reason) IN (0, 3));
