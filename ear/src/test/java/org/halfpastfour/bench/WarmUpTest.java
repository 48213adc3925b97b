package org.halfpastfour.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class WarmUpTest {

    @Test
    void isOverWhenFiveWindowsTogetherCostWhatTheFiveBeforeDid() {
        assertThat(costs(6.1, 5.6, 6.2, 5.8, 6.3, 6, 5.7, 5.9, 6.2, 5.6).isOver())
                .isTrue();
        assertThat(costs(20, 6.1, 5.6, 6.2, 5.8, 6.3, 6, 5.7, 5.9, 6.2, 5.6).isOver())
                .as("what was before does not count")
                .isTrue();
    }

    @Test
    void goesOnWhileEachCostsLessThanTheOneBefore() {
        assertThat(costs(12, 9, 8, 7.4, 7, 6.8, 6.6, 6.4, 6.3, 6.2).isOver()).isFalse();
        assertThat(costs(6, 6, 6, 6, 6, 6.4, 6.4, 6.4, 6.4, 6.4).isOver())
                .as("or more")
                .isFalse();
    }

    @Test
    void goesOnUntilThereAreFiveToCompareWithFive() {
        assertThat(costs(6, 6, 6, 6, 6, 6, 6, 6, 6).isOver()).isFalse();
    }

    @Test
    void saysWhatOneCostAtFirstAndAtLast() {
        WarmUp warmUp = costs(12, 9, 7);
        assertThat(warmUp.atFirst()).isEqualTo(12);
        assertThat(warmUp.atLast()).isEqualTo(7);
    }

    /** Where the processors' time is not known. */
    @Test
    void goesByTheTimeThatEachTakesOtherwise() {
        var warmUp = new WarmUp();
        warmUp.add(new Window(1, new long[100], new ProcessorTime(Double.NaN, Double.NaN, 1)));
        assertThat(warmUp.atLast()).isEqualTo(10);
    }

    /** Windows of a hundred, by what server and database spent on each of them. */
    private static WarmUp costs(double... millis) {
        var warmUp = new WarmUp();
        DoubleStream.of(millis)
                .mapToObj(each -> new Window(8, new long[100], new ProcessorTime(100 * each - 100, 100, 300)))
                .forEach(warmUp::add);
        return warmUp;
    }
}
