-- That somebody left a household is kept with its reason, as other changes of families are.
ALTER TABLE programme.family_change DROP CONSTRAINT family_change_kind_check;
ALTER TABLE programme.family_change ADD CONSTRAINT family_change_kind
    CHECK (kind IN ('CHILD', 'ADULT', 'GUARDIAN', 'MEMBER'));
