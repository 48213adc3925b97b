package org.halfpastfour.family;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A ban is of a person, whatever entry it was written to: the same name or the same phone is the same person. The staff,
 * who see both, may choose a known namesake, and that choice holds when the child is collected, too.
 */
final class BanRule {

    private BanRule() {}

    static void mustNotBeBanned(ChildFile file, Adult candidate, boolean chosenByStaff, LocalDate on) {
        boolean banned = file.bannedFrom(on)
                .anyMatch(other ->
                        other.id().equals(candidate.id()) || !chosenByStaff && Resemblance.between(other, candidate));
        if (banned) {
            throw FamilyError.ADULT_IS_BANNED.told(candidate.name());
        }
    }

    /** Whether who comes may be somebody who is banned that day, under another entry. */
    static boolean resemblesBanned(ChildFile file, UUID adult, LocalDate on) {
        Adult comer = file.adults().get(adult);
        return comer != null
                && file.pickups().stream()
                        .filter(ban -> ban.kind() == PickupKind.FORBIDDEN && ban.holds(on))
                        .anyMatch(ban -> maySame(file, comer, ban, on));
    }

    private static boolean maySame(ChildFile file, Adult comer, PickupAuthority ban, LocalDate on) {
        Adult banned = file.adult(ban.adult());
        return Resemblance.between(banned, comer)
                && !shareAPhone(file, banned, comer)
                && !(banned.hasAccount() && comer.hasAccount())
                && !wasChosenKnowing(file, comer, ban, on);
    }

    /** People of one family often share a phone; their names tell them apart. */
    private static boolean shareAPhone(ChildFile file, Adult one, Adult other) {
        return !Resemblance.sameName(one, other) && file.isFamily(one.id()) && file.isFamily(other.id());
    }

    /** Only the staff can allow a namesake while the ban is there. */
    private static boolean wasChosenKnowing(ChildFile file, Adult comer, PickupAuthority ban, LocalDate on) {
        return file.permissionsOf(comer.id(), on).anyMatch(permission -> permission.isLaterThan(ban));
    }
}
