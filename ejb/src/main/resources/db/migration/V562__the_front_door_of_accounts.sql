-- Whoever could slip in a statement on the open side gave the account of a caseworker another password, or a card of a secret
-- known to him, and signed in as the caseworker. What opens or shuts an account of the case side is taken now only when the
-- server has vouched for just that in the same transaction, signed with the key that no statement has (V551).

CREATE UNLOGGED TABLE wall.vouched (
    transaction xid8 NOT NULL,
    account     uuid NOT NULL,
    what        text NOT NULL,
    content     text NOT NULL,
    PRIMARY KEY (transaction, account, what, content)
);

-- What is signed begins with another word than a pass, which begins with an account: neither is good for the other.
CREATE FUNCTION wall.vouch(account uuid, what text, content text, signature bytea) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS
$$
DECLARE
    said bytea := convert_to(concat_ws(E'\n', 'vouched', what, account, pg_current_xact_id(), content), 'UTF8');
BEGIN
    IF account IS NULL OR what IS NULL OR content IS NULL OR NOT EXISTS (
        SELECT FROM wall.key k WHERE sha256(sha256(k.outer_padded || sha256(k.inner_padded || said))) = sha256(signature)) THEN
        RAISE EXCEPTION 'nobody vouches for this' USING ERRCODE = '42501';
    END IF;
    INSERT INTO wall.vouched VALUES (pg_current_xact_id(), account, what, content) ON CONFLICT DO NOTHING;
END
$$;

-- Whether it was vouched for in this transaction; it is good once.
CREATE FUNCTION wall.is_vouched(account uuid, what text, content text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS
$$
BEGIN
    DELETE FROM wall.vouched v
    WHERE v.transaction = pg_current_xact_id_if_assigned() AND v.account = is_vouched.account AND v.what = is_vouched.what
      AND v.content = is_vouched.content;
    RETURN FOUND;
END
$$;
REVOKE ALL ON FUNCTION wall.vouch(uuid, text, text, bytea), wall.is_vouched(uuid, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.vouch(uuid, text, text, bytea), wall.is_vouched(uuid, text, text) TO ${app};

-- The password is the one that was vouched for, and its owner's; the name by which supervisors know the account stays.
CREATE FUNCTION account.keep_front_door() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS
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
        RAISE EXCEPTION 'nobody vouched for it: "account_front_door"' USING ERRCODE = '23514';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER account_front_door BEFORE UPDATE ON account.account
    FOR EACH ROW WHEN (OLD.case_side) EXECUTE FUNCTION account.keep_front_door();

-- A grant of the case side is given by the owner's functions alone: by two, or with the link of the first supervisor. It
-- is taken away or shortened when that was vouched for: with nobody left to supervise, the next start prints that link.
CREATE OR REPLACE FUNCTION account.keep_case_side_to_two() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS
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
    RAISE EXCEPTION 'the case side takes two: "account_grant_by_two"' USING ERRCODE = '23514';
END
$$;
DROP TRIGGER account_grant_by_two ON account.account_grant;
CREATE TRIGGER account_grant_by_two BEFORE INSERT OR UPDATE OR DELETE ON account.account_grant
    FOR EACH ROW EXECUTE FUNCTION account.keep_case_side_to_two();

-- A card that was used or has ended does not come back, whoever it is for. The account's row is held while a card is made,
-- so that none slips past the moment in which the account comes to the case side.
CREATE OR REPLACE FUNCTION account.keep_cards_to_case_side() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS
$$
DECLARE
    of_case_side boolean;
BEGIN
    IF TG_OP = 'UPDATE' AND (OLD.used_at IS NOT NULL AND NEW.used_at IS DISTINCT FROM OLD.used_at
                             OR OLD.ended_at IS NOT NULL AND NEW.ended_at IS DISTINCT FROM OLD.ended_at) THEN
        RAISE EXCEPTION 'a card is used once: "access_card_once"' USING ERRCODE = '23514';
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

-- A one-time link is used by who has it: its secret is asked for, of which the table holds a fingerprint.
REVOKE UPDATE ON account.first_account_token FROM ${app};

CREATE FUNCTION account.use_first_link(link text, of_side text, made uuid, moment timestamptz) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS
$$
BEGIN
    UPDATE account.first_account_token t SET used_at = moment, account_id = made
    WHERE t.token_hash = encode(sha256(convert_to(link, 'UTF8')), 'hex') AND t.side = of_side AND t.used_at IS NULL;
    RETURN FOUND;
END
$$;

-- Makes the account the first supervisor, while there is none.
CREATE FUNCTION account.supervise_first(link text, made uuid, district text, since date, moment timestamptz) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS
$$
BEGIN
    IF EXISTS (SELECT FROM account.account_grant g JOIN account.account a ON a.id = g.account_id
               WHERE g.role = 'CASE_SUPERVISOR' AND a.state = 'ACTIVE' AND (g.valid_to IS NULL OR g.valid_to >= since))
        OR NOT account.use_first_link(link, 'CASE', made, moment) THEN
        RETURN false;
    END IF;
    INSERT INTO account.account_grant (id, account_id, role, district_code, valid_from)
    VALUES (uuidv7(), made, 'CASE_SUPERVISOR', district, since);
    RETURN true;
END
$$;
REVOKE ALL ON FUNCTION account.keep_front_door(), account.use_first_link(text, text, uuid, timestamptz),
    account.supervise_first(text, uuid, text, date, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION account.use_first_link(text, text, uuid, timestamptz),
    account.supervise_first(text, uuid, text, date, timestamptz) TO ${app};
