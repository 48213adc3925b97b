package org.halfpastfour.family;

import java.time.LocalDate;
import org.halfpastfour.family.HouseholdViews.Look;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/** Shows a child to who looks at its household. */
final class ChildViews {

    private ChildViews() {}

    static ChildView view(ChildFile file, Look look) {
        Child child = file.child();
        return new ChildView(
                child.childId(),
                child.name(),
                child.birthDate(),
                child.sex(),
                child.school(),
                child.grade(),
                file.guardianships().stream()
                        .filter(guardianship -> isToCome(guardianship.period(), look.today()))
                        .map(guardianship -> view(guardianship, file))
                        .toList(),
                file.pickups().stream()
                        .filter(pickup -> isToCome(pickup.period(), look.today()))
                        .filter(pickup -> look.shows(pickup, file))
                        .map(pickup -> view(pickup, file, look))
                        .toList(),
                file.healthNote() == null ? null : file.healthNote().view(),
                ConsentViews.signed(file, look),
                ConsentViews.sheet(file, look),
                file.healthNote() != null && file.healthNote().isDue(look.today()),
                ReadinessRule.missing(file, look.today()),
                look.viewer().decidesFor(file, look.today()),
                child.isHeld(),
                child.version());
    }

    private static GuardianView view(Guardianship guardianship, ChildFile file) {
        Adult adult = file.adult(guardianship.adult());
        return new GuardianView(
                adult.adultId(),
                adult.name(),
                guardianship.relation(),
                guardianship.period(),
                guardianship.isBlocked());
    }

    private static PickupView view(PickupAuthority pickup, ChildFile file, Look look) {
        Adult adult = file.adult(pickup.adult());
        @Nullable String phone = look.showsPhoneOf(pickup, file) ? adult.printedPhone() : null;
        @Nullable String reason = look.viewer().staff() ? pickup.reason() : null;
        boolean photo = file.notes().photos().contains(pickup.id().value());
        return new PickupView(
                pickup.id(),
                adult.adultId(),
                adult.name(),
                phone,
                pickup.kind(),
                pickup.period(),
                pickup.weekdays(),
                photo,
                file.notes().isCoded(pickup),
                reason);
    }

    private static boolean isToCome(DateRange period, LocalDate today) {
        return period.overlaps(DateRange.since(today));
    }
}
