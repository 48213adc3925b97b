package org.halfpastfour.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A migration is numbered by the time at which it was written: two that are made side by side have a number each. */
class MigrationNamesTest {

    private static final Pattern NAME =
            Pattern.compile("V(\\d+|\\d{4}_\\d\\d_\\d\\d_\\d{4})__[a-z0-9]+(?:_[a-z0-9]+)*\\.sql");

    /** Those of before were counted; there are no more of them. */
    private static final int LAST_COUNTED = 649;

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu_MM_dd_HHmm").withResolverStyle(ResolverStyle.STRICT);

    private static final LocalDateTime FIRST_BY_TIME = LocalDateTime.of(2026, 11, 29, 0, 0);

    @Test
    void areNumberedByTheTimeAtWhichTheyWereWritten() throws IOException {
        assertThat(migrations()).hasSizeGreaterThan(50).allMatch(MigrationNamesTest::isWellNamed);
    }

    @Test
    void noTwoHaveTheSameNumber() throws IOException {
        assertThat(migrations().stream().map(name -> name.substring(0, name.indexOf("__"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void anotherNumberIsFound() {
        assertThat(Stream.of(
                        "V650__counted_on.sql",
                        "V2026_11_31_1200__no_such_day.sql",
                        "V2026_11_30_2460__no_such_time.sql",
                        "V2025_01_01_0800__before_all_others.sql",
                        "V2026_11_30__without_a_time.sql",
                        "V2026_11_30_0800_one_line.sql",
                        "V2026_11_30_0800__Large_Letters.sql"))
                .noneMatch(MigrationNamesTest::isWellNamed);
        assertThat(isWellNamed("V2026_11_30_0800__what_it_does.sql")).isTrue();
    }

    private static boolean isWellNamed(String file) {
        Matcher name = NAME.matcher(file);
        if (!name.matches()) {
            return false;
        }
        String number = name.group(1);
        return number.contains("_") ? isTime(number) : number.length() == 3 && Integer.parseInt(number) <= LAST_COUNTED;
    }

    private static boolean isTime(String number) {
        try {
            return !LocalDateTime.parse(number, WRITTEN).isBefore(FIRST_BY_TIME);
        } catch (DateTimeParseException noSuchTime) {
            return false;
        }
    }

    private static List<String> migrations() throws IOException {
        try (Stream<Path> files =
                Files.list(Path.of("src/main/resources/db/migration").toAbsolutePath())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("afterMigrate__"))
                    .toList();
        }
    }
}
