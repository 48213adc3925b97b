-- Who has an account has one name. Where the account is an adult's of a family, it is the name that is registered there,
-- of the record that is kept when it was joined; otherwise it is the one that was given last.
CREATE FUNCTION programme.registered_name(account uuid) RETURNS text
    LANGUAGE sql STABLE SET search_path = pg_catalog AS
$$
    SELECT k.name FROM programme.person p JOIN programme.person k ON k.id = coalesce(p.joined_into, p.id)
    WHERE p.account_id = account
$$;

CREATE FUNCTION programme.name_accounts() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS
$$
BEGIN
    UPDATE account.account a
    SET display_name = k.name, name_key = k.name_key, initials = k.initials, reading = k.reading
    FROM programme.person p JOIN programme.person k ON k.id = coalesce(p.joined_into, p.id)
    WHERE (p.id = NEW.id OR p.joined_into = NEW.id) AND a.id = p.account_id AND a.display_name <> k.name;
    RETURN NULL;
END
$$;
CREATE TRIGGER person_names_accounts AFTER INSERT OR UPDATE OF name, account_id, joined_into ON programme.person
    FOR EACH ROW WHEN (NEW.kind = 'ADULT') EXECUTE FUNCTION programme.name_accounts();

-- A form that is open on such an entry is told that it was changed meanwhile.
CREATE FUNCTION account.name_staff() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS
$$
BEGIN
    UPDATE programme.staff_member s SET name = left(NEW.display_name, 40), reading = NEW.reading, version = s.version + 1
    WHERE s.account_id = NEW.id AND s.name <> left(NEW.display_name, 40);
    RETURN NULL;
END
$$;
CREATE TRIGGER account_names_staff AFTER UPDATE OF display_name ON account.account
    FOR EACH ROW WHEN (OLD.display_name <> NEW.display_name) EXECUTE FUNCTION account.name_staff();

GRANT EXECUTE ON FUNCTION programme.registered_name(uuid) TO ${app};

-- What differs until now. Who is no adult of a family is called as the home calls the member of its staff.
UPDATE account.account a SET display_name = m.name
FROM (SELECT DISTINCT ON (account_id) account_id, name FROM programme.staff_member
      WHERE account_id IS NOT NULL ORDER BY account_id, active DESC, id DESC) m
WHERE m.account_id = a.id AND a.display_name <> m.name;
UPDATE account.account a SET display_name = k.name
FROM programme.person p JOIN programme.person k ON k.id = coalesce(p.joined_into, p.id)
WHERE p.account_id = a.id AND a.display_name <> k.name;
UPDATE programme.staff_member s SET name = left(a.display_name, 40)
FROM account.account a WHERE a.id = s.account_id AND s.name <> left(a.display_name, 40);
-- The keys by which these names are found are made after the migrations.
DELETE FROM programme.name_rule;
