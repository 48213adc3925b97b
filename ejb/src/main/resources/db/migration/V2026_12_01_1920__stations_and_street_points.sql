-- Where the case side works: stations of a district and points in its streets, with who works there since when. What is said of one is
-- versions; one that is given up is closed and stays. A case is worked where its caseworker works.
CREATE TABLE casework.station (
    id            uuid PRIMARY KEY,
    kind          text NOT NULL CONSTRAINT station_kind_known CHECK (kind IN ('STATION', 'POINT')),
    district_code text NOT NULL,
    -- of a point, by the official code of its street
    street_code   text,
    opened_by     uuid NOT NULL,
    opened_at     timestamptz NOT NULL,
    closed_on     date,
    closed_by     uuid,
    CONSTRAINT station_street CHECK ((kind = 'POINT') = (street_code IS NOT NULL)),
    CONSTRAINT station_closed CHECK ((closed_on IS NULL) = (closed_by IS NULL)),
    CONSTRAINT station_in_district UNIQUE (id, district_code)
);
CREATE INDEX station_district_idx ON casework.station (district_code);
CREATE UNIQUE INDEX station_point_key ON casework.station (street_code) WHERE street_code IS NOT NULL AND closed_on IS NULL;

CREATE TABLE casework.station_version (
    station_id uuid NOT NULL REFERENCES casework.station (id),
    number     integer NOT NULL CONSTRAINT station_version_number CHECK (number > 0),
    name       text NOT NULL CONSTRAINT station_version_name CHECK (length(name) BETWEEN 1 AND 40),
    address    text NOT NULL CONSTRAINT station_version_address CHECK (length(address) BETWEEN 1 AND 100),
    phone      text NOT NULL CONSTRAINT station_version_phone CHECK (phone ~ '^[0-9]{11}$'),
    -- when it is open, in words
    opening    text NOT NULL CONSTRAINT station_version_opening CHECK (length(opening) BETWEEN 1 AND 200),
    set_by     uuid NOT NULL,
    set_at     timestamptz NOT NULL,
    CONSTRAINT station_version_key PRIMARY KEY (station_id, number)
);

-- From a day on until another, which is not in it any more; in a district one works in one place at a time. An end that is still to come
-- may be set anew.
CREATE TABLE casework.station_turn (
    id            uuid PRIMARY KEY,
    station_id    uuid NOT NULL,
    district_code text NOT NULL,
    account_id    uuid NOT NULL,
    from_date     date NOT NULL,
    until_date    date,
    put_by        uuid NOT NULL,
    put_at        timestamptz NOT NULL,
    ended_by      uuid,
    CONSTRAINT station_turn_of FOREIGN KEY (station_id, district_code) REFERENCES casework.station (id, district_code),
    CONSTRAINT station_turn_order CHECK (until_date >= from_date),
    CONSTRAINT station_turn_ended CHECK ((until_date IS NULL) = (ended_by IS NULL)),
    CONSTRAINT station_turn_once EXCLUDE USING gist
        (account_id WITH =, district_code WITH =, daterange(from_date, until_date) WITH &&)
);
CREATE INDEX station_turn_station_idx ON casework.station_turn (station_id, district_code);

ALTER TABLE casework.station ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_own_districts ON casework.station FOR SELECT TO ${casework}
    USING (casework.holds('CASEWORKER', district_code) OR casework.holds('CASE_SUPERVISOR', district_code));
CREATE POLICY opened_by_supervisors ON casework.station FOR INSERT TO ${casework}
    WITH CHECK (opened_by = casework.asker() AND closed_on IS NULL AND casework.holds('CASE_SUPERVISOR', district_code));
CREATE POLICY closed_by_supervisors ON casework.station FOR UPDATE TO ${casework}
    USING (closed_on IS NULL AND casework.holds('CASE_SUPERVISOR', district_code)) WITH CHECK (closed_by = casework.asker());

ALTER TABLE casework.station_version ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_own_districts ON casework.station_version FOR SELECT TO ${casework}
    USING (EXISTS (SELECT FROM casework.station s WHERE s.id = station_id));
CREATE POLICY set_by_supervisors ON casework.station_version FOR INSERT TO ${casework}
    WITH CHECK (set_by = casework.asker()
        AND EXISTS (SELECT FROM casework.station s
                    WHERE s.id = station_id AND s.closed_on IS NULL AND casework.holds('CASE_SUPERVISOR', s.district_code)));

ALTER TABLE casework.station_turn ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_own_districts ON casework.station_turn FOR SELECT TO ${casework}
    USING (casework.holds('CASEWORKER', district_code) OR casework.holds('CASE_SUPERVISOR', district_code));
CREATE POLICY put_by_supervisors ON casework.station_turn FOR INSERT TO ${casework}
    WITH CHECK (put_by = casework.asker() AND until_date IS NULL AND casework.works_in(account_id, district_code)
        AND from_date BETWEEN casework.today() AND casework.today() + 90
        AND EXISTS (SELECT FROM casework.station s WHERE s.id = station_id AND s.closed_on IS NULL));
CREATE POLICY ended_by_supervisors ON casework.station_turn FOR UPDATE TO ${casework}
    USING ((until_date IS NULL OR until_date > casework.today()) AND casework.holds('CASE_SUPERVISOR', district_code))
    WITH CHECK (ended_by = casework.asker() AND until_date >= casework.today());

GRANT SELECT, INSERT ON casework.station, casework.station_version, casework.station_turn TO ${casework};
GRANT UPDATE (closed_on, closed_by) ON casework.station TO ${casework};
GRANT UPDATE (until_date, ended_by) ON casework.station_turn TO ${casework};

-- Where each works today, by the name that the place has now.
CREATE OR REPLACE VIEW casework.caseworker WITH (security_barrier = true) AS
    SELECT DISTINCT a.id AS account_id, g.district_code, a.display_name AS name,
           (SELECT v.name FROM casework.station_turn t JOIN casework.station_version v ON v.station_id = t.station_id
            WHERE t.account_id = a.id AND t.district_code = g.district_code
              AND daterange(t.from_date, t.until_date) @> casework.today()
            ORDER BY v.number DESC LIMIT 1) AS place
    FROM account.account_grant g JOIN account.account a ON a.id = g.account_id
    WHERE g.role = 'CASEWORKER' AND a.state = 'ACTIVE'
      AND g.valid_from <= casework.today()
      AND (g.valid_to IS NULL OR g.valid_to >= casework.today())
      AND NOT casework.works_for_homes(a.id)
      AND ((a.id = casework.asker() AND casework.holds('CASEWORKER', g.district_code))
           OR casework.holds('CASE_SUPERVISOR', g.district_code));

-- How many families each works with, for who supervises the district, and for each the own number; of those whom one sees, so that
-- no number tells of the own family.
CREATE VIEW casework.caseload WITH (security_barrier = true) AS
    SELECT w.account_id, w.district_code,
           (SELECT count(*)::integer
            FROM (SELECT k.id AS client_id, k.caseworker_id, k.district_code, k.state FROM casework.client k) c
            WHERE c.caseworker_id = w.account_id AND c.district_code = w.district_code AND c.state = 'ACTIVE'
              AND casework.may_see(c.client_id)) AS cases
    FROM casework.caseworker w;
GRANT SELECT ON casework.caseload TO ${casework};
