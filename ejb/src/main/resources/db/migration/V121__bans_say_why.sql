-- A missing reason made the check unknown, which a check lets pass.
ALTER TABLE programme.pickup_authority DROP CONSTRAINT pickup_authority_ban;
ALTER TABLE programme.pickup_authority ADD CONSTRAINT pickup_authority_ban
    CHECK (kind = 'ALLOWED' OR (reason IS NOT NULL AND length(reason) BETWEEN 1 AND 200));
