-- Every ending of a booking says why; by whom follows from that, in one place. What stood before it ended is kept, too:
-- who only waited never had a place to lose. Until when a place may be given back freely stands with the booking, because
-- it depends on what happened to it and not on the hour alone.
ALTER TABLE programme.booking
    ADD COLUMN ended_why text,
    ADD COLUMN ended_words text CHECK (length(ended_words) BETWEEN 1 AND 200),
    ADD COLUMN ended_from text CHECK (ended_from IN ('CONFIRMED', 'WAITING', 'OFFERED')),
    ADD COLUMN free_until timestamptz;

-- What has ended already is told as well as it can be known. Whoever cancelled a booking is in the audit; those of the
-- same party that ended in the same moment went along. Nobody's account stands where time ran out.
UPDATE programme.booking SET ended_at = coalesce(ended_at, booked_at) WHERE state IN ('CANCELLED', 'LATE_CANCELLED');

WITH adult AS (
    SELECT m.household_id, p.account_id
    FROM programme.household_member m JOIN programme.person p ON p.id = m.person_id
    WHERE p.account_id IS NOT NULL),
known AS (
    SELECT b.id,
           EXISTS (SELECT FROM adult a WHERE a.household_id = b.household_id AND a.account_id = b.ended_by) AS by_family,
           EXISTS (SELECT FROM programme.booking same JOIN account.audit_entry e
                       ON e.subject_id = same.id AND e.action = 'booking.cancelled'
                   WHERE same.party_id = b.party_id AND same.ended_at = b.ended_at) AS cancelled_alone,
           EXISTS (SELECT FROM programme.offer o WHERE o.party_id = b.party_id AND o.state = 'EXPIRED') AS ran_out,
           EXISTS (SELECT FROM programme.offer o WHERE o.party_id = b.party_id AND o.state = 'DECLINED') AS declined,
           s.state = 'CANCELLED' AS called_off
    FROM programme.booking b JOIN programme.session s ON s.id = b.session_id
    WHERE b.state IN ('CANCELLED', 'LATE_CANCELLED'))
UPDATE programme.booking b
SET ended_why = CASE
        WHEN k.cancelled_alone OR b.state = 'LATE_CANCELLED'
            THEN CASE WHEN k.by_family THEN 'FAMILY_CANCELLED' ELSE 'HOME_CANCELLED' END
        WHEN k.ran_out AND b.ended_by IS NULL THEN 'OFFER_EXPIRED'
        WHEN k.declined THEN 'OFFER_DECLINED'
        WHEN b.ended_by IS NULL THEN 'LIST_CLOSED'
        WHEN k.called_off THEN 'SESSION_CANCELLED'
        WHEN k.by_family THEN 'OVERLAPPING_TAKEN'
        ELSE 'CANNOT_COME' END
FROM known k WHERE k.id = b.id;

UPDATE programme.booking
SET ended_from = CASE WHEN ended_why IN ('OFFER_EXPIRED', 'OFFER_DECLINED') THEN 'OFFERED'
                      WHEN ended_why IN ('LIST_CLOSED', 'OVERLAPPING_TAKEN', 'CANNOT_COME') THEN 'WAITING'
                      ELSE 'CONFIRMED' END,
    -- What the home did never counts against a family.
    state = CASE WHEN ended_why = 'HOME_CANCELLED' THEN 'CANCELLED' ELSE state END
WHERE ended_why IS NOT NULL;

-- A reason that is not named here belongs to nobody, and is refused.
ALTER TABLE programme.booking ADD COLUMN ended_side text GENERATED ALWAYS AS (
    CASE WHEN ended_why IN ('FAMILY_CANCELLED', 'OFFER_DECLINED') THEN 'FAMILY'
         WHEN ended_why IN ('HOME_CANCELLED', 'SESSION_CANCELLED', 'HOME_SETTLED') THEN 'HOME'
         WHEN ended_why = 'OFFER_EXPIRED' THEN 'OFFER'
         WHEN ended_why IN ('LIST_CLOSED', 'OVERLAPPING_TAKEN', 'CANNOT_COME', 'BARRED', 'WITHOUT_COMPANY',
             'GUARDIANSHIP_ENDED', 'MEMBERSHIP_ENDED', 'CONSENT_ENDED', 'OUT_OF_AGE', 'PLACES_CUT', 'HOME_CLOSED',
             'SESSION_MOVED', 'POLICY_CHANGED', 'CREDENTIAL_ENDED', 'JOINED') THEN 'RULE' END) STORED;

ALTER TABLE programme.booking
    ADD CONSTRAINT booking_ended CHECK (
        CASE WHEN state IN ('CANCELLED', 'LATE_CANCELLED')
             THEN ended_at IS NOT NULL AND ended_why IS NOT NULL AND ended_side IS NOT NULL AND ended_from IS NOT NULL
             ELSE ended_at IS NULL AND ended_by IS NULL AND ended_why IS NULL AND ended_words IS NULL
                  AND ended_from IS NULL END),
    ADD CONSTRAINT booking_late_by_family CHECK (
        state <> 'LATE_CANCELLED' OR (ended_why = 'FAMILY_CANCELLED' AND ended_from = 'CONFIRMED')),
    ADD CONSTRAINT booking_words_by_home CHECK (ended_words IS NULL OR ended_side = 'HOME');

-- The case side learns by whom a place ended and nothing of why: bans and blocks stay with the home. A sheet is kept
-- when somebody came or was marked as absent without excuse, which only staff mark; a family's notice, or a mark that was
-- taken back, says nothing about who came.
CREATE OR REPLACE VIEW casework.participation WITH (security_barrier = true) AS
    SELECT h.client_id, h.household_id, b.id AS booking_id, b.participant_id AS person_id, p.name AS person_name,
           s.id AS session_id, s.series_id, s.kind, s.title, s.date, s.starts_at, s.ends_at, s.state AS session_state,
           b.state AS booking_state, b.booked_at, b.ended_at, a.arrived_at, a.left_at, a.absence,
           EXISTS (SELECT FROM programme.attendance x WHERE x.session_id = s.id
                   AND (x.arrived_at IS NOT NULL OR x.absence = 'UNEXCUSED')) AS sheet_kept,
           b.ended_side, b.ended_from
    FROM casework.consented_household h
    JOIN programme.booking b ON b.household_id = h.household_id
    JOIN programme.session s ON s.id = b.session_id AND s.date >= h.from_date
        AND (h.to_date IS NULL OR s.date <= h.to_date)
    JOIN programme.person p ON p.id = b.participant_id
    LEFT JOIN programme.attendance a ON a.booking_id = b.id;
