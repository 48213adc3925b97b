package org.halfpastfour.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void areUuidsOfVersionSeven() {
        UUID id = Ids.next();
        assertEquals(7, id.version());
        assertEquals(2, id.variant());
    }

    @Test
    void growInTheOrderTheyAreMade() {
        List<String> ids =
                Stream.generate(Ids::next).limit(20_000).map(UUID::toString).toList();
        assertEquals(ids.stream().sorted().toList(), ids);
    }

    @Test
    void areNeverTheSameTwiceEvenFromManyThreads() {
        Set<UUID> ids = new HashSet<>(
                Stream.generate(Ids::next).parallel().limit(50_000).toList());
        assertEquals(50_000, ids.size());
    }

    @Test
    void refuseTextThatIsNone() {
        for (String text : List.of("", "1", "1-1-1-1-1", "x".repeat(36))) {
            InvalidInput refused = assertThrows(InvalidInput.class, () -> Ids.parse("session", text));
            assertEquals(
                    new FieldError("session", "not-an-id"), refused.fields().getFirst());
        }
        assertTrue(Ids.parse("session", "0190a0b0-0000-7000-8000-000000000000").version() == 7);
    }
}
