-- A message leads to the page on which its matter stands.
ALTER TABLE notice.message DROP CONSTRAINT message_target_check;
ALTER TABLE notice.message ADD CONSTRAINT message_target_check CHECK (target IN
    ('OFFER', 'COLLECT', 'TODAY', 'FAMILY', 'NEXT_TERM', 'WISHES', 'SESSION', 'BOOKING', 'DUTIES', 'DAYS'));

-- An invitation says the room, so that another one is a change of it. Those of before say none.
ALTER TABLE notice.invitation ADD COLUMN room_id uuid CONSTRAINT invitation_room_id_fkey REFERENCES programme.room (id);
CREATE INDEX invitation_room_idx ON notice.invitation (room_id);

-- Family events of which a message tells: a mail that takes the place of another way carries them as well.
ALTER TABLE notice.message ADD COLUMN events uuid[] NOT NULL DEFAULT '{}';
