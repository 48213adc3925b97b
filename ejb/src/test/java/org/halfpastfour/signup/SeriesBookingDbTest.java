package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;

import java.util.List;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

class SeriesBookingDbTest {

    private final SignUpScene at = new SignUpScene();
    private final Household family = at.scene.household(1);

    @Test
    void booksEverySessionThatIsStillToCome() {
        SeriesAnswer answer = book(series(2), family, false);
        assertThat(answer.refused()).isEmpty();
        assertThat(answer.bookings())
                .extracting(line -> line.session().date())
                .containsExactly(TOMORROW, TOMORROW.plusDays(1), TOMORROW.plusDays(2), TOMORROW.plusDays(3));
        assertThat(answer.bookings()).extracting(BookingSummary::state).containsOnly(BookingState.CONFIRMED);
    }

    @Test
    void waitsWhereItIsFullAndComesElsewhere() {
        SeriesId series = series(1);
        SessionId second = sessionsOf(series).get(1).id();
        at.book(second, at.scene.household(1));
        assertThat(book(series, family, false).bookings())
                .extracting(BookingSummary::state)
                .containsExactly(
                        BookingState.CONFIRMED, BookingState.WAITING, BookingState.CONFIRMED, BookingState.CONFIRMED);
    }

    @Test
    void tellsOfEachSessionThatRefusesWhyAndBooksTheOthers() {
        SeriesId series = series(2);
        at.book(sessionsOf(series).getFirst().id(), family);
        at.book(at.sessionBeside(2, TOMORROW.plusDays(1), "17:00", "18:30"), family);
        SeriesAnswer answer = book(series, family, false);
        assertThat(answer.refused()).extracting(Refused::code).containsExactly("already-booked", "overlaps");
        assertThat(answer.refused().get(1).arguments()).containsEntry("with", "四点半课堂");
        assertThat(answer.bookings()).hasSize(2);
    }

    @Test
    void takesAFamilyWholeUnlessItChoseToBeSplit() {
        SeriesId series = series(3);
        Household pair = at.scene.household(2);
        at.book(sessionsOf(series).getFirst().id(), pair, pair.children().subList(0, 1), false);
        assertThat(book(series, pair, false).bookings()).hasSize(6);
        assertThat(book(series, pair, true).bookings())
                .extracting(line -> line.session().date())
                .containsExactly(TOMORROW);
    }

    @Test
    void takingTheSeriesWithdrawsWhatOverlaps() {
        SeriesId series = series(2);
        SessionId other = at.sessionBeside(1, TOMORROW.plusDays(1), "17:00", "18:30");
        Household holder = at.scene.household(1);
        at.book(other, holder);
        at.book(other, family);
        assertThat(at.view(other).waiting()).isEqualTo(1);
        book(series, family, false);
        assertThat(at.view(other).waiting()).isZero();
    }

    @Test
    void showsAllOfItsSessionsThatAreToComeHoweverMuchElseTheHomeOffers() {
        SeriesId series = series(5);
        SessionId other = at.session(5, TOMORROW, "09:00", "10:00", at.scene.otherRoom, at.scene.staff.subList(2, 4));
        Household family = at.scene.household(1);
        at.scene.asParentOf(family);
        List<Offering> offered = run(() -> at.signUp.offeringsOf(series, family.id()));
        assertThat(offered)
                .extracting(offering -> offering.session().date())
                .containsExactly(TOMORROW, TOMORROW.plusDays(1), TOMORROW.plusDays(2), TOMORROW.plusDays(3));
        assertThat(offered).extracting(offering -> offering.session().id()).doesNotContain(other);
    }

    private SeriesAnswer book(SeriesId series, Household household, boolean split) {
        at.scene.asParentOf(household);
        return run(() ->
                at.signUp.bookSeries(new BookSeries(series, household.id(), household.children(), List.of(), split)));
    }

    private List<SessionView> sessionsOf(SeriesId series) {
        at.scene.asStaff();
        return run(() -> at.programmes.series(series)).sessions();
    }

    /** Tuesday to Friday of this week. */
    private SeriesId series(int places) {
        return at.series(at.programme(SessionKind.AFTER_SCHOOL_CLASS, false), 4, places);
    }
}
