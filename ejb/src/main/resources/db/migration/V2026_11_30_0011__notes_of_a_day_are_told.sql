-- A family hears once of a day that there is a note, whatever is written of it and however often.
CREATE TABLE notice.noted_day (
    household_id uuid NOT NULL REFERENCES programme.household (id),
    day          date NOT NULL,
    CONSTRAINT noted_day_pkey PRIMARY KEY (household_id, day)
);
GRANT SELECT, INSERT ON notice.noted_day TO ${app};

-- Whoever wants to may hear nothing of it; and it leads to the days at the home.
ALTER TABLE notice.unwanted DROP CONSTRAINT unwanted_word_check;
ALTER TABLE notice.unwanted ADD CONSTRAINT unwanted_word_check CHECK (word IN
    ('BOOKINGS', 'OFFERS', 'CHANGES', 'PAPERS', 'DAYS', 'LETTERS', 'MAIL', 'SMS', 'WECHAT', 'MINI_PROGRAMME'));
ALTER TABLE notice.message DROP CONSTRAINT message_target_check;
ALTER TABLE notice.message ADD CONSTRAINT message_target_check CHECK (target IN ('BOOKING', 'OFFER', 'SESSION', 'FAMILY', 'DAYS'));
