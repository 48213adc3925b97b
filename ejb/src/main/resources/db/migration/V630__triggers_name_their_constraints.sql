-- What a trigger refuses has its constraint's name where those of the tables have theirs, and not in the message alone: the
-- server is told it by the driver.

CREATE OR REPLACE FUNCTION account.keep_sides_apart() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
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
        RAISE EXCEPTION 'both sides in one account: "account_grant_sides_apart"'
            USING ERRCODE = '23P01', CONSTRAINT = 'account_grant_sides_apart';
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
        RAISE EXCEPTION 'parent of another family: "account_grant_own_family"'
            USING ERRCODE = '23P01', CONSTRAINT = 'account_grant_own_family';
    END IF;
    RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION account.keep_staff_apart() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
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
        RAISE EXCEPTION 'both sides in one account: "account_grant_sides_apart"'
            USING ERRCODE = '23P01', CONSTRAINT = 'account_grant_sides_apart';
    END IF;
    RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION account.use_token_once() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    IF OLD.used_at IS NOT NULL OR NEW.used_at IS NULL OR NEW.account_id IS NULL THEN
        RAISE EXCEPTION 'a link is used once: "first_account_token_once"'
            USING ERRCODE = '23514', CONSTRAINT = 'first_account_token_once';
    END IF;
    IF NEW.side = 'CASE' THEN
        INSERT INTO casework.audit_entry (id, at, account_id, action, subject_kind, subject_id)
        VALUES (uuidv7(), NEW.used_at, NEW.account_id, 'account.first-of-case-side', 'account', NEW.account_id);
    END IF;
    RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION account.enable_by_two() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    IF pg_has_role((SELECT c.relowner FROM pg_class c WHERE c.oid = TG_RELID), 'USAGE') THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'the case side takes two: "account_enabled_by_two"'
        USING ERRCODE = '23514', CONSTRAINT = 'account_enabled_by_two';
END
$$;

CREATE OR REPLACE FUNCTION account.keep_front_door() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    IF pg_has_role((SELECT c.relowner FROM pg_class c WHERE c.oid = TG_RELID), 'USAGE') THEN
        RETURN NEW;
    END IF;
    IF (NEW.display_name, NEW.name_key, NEW.initials, NEW.reading)
           IS DISTINCT FROM (OLD.display_name, OLD.name_key, OLD.initials, OLD.reading)
        OR (NEW.password_hash, NEW.password_due) IS DISTINCT FROM (OLD.password_hash, OLD.password_due)
           AND (NEW.password_due OR NOT wall.is_vouched(NEW.id, 'password', NEW.password_hash))
        OR NEW.state IS DISTINCT FROM OLD.state AND NOT wall.is_vouched(NEW.id, 'disable', '') THEN
        RAISE EXCEPTION 'nobody vouched for it: "account_front_door"'
            USING ERRCODE = '23514', CONSTRAINT = 'account_front_door';
    END IF;
    RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION account.keep_case_side_to_two() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
$$
DECLARE
    had boolean := TG_OP <> 'INSERT' AND OLD.role IN ('CASEWORKER', 'CASE_SUPERVISOR');
    gets boolean := TG_OP <> 'DELETE' AND NEW.role IN ('CASEWORKER', 'CASE_SUPERVISOR');
BEGIN
    IF NOT had AND NOT gets
        OR pg_has_role((SELECT c.relowner FROM pg_class c WHERE c.oid = TG_RELID), 'USAGE')
        OR NOT EXISTS (SELECT FROM account.account a WHERE NOT a.demo)
        OR had AND wall.is_vouched(OLD.account_id, 'revoke', OLD.id::text)
            AND (NOT gets
                OR NEW.account_id = OLD.account_id AND NEW.role = OLD.role AND NEW.district_code = OLD.district_code
                    AND daterange(NEW.valid_from, NEW.valid_to, '[]') <@ daterange(OLD.valid_from, OLD.valid_to, '[]')) THEN
        RETURN coalesce(NEW, OLD);
    END IF;
    RAISE EXCEPTION 'the case side takes two: "account_grant_by_two"'
        USING ERRCODE = '23514', CONSTRAINT = 'account_grant_by_two';
END
$$;

CREATE OR REPLACE FUNCTION account.keep_cards_to_case_side() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
DECLARE
    of_case_side boolean;
BEGIN
    IF TG_OP = 'UPDATE' AND (OLD.used_at IS NOT NULL AND NEW.used_at IS DISTINCT FROM OLD.used_at
                             OR OLD.ended_at IS NOT NULL AND NEW.ended_at IS DISTINCT FROM OLD.ended_at) THEN
        RAISE EXCEPTION 'a card is used once: "access_card_once"'
            USING ERRCODE = '23514', CONSTRAINT = 'access_card_once';
    END IF;
    IF TG_OP = 'INSERT' THEN
        PERFORM 1 FROM account.account a WHERE a.id = NEW.account_id FOR SHARE;
    END IF;
    SELECT a.case_side INTO of_case_side FROM account.account a WHERE a.id = NEW.account_id;
    IF NOT of_case_side THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'INSERT' THEN
        IF NOT EXISTS (SELECT FROM account.account_grant g JOIN account.account a ON a.id = g.account_id
                       WHERE g.account_id = NEW.made_by AND a.state = 'ACTIVE' AND g.role = 'CASE_SUPERVISOR'
                         AND NEW.made_at::date BETWEEN g.valid_from - 1 AND coalesce(g.valid_to + 1, 'infinity'))
            OR NOT wall.is_vouched(NEW.account_id, 'card', NEW.secret || ' ' || NEW.made_by) THEN
            RAISE EXCEPTION 'a card of the case side: "access_card_by_case_side"'
                USING ERRCODE = '23514', CONSTRAINT = 'access_card_by_case_side';
        END IF;
        INSERT INTO casework.audit_entry (id, at, account_id, action, subject_kind, subject_id)
        VALUES (uuidv7(), NEW.made_at, NEW.made_by, 'account.card-made', 'account', NEW.account_id);
    ELSIF OLD.used_at IS NULL AND NEW.used_at IS NOT NULL THEN
        INSERT INTO casework.audit_entry (id, at, account_id, action, subject_kind, subject_id)
        VALUES (uuidv7(), NEW.used_at, NEW.account_id, 'account.card-used', 'account', NEW.account_id);
    END IF;
    RETURN NEW;
END
$$;
