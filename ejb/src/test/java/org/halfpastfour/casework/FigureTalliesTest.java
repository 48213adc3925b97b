package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.report.FigureCount;
import org.halfpastfour.shared.Ids;
import org.junit.jupiter.api.Test;

/** Families are counted, not clients. */
class FigureTalliesTest {

    private static final UUID MOTHER = Ids.next();
    private static final UUID FATHER = Ids.next();
    private static final UUID AUNT = Ids.next();
    private static final UUID OTHER = Ids.next();
    private static final UUID HOME = Ids.next();
    private static final UUID SECOND_HOME = Ids.next();

    @Test
    void clientsOfOneHouseholdAreOneFamily() {
        FigureTallies tallies = tallies(link(MOTHER, HOME), link(FATHER, HOME));
        assertThat(signed(tallies)).isEqualTo(new FigureCount(4, 3, 2));
    }

    @Test
    void soAreThoseWhoShareOneWithOneOfThem() {
        FigureTallies tallies =
                tallies(link(MOTHER, HOME), link(AUNT, SECOND_HOME), link(FATHER, HOME), link(FATHER, SECOND_HOME));
        assertThat(signed(tallies)).isEqualTo(new FigureCount(4, 2, 3));
    }

    @Test
    void whoSharesNoneIsOneAlone() {
        assertThat(signed(tallies(link(MOTHER, HOME), link(FATHER, SECOND_HOME))))
                .isEqualTo(new FigureCount(4, 4, 1));
    }

    @Test
    void aSumIsOfEachFamilyOnce() {
        FigureTallies tallies = new FigureTallies(List.of(MOTHER, OTHER), List.of());
        tallies.add(CaseFigure.ATTENDANCE, MOTHER, List.of("CHILD_CARE", "ATTENDED"), 7);
        tallies.add(CaseFigure.ATTENDANCE, MOTHER, List.of("CHILD_CARE", "MISSED"), 2);
        tallies.add(CaseFigure.ATTENDANCE, OTHER, List.of("FAMILY_REPAIR", "ATTENDED"), 1);
        Map<List<String>, FigureCount> counts = tallies.counts().getOrDefault(CaseFigure.ATTENDANCE, Map.of());
        assertThat(counts)
                .containsEntry(List.of("", ""), new FigureCount(10, 2, 9))
                .containsEntry(List.of("CHILD_CARE", ""), new FigureCount(9, 1, 9))
                .containsEntry(List.of("", "ATTENDED"), new FigureCount(8, 2, 7))
                .containsEntry(List.of("FAMILY_REPAIR", "MISSED"), FigureCount.NONE);
    }

    private static FigureTallies tallies(ClientHousehold... links) {
        FigureTallies tallies = new FigureTallies(List.of(MOTHER, FATHER, AUNT, OTHER), List.of(links));
        Stream.of(MOTHER, FATHER, AUNT, OTHER)
                .forEach(client -> tallies.add(CaseFigure.REVIEWS, client, List.of("FIRST"), 1));
        return tallies;
    }

    private static FigureCount signed(FigureTallies tallies) {
        return tallies.counts()
                .getOrDefault(CaseFigure.REVIEWS, Map.of())
                .getOrDefault(List.of("FIRST"), FigureCount.NONE);
    }

    private static ClientHousehold link(UUID client, UUID household) {
        return new ClientHousehold(new ClientId(client), household, LocalDate.of(2026, 9, 1));
    }
}
