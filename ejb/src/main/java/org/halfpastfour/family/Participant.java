package org.halfpastfour.family;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who may take part: the name, and of a child the birth date. */
public record Participant(
        UUID id, boolean child, String name, @Nullable LocalDate birthDate) {}
