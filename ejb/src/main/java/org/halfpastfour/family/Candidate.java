package org.halfpastfour.family;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody known with what tells people apart: of a child the birth date, of an adult the phone.
 *
 * @param reading the name in Latin letters
 */
record Candidate(
        UUID id,
        String name,
        String reading,
        @Nullable LocalDate birthDate,
        @Nullable String phone) {

    Candidate(UUID id, String name, String reading, LocalDate birthDate) {
        this(id, name, reading, birthDate, null);
    }

    Candidate(UUID id, String name, String reading, String phone) {
        this(id, name, reading, null, phone);
    }

    static Candidate of(Person person) {
        return new Candidate(
                person.id(),
                person.name(),
                person.reading(),
                person instanceof Child child ? child.birthDate() : null,
                person.phone());
    }
}
