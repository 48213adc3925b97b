package org.halfpastfour.daynote;

import java.time.LocalDate;
import org.halfpastfour.family.ChildId;
import org.jspecify.annotations.Nullable;

/**
 * A child that came, for staff.
 *
 * @param photos whether its guardians agree to photos
 * @param own of the own family, of which a colleague writes
 * @param born the birth date, where another child that came has the same name
 */
public record NotedChildRow(
        ChildId child,
        String name,
        boolean photos,
        boolean own,
        @Nullable DayNoteView note,
        @Nullable LocalDate born) {}
