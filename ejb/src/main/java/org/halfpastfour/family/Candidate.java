package org.halfpastfour.family;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody known with what tells people apart: of a child the birth date, of an adult the phone. */
record Candidate(
        UUID id,
        String name,
        @Nullable LocalDate birthDate,
        @Nullable String phone) {

    Candidate(UUID id, String name, LocalDate birthDate) {
        this(id, name, birthDate, null);
    }

    Candidate(UUID id, String name, String phone) {
        this(id, name, null, phone);
    }

    static Candidate of(Person person) {
        return new Candidate(
                person.id(), person.name(), person instanceof Child child ? child.birthDate() : null, person.phone());
    }
}
