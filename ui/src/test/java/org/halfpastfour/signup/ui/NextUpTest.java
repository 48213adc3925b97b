package org.halfpastfour.signup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.ChildView;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.HouseholdView;
import org.halfpastfour.family.Sex;
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
        HouseholdView household = new HouseholdView(
                HouseholdId.of(BookingSamples.id("household")),
                HomeId.of(BookingSamples.id("home")),
                "王家",
                "W1",
                false,
                Arrays.asList(child("安安"), child("乐乐"), child("小雨")),
                List.of(),
                Map.of());
        return NextUp.of(household, List.of(upcoming));
    }

    private static BookingSummary booking(String name, LocalDate date) {
        SessionView session = BookingSamples.session(date);
        return BookingSamples.booking(name, session, BookingState.CONFIRMED, null);
    }

    private static ChildView child(String name) {
        return new ChildView(
                ChildId.of(BookingSamples.id(name)),
                name,
                LocalDate.of(2018, 9, 1),
                Sex.FEMALE,
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                false,
                false,
                0);
    }
}
