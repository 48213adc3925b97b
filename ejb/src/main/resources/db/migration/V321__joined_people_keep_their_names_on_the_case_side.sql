-- A family repair session names its people by plain ids. One that was joined into another record goes on under that one:
-- the case side learns which, for the people of its own sessions only, and no name by it.
CREATE VIEW casework.joined_person WITH (security_barrier = true) AS
    SELECT DISTINCT r.client_id, p.id AS person_id, p.joined_into AS now_id
    FROM casework.repair_participant r
    JOIN programme.person p ON p.id = r.person_id
    WHERE p.joined_into IS NOT NULL AND casework.may_see(r.client_id);
GRANT SELECT ON casework.joined_person TO ${casework};
