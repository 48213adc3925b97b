package org.halfpastfour.signup;

import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.sql;

import org.halfpastfour.family.AdultId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.HomeScene.Household;

/** A father beside the mother with whom a scene's family begins: of its household, and guardian of its child. */
final class SecondGuardian {

    static final String NAME = "王强";

    private SecondGuardian() {}

    /** Past every desk, as it could be before anybody was held. */
    static AdultId of(Household family) {
        AdultId adult = AdultId.of(Ids.next());
        sql(
                "INSERT INTO programme.person (id, kind, name, phone) VALUES (?, 'ADULT', ?, '13900000001')",
                adult.value(),
                NAME);
        sql(
                "INSERT INTO programme.household_member (id, household_id, person_id, from_date) VALUES (?, ?, ?, ?)",
                Ids.next(),
                family.id().value(),
                adult.value(),
                TODAY.minusYears(1));
        sql(
                "INSERT INTO programme.guardianship (id, child_id, adult_id, relation, from_date)"
                        + " VALUES (?, ?, ?, 'FATHER', ?)",
                Ids.next(),
                family.child().value(),
                adult.value(),
                TODAY.minusYears(1));
        return adult;
    }
}
