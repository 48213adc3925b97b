package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NamesakeRuleTest {

    private static final LocalDate SPRING = LocalDate.of(2018, 3, 5);
    private static final LocalDate AUTUMN = LocalDate.of(2018, 10, 9);

    private final Participant one = child("李", SPRING);
    private final Participant other = child("李", AUTUMN);

    @Test
    void childrenOfOneNameAreToldApartByTheirBirthDates() {
        assertThat(NamesakeRule.toldApart(List.of(one, other, child("王", SPRING))))
                .isEqualTo(Map.of(one.id(), SPRING, other.id(), AUTUMN));
    }

    @Test
    void ofNobodyElseABirthDateIsShown() {
        assertThat(NamesakeRule.toldApart(List.of(one, child("王", SPRING)))).isEmpty();
        assertThat(NamesakeRule.toldApart(List.of(one, one))).isEmpty();
    }

    @Test
    void aChildIsToldFromAnAdultOfTheSameName() {
        Participant adult = new Participant(UUID.randomUUID(), false, "李", null);
        assertThat(NamesakeRule.toldApart(List.of(one, adult))).isEqualTo(Map.of(one.id(), SPRING));
    }

    private static Participant child(String name, LocalDate born) {
        return new Participant(UUID.randomUUID(), true, name, born);
    }
}
