package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of a family whose guardian consented. */
public record MemberView(
        UUID person, String name, boolean child, @Nullable LocalDate birthDate) {}
