package org.halfpastfour.casework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of a family in a meeting of the group.
 *
 * @param name null where nobody may know it any more
 * @param why the excuse, as it was said
 * @param minutes of who was there for a part of it
 */
public record PersonInMeeting(
        UUID person,
        @Nullable String name,
        boolean child,
        @Nullable Boolean came,
        boolean excused,
        String why,
        @Nullable Integer involvement,
        @Nullable Integer minutes) {}
