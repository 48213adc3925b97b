-- What leaves the house: news of what happened become a message of one receiver, and that deliveries to one person by one channel each.
CREATE SCHEMA notice;
GRANT USAGE ON SCHEMA notice TO ${app};

-- What one household or one of the staff is told. No title tells more than that there is a message.
CREATE TABLE notice.message (
    id              uuid PRIMARY KEY,
    home_id         uuid REFERENCES programme.home (id),
    household_id    uuid REFERENCES programme.household (id),
    staff_member_id uuid REFERENCES programme.staff_member (id),
    kind            text        NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    safety          boolean     NOT NULL,
    -- Those of the household of whom it tells: who is kept from one of them does not read it.
    about           uuid[]      NOT NULL,
    circular_id     uuid,
    target          text        CHECK (target IN ('BOOKING', 'OFFER', 'SESSION', 'FAMILY')),
    target_id       uuid,
    at              timestamptz NOT NULL,
    CONSTRAINT message_receiver CHECK (num_nonnulls(household_id, staff_member_id) = CASE kind WHEN 'TRIAL' THEN 0 ELSE 1 END),
    CONSTRAINT message_home CHECK (home_id IS NOT NULL OR kind = 'TRIAL'),
    CONSTRAINT message_target CHECK (target IS NOT NULL OR target_id IS NULL)
);
CREATE INDEX message_home_idx ON notice.message (home_id, id);
CREATE INDEX message_household_idx ON notice.message (household_id, id);
CREATE INDEX message_staff_idx ON notice.message (staff_member_id, id);
CREATE INDEX message_circular_idx ON notice.message (circular_id);

CREATE TABLE notice.message_text (
    message_id uuid NOT NULL REFERENCES notice.message (id),
    language   text NOT NULL CHECK (language IN ('zh-CN', 'en')),
    title      text NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
    body       text NOT NULL CHECK (length(body) BETWEEN 1 AND 20000),
    PRIMARY KEY (message_id, language)
);

-- One fact for one receiver, written in the transaction in which it happened. Ids, times and what is neutral; names are looked up when it is said.
CREATE TABLE notice.news (
    id              uuid PRIMARY KEY,
    kind            text        NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    household_id    uuid REFERENCES programme.household (id),
    staff_member_id uuid REFERENCES programme.staff_member (id),
    facts           jsonb       NOT NULL,
    happened_at     timestamptz NOT NULL,
    due_at          timestamptz NOT NULL,
    gathered_at     timestamptz,
    message_id      uuid REFERENCES notice.message (id),
    CONSTRAINT news_receiver CHECK (num_nonnulls(household_id, staff_member_id) = 1),
    CONSTRAINT news_gathered CHECK (gathered_at IS NOT NULL OR message_id IS NULL)
);
CREATE INDEX news_due_idx ON notice.news (due_at) WHERE gathered_at IS NULL;
CREATE INDEX news_household_idx ON notice.news (household_id);
CREATE INDEX news_staff_idx ON notice.news (staff_member_id);
CREATE INDEX news_message_idx ON notice.news (message_id);

-- Where somebody is reached besides the phone that the family gave.
CREATE TABLE notice.address (
    id              uuid PRIMARY KEY,
    person_id       uuid REFERENCES programme.person (id),
    staff_member_id uuid REFERENCES programme.staff_member (id),
    channel         text        NOT NULL CHECK (channel IN ('MAIL', 'SMS', 'WECHAT', 'MINI_PROGRAMME')),
    address         text        NOT NULL CHECK (length(address) BETWEEN 1 AND 320),
    since           timestamptz NOT NULL,
    CONSTRAINT address_of_one CHECK (num_nonnulls(person_id, staff_member_id) = 1),
    CONSTRAINT address_of_person_key UNIQUE (person_id, channel),
    CONSTRAINT address_of_staff_key UNIQUE (staff_member_id, channel)
);

-- A channel whose other end said that nothing more is wanted, or that nobody is there.
CREATE TABLE notice.channel_off (
    channel text        NOT NULL CHECK (channel IN ('MAIL', 'SMS', 'WECHAT', 'MINI_PROGRAMME')),
    address text        NOT NULL CHECK (length(address) BETWEEN 1 AND 320),
    why     text        NOT NULL CHECK (why IN ('UNSUBSCRIBED', 'BOUNCED', 'UNKNOWN_ADDRESS')),
    since   timestamptz NOT NULL,
    PRIMARY KEY (channel, address)
);

-- To one person, by one channel, in one envelope. Its id is what gateways and mailboxes recognise.
CREATE TABLE notice.delivery (
    id              uuid PRIMARY KEY,
    message_id      uuid        NOT NULL REFERENCES notice.message (id),
    person_id       uuid REFERENCES programme.person (id),
    staff_member_id uuid REFERENCES programme.staff_member (id),
    channel         text        NOT NULL CHECK (channel IN ('MAIL', 'SMS', 'WECHAT', 'MINI_PROGRAMME', 'PAPER', 'CALL')),
    address         text        CHECK (length(address) BETWEEN 1 AND 320),
    language        text        NOT NULL CHECK (language IN ('zh-CN', 'en')),
    safety          boolean     NOT NULL,
    state           text        NOT NULL CHECK (state IN ('DUE', 'SENDING', 'SENT', 'UNSURE', 'FAILED', 'CALLED')),
    attempts        integer     NOT NULL CHECK (attempts >= 0),
    next_at         timestamptz NOT NULL,
    sending_since   timestamptz,
    fault           text        CHECK (length(fault) BETWEEN 1 AND 40),
    -- What the other end said of it: its own number, or its words.
    answer          text        CHECK (length(answer) <= 300),
    answered_at     timestamptz,
    called_at       timestamptz,
    called_by       uuid REFERENCES account.account (id),
    CONSTRAINT delivery_to_one CHECK (num_nonnulls(person_id, staff_member_id) <= 1),
    CONSTRAINT delivery_address CHECK ((address IS NULL) = (channel IN ('PAPER', 'CALL'))),
    CONSTRAINT delivery_sending CHECK ((state = 'SENDING') = (sending_since IS NOT NULL)),
    CONSTRAINT delivery_called CHECK ((state = 'CALLED') = (called_at IS NOT NULL) AND (called_at IS NULL) = (called_by IS NULL))
);
CREATE INDEX delivery_due_idx ON notice.delivery (safety DESC, next_at) WHERE state = 'DUE' AND channel NOT IN ('CALL', 'PAPER');
CREATE INDEX delivery_paper_idx ON notice.delivery (next_at) WHERE state = 'DUE' AND channel = 'PAPER';
CREATE INDEX delivery_sending_idx ON notice.delivery (sending_since) WHERE state = 'SENDING';
CREATE INDEX delivery_open_idx ON notice.delivery (message_id) WHERE state IN ('FAILED', 'UNSURE') OR state = 'DUE' AND channel = 'CALL';
CREATE INDEX delivery_message_idx ON notice.delivery (message_id);
CREATE INDEX delivery_person_idx ON notice.delivery (person_id);
CREATE INDEX delivery_staff_idx ON notice.delivery (staff_member_id);
CREATE INDEX delivery_called_by_idx ON notice.delivery (called_by);

GRANT SELECT, INSERT ON notice.message, notice.message_text TO ${app};
GRANT SELECT, INSERT, UPDATE (gathered_at, message_id) ON notice.news TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON notice.address, notice.channel_off TO ${app};
GRANT SELECT, INSERT, UPDATE (state, attempts, next_at, sending_since, fault, answer, answered_at, called_at, called_by)
    ON notice.delivery TO ${app};
