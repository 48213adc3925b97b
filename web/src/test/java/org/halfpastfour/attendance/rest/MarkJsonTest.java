package org.halfpastfour.attendance.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.halfpastfour.attendance.AbsenceKind;
import org.halfpastfour.attendance.MarkAbsence;
import org.halfpastfour.attendance.MarkArrival;
import org.halfpastfour.attendance.MarkDeparture;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkJsonTest {

    private static final SessionId SESSION = new SessionId(new UUID(1, 1));
    private static final UUID CHILD = new UUID(1, 2);
    private static final UUID ADULT = new UUID(1, 3);

    @Test
    void aTimeThatIsLeftOutIsNow() {
        assertThat(new MarkJson.Arrival(CHILD, null, null).command(SESSION))
                .isEqualTo(new MarkArrival(SESSION, new ChildId(CHILD), null, null));
        OffsetDateTime at = OffsetDateTime.parse("2026-11-23T16:31:00+08:00");
        assertThat(new MarkJson.Arrival(CHILD, at, "位子空着").command(SESSION))
                .isEqualTo(new MarkArrival(SESSION, new ChildId(CHILD), Instant.parse("2026-11-23T08:31:00Z"), "位子空着"));
    }

    @ParameterizedTest(name = "alone {0}, unseen {1}, with an adult {2}: {3}")
    @CsvSource({
        ", , true, true",
        ", , false, false",
        "false, false, false, false",
        "true, , false, true",
        ", true, false, true",
        "true, , true, true"
    })
    void whoLeavesIsCollectedOrGoesAloneOrWasNotSeen(
            @Nullable Boolean alone, @Nullable Boolean unseen, boolean collected, boolean enough) {
        var departure = new MarkJson.Departure(CHILD, null, collected ? ADULT : null, alone, unseen, null, null);
        if (enough) {
            assertThat(departure.command(SESSION))
                    .isEqualTo(new MarkDeparture(
                            SESSION,
                            new ChildId(CHILD),
                            null,
                            collected ? new AdultId(ADULT) : null,
                            Boolean.TRUE.equals(alone),
                            Boolean.TRUE.equals(unseen),
                            ""));
        } else {
            assertMissing("collectedBy", () -> departure.command(SESSION));
        }
    }

    @Test
    void whoShowsACodeIsNamedByIt() {
        assertThat(new MarkJson.Departure(CHILD, null, null, null, null, null, "7K3M-9XQ2").command(SESSION))
                .isEqualTo(MarkDeparture.withCode(SESSION, new ChildId(CHILD), "7K3M-9XQ2"));
        assertMissing(
                "collectedBy", () -> new MarkJson.Departure(CHILD, null, null, null, null, null, " ").command(SESSION));
    }

    @Test
    void anAbsenceHasAKind() {
        assertThat(new MarkJson.Absence(CHILD, "ill").command(SESSION))
                .isEqualTo(new MarkAbsence(SESSION, new ChildId(CHILD), AbsenceKind.ILL));
        assertMissing("kind", () -> new MarkJson.Absence(CHILD, null).command(SESSION));
        assertMissing("kind", () -> new MarkJson.Absence(CHILD, "asleep").command(SESSION));
    }

    @Test
    void everyMarkIsOfAChild() {
        assertMissing("child", () -> new MarkJson.Arrival(null, null, null).command(SESSION));
        assertMissing(
                "child", () -> new MarkJson.Departure(null, null, ADULT, null, null, null, null).command(SESSION));
        assertMissing("child", () -> new MarkJson.Absence(null, "ill").command(SESSION));
    }

    private static void assertMissing(String field, ThrowingCallable asked) {
        assertThatThrownBy(asked).isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                .extracting(FieldError::field)
                .containsExactly(field));
    }
}
