package org.halfpastfour.signup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.OwnChild;
import org.halfpastfour.family.OwnHousehold;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.signup.BookingState;
import org.halfpastfour.signup.BookingSummary;
import org.junit.jupiter.api.Test;

class NextUpTest {

    private static final LocalDate TUESDAY = BookingSamples.MONDAY.plusDays(1);

    @Test
    void whoIsDueFirstStandsFirstAndWhoHasNothingLast() {
        assertThat(next(booking("乐乐", TUESDAY), booking("小雨", BookingSamples.MONDAY)))
                .extracting(next -> next.child().name())
                .containsExactly("小雨", "乐乐", "安安");
    }

    @Test
    void aChildHasEverythingOfItsFirstDayAndNothingOfLaterOnes() {
        BookingSummary event = BookingSamples.booking("小雨", BookingSamples.event(), BookingState.CONFIRMED, null);
        assertThat(next(booking("小雨", TUESDAY), event, booking("小雨", BookingSamples.MONDAY))
                        .getFirst()
                        .bookings())
                .hasSize(2)
                .allSatisfy(booking -> assertThat(booking.session().date()).isEqualTo(BookingSamples.MONDAY));
    }

    @Test
    void whatOtherChildrenHaveIsTheirs() {
        assertThat(next(booking("乐乐", TUESDAY)))
                .extracting(NextUp::bookings)
                .extracting(List::size)
                .containsExactly(1, 0, 0);
    }

    private static List<NextUp> next(BookingSummary... upcoming) {
        OwnHousehold household = new OwnHousehold(
                HouseholdId.of(BookingSamples.id("household")),
                HomeId.of(BookingSamples.id("home")),
                "王家",
                List.of(child("安安"), child("乐乐"), child("小雨")));
        return NextUp.of(household, List.of(upcoming));
    }

    private static BookingSummary booking(String name, LocalDate date) {
        SessionView session = BookingSamples.session(date);
        return BookingSamples.booking(name, session, BookingState.CONFIRMED, null);
    }

    private static OwnChild child(String name) {
        return new OwnChild(ChildId.of(BookingSamples.id(name)), name, BookingSamples.MONDAY.minusYears(8));
    }
}
