-- Who works on cases is decided by two: one asks, and another one, who supervises, confirms. The login role cannot grant
-- the case side, enable an account of it or write its mark; what is confirmed is written by a function behind the wall.

REVOKE INSERT, UPDATE ON account.account FROM ${app};
GRANT INSERT (id, login_name, display_name, name_key, initials, reading, password_hash, password_due, state, language, demo,
              created_at, version) ON account.account TO ${app};
GRANT UPDATE (display_name, name_key, initials, reading, password_hash, password_due, state, language, version)
    ON account.account TO ${app};

CREATE FUNCTION account.mark_case_side() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS
$$
BEGIN
    UPDATE account.account SET case_side = true WHERE id = NEW.account_id AND NOT case_side;
    RETURN NULL;
END
$$;
CREATE TRIGGER account_grant_marks AFTER INSERT ON account.account_grant
    FOR EACH ROW WHEN (NEW.role IN ('CASEWORKER', 'CASE_SUPERVISOR')) EXECUTE FUNCTION account.mark_case_side();

-- The one-time links: that of the city office, and apart from it that of the case side. Which account came of one is kept.
ALTER TABLE account.first_account_token
    ADD COLUMN side text NOT NULL DEFAULT 'PROGRAMME' CHECK (side IN ('PROGRAMME', 'CASE')),
    ADD COLUMN account_id uuid REFERENCES account.account (id);
REVOKE INSERT, UPDATE ON account.first_account_token FROM ${app};
GRANT UPDATE (used_at, account_id) ON account.first_account_token TO ${app};

CREATE FUNCTION account.use_token_once() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS
$$
BEGIN
    IF OLD.used_at IS NOT NULL OR NEW.used_at IS NULL OR NEW.account_id IS NULL THEN
        RAISE EXCEPTION 'a link is used once: "first_account_token_once"' USING ERRCODE = '23514';
    END IF;
    IF NEW.side = 'CASE' THEN
        INSERT INTO casework.audit_entry (id, at, account_id, action, subject_kind, subject_id)
        VALUES (uuidv7(), NEW.used_at, NEW.account_id, 'account.first-of-case-side', 'account', NEW.account_id);
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER first_account_token_once BEFORE UPDATE ON account.first_account_token
    FOR EACH ROW EXECUTE FUNCTION account.use_token_once();

-- Other hands than the owner's give the case side in two ways: the first supervisor comes with the link of the case side
-- while there is none, and where all is invented the demo grants by its own rule.
CREATE FUNCTION account.keep_case_side_to_two() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS
$$
BEGIN
    IF NEW.role NOT IN ('CASEWORKER', 'CASE_SUPERVISOR')
        OR TG_OP = 'UPDATE' AND NEW.account_id = OLD.account_id AND NEW.role = OLD.role AND NEW.district_code = OLD.district_code
            AND daterange(NEW.valid_from, NEW.valid_to, '[]') <@ daterange(OLD.valid_from, OLD.valid_to, '[]')
        OR pg_has_role((SELECT c.relowner FROM pg_class c WHERE c.oid = TG_RELID), 'USAGE')
        OR NOT EXISTS (SELECT FROM account.account a WHERE NOT a.demo)
        OR TG_OP = 'INSERT' AND NEW.role = 'CASE_SUPERVISOR'
            AND EXISTS (SELECT FROM account.first_account_token t WHERE t.side = 'CASE' AND t.account_id = NEW.account_id)
            AND NOT EXISTS (SELECT FROM account.account_grant g JOIN account.account a ON a.id = g.account_id
                            WHERE g.role = 'CASE_SUPERVISOR' AND a.state = 'ACTIVE'
                              AND (g.valid_to IS NULL OR g.valid_to >= NEW.valid_from)) THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'the case side takes two: "account_grant_by_two"' USING ERRCODE = '23514';
END
$$;
CREATE TRIGGER account_grant_by_two BEFORE INSERT OR UPDATE ON account.account_grant
    FOR EACH ROW EXECUTE FUNCTION account.keep_case_side_to_two();

CREATE FUNCTION account.enable_by_two() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS
$$
BEGIN
    IF pg_has_role((SELECT c.relowner FROM pg_class c WHERE c.oid = TG_RELID), 'USAGE') THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'the case side takes two: "account_enabled_by_two"' USING ERRCODE = '23514';
END
$$;
CREATE TRIGGER account_enabled_by_two BEFORE UPDATE ON account.account
    FOR EACH ROW WHEN (OLD.case_side AND OLD.state <> 'ACTIVE' AND NEW.state = 'ACTIVE') EXECUTE FUNCTION account.enable_by_two();

-- A card for such an account is a supervisor's to make, and is written down on the case side when it is made and used.
CREATE FUNCTION account.keep_cards_to_case_side() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS
$$
BEGIN
    IF NOT EXISTS (SELECT FROM account.account a WHERE a.id = NEW.account_id AND a.case_side) THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'INSERT' THEN
        IF NOT EXISTS (SELECT FROM account.account_grant g JOIN account.account a ON a.id = g.account_id
                       WHERE g.account_id = NEW.made_by AND a.state = 'ACTIVE' AND g.role = 'CASE_SUPERVISOR'
                         AND NEW.made_at::date BETWEEN g.valid_from - 1 AND coalesce(g.valid_to + 1, 'infinity')) THEN
            RAISE EXCEPTION 'a card of the case side: "access_card_by_case_side"' USING ERRCODE = '23514';
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
CREATE TRIGGER access_card_by_case_side BEFORE INSERT OR UPDATE ON account.access_card
    FOR EACH ROW EXECUTE FUNCTION account.keep_cards_to_case_side();
REVOKE ALL ON FUNCTION account.mark_case_side(), account.use_token_once(), account.keep_case_side_to_two(),
    account.enable_by_two(), account.keep_cards_to_case_side() FROM PUBLIC;

-- The name of such an account does not follow what a home registers of the person.
CREATE OR REPLACE FUNCTION programme.name_accounts() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS
$$
BEGIN
    UPDATE account.account a
    SET display_name = k.name, name_key = k.name_key, initials = k.initials, reading = k.reading
    FROM programme.person p JOIN programme.person k ON k.id = coalesce(p.joined_into, p.id)
    WHERE (p.id = NEW.id OR p.joined_into = NEW.id) AND a.id = p.account_id AND a.display_name <> k.name AND NOT a.case_side;
    RETURN NULL;
END
$$;

-- What was asked for an account of the case side: a role in a district, that it is enabled again, or a card for it.
CREATE TABLE casework.asked_change (
    id            uuid PRIMARY KEY,
    kind          text        NOT NULL CHECK (kind IN ('GRANT', 'ENABLE', 'CARD')),
    account_id    uuid        NOT NULL,
    role          text CHECK (role IN ('CASEWORKER', 'CASE_SUPERVISOR')),
    district_code text,
    valid_from    date,
    valid_to      date,
    asked_by      uuid        NOT NULL,
    asked_at      timestamptz NOT NULL,
    good_until    timestamptz NOT NULL,
    outcome       text CHECK (outcome IN ('CONFIRMED', 'REFUSED')),
    settled_by    uuid,
    settled_at    timestamptz,
    CONSTRAINT asked_change_scope CHECK (
        CASE kind WHEN 'GRANT' THEN role IS NOT NULL AND district_code IS NOT NULL AND valid_from IS NOT NULL
                               AND (valid_to IS NULL OR valid_to >= valid_from)
                  ELSE role IS NULL AND district_code IS NULL AND valid_from IS NULL AND valid_to IS NULL END),
    CONSTRAINT asked_change_settled CHECK (
        (outcome IS NULL) = (settled_by IS NULL) AND (outcome IS NULL) = (settled_at IS NULL)),
    CONSTRAINT asked_change_of_another CHECK (asked_by <> account_id),
    CONSTRAINT asked_change_by_two CHECK (settled_by IS NULL OR settled_by <> asked_by AND settled_by <> account_id),
    CONSTRAINT asked_change_in_time CHECK (
        good_until > asked_at AND good_until <= asked_at + interval '7 days'
        AND (settled_at IS NULL OR settled_at >= asked_at AND settled_at < good_until))
);
CREATE INDEX asked_change_at_idx ON casework.asked_change (asked_at DESC);

ALTER TABLE casework.asked_change ENABLE ROW LEVEL SECURITY;
CREATE POLICY ask ON casework.asked_change FOR INSERT TO ${casework}
    WITH CHECK (asked_by = casework.asker() AND outcome IS NULL);
CREATE POLICY read_visible ON casework.asked_change FOR SELECT TO ${casework}
    USING (casework.supervises() OR account_id = casework.asker() AND casework.works_cases());
GRANT SELECT, INSERT ON casework.asked_change TO ${casework};

-- Whether somebody else supervises the district today.
CREATE FUNCTION casework.is_supervised(district text, but uuid[]) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS
$$
    SELECT EXISTS (
        SELECT FROM account.account_grant g JOIN account.account a ON a.id = g.account_id
        WHERE g.role = 'CASE_SUPERVISOR' AND g.district_code = district AND a.state = 'ACTIVE' AND a.id <> ALL (but)
          AND g.valid_from <= casework.today() AND (g.valid_to IS NULL OR g.valid_to >= casework.today())
          AND NOT casework.works_for_homes(a.id))
$$;

-- Whether who asks may confirm or refuse it: somebody else than who asked and whose account it is, who supervises every
-- district of it; any supervisor stands in for a district that nobody else supervises.
CREATE FUNCTION casework.may_settle(wanted uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS
$$
    SELECT casework.supervises() AND EXISTS (
        SELECT FROM casework.asked_change c
        WHERE c.id = wanted AND c.asked_by <> casework.asker() AND c.account_id <> casework.asker()
          AND NOT EXISTS (
              SELECT FROM (SELECT c.district_code AS code WHERE c.kind = 'GRANT'
                           UNION
                           SELECT g.district_code FROM account.account_grant g
                           WHERE c.kind <> 'GRANT' AND g.account_id = c.account_id AND g.side = 'CASE'
                             AND (g.valid_to IS NULL OR g.valid_to >= casework.today())) AS district
              WHERE NOT casework.holds('CASE_SUPERVISOR', district.code)
                AND casework.is_supervised(district.code, ARRAY[casework.asker(), c.asked_by, c.account_id])))
$$;

-- Granted again it is the same grant, which lasts as long as either.
CREATE FUNCTION casework.grant_asked(asked casework.asked_change) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog AS
$$
DECLARE
    days daterange := daterange(asked.valid_from, asked.valid_to, '[]');
    kept uuid := asked.id;
    held record;
BEGIN
    FOR held IN
        SELECT g.id, daterange(g.valid_from, g.valid_to, '[]') AS days FROM account.account_grant g
        WHERE g.account_id = asked.account_id AND g.role = asked.role AND g.district_code = asked.district_code
          AND daterange(g.valid_from, g.valid_to, '[]') && daterange(asked.valid_from, asked.valid_to, '[]')
    LOOP
        kept := held.id;
        days := days + held.days;
        DELETE FROM account.account_grant WHERE id = held.id;
    END LOOP;
    INSERT INTO account.account_grant (id, account_id, role, district_code, valid_from, valid_to)
    VALUES (kept, asked.account_id, asked.role, asked.district_code, lower(days), upper(days) - 1);
END
$$;

-- Confirms or refuses what was asked, at this moment. An account that comes to the case side is shut for whoever knew its
-- password or had a card for it until now: FIRST tells that its owner needs a card. Null when there is nothing to settle.
CREATE FUNCTION casework.settle(wanted uuid, said text, moment timestamptz) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS
$$
DECLARE
    asked casework.asked_change;
    answer text := 'DONE';
BEGIN
    SELECT * INTO asked FROM casework.asked_change c
    WHERE c.id = wanted AND c.outcome IS NULL AND c.good_until > moment FOR UPDATE;
    IF NOT FOUND OR NOT casework.may_settle(wanted) THEN
        RETURN NULL;
    END IF;
    UPDATE casework.asked_change SET outcome = said, settled_by = casework.asker(), settled_at = moment WHERE id = wanted;
    INSERT INTO casework.audit_entry (id, at, account_id, action, subject_kind, subject_id, detail)
    VALUES (uuidv7(), moment, casework.asker(), 'account.' || lower(asked.kind) || '-' || lower(said), 'account',
            asked.account_id, asked.role || ' district ' || asked.district_code);
    IF said = 'CONFIRMED' AND asked.kind = 'GRANT' THEN
        UPDATE account.account SET password_hash = 'none', password_due = false, version = version + 1
        WHERE id = asked.account_id AND NOT case_side;
        IF FOUND THEN
            answer := 'FIRST';
            UPDATE account.access_card SET ended_at = moment
            WHERE account_id = asked.account_id AND used_at IS NULL AND ended_at IS NULL;
        END IF;
        PERFORM casework.grant_asked(asked);
    ELSIF said = 'CONFIRMED' AND asked.kind = 'ENABLE' THEN
        UPDATE account.account SET state = 'ACTIVE', version = version + 1 WHERE id = asked.account_id;
    END IF;
    RETURN answer;
END
$$;
REVOKE ALL ON FUNCTION casework.is_supervised(text, uuid[]), casework.may_settle(uuid),
    casework.grant_asked(casework.asked_change), casework.settle(uuid, text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION casework.may_settle(uuid), casework.settle(uuid, text, timestamptz) TO ${casework};
