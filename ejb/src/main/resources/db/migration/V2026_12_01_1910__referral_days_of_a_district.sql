-- After how many days without news a referral or a report is asked after: versions of a district, as its schedule of visits is.
-- Until one is set, what the product came with holds.
CREATE TABLE casework.referral_term (
    id              uuid PRIMARY KEY,
    district_code   text NOT NULL,
    from_date       date NOT NULL,
    answer_days     integer NOT NULL CONSTRAINT referral_term_answer CHECK (answer_days BETWEEN 1 AND 60),
    result_days     integer NOT NULL CONSTRAINT referral_term_result CHECK (result_days BETWEEN 7 AND 365),
    acknowledge_days integer NOT NULL CONSTRAINT referral_term_acknowledge CHECK (acknowledge_days BETWEEN 1 AND 30),
    set_by          uuid NOT NULL,
    set_at          timestamptz NOT NULL
);
CREATE INDEX referral_term_district_idx ON casework.referral_term (district_code, from_date DESC, set_at DESC);

ALTER TABLE casework.referral_term ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_the_district ON casework.referral_term FOR SELECT TO ${casework}
    USING (casework.holds('CASEWORKER', district_code) OR casework.holds('CASE_SUPERVISOR', district_code));
CREATE POLICY by_its_supervisor ON casework.referral_term FOR INSERT TO ${casework}
    WITH CHECK (set_by = casework.asker() AND from_date >= casework.today() AND casework.holds('CASE_SUPERVISOR', district_code));
GRANT SELECT, INSERT ON casework.referral_term TO ${casework};
