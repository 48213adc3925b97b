-- A school year that was added by mistake is taken back in a step, with its terms.
GRANT DELETE ON programme.school_year, programme.term TO ${app};
ALTER TABLE programme.calendar_step DROP CONSTRAINT calendar_step_kind_check;
ALTER TABLE programme.calendar_step ADD CONSTRAINT calendar_step_kind_check CHECK (kind IN
    ('CLOSED', 'OPENED', 'TERM_CHANGED', 'SCHOOL_YEAR_ADDED', 'SCHOOL_YEAR_REMOVED', 'YEAR_ANNOUNCED', 'YEAR_FORGOTTEN'));
