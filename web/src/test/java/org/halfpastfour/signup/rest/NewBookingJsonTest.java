package org.halfpastfour.signup.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.signup.BookSession;
import org.junit.jupiter.api.Test;

class NewBookingJsonTest {

    private static final SessionId SESSION = new SessionId(new UUID(1, 1));

    @Test
    void nobodyIsTakenAlongNorSplitUnlessOneSaysSo() {
        UUID child = new UUID(1, 2);
        assertThat(new NewBookingJson(List.of(child), null, null, null, null, null).command(SESSION))
                .isEqualTo(new BookSession(SESSION, null, List.of(new ChildId(child)), List.of(), false, null));
    }

    @Test
    void nobodyIsNoBooking() {
        assertThatThrownBy(() -> new NewBookingJson(null, null, null, null, null, null).command(SESSION))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .extracting(FieldError::field)
                        .containsExactly("children"));
    }

    @Test
    void saysWhoComesAndHow() {
        UUID child = new UUID(1, 2);
        UUID guardian = new UUID(1, 3);
        UUID household = new UUID(1, 4);
        assertThat(new NewBookingJson(List.of(child), List.of(guardian), true, List.of(child), household, "弟弟一起来")
                        .command(SESSION))
                .isEqualTo(new BookSession(
                        SESSION,
                        new HouseholdId(household),
                        List.of(new ChildId(child)),
                        List.of(new AdultId(guardian)),
                        true,
                        List.of(child),
                        "弟弟一起来"));
    }
}
