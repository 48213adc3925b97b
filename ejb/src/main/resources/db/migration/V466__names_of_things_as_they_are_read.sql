-- Homes, rooms and programmes are listed like people: as their names are read, and numbers as numbers. What is there already is
-- filled after the migrations (StoredNames).
ALTER TABLE programme.home ADD COLUMN reading text COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE programme.room ADD COLUMN reading text COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE programme.programme ADD COLUMN reading text COLLATE "C" NOT NULL DEFAULT '';
