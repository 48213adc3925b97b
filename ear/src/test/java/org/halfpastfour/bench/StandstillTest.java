package org.halfpastfour.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandstillTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing measured yet                        |                             | false
            four windows are too few                    | 100 100 100 100             | false
            five that are alike                         | 100 100 100 100 100         | true
            five within five per cent of the greatest   | 95 100 97 96 99             | true
            the least is a little too low               | 94.9 100 97 96 99           | false
            only the last five count                    | 10 50 95 100 97 96 99       | true
            one of the last five is still on its way    | 100 100 100 80 100 100 100  | false
            it rises a little each time                 | 100 102 104 106 108         | false
            it falls a little each time                 | 108 106 104 102 100         | false
            nothing was done at all                     | 0 0 0 0 0                   | false
            """)
    void theRateStandsStill(String what, String rates, boolean still) {
        assertThat(Standstill.isReached(numbers(rates))).as(what).isEqualTo(still);
    }

    private static List<Double> numbers(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(" ")).map(Double::valueOf).toList();
    }
}
