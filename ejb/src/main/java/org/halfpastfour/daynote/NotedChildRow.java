package org.halfpastfour.daynote;

import org.halfpastfour.family.ChildId;
import org.jspecify.annotations.Nullable;

/**
 * A child that came, for staff.
 *
 * @param photos whether its guardians agree to photos
 * @param own of the own family, of which a colleague writes
 */
public record NotedChildRow(
        ChildId child,
        String name,
        boolean photos,
        boolean own,
        @Nullable DayNoteView note) {}
