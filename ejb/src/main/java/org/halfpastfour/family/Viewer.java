package org.halfpastfour.family;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at a household: its home's staff, or somebody of the family. A blocked guardian sees nothing of the child,
 * not even that it is there.
 *
 * @param staff of the household's home, and not of the family
 * @param parent whether the account was granted the household; otherwise its person sees the own family and decides nothing
 * @param adult who asks as a person of a family, or null when this account is none
 */
record Viewer(boolean staff, boolean parent, @Nullable UUID adult) {

    Viewer(boolean staff, @Nullable UUID adult) {
        this(staff, adult != null, adult);
    }

    boolean sees(ChildFile file) {
        return staff || adult != null && !file.isBlocked(adult);
    }

    boolean decidesFor(ChildFile file, LocalDate on) {
        return staff || parent && adult != null && file.isGuardian(adult, on);
    }

    boolean is(UUID person) {
        return person.equals(adult);
    }
}
