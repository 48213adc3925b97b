package org.halfpastfour.family;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * Who is banned from collecting a child cannot be allowed to, under another entry neither: the same name or the same
 * phone is the same person. The staff, who see both, may choose a known namesake.
 */
final class BanRule {

    private BanRule() {}

    static void mustNotBeBanned(ChildFile file, Adult candidate, boolean chosenByStaff, LocalDate on) {
        boolean banned = file.bannedFrom(on)
                .anyMatch(other -> other.id().equals(candidate.id()) || !chosenByStaff && looksLike(other, candidate));
        if (banned) {
            throw new AdultIsBanned(candidate.name());
        }
    }

    private static boolean looksLike(Adult banned, Adult candidate) {
        boolean samePhone = banned.phone() != null && Objects.equals(banned.phone(), candidate.phone());
        return samePhone || plain(banned.name()).equals(plain(candidate.name()));
    }

    private static String plain(String name) {
        return name.replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
