package org.halfpastfour.family;

import static org.halfpastfour.shared.Constraints.telling;

import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shared.Constraints;

/** What the database refuses of families, and what is told then. */
final class FamilyConstraints {

    static final Constraints KNOWN = Constraints.of(
            telling("guardianship_once", FamilyError.ALREADY_GUARDIAN::told),
            telling("collect_code_use_once", FamilyError.CODE_IS_USED),
            telling("consent_once", FamilyError.CONSENT_ALREADY_GIVEN),
            telling("consent_text_once", about -> new ChangedMeanwhile()),
            telling("household_member_once", FamilyError.CHILD_ALREADY_IN_HOUSEHOLD),
            telling("person_account_id_key", FamilyError.ACCOUNT_OF_ANOTHER_ADULT::told));

    private FamilyConstraints() {}
}
