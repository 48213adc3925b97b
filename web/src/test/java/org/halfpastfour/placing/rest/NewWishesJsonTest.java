package org.halfpastfour.placing.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.halfpastfour.calendar.TermId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.placing.SendWishes;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.InvalidInput;
import org.junit.jupiter.api.Test;

class NewWishesJsonTest {

    private static final TermId TERM = new TermId(new UUID(1, 1));
    private static final ChildId CHILD = new ChildId(new UUID(1, 2));
    private static final UUID SERIES = new UUID(1, 3);

    @Test
    void isForTheChildAloneAndForADayUnlessOneSaysSo() {
        assertThat(new NewWishesJson(List.of(SERIES), null, null, null).command(TERM, CHILD))
                .isEqualTo(new SendWishes(TERM, null, CHILD, List.of(), List.of(new SeriesId(SERIES)), 1));
    }

    @Test
    void saysWithWhomAndOnHowManyDays() {
        UUID sister = new UUID(1, 4);
        UUID household = new UUID(1, 5);
        assertThat(new NewWishesJson(List.of(SERIES), 2, List.of(sister), household).command(TERM, CHILD))
                .isEqualTo(new SendWishes(
                        TERM,
                        new HouseholdId(household),
                        CHILD,
                        List.of(new ChildId(sister)),
                        List.of(new SeriesId(SERIES)),
                        2));
    }

    @Test
    void noWishIsNoList() {
        assertThatThrownBy(() -> new NewWishesJson(null, null, null, null).command(TERM, CHILD))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .extracting(FieldError::field)
                        .containsExactly("ranked"));
    }
}
