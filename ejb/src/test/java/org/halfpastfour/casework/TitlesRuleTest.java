package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.halfpastfour.report.FigureCount;
import org.halfpastfour.report.FigurePlace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who knows how many caseworkers each district has does not find the few without a title. */
class TitlesRuleTest {

    private static final String OCTOBER = "2026-10";
    private static final String KIND = TitleKind.COUNSELLOR.name();

    @ParameterizedTest
    @CsvSource({
        // the one without it in the first would be what is missing of the city
        "12, 11, 12, 6, false, true , false",
        "12,  7, 12, 6, true , true , true",
        "12,  8, 12, 6, false, true , false",
        " 3,  0, 12, 6, false, true , false",
        " 0,  0, 12, 6, true , true , true"
    })
    void isTold(
            int firstWork, int firstHold, int secondWork, int secondHold, boolean first, boolean second, boolean city) {
        Map<FigurePlace, FigureCount> counted = new HashMap<>();
        counted.put(FigurePlace.of("A", OCTOBER, CaseFigure.WORKING), FigureCount.ofFamilies(firstWork));
        counted.put(FigurePlace.of("A", OCTOBER, KIND), FigureCount.ofFamilies(firstHold));
        counted.put(FigurePlace.of("B", OCTOBER, CaseFigure.WORKING), FigureCount.ofFamilies(secondWork));
        counted.put(FigurePlace.of("B", OCTOBER, KIND), FigureCount.ofFamilies(secondHold));
        TitlesRule rule = new TitlesRule(counted);
        assertThat(rule.isTold(FigurePlace.of("A", OCTOBER, KIND))).isEqualTo(first);
        assertThat(rule.isTold(FigurePlace.of("B", OCTOBER, KIND))).isEqualTo(second);
        assertThat(rule.isTold(FigurePlace.of(FigurePlace.ALL, OCTOBER, KIND))).isEqualTo(city);
        assertThat(rule.isTold(FigurePlace.of(FigurePlace.ALL, OCTOBER, CaseFigure.WORKING)))
                .isTrue();
    }
}
