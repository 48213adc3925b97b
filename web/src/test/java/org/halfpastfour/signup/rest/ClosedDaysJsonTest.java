package org.halfpastfour.signup.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.signup.CloseDays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing that is left out closes the whole city. */
class ClosedDaysJsonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final UUID HOME = new UUID(1, 1);

    @ParameterizedTest(name = "a home {0}, every home {1}: {2}")
    @CsvSource({
        "true, , one",
        "true, false, one",
        "false, true, every",
        "false, , home",
        "false, false, home",
        "true, true, everyHome"
    })
    void oneHomeIsNamedOrEveryHomeIsSaid(boolean named, @Nullable Boolean every, String answer) {
        var body = new ClosedDaysJson(named ? HOME : null, every, DAY, DAY, "台风", "台风停课", null);
        switch (answer) {
            case "one" -> assertThat(body.command()).isEqualTo(new CloseDays(HOME, DAY, DAY, "台风", "台风停课"));
            case "every" -> assertThat(body.command()).isEqualTo(new CloseDays(null, DAY, DAY, "台风", "台风停课"));
            default -> assertMissing(body, List.of(answer));
        }
    }

    @Test
    void daysAreNeeded() {
        assertMissing(ClosedDaysJson.empty(), List.of("home", "firstDay", "lastDay"));
    }

    private static void assertMissing(ClosedDaysJson body, List<String> fields) {
        assertThatThrownBy(body::command)
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .extracting(FieldError::field)
                        .isEqualTo(fields));
    }
}
