-- What people say when a case begins, each source named. It is added to and corrected, and never changed.
CREATE TABLE casework.intake_statement (
    id          uuid PRIMARY KEY,
    client_id   uuid NOT NULL REFERENCES casework.client (id),
    source      text NOT NULL CONSTRAINT intake_source_known CHECK (source IN
        ('CLIENT', 'FAMILY', 'NEIGHBOUR', 'STREET_OFFICE', 'SCHOOL', 'OTHER')),
    source_name text NOT NULL CONSTRAINT intake_source_named CHECK (length(source_name) BETWEEN 1 AND 60),
    said_on     date NOT NULL,
    said        text NOT NULL CONSTRAINT intake_said_length CHECK (length(said) BETWEEN 1 AND 2000),
    strengths   text NOT NULL DEFAULT '' CONSTRAINT intake_strengths_length CHECK (length(strengths) <= 1000),
    worries     text NOT NULL DEFAULT '' CONSTRAINT intake_worries_length CHECK (length(worries) <= 1000),
    -- the statement this one corrects
    corrects    uuid REFERENCES casework.intake_statement (id),
    written_by  uuid NOT NULL,
    written_at  timestamptz NOT NULL
);
CREATE INDEX intake_statement_client_idx ON casework.intake_statement (client_id, said_on);
CREATE INDEX intake_statement_corrects_idx ON casework.intake_statement (corrects) WHERE corrects IS NOT NULL;
ALTER TABLE casework.intake_statement ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clients ON casework.intake_statement TO ${casework} USING (casework.may_see(client_id));
CREATE POLICY in_own_name ON casework.intake_statement AS RESTRICTIVE FOR INSERT TO ${casework}
    WITH CHECK (written_by = casework.asker());
GRANT SELECT, INSERT ON casework.intake_statement TO ${casework};

-- Outlines of plans, of nobody. Those without a district came with the product; a district's are kept by who supervises it.
CREATE TABLE casework.plan_template (
    id            uuid PRIMARY KEY,
    template_key  uuid NOT NULL,
    number        integer NOT NULL CONSTRAINT plan_template_number_positive CHECK (number > 0),
    district_code text,
    content       text NOT NULL CONSTRAINT plan_template_is_json CHECK (content IS JSON OBJECT),
    created_by    uuid,
    created_at    timestamptz NOT NULL,
    superseded_at timestamptz,
    version       integer NOT NULL DEFAULT 0,
    CONSTRAINT plan_template_number_key UNIQUE (template_key, number)
);
CREATE UNIQUE INDEX plan_template_current_key ON casework.plan_template (template_key) WHERE superseded_at IS NULL;
ALTER TABLE casework.plan_template ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_own_districts ON casework.plan_template FOR SELECT TO ${casework}
    USING (CASE WHEN district_code IS NULL THEN casework.works_cases() OR casework.supervises()
                ELSE casework.holds('CASEWORKER', district_code) OR casework.holds('CASE_SUPERVISOR', district_code) END);
CREATE POLICY kept_by_supervisors ON casework.plan_template FOR INSERT TO ${casework}
    WITH CHECK (created_by = casework.asker() AND casework.holds('CASE_SUPERVISOR', district_code));
CREATE POLICY ended_by_supervisors ON casework.plan_template FOR UPDATE TO ${casework}
    USING (casework.holds('CASE_SUPERVISOR', district_code));
GRANT SELECT, INSERT ON casework.plan_template TO ${casework};
GRANT UPDATE (superseded_at, version) ON casework.plan_template TO ${casework};

ALTER TABLE casework.care_plan ADD COLUMN template_id uuid REFERENCES casework.plan_template (id);
CREATE INDEX care_plan_template_idx ON casework.care_plan (template_id) WHERE template_id IS NOT NULL;
