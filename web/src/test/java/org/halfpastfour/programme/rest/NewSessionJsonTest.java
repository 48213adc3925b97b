package org.halfpastfour.programme.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.programme.AddSession;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewSessionJsonTest {

    private static final OffsetDateTime START = OffsetDateTime.parse("2026-11-23T16:30:00+08:00");

    @Test
    void everyFieldThatIsMissingIsNamed() {
        assertThatThrownBy(() -> NewSessionJson.empty().command())
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .extracting(FieldError::field)
                        .containsExactly("home", "room", "programme", "start", "end", "places"));
    }

    @Test
    void whatIsLeftOutIsUsual() {
        AddSession session = body(null, null, null).command();
        assertThat(session.minimum()).isZero();
        assertThat(session.adults()).isEmpty();
        assertThat(session.series()).isNull();
        assertThat(session.publish()).isTrue();
        assertThat(session.start()).isEqualTo(START.toInstant());
    }

    @ParameterizedTest
    @CsvSource({", true", "true, true", "false, false"})
    void signUpBeginsUnlessOneSaysOtherwise(@Nullable Boolean publish, boolean published) {
        assertThat(body(null, null, publish).command().publish()).isEqualTo(published);
    }

    @Test
    void saysWhoIsThere() {
        assertThat(body(3, List.of(new UUID(2, 1)), null).command())
                .satisfies(session -> assertThat(session.minimum()).isEqualTo(3))
                .extracting(AddSession::adults)
                .isEqualTo(List.of(new StaffMemberId(new UUID(2, 1))));
    }

    private static NewSessionJson body(
            @Nullable Integer minimum, @Nullable List<UUID> adults, @Nullable Boolean publish) {
        return new NewSessionJson(
                new UUID(1, 1),
                new UUID(1, 2),
                new UUID(1, 3),
                null,
                START,
                START.plusHours(1),
                12,
                minimum,
                null,
                null,
                adults,
                publish);
    }
}
