-- A client answers a few questions on the phone, and may ask for help. What was answered is never changed; who saw to a call for
-- help writes that down once. Nothing of it is counted in how a family takes part.

-- How a case is asked; the latest word holds.
CREATE TABLE casework.check_in_plan (
    id           uuid PRIMARY KEY,
    client_id    uuid NOT NULL REFERENCES casework.client (id),
    every_days   integer NOT NULL CONSTRAINT check_in_plan_every CHECK (every_days BETWEEN 1 AND 31),
    questions    text NOT NULL CONSTRAINT check_in_plan_questions CHECK (questions IS JSON ARRAY),
    -- within so many hours a call for help is seen to, or else the supervisor sees it
    answer_hours integer NOT NULL CONSTRAINT check_in_plan_answer CHECK (answer_hours BETWEEN 1 AND 72),
    set_by       uuid NOT NULL,
    set_at       timestamptz NOT NULL
);
CREATE INDEX check_in_plan_client_idx ON casework.check_in_plan (client_id, set_at DESC);

-- attempt: the form that was sent, so that one which is sent again writes nothing twice.
CREATE TABLE casework.check_in (
    id        uuid PRIMARY KEY,
    client_id uuid NOT NULL REFERENCES casework.client (id),
    at        timestamptz NOT NULL,
    answers   text NOT NULL CONSTRAINT check_in_answers CHECK (answers IS JSON ARRAY),
    -- how help was asked for: by the button, or by a word in an answer
    help      text CONSTRAINT check_in_help_known CHECK (help IN ('ASKED', 'WORD')),
    attempt   uuid NOT NULL,
    CONSTRAINT check_in_of_client UNIQUE (client_id, id),
    CONSTRAINT check_in_attempt_key UNIQUE (client_id, attempt)
);
CREATE INDEX check_in_client_idx ON casework.check_in (client_id, at DESC);
CREATE INDEX check_in_help_idx ON casework.check_in (at) WHERE help IS NOT NULL;

CREATE TABLE casework.help_answer (
    id          uuid PRIMARY KEY,
    client_id   uuid NOT NULL REFERENCES casework.client (id),
    check_in_id uuid NOT NULL,
    words       text NOT NULL CONSTRAINT help_answer_words CHECK (length(words) BETWEEN 1 AND 500),
    by_account  uuid NOT NULL,
    at          timestamptz NOT NULL,
    CONSTRAINT help_answer_once UNIQUE (client_id, check_in_id),
    CONSTRAINT help_answer_of FOREIGN KEY (client_id, check_in_id) REFERENCES casework.check_in (client_id, id)
);

ALTER TABLE casework.check_in_plan ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clients ON casework.check_in_plan TO ${casework} USING (casework.may_see(client_id));
CREATE POLICY own_page ON casework.check_in_plan FOR SELECT TO ${casework} USING (client_id = (SELECT casework.own_client()));
CREATE POLICY by_its_caseworker ON casework.check_in_plan AS RESTRICTIVE FOR INSERT TO ${casework}
    WITH CHECK (set_by = casework.asker() AND casework.may_write(client_id));

ALTER TABLE casework.check_in ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clients ON casework.check_in FOR SELECT TO ${casework} USING (casework.may_see(client_id));
CREATE POLICY own_page ON casework.check_in FOR SELECT TO ${casework} USING (client_id = (SELECT casework.own_client()));
CREATE POLICY by_the_client ON casework.check_in FOR INSERT TO ${casework} WITH CHECK (client_id = (SELECT casework.own_client()));

ALTER TABLE casework.help_answer ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clients ON casework.help_answer TO ${casework} USING (casework.may_see(client_id));
CREATE POLICY own_page ON casework.help_answer FOR SELECT TO ${casework} USING (client_id = (SELECT casework.own_client()));
CREATE POLICY in_own_name ON casework.help_answer AS RESTRICTIVE FOR INSERT TO ${casework}
    WITH CHECK (by_account = casework.asker());

GRANT SELECT, INSERT ON casework.check_in_plan, casework.check_in, casework.help_answer TO ${casework};
