-- A mail address is written to once somebody has typed the code that was sent there. Those without a code are confirmed: what was there before stays.
ALTER TABLE notice.address
    ADD COLUMN code       text CHECK (length(code) BETWEEN 8 AND 20),
    ADD COLUMN code_until timestamptz,
    ADD CONSTRAINT address_code CHECK ((code IS NULL) = (code_until IS NULL));

-- The code goes to an address of which nobody knows yet whose it is.
ALTER TABLE notice.message
    DROP CONSTRAINT message_receiver,
    DROP CONSTRAINT message_home,
    ADD CONSTRAINT message_receiver CHECK (
        num_nonnulls(household_id, staff_member_id) = CASE WHEN kind IN ('TRIAL', 'CONFIRM_ADDRESS') THEN 0 ELSE 1 END),
    ADD CONSTRAINT message_home CHECK (home_id IS NOT NULL OR kind IN ('TRIAL', 'CONFIRM_ADDRESS'));
