package org.halfpastfour.family;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may take part: the name, and of a child the birth date.
 *
 * @param held whether the staff still looks at the entry, so that it takes part in nothing yet
 */
public record Participant(
        UUID id, boolean child, String name, @Nullable LocalDate birthDate, boolean held) {

    public Participant(UUID id, boolean child, String name, @Nullable LocalDate birthDate) {
        this(id, child, name, birthDate, false);
    }
}
