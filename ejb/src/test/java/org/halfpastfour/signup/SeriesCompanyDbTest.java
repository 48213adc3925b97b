package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.HomeScene.Household;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A series to which somebody comes along, of which some of a family have some dates already. */
class SeriesCompanyDbTest {

    private final SignUpScene at = new SignUpScene();
    private final Household family = at.scene.household(2);
    private final ChildId first = family.children().getFirst();
    private final ChildId second = family.children().getLast();
    private final SeriesId series = at.series(at.programme(SessionKind.PARENT_CHILD_EVENT, true), 3, 12);

    @Test
    void aDateOnWhichNobodyComesAlongIsToldAndTheOthersAreBooked() {
        var unused = book(List.of(first), List.of(family.adult()), List.of(TOMORROW.plusDays(1)));
        SeriesAnswer answer = book(List.of(second), List.of(), null);
        assertThat(dates(answer, second.value())).containsExactly(TOMORROW.plusDays(1));
        assertThat(answer.refused()).extracting(Refused::code).containsOnly("needs-guardian");
        assertThat(answer.refused())
                .extracting(refused -> refused.session().date())
                .containsExactly(TOMORROW, TOMORROW.plusDays(2));
    }

    @Test
    void whereNobodyComesAlongOnAnyDateTheRequestIsRefused() {
        assertThatThrownBy(() -> book(List.of(second), List.of(), null)).matches(SignUpError.NOT_ELIGIBLE::stopped);
    }

    @Test
    void aGuardianWhoHasOneDateComesAlongOnTheOthersAndTakesNoSecondPlace() {
        var unused = book(List.of(first), List.of(family.adult()), List.of(TOMORROW));
        SeriesAnswer answer = book(List.of(second), List.of(family.adult()), null);
        assertThat(answer.refused()).isEmpty();
        assertThat(dates(answer, second.value())).containsExactly(TOMORROW, TOMORROW.plusDays(1), TOMORROW.plusDays(2));
        assertThat(dates(answer, family.adult().value())).containsExactly(TOMORROW.plusDays(1), TOMORROW.plusDays(2));
    }

    @Test
    void anAdultJoinsOnTheDatesOnWhichAChildComes() {
        AdultId father = SecondGuardian.of(family);
        var unused = book(List.of(first), List.of(family.adult()), List.of(TOMORROW.plusDays(2)));
        SeriesAnswer answer = book(List.of(), List.of(father), null);
        assertThat(dates(answer, father.value())).containsExactly(TOMORROW.plusDays(2));
        assertThat(answer.refused()).extracting(Refused::code).containsOnly("guardian-without-child");
    }

    @Test
    void whatIsWrongOnEveryDateIsToldAtItsField() {
        assertThatThrownBy(() -> book(List.of(), List.of(family.adult()), null))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .extracting(field -> field.code())
                        .containsExactly("guardian-without-child"));
    }

    private static List<LocalDate> dates(SeriesAnswer answer, UUID participant) {
        return answer.bookings().stream()
                .filter(booking -> booking.participant().equals(participant))
                .map(booking -> booking.session().date())
                .toList();
    }

    private SeriesAnswer book(List<ChildId> children, List<AdultId> guardians, @Nullable List<LocalDate> dates) {
        at.scene.asParentOf(family);
        return run(() -> at.signUp.bookSeries(new BookSeries(series, family.id(), children, guardians, false, dates)));
    }
}
