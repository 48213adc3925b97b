package org.halfpastfour.signup.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.signup.ui.BookingSamples.MONDAY;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.signup.BookingState;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.signup.SignUp;
import org.halfpastfour.signup.WaitingChoices;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One change sends one day. */
@ExtendWith(OpenPage.class)
class BookedDaysTest {

    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final OwnMarks.Marks NONE = new OwnMarks.Marks(Map.of());

    private final SignUp signUp = new SignUp();
    private final BookedDays days = new BookedDays(
            BookingSamples.words(),
            new BookingCards(
                    signUp,
                    BookingSamples.standing(),
                    new BookingActions(
                            signUp,
                            new AbsenceDialog(new Attendances(), BookingSamples.words()),
                            BookingSamples.away(),
                            BookingSamples.words(),
                            BookingSamples.errors()),
                    new TakeChoice(new WaitingChoices(), BookingSamples.words(), BookingSamples.errors()),
                    BookingSamples.words(),
                    BookingSamples.errors()),
            () -> {});

    @Test
    void daysThatDidNotChangeStayWhileOneChangesGoesOrComes() {
        days.show(List.of(on(MONDAY), on(WEDNESDAY)), NONE);
        List<Component> before = days.getChildren().toList();
        days.show(List.of(waitingOn(MONDAY), on(WEDNESDAY)), NONE);
        assertThat(days.getChildren().toList()).hasSize(2).last().isSameAs(before.getLast());
        assertThat(days.getChildren().toList()).first().isNotSameAs(before.getFirst());
        days.show(List.of(on(TUESDAY), on(WEDNESDAY)), NONE);
        assertThat(days.getChildren().toList()).hasSize(2).last().isSameAs(before.getLast());
        assertThat(days.getElement().getTextRecursively())
                .contains("11月24日")
                .contains("11月25日")
                .doesNotContain("11月23日");
    }

    @Test
    void standInTheOrderOfTheirDays() {
        days.show(List.of(on(WEDNESDAY)), NONE);
        days.show(List.of(on(MONDAY), on(TUESDAY), on(WEDNESDAY)), NONE);
        assertThat(days.getChildren().map(day -> day.getElement().getTextRecursively()))
                .extracting(text -> text.contains("23日") ? 1 : text.contains("24日") ? 2 : 3)
                .containsExactly(1, 2, 3);
    }

    private static BookingSummary on(LocalDate date) {
        return BookingSamples.booking("小雨", BookingSamples.session(date), BookingState.CONFIRMED, null);
    }

    private static BookingSummary waitingOn(LocalDate date) {
        return BookingSamples.booking("小雨", BookingSamples.session(date), BookingState.WAITING, null);
    }
}
