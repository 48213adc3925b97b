package org.halfpastfour.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table names.csv: pairs of names, the same person's or not, and the rule that decides. */
class NameTableTest {

    private static final Pattern NUMBERED = Pattern.compile("\\\\u([0-9A-F]{4})");

    record Pair(String one, String other, NameRule rule, String tried) {}

    @ParameterizedTest
    @MethodSource("pairs")
    void twoNamesAreComparedAsAPersonReadsThem(Pair pair) {
        NameKey one = NameKey.of(pair.one());
        NameKey other = NameKey.of(pair.other());

        assertThat(NameRule.between(one, other)).as("%s", pair).isEqualTo(pair.rule());
        assertThat(NameRule.between(other, one)).as("the other way round").isEqualTo(pair.rule());
        assertThat(one.equals(other)).isEqualTo(one.to(other) == NameLikeness.SAME);
        assertThat(one.to(one)).isEqualTo(NameLikeness.SAME);
    }

    @Test
    void theTableHasTwoHundredPairsOfEveryKind() {
        assertThat(pairs()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(pairs().stream().map(Pair::rule)).contains(NameRule.values());
    }

    static List<Pair> pairs() {
        try (var in = Objects.requireNonNull(NameTableTest.class.getResourceAsStream("names.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .map(column -> new Pair(plain(column[0]), plain(column[1]), NameRule.valueOf(column[2]), column[3]))
                    .toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String plain(String written) {
        return NUMBERED.matcher(written)
                .replaceAll(number -> String.valueOf((char) Integer.parseInt(number.group(1), 16)));
    }
}
