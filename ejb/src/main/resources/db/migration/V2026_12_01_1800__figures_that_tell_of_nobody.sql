-- Sums of the case side by district and month. Who supervises a district hands in a month that is over, once; what was counted stays
-- as it was. When all districts that have cases handed it in, it is told what tells of no family, and that stays as well. The counts
-- are of no client, and are read only while a month is handed in, to see what may be told.
CREATE TABLE casework.figure_month (
    id            uuid PRIMARY KEY,
    district_code text NOT NULL,
    month         date NOT NULL CONSTRAINT figure_month_begins CHECK (extract(day FROM month) = 1),
    caseworkers   integer NOT NULL CONSTRAINT figure_month_caseworkers CHECK (caseworkers >= 0),
    handed_in_by  uuid NOT NULL,
    handed_in_at  timestamptz NOT NULL,
    CONSTRAINT figure_month_key UNIQUE (district_code, month)
);

CREATE TABLE casework.figure_count (
    id            uuid PRIMARY KEY,
    district_code text NOT NULL,
    month         date NOT NULL,
    figure        text NOT NULL CONSTRAINT figure_count_figure_known
        CHECK (figure IN ('ATTENDANCE', 'GOALS', 'CLIENTS', 'CONTACTS', 'REVIEWS', 'TITLES')),
    what          text NOT NULL CONSTRAINT figure_count_what_length CHECK (length(what) <= 100),
    number        bigint NOT NULL,
    families      bigint NOT NULL,
    largest       bigint NOT NULL,
    CONSTRAINT figure_count_key UNIQUE (district_code, month, figure, what),
    CONSTRAINT figure_count_of_families CHECK (families >= 0 AND largest >= 0 AND number >= families AND number >= largest),
    CONSTRAINT figure_count_month FOREIGN KEY (district_code, month) REFERENCES casework.figure_month (district_code, month)
);

-- The district is empty for the whole city; the number is missing where it is withheld.
CREATE TABLE casework.told_figure (
    id            uuid PRIMARY KEY,
    district_code text NOT NULL,
    month         date NOT NULL CONSTRAINT told_figure_begins CHECK (extract(day FROM month) = 1),
    months        integer NOT NULL CONSTRAINT told_figure_months CHECK (months IN (1, 3)),
    figure        text NOT NULL CONSTRAINT told_figure_known
        CHECK (figure IN ('ATTENDANCE', 'GOALS', 'CLIENTS', 'CONTACTS', 'REVIEWS', 'TITLES')),
    what          text NOT NULL CONSTRAINT told_figure_what_length CHECK (length(what) <= 100),
    number        bigint CONSTRAINT told_figure_not_small CHECK (number >= 5),
    told_at       timestamptz NOT NULL,
    CONSTRAINT told_figure_key UNIQUE (figure, district_code, month, months, what)
);
CREATE INDEX told_figure_month_idx ON casework.told_figure (month);

CREATE FUNCTION casework.is_city_office() RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT EXISTS (
        SELECT FROM wall.inside i
        JOIN account.account a ON a.id = i.asker AND a.state = 'ACTIVE'
        JOIN account.account_grant g ON g.account_id = i.asker AND g.role = 'CITY_ADMIN'
            AND g.valid_from <= i.day AND (g.valid_to IS NULL OR g.valid_to >= i.day)
        WHERE i.transaction = pg_current_xact_id_if_assigned())
$$;

CREATE FUNCTION casework.hands_in() RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT casework.purpose() = 'figures handed in' AND casework.supervises() $$;

-- The districts that have a case on some day from the first to the last, so that nothing is told before all of them handed in.
CREATE FUNCTION casework.districts_with_cases(first date, last date) RETURNS SETOF text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT DISTINCT c.district_code FROM casework.client c
    WHERE casework.hands_in() AND c.opened_on <= last AND (c.closed_on IS NULL OR c.closed_on >= first)
$$;

-- The districts that one person knows of together, one row for each such set of two or more; of nobody by name.
CREATE FUNCTION casework.districts_held_together() RETURNS SETOF text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
    SELECT DISTINCT held.districts FROM (
        SELECT string_agg(DISTINCT g.district_code, ',' ORDER BY g.district_code) AS districts
        FROM account.account_grant g JOIN account.account a ON a.id = g.account_id AND a.state = 'ACTIVE'
        WHERE casework.hands_in() AND g.role IN ('CASEWORKER', 'CASE_SUPERVISOR') AND g.district_code IS NOT NULL
          AND (g.valid_to IS NULL OR g.valid_to >= casework.today())
        GROUP BY g.account_id HAVING count(DISTINCT g.district_code) > 1) held
$$;

REVOKE ALL ON FUNCTION casework.is_city_office(), casework.hands_in(), casework.districts_with_cases(date, date),
    casework.districts_held_together() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION casework.is_city_office(), casework.hands_in(), casework.districts_with_cases(date, date),
    casework.districts_held_together() TO ${casework};

ALTER TABLE casework.figure_month ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_own_districts ON casework.figure_month FOR SELECT TO ${casework}
    USING (casework.holds('CASE_SUPERVISOR', district_code) OR casework.is_city_office() OR casework.hands_in());
CREATE POLICY handed_in_by_supervisors ON casework.figure_month FOR INSERT TO ${casework}
    WITH CHECK (handed_in_by = casework.asker() AND casework.holds('CASE_SUPERVISOR', district_code) AND casework.hands_in());

ALTER TABLE casework.figure_count ENABLE ROW LEVEL SECURITY;
CREATE POLICY while_handed_in ON casework.figure_count FOR SELECT TO ${casework} USING (casework.hands_in());
CREATE POLICY handed_in_by_supervisors ON casework.figure_count FOR INSERT TO ${casework}
    WITH CHECK (casework.holds('CASE_SUPERVISOR', district_code) AND casework.hands_in());

ALTER TABLE casework.told_figure ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_own_districts ON casework.told_figure FOR SELECT TO ${casework}
    USING (casework.holds('CASE_SUPERVISOR', district_code) OR casework.is_city_office() OR casework.hands_in());
CREATE POLICY told_when_handed_in ON casework.told_figure FOR INSERT TO ${casework} WITH CHECK (casework.hands_in());

GRANT SELECT, INSERT ON casework.figure_month, casework.figure_count, casework.told_figure TO ${casework};

-- That a month was handed in, figures read, or a list of no case taken along as a file, is of no case; whoever supervises sees it.
ALTER POLICY read_visible ON casework.audit_entry
    USING (CASE WHEN client_id IS NULL THEN subject_kind IN ('account', 'instrument', 'figures', 'file') AND casework.supervises()
                ELSE casework.may_work(client_id) END);
CREATE POLICY read_figures ON casework.read_log FOR SELECT TO ${casework}
    USING (client_id IS NULL AND record_kind = 'figures' AND casework.supervises());
