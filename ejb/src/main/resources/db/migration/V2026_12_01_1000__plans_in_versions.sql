-- Goals by eight domains, with where they stand in the words of FHIR and a scale whose five levels are described; what is done for
-- them has versions as goals have; and each version says why it was made.

ALTER TABLE casework.goal DROP CONSTRAINT goal_domain_check, DROP CONSTRAINT goal_state_check;
UPDATE casework.goal SET
    domain = CASE domain WHEN 'SOCIAL' THEN 'DAILY_STRUCTURE' ELSE domain END,
    state = CASE state WHEN 'OPEN' THEN 'IN_PROGRESS' WHEN 'REACHED' THEN 'ACHIEVED' ELSE 'NOT_ACHIEVED' END;
ALTER TABLE casework.goal
    ADD COLUMN levels text[] NOT NULL DEFAULT '{"","","","",""}',
    ADD COLUMN judged_on date,
    ADD COLUMN reason text NOT NULL DEFAULT '' CONSTRAINT goal_reason_length CHECK (length(reason) <= 300),
    ADD CONSTRAINT goal_domain_known CHECK (domain IN
        ('FAMILY', 'PARENTING', 'SCHOOLING', 'HEALTH', 'WORK', 'HOUSING', 'LEGAL', 'DAILY_STRUCTURE')),
    ADD CONSTRAINT goal_state_known CHECK (state IN
        ('IN_PROGRESS', 'IMPROVING', 'SUSTAINING', 'NO_CHANGE', 'WORSENING', 'ACHIEVED', 'NOT_ACHIEVED')),
    ADD CONSTRAINT goal_levels_five CHECK (cardinality(levels) = 5 AND length(array_to_string(levels, '')) <= 1000);
-- What was judged before was judged by these words, which stood beside every goal.
UPDATE casework.goal SET
    levels = ARRAY['远低于预期', '低于预期', '达到预期', '好于预期', '远好于预期'],
    judged_on = (created_at AT TIME ZONE 'Asia/Shanghai')::date
WHERE attainment IS NOT NULL;
ALTER TABLE casework.goal
    ADD CONSTRAINT goal_judged_with_day CHECK ((attainment IS NULL) = (judged_on IS NULL)),
    ADD CONSTRAINT goal_judged_by_levels CHECK (attainment IS NULL OR array_position(levels, '') IS NULL),
    ADD CONSTRAINT goal_superseded_later CHECK (superseded_at IS NULL OR superseded_at >= created_at);

ALTER TABLE casework.intervention DROP CONSTRAINT intervention_stream_check;
ALTER TABLE casework.intervention
    ADD CONSTRAINT intervention_stream_known CHECK (stream IN
        ('CHILD_CARE', 'PARENT_CHILD_EVENT', 'FAMILY_REPAIR', 'COURSE', 'PEER_GROUP', 'COUNSELLING', 'JOB_TRAINING',
         'LEGAL_ADVICE', 'VISIT', 'OTHER')),
    -- the intervention this is a version of: its own id for the first version, which family repair sessions refer to
    ADD COLUMN intervention_key uuid,
    ADD COLUMN number integer NOT NULL DEFAULT 1 CONSTRAINT intervention_number_positive CHECK (number > 0),
    ADD COLUMN responsible text NOT NULL DEFAULT 'CASEWORKER' CONSTRAINT intervention_responsible_known
        CHECK (responsible IN ('CASEWORKER', 'FACILITATOR', 'OUTSIDE_SERVICE')),
    ADD COLUMN responsible_name text NOT NULL DEFAULT '' CONSTRAINT intervention_responsible_length
        CHECK (length(responsible_name) <= 60),
    ADD COLUMN reason text NOT NULL DEFAULT '' CONSTRAINT intervention_reason_length CHECK (length(reason) <= 300),
    ADD COLUMN created_by uuid,
    ADD COLUMN created_at timestamptz,
    ADD COLUMN superseded_at timestamptz,
    ADD CONSTRAINT intervention_service_named CHECK (responsible <> 'OUTSIDE_SERVICE' OR responsible_name <> ''),
    ADD CONSTRAINT intervention_superseded_later CHECK (superseded_at IS NULL OR superseded_at >= created_at);
UPDATE casework.intervention i SET
    intervention_key = i.id,
    created_by = coalesce(added.account_id, first.created_by),
    created_at = coalesce(added.at, first.created_at)
FROM casework.intervention o
LEFT JOIN casework.audit_entry added ON added.subject_id = o.id AND added.action = 'intervention.added'
LEFT JOIN casework.goal first ON first.goal_key = o.goal_key AND first.number = 1
WHERE o.id = i.id;
ALTER TABLE casework.intervention
    ALTER COLUMN intervention_key SET NOT NULL,
    ALTER COLUMN created_by SET NOT NULL,
    ALTER COLUMN created_at SET NOT NULL,
    ADD CONSTRAINT intervention_number_key UNIQUE (intervention_key, number);
CREATE UNIQUE INDEX intervention_current_key ON casework.intervention (intervention_key) WHERE superseded_at IS NULL;

ALTER TABLE casework.care_plan
    ADD COLUMN reason text NOT NULL DEFAULT '' CONSTRAINT care_plan_reason_length CHECK (length(reason) <= 300),
    ADD COLUMN superseded_at timestamptz;
UPDATE casework.care_plan p SET superseded_at = n.created_at
FROM casework.care_plan n WHERE n.client_id = p.client_id AND n.number = p.number + 1;
ALTER TABLE casework.care_plan ADD CONSTRAINT care_plan_superseded CHECK (superseded_at IS NULL OR state = 'CLOSED');
