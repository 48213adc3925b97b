-- A family that waits may ask that a place is taken for it as soon as it is offered, until a moment.
ALTER TABLE programme.party ADD COLUMN take_until timestamptz;
ALTER TABLE programme.party ADD COLUMN take_for uuid;
ALTER TABLE programme.party ADD CONSTRAINT party_taken_for CHECK ((take_until IS NULL) = (take_for IS NULL));
CREATE INDEX party_taken_idx ON programme.party (take_until) WHERE state = 'OFFERED' AND take_until IS NOT NULL;
