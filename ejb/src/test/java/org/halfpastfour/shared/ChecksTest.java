package org.halfpastfour.shared;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChecksTest {

    @Test
    void namesEveryWrongFieldAtOnce() {
        Checks checks =
                new Checks().text("name", "  ", 1, 10).notNull("room", null).that(false, "end", "too-late");
        InvalidInput refused = assertThrows(InvalidInput.class, checks::orThrow);
        assertEquals(
                List.of("name", "room", "end"),
                refused.fields().stream().map(FieldError::field).toList());
        assertEquals(DomainException.Kind.INVALID, refused.kind());
        assertEquals("name, room, end", refused.arguments().get("fields"));
    }

    @Test
    void passesWhatIsRight() {
        assertDoesNotThrow(() -> new Checks()
                .text("name", "折纸 😀 <b>", 1, 10)
                .number("places", 20, 1, 100)
                .orThrow());
    }

    @Test
    void saysHowLongATextMayBe() {
        assertEquals(
                List.of(new FieldError("name", "too-long", Map.of("most", 10))),
                new Checks().text("name", "x".repeat(300), 1, 10).errors());
    }

    @Test
    void refusesWhatTheDatabaseOrAReaderCannotTake() {
        assertEquals(1, new Checks().text("note", "a\u0000b", 0, 10).errors().size());
        assertEquals(1, new Checks().text("note", "a\u202eb", 0, 10).errors().size());
        assertEquals(0, new Checks().text("note", "a\r\nb\tc", 0, 10).errors().size());
    }

    @Test
    void givesTheRefusalOfAValueToItsField() {
        assertEquals(
                List.of(new FieldError("emergencyPhone", "not-a-phone-number")),
                new Checks()
                        .value("emergencyPhone", () -> new PhoneNumber("12"))
                        .errors());
    }
}
