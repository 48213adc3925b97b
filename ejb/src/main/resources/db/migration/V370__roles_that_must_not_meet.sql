-- Who works with cases has no part in homes, and the other way round: one account never stands on both sides at a time.
-- Parents stand on neither. What was granted before stays, is listed for the city office, and opens no case meanwhile.

-- The same grant twice is one: what overlaps or touches becomes the earliest of them.
WITH island AS (
    SELECT account_id, role, home_id, household_id, district_code, unnest(range_agg(daterange(valid_from, valid_to, '[]'))) AS days
    FROM account.account_grant
    GROUP BY account_id, role, home_id, household_id, district_code
), kept AS (
    SELECT DISTINCT ON (i.account_id, i.role, i.home_id, i.household_id, i.district_code, i.days) g.id, i.days
    FROM island i
    JOIN account.account_grant g ON g.account_id = i.account_id AND g.role = i.role
        AND (g.home_id, g.household_id, g.district_code) IS NOT DISTINCT FROM (i.home_id, i.household_id, i.district_code)
        AND daterange(g.valid_from, g.valid_to, '[]') <@ i.days
    ORDER BY i.account_id, i.role, i.home_id, i.household_id, i.district_code, i.days, g.id
), gone AS (
    DELETE FROM account.account_grant g WHERE NOT EXISTS (SELECT FROM kept k WHERE k.id = g.id)
)
UPDATE account.account_grant g SET valid_from = lower(k.days), valid_to = upper(k.days) - 1
FROM kept k WHERE k.id = g.id AND (g.valid_from, g.valid_to) IS DISTINCT FROM (lower(k.days), upper(k.days) - 1);

ALTER TABLE account.account_grant
    ADD COLUMN side text GENERATED ALWAYS AS (
        CASE WHEN role = 'PARENT' THEN NULL
             WHEN role IN ('CASEWORKER', 'CASE_SUPERVISOR') THEN 'CASE'
             ELSE 'PROGRAMME' END) STORED,
    ADD COLUMN mixed_before boolean NOT NULL DEFAULT false;

UPDATE account.account_grant g SET mixed_before = true
WHERE EXISTS (SELECT FROM account.account_grant o
              WHERE o.account_id = g.account_id AND o.side <> g.side
                AND daterange(o.valid_from, o.valid_to, '[]') && daterange(g.valid_from, g.valid_to, '[]'));

ALTER TABLE account.account_grant
    ADD CONSTRAINT account_grant_once EXCLUDE USING gist (
        account_id WITH =, role WITH =, (coalesce(home_id::text, household_id::text, district_code, '')) WITH =,
        daterange(valid_from, valid_to, '[]') WITH &&),
    ADD CONSTRAINT account_grant_sides_apart EXCLUDE USING gist (
        account_id WITH =, side WITH <>, daterange(valid_from, valid_to, '[]') WITH &&)
        WHERE (side IS NOT NULL AND NOT mixed_before);

-- The application cannot exempt a grant.
REVOKE INSERT, UPDATE ON account.account_grant FROM ${app};
GRANT INSERT (id, account_id, role, home_id, household_id, district_code, valid_from, valid_to) ON account.account_grant TO ${app};
GRANT UPDATE (valid_from, valid_to) ON account.account_grant TO ${app};

CREATE FUNCTION account.is_of_family(asked uuid, household uuid, days daterange) RETURNS boolean
    LANGUAGE sql STABLE SET search_path = pg_catalog AS
$$
    SELECT EXISTS (
        SELECT FROM programme.person p JOIN programme.household_member m ON m.person_id = p.id
        WHERE p.account_id = asked AND m.household_id = household AND daterange(m.from_date, m.to_date, '[]') && days)
$$;

-- What the exclusion cannot see: exempted grants, staff of a home, and whose family it is. One account at a time.
CREATE FUNCTION account.keep_sides_apart() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS
$$
DECLARE
    days daterange := daterange(NEW.valid_from, NEW.valid_to, '[]');
    own_side text := CASE WHEN NEW.role = 'PARENT' THEN NULL
                          WHEN NEW.role IN ('CASEWORKER', 'CASE_SUPERVISOR') THEN 'CASE' ELSE 'PROGRAMME' END;
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.account_id = OLD.account_id AND NEW.role = OLD.role
        AND NEW.household_id IS NOT DISTINCT FROM OLD.household_id
        AND days <@ daterange(OLD.valid_from, OLD.valid_to, '[]') THEN
        RETURN NEW;
    END IF;
    PERFORM FROM account.account a WHERE a.id = NEW.account_id FOR NO KEY UPDATE;
    IF EXISTS (SELECT FROM account.account_grant g
               WHERE g.account_id = NEW.account_id AND g.id <> NEW.id AND g.side <> own_side
                 AND daterange(g.valid_from, g.valid_to, '[]') && days)
        OR own_side = 'CASE' AND EXISTS (SELECT FROM programme.staff_member s
                                         WHERE s.account_id = NEW.account_id AND s.active) THEN
        RAISE EXCEPTION 'both sides in one account: "account_grant_sides_apart"' USING ERRCODE = '23P01';
    END IF;
    IF NEW.role = 'PARENT'
        AND EXISTS (SELECT FROM account.account_grant g
                    WHERE g.account_id = NEW.account_id AND g.side IS NOT NULL
                      AND daterange(g.valid_from, g.valid_to, '[]') && days)
        AND NOT account.is_of_family(NEW.account_id, NEW.household_id, days)
        OR NEW.role <> 'PARENT'
        AND EXISTS (SELECT FROM account.account_grant g
                    WHERE g.account_id = NEW.account_id AND g.role = 'PARENT'
                      AND daterange(g.valid_from, g.valid_to, '[]') && days
                      AND NOT account.is_of_family(NEW.account_id, g.household_id,
                                                   daterange(g.valid_from, g.valid_to, '[]'))) THEN
        RAISE EXCEPTION 'parent of another family: "account_grant_own_family"' USING ERRCODE = '23P01';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER account_grant_sides_apart BEFORE INSERT OR UPDATE ON account.account_grant
    FOR EACH ROW EXECUTE FUNCTION account.keep_sides_apart();

-- A member of a home's staff is on the home's side by the account alone; where there is a grant for the home, that was judged.
CREATE FUNCTION account.keep_staff_apart() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS
$$
BEGIN
    IF NEW.account_id IS NULL OR NOT NEW.active
        OR TG_OP = 'UPDATE' AND NEW.account_id IS NOT DISTINCT FROM OLD.account_id AND NEW.active = OLD.active THEN
        RETURN NEW;
    END IF;
    PERFORM FROM account.account a WHERE a.id = NEW.account_id FOR NO KEY UPDATE;
    IF EXISTS (SELECT FROM account.account_grant g WHERE g.account_id = NEW.account_id AND g.side = 'CASE')
        AND NOT EXISTS (SELECT FROM account.account_grant g
                        WHERE g.account_id = NEW.account_id AND g.home_id = NEW.home_id) THEN
        RAISE EXCEPTION 'both sides in one account: "account_grant_sides_apart"' USING ERRCODE = '23P01';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER staff_member_sides_apart BEFORE INSERT OR UPDATE ON programme.staff_member
    FOR EACH ROW EXECUTE FUNCTION account.keep_staff_apart();

REVOKE ALL ON FUNCTION account.keep_sides_apart(), account.keep_staff_apart(), account.is_of_family(uuid, uuid, daterange) FROM PUBLIC;

-- The case side is shut for an account of both sides until the city office has settled it.
CREATE FUNCTION casework.works_for_homes(asked uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS
$$
    SELECT EXISTS (SELECT FROM account.account_grant g
                   WHERE g.account_id = asked AND g.side = 'PROGRAMME' AND g.valid_from <= casework.today()
                     AND (g.valid_to IS NULL OR g.valid_to >= casework.today()))
        OR EXISTS (SELECT FROM programme.staff_member s WHERE s.account_id = asked AND s.active)
$$;
REVOKE ALL ON FUNCTION casework.works_for_homes(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION casework.works_for_homes(uuid) TO ${casework};

CREATE OR REPLACE FUNCTION casework.holds(wanted_role text, wanted_district text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS
$$
    SELECT EXISTS (
        SELECT FROM account.account_grant g JOIN account.account a ON a.id = g.account_id
        WHERE g.account_id = casework.asker() AND a.state = 'ACTIVE' AND g.role = wanted_role
          AND g.district_code = wanted_district
          AND g.valid_from <= casework.today()
          AND (g.valid_to IS NULL OR g.valid_to >= casework.today()))
        AND NOT casework.works_for_homes(casework.asker())
$$;

CREATE OR REPLACE FUNCTION casework.works_cases() RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS
$$
    SELECT EXISTS (
        SELECT FROM account.account_grant g JOIN account.account a ON a.id = g.account_id
        WHERE g.account_id = casework.asker() AND a.state = 'ACTIVE' AND g.role = 'CASEWORKER'
          AND g.valid_from <= casework.today()
          AND (g.valid_to IS NULL OR g.valid_to >= casework.today()))
        AND NOT casework.works_for_homes(casework.asker())
$$;

CREATE OR REPLACE VIEW casework.caseworker WITH (security_barrier = true) AS
    SELECT DISTINCT a.id AS account_id, g.district_code, a.display_name AS name
    FROM account.account_grant g JOIN account.account a ON a.id = g.account_id
    WHERE g.role = 'CASEWORKER' AND a.state = 'ACTIVE'
      AND g.valid_from <= casework.today()
      AND (g.valid_to IS NULL OR g.valid_to >= casework.today())
      AND NOT casework.works_for_homes(a.id)
      AND ((a.id = casework.asker() AND casework.holds('CASEWORKER', g.district_code))
           OR casework.holds('CASE_SUPERVISOR', g.district_code));
