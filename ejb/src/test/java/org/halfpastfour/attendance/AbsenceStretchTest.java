package org.halfpastfour.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsenceStretchTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final UUID YU = new UUID(0, 1);
    private static final UUID YI = new UUID(0, 2);

    /** Each sign is a booked day: ill, excused (e) or coming (.). */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "iiiii;ILL 0-4 of 5",
                ".....;''",
                "ii.ii;ILL 0-1 of 2, ILL 3-4 of 2",
                "iiee.;ILL 0-1 of 2, EXCUSED 2-3 of 2",
                "....i;ILL 4-4 of 1",
                "i;ILL 0-0 of 1"
            })
    void aDayOnWhichTheChildComesOrAnotherReasonEndsAStretch(String days, String stretches) {
        List<AbsenceStretch.Day> shuffled = new ArrayList<>(days(YU, days));
        Collections.shuffle(shuffled, new Random(7));
        assertThat(AbsenceStretch.of(shuffled).stream()
                        .map(AbsenceStretchTest::said)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(stretches);
    }

    @Test
    void oneChildDoesNotEndTheStretchOfAnother() {
        List<AbsenceStretch.Day> both = new ArrayList<>(days(YU, "iii"));
        both.addAll(days(YI, "..."));
        assertThat(AbsenceStretch.of(both)).singleElement().satisfies(one -> {
            assertThat(one.child()).isEqualTo(YU);
            assertThat(one.sessions()).isEqualTo(3);
        });
    }

    private static List<AbsenceStretch.Day> days(UUID child, String signs) {
        return IntStream.range(0, signs.length())
                .mapToObj(day -> new AbsenceStretch.Day(
                        child,
                        "小雨",
                        MONDAY.plusDays(day),
                        switch (signs.charAt(day)) {
                            case 'i' -> AbsenceKind.ILL;
                            case 'e' -> AbsenceKind.EXCUSED;
                            default -> null;
                        }))
                .toList();
    }

    private static String said(AbsenceStretch one) {
        return "%s %d-%d of %d"
                .formatted(
                        one.kind(),
                        one.from().toEpochDay() - MONDAY.toEpochDay(),
                        one.to().toEpochDay() - MONDAY.toEpochDay(),
                        one.sessions());
    }
}
