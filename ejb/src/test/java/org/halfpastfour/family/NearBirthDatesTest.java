package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearBirthDatesTest {

    @ParameterizedTest(name = "{0} and {1}: {2} ({3})")
    @CsvSource({
        "2018-03-05, 2018-03-05, true, the same",
        "2018-03-05, 2018-05-03, true, month and day exchanged",
        "2018-03-05, 2019-03-05, true, a year later",
        "2018-03-05, 2017-03-05, true, a year before",
        "2019-12-31, 2020-12-31, true, a year later over a decade",
        "2020-02-29, 2019-02-28, true, a year before a long February",
        "2019-02-28, 2020-02-29, true, a year after a short February",
        "2020-02-29, 2021-02-28, true, a year after a long February",
        "2018-03-05, 2018-08-05, true, one digit of the month",
        "2018-03-05, 2018-03-06, true, one digit of the day",
        "2018-03-05, 2018-03-15, true, the other digit of the day",
        "2018-03-05, 2008-03-05, true, one digit of the year",
        "2018-03-12, 2018-03-21, true, two digits exchanged",
        "2018-01-05, 2018-10-05, true, two digits of the month exchanged",
        "2018-03-05, 2018-04-06, false, two digits",
        "2018-03-05, 2016-04-05, false, year and month",
        "2018-03-05, 2019-03-06, false, year and day",
        "2018-03-09, 2018-03-10, false, the next day with both digits",
        "2018-03-05, 2018-11-23, false, another day"
    })
    void saysWhichDatesAreNear(LocalDate one, LocalDate other, boolean near, String why) {
        assertThat(NearBirthDates.near(one, other)).as(why).isEqualTo(near);
        assertThat(NearBirthDates.near(other, one)).as(why).isEqualTo(near);
    }

    @Property
    void nearnessIsMutualAndNeverOfManyDays(@ForAll @DateRange(min = "2005-01-01", max = "2030-12-31") LocalDate date) {
        assertThat(NearBirthDates.of(date)).contains(date).hasSizeLessThan(50).allSatisfy(near -> assertThat(
                        NearBirthDates.of(near))
                .contains(date));
    }
}
