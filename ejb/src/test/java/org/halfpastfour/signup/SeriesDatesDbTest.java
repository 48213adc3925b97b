package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;

import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.HomeScene.Household;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A family says which dates of a series it wants. */
class SeriesDatesDbTest {

    private final SignUpScene at = new SignUpScene();
    private final Household family = at.scene.household(1);
    private final SeriesId series = at.series(at.programme(SessionKind.AFTER_SCHOOL_CLASS, false), 3, 10);

    @Test
    void onlyTheDatesThatAreWantedAreBooked() {
        SeriesAnswer answer = book(List.of(TOMORROW.plusDays(1), TOMORROW.plusDays(2)));
        assertThat(answer.bookings())
                .extracting(booking -> booking.session().date())
                .containsExactly(TOMORROW.plusDays(1), TOMORROW.plusDays(2));
        assertThat(answer.refused()).isEmpty();
    }

    @Test
    void withoutDatesEverySessionFromTodayIsMeant() {
        assertThat(book(null).bookings()).hasSize(3);
    }

    @Test
    void aDateWithoutASessionIsRefusedWithNothingBooked() {
        assertThatThrownBy(() -> book(List.of(TOMORROW, TOMORROW.plusDays(9)))).isInstanceOf(InvalidInput.class);
        at.scene.asParentOf(family);
        assertThat(run(() -> at.signUp.bookingsOf(family.id(), TOMORROW, TOMORROW.plusDays(9))))
                .isEmpty();
    }

    @Test
    void noDateAtAllIsRefused() {
        assertThatThrownBy(() -> book(List.of())).isInstanceOf(InvalidInput.class);
    }

    @Test
    void datesThatWereTickedOffAreNotAskedForAgain() {
        var unused = book(List.of(TOMORROW));
        SeriesInvitations invitations = at.scene.wiring.get(SeriesInvitations.class);
        at.scene.asParentOf(family);
        assertThat(run(() -> invitations.of(family.id()))).isEmpty();
    }

    private SeriesAnswer book(@Nullable List<LocalDate> dates) {
        at.scene.asParentOf(family);
        return run(() ->
                at.signUp.bookSeries(new BookSeries(series, family.id(), family.children(), List.of(), false, dates)));
    }
}
