package org.halfpastfour.family;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A child leaves only with an adult who may collect today. A ban beats everything, also for who may be the banned person
 * under another entry; a blocked guardian never collects; nor does somebody of whom the staff has not said yet who it is.
 * A guardian does; anybody else needs a permission for this day, from somebody who still has a say.
 */
final class CollectRule {

    private CollectRule() {}

    static CollectDecision decide(ChildFile file, UUID adult, LocalDate on) {
        return CollectDecision.of(reason(file, adult, on));
    }

    private static CollectReason reason(ChildFile file, UUID adult, LocalDate on) {
        if (file.isBanned(adult, on)) {
            return CollectReason.COLLECT_FORBIDDEN;
        }
        if (file.isBlocked(adult)) {
            return CollectReason.COLLECT_GUARDIAN_BLOCKED;
        }
        if (BanRule.resemblesBanned(file, adult, on)) {
            return CollectReason.COLLECT_LIKE_FORBIDDEN;
        }
        if (file.isHeld(adult)) {
            return CollectReason.COLLECT_BEING_CHECKED;
        }
        return file.isGuardian(adult, on) ? CollectReason.COLLECT_AS_GUARDIAN : byPermission(file, adult, on);
    }

    private static CollectReason byPermission(ChildFile file, UUID adult, LocalDate on) {
        List<PickupAuthority> begun = file.permissionsOf(adult, on)
                .filter(permission -> !permission.period().from().isAfter(on))
                .toList();
        if (begun.isEmpty()) {
            return CollectReason.COLLECT_NOT_AUTHORISED;
        }
        if (begun.stream().anyMatch(permission -> permission.holds(on))) {
            return CollectReason.COLLECT_AS_AUTHORISED;
        }
        boolean otherWeekday =
                begun.stream().anyMatch(permission -> permission.period().contains(on));
        return otherWeekday ? CollectReason.COLLECT_NOT_THIS_WEEKDAY : CollectReason.COLLECT_EXPIRED;
    }
}
