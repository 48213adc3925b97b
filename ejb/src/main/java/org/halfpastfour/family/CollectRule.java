package org.halfpastfour.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A child leaves only with an adult who may collect today. A ban beats everything, also for who may be the banned person
 * under another entry; a blocked guardian never collects; nor does somebody of whom the staff has not said yet who it is.
 * A guardian does; anybody else needs a permission for this day, from somebody who still has a say; one with a code holds with the code.
 */
final class CollectRule {

    private CollectRule() {}

    static CollectDecision decide(ChildFile file, UUID adult, LocalDate on) {
        return CollectDecision.of(reason(file, adult, on));
    }

    /** By the code of a permission: whoever is kept away stays so, whatever code is shown. */
    static CollectDecision decideByCode(ChildFile file, PickupAuthority shown, LocalDate on) {
        return CollectDecision.of(keptAway(file, shown.adult(), on).orElseGet(() -> byCode(file, shown, on)));
    }

    private static CollectReason reason(ChildFile file, UUID adult, LocalDate on) {
        return keptAway(file, adult, on)
                .orElseGet(() ->
                        file.isGuardian(adult, on) ? CollectReason.COLLECT_AS_GUARDIAN : byPermission(file, adult, on));
    }

    private static Optional<CollectReason> keptAway(ChildFile file, UUID adult, LocalDate on) {
        if (file.isBanned(adult, on)) {
            return Optional.of(CollectReason.COLLECT_FORBIDDEN);
        }
        if (file.isBlocked(adult)) {
            return Optional.of(CollectReason.COLLECT_GUARDIAN_BLOCKED);
        }
        if (BanRule.resemblesBanned(file, adult, on)) {
            return Optional.of(CollectReason.COLLECT_LIKE_FORBIDDEN);
        }
        return file.isHeld(adult) ? Optional.of(CollectReason.COLLECT_BEING_CHECKED) : Optional.empty();
    }

    private static CollectReason byCode(ChildFile file, PickupAuthority shown, LocalDate on) {
        if (shown.isWithdrawn()) {
            return CollectReason.COLLECT_CODE_WITHDRAWN;
        }
        if (file.notes().isUsed(shown)) {
            return CollectReason.COLLECT_CODE_USED;
        }
        if (!shown.holds(on)) {
            return CollectReason.COLLECT_CODE_OF_ANOTHER_DAY;
        }
        return file.permissionsOf(shown.adult(), on).anyMatch(shown::equals)
                ? CollectReason.COLLECT_WITH_CODE
                : CollectReason.COLLECT_NOT_AUTHORISED;
    }

    private static CollectReason byPermission(ChildFile file, UUID adult, LocalDate on) {
        List<PickupAuthority> begun = file.permissionsOf(adult, on)
                .filter(permission -> !permission.period().from().isAfter(on))
                .toList();
        if (begun.isEmpty()) {
            return CollectReason.COLLECT_NOT_AUTHORISED;
        }
        List<PickupAuthority> today =
                begun.stream().filter(permission -> permission.holds(on)).toList();
        if (!today.isEmpty()) {
            return ofToday(file, today);
        }
        boolean otherWeekday =
                begun.stream().anyMatch(permission -> permission.period().contains(on));
        return otherWeekday ? CollectReason.COLLECT_NOT_THIS_WEEKDAY : CollectReason.COLLECT_EXPIRED;
    }

    private static CollectReason ofToday(ChildFile file, List<PickupAuthority> today) {
        if (!today.stream().allMatch(file.notes()::isCoded)) {
            return CollectReason.COLLECT_AS_AUTHORISED;
        }
        return today.stream().allMatch(file.notes()::isUsed)
                ? CollectReason.COLLECT_CODE_USED
                : CollectReason.COLLECT_NEEDS_CODE;
    }
}
