-- A code of priority was made in the transaction of who gave it out, beside the entry of that account in the log: equal
-- transaction ids told who gave it. Codes are made in batches beforehand now. Which of them are still to be given out stands in
-- a schema that nobody but the owner reads; giving one out touches no row that anybody else can see.

CREATE SCHEMA wall;
GRANT USAGE ON SCHEMA wall TO ${app};

CREATE TABLE wall.code_stock (
    code  text PRIMARY KEY,
    month date NOT NULL
);
CREATE INDEX code_stock_month_idx ON wall.code_stock (month);

-- Adds a batch where fewer than so many of the month are left; several nodes may ask at once.
CREATE FUNCTION wall.stock_codes(batch text[], of_month date, unless_left integer) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS
$$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('wall.code_stock'));
    IF (SELECT count(*) FROM wall.code_stock WHERE month = of_month) < unless_left THEN
        WITH made AS (
            INSERT INTO programme.referral_code (code, issued_on, expires_on)
            SELECT b, of_month, (of_month + interval '1 year')::date FROM unnest(batch) AS b
            ON CONFLICT DO NOTHING RETURNING code
        )
        INSERT INTO wall.code_stock (code, month) SELECT made.code, of_month FROM made;
    END IF;
END
$$;

-- Any of the month, so that the order in which they lie tells nothing; null when none is left.
CREATE FUNCTION wall.take_code(of_month date) RETURNS text
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS
$$
    DELETE FROM wall.code_stock WHERE code = (
        SELECT s.code FROM wall.code_stock s WHERE s.month = of_month ORDER BY gen_random_uuid() LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING code
$$;

REVOKE ALL ON FUNCTION wall.stock_codes(text[], date, integer), wall.take_code(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION wall.stock_codes(text[], date, integer), wall.take_code(date) TO ${app};

-- The application gives out and redeems; it makes none by itself and changes no other column.
REVOKE INSERT, UPDATE ON programme.referral_code FROM ${app};
GRANT UPDATE (household_id, redeemed_at) ON programme.referral_code TO ${app};

-- Codes from before lie in another order from here on, and all have the transaction id of this migration.
CREATE TEMPORARY TABLE given_before ON COMMIT DROP AS SELECT * FROM programme.referral_code;
DELETE FROM programme.referral_code;
INSERT INTO programme.referral_code SELECT * FROM given_before ORDER BY gen_random_uuid();

-- Who gave codes out, and in which minute, is not on the open side any more.
CREATE TABLE wall.codes_given_before (
    at         timestamptz NOT NULL,
    account_id uuid
);
WITH gone AS (
    DELETE FROM account.audit_entry WHERE action = 'referral.issued' RETURNING at, account_id
)
INSERT INTO wall.codes_given_before (at, account_id) SELECT gone.at, gone.account_id FROM gone;
