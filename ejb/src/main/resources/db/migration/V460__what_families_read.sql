-- What families read of a programme besides its description: who teaches, what to bring, and where the door is.
ALTER TABLE programme.programme
    ADD COLUMN teacher text NOT NULL DEFAULT '' CHECK (length(teacher) <= 60),
    ADD COLUMN bring text NOT NULL DEFAULT '' CHECK (length(bring) <= 200),
    ADD COLUMN door text NOT NULL DEFAULT '' CHECK (length(door) <= 200);
