-- Whether a family was shown what it was offered. Who let an offer pass without seeing it keeps the turn, once.
ALTER TABLE programme.offer ADD COLUMN seen_at timestamptz;
ALTER TABLE programme.party ADD COLUMN turn_kept boolean NOT NULL DEFAULT false;

-- What is open now was made when nobody looked whether it was seen; nobody loses a turn by that.
-- A party that is split keeps the order of asking: of several that asked at once the first id stands first.
DROP INDEX programme.party_waiting_idx;
CREATE INDEX party_waiting_idx ON programme.party (session_id, bucket, asked_order, id) WHERE state = 'WAITING';
