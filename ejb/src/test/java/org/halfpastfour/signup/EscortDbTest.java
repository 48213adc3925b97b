package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.List;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

class EscortDbTest {

    private final SignUpScene at = new SignUpScene();
    private final SessionId event = at.familyEvent(6);
    private final Household family = at.scene.household(2);

    @Test
    void aGuardianComesAlong() {
        at.scene.asParentOf(family);
        assertThat(book()).hasSize(3);
    }

    @Test
    void aBannedAdultDoesNotComeAlong() {
        pickup("FORBIDDEN", "法院裁定");
        assertThat(refusal()).containsExactly("guardian-barred");
    }

    @Test
    void aBlockedGuardianOfOneOfTheChildrenDoesNotComeAlong() {
        sql(
                "UPDATE programme.guardianship SET blocked_at = now(), blocked_reason = '法院' WHERE child_id = ?",
                family.children().getLast().value());
        at.scene.asStaff();
        assertThat(refusal()).contains("guardian-barred");
    }

    @Test
    void anAdultWhoIsNothingToAChildDoesNotDoAsItsCompany() {
        at.scene.asParentOf(family);
        sql(
                "DELETE FROM programme.guardianship WHERE child_id = ?",
                family.children().getLast().value());
        assertThat(refusal()).containsExactly("guardian-for-each-child");
    }

    @Test
    void anAdultWhoMayCollectTheChildDoes() {
        sql(
                "DELETE FROM programme.guardianship WHERE child_id = ?",
                family.child().value());
        pickup("ALLOWED", null);
        assertThat(book()).hasSize(3);
    }

    private List<BookingSummary> book() {
        return run(() -> at.signUp.book(
                        new BookSession(event, family.id(), family.children(), List.of(family.adult()), false, null)))
                .bookings();
    }

    private List<String> refusal() {
        return catchThrowableOfType(InvalidInput.class, this::book).fields().stream()
                .map(FieldError::code)
                .toList();
    }

    private void pickup(String kind, String reason) {
        at.scene.asStaff();
        sql(
                "INSERT INTO programme.pickup_authority"
                        + " (id, child_id, adult_id, kind, from_date, reason, recorded_by, recorded_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, now())",
                Ids.next(),
                family.child().value(),
                family.adult().value(),
                kind,
                TODAY.minusDays(1),
                reason,
                at.scene.staffAccount.value());
    }
}
