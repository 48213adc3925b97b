package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.family.FamilyWorld.TODAY;
import static org.halfpastfour.family.FamilyWorld.run;
import static org.halfpastfour.family.FamilyWorld.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** The database refuses by itself what the use cases would never write. */
class FamilyConstraintsDbTest {

    private final FamilyWorld world = new FamilyWorld();
    private final HouseholdId household = world.household("王小雨", "李梅");
    private final HouseholdView view = world.view(household);
    private final UUID child = view.children().getFirst().id().value();
    private final UUID mother = view.adults().getFirst().id().value();

    @Test
    void oneGuardianshipOfAPairAtATime() {
        assertRefused(
                "guardianship_once",
                "INSERT INTO programme.guardianship (id, child_id, adult_id, relation, from_date) VALUES (?, ?, ?, 'MOTHER', ?)",
                Ids.next(),
                child,
                mother,
                TODAY.plusDays(9));
    }

    @Test
    void oneMembershipOfAPairAtATime() {
        assertRefused(
                "household_member_once",
                "INSERT INTO programme.household_member (id, household_id, person_id, from_date) VALUES (?, ?, ?, ?)",
                Ids.next(),
                household.value(),
                child,
                TODAY);
    }

    @Test
    void oneConsentOfAKindForADay() {
        String give = """
                INSERT INTO programme.consent (id, child_id, adult_id, kind, text_version, from_date, signed_at)
                VALUES (?, ?, ?, 'PARTICIPATION', 1, ?, now())""";
        sql(give, Ids.next(), child, mother, TODAY);
        assertRefused("consent_once", give, Ids.next(), child, mother, TODAY.plusDays(1));
    }

    @Test
    void oneHouseholdForACode() {
        assertRefused(
                "household_code_key",
                "INSERT INTO programme.household (id, home_id, name, code, created_at) VALUES (?, ?, 'x', ?, now())",
                Ids.next(),
                world.home.value(),
                view.code());
    }

    @Test
    void aBanSaysWhy() {
        assertRefused("pickup_authority_ban", """
                INSERT INTO programme.pickup_authority (id, child_id, adult_id, kind, from_date, recorded_by, recorded_at)
                VALUES (?, ?, ?, 'FORBIDDEN', ?, ?, now())""", Ids.next(), child, mother, TODAY, mother);
    }

    @Test
    void aBlockHasATimeAndAReason() {
        assertRefused(
                "guardianship_block", "UPDATE programme.guardianship SET blocked_at = now() WHERE child_id = ?", child);
    }

    @Test
    void whatWasRecordedCannotBeChangedByTheApplication() throws SQLException {
        run(() -> {
            world.families.answerHealthNote(new AnswerHealthNote(ChildId.of(child), "花生", "", ""));
            return null;
        });
        assertDenied("UPDATE programme.health_note SET allergy = ''");
        assertDenied("DELETE FROM programme.health_note");
        assertDenied("UPDATE programme.family_change SET before = ''");
        assertDenied("UPDATE programme.pickup_photo SET photo = ''");
        assertDenied("DELETE FROM programme.consent");
        assertDenied("DELETE FROM programme.guardianship");
    }

    @Test
    void correctionsKeepWhatWasBefore() {
        ChildView before = view.children().getFirst();
        run(() -> {
            var details = new ChildDetails("王晓雨", before.birthDate(), before.sex(), null, 3);
            world.families.changeChild(new ChangeChild(before.id(), details, before.version()));
            return null;
        });
        assertThat(run(() -> {
                    try (Connection connection = TestDatabase.get().connectAsApplication();
                            var statement = connection.prepareStatement(
                                    "SELECT before || ' → ' || after FROM programme.family_change WHERE subject_id = ?")) {
                        statement.setObject(1, child);
                        try (var rows = statement.executeQuery()) {
                            rows.next();
                            return rows.getString(1);
                        }
                    }
                }))
                .startsWith("王小雨; ")
                .contains("→ 王晓雨; ");
    }

    private static void assertRefused(String constraint, String statement, Object... parameters) {
        assertThatThrownBy(() -> sql(statement, parameters)).hasMessageContaining(constraint);
    }

    private static void assertDenied(String statement) throws SQLException {
        try (Connection connection = TestDatabase.get().connectAsApplication();
                var prepared = connection.createStatement()) {
            assertThatThrownBy(() -> prepared.execute(statement)).hasMessageContaining("permission denied");
        }
    }
}
