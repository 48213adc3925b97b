package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.halfpastfour.account.Audit;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Consequences;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Happening;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/** Says who may collect a child and who must not. */
@ApplicationScoped
class PickupDesk {

    @Inject
    private PersonRecords people;

    @Inject
    private ChildRecords childRecords;

    @Inject
    private FamilyScope scope;

    @Inject
    private Event<AdultBarred> barred;

    @Inject
    private Event<Happening> happenings;

    @Inject
    private Consequences consequences;

    @Inject
    private Audit audit;

    PickupId allow(AllowPickup command) {
        ChildFile file = scope.mustDecideFor(command.child());
        boolean staff = scope.serves(command.child().value());
        Checks checks = checked(command.person(), command.from(), command.to(), staff);
        checks.that(!command.weekdays().isEmpty(), "weekdays", FamilyError.WEEKDAY_MISSING);
        Photo.check(checks, "photo", command.photo());
        checks.orThrow();
        var period = new DateRange(command.from(), command.to());
        Adult adult = adult(command.person(), file);
        BanRule.mustNotBeBanned(file, adult, staff && command.person().known() != null, scope.today());
        if (file.pickupsOf(adult.id(), PickupKind.ALLOWED)
                .filter(other -> scope.shows(other, file) && !file.notes().isCoded(other))
                .anyMatch(other -> other.sharesADayWith(period, command.weekdays()))) {
            throw FamilyError.PICKUP_ALREADY_ALLOWED.told(adult.name());
        }
        PickupId pickup = add(
                PickupAuthority.allowed(
                        command.child().value(), keep(adult), period, command.weekdays(), scope.recorded()),
                command.photo());
        happenings.fire(new CollectingAllowed(command.child(), adult.adultId(), pickup));
        return pickup;
    }

    /** Takes effect at once, also on what was agreed before. */
    Banned forbid(ForbidPickup command) {
        ChildFile file = scope.mustServe(command.child());
        checked(command.person(), command.from(), command.to(), true)
                .text("reason", command.reason(), 1, 200)
                .orThrow();
        Adult adult = adult(command.person(), file);
        mustBeNew(adult, command.person(), file);
        var period = new DateRange(command.from(), command.to());
        var ban = PickupAuthority.forbidden(
                command.child().value(), keep(adult), period, Text.lines(command.reason()), scope.recorded());
        return new Banned(ban.id(), consequences.of(List.of(command.child().value(), adult.id()), () -> {
            add(ban, null);
            childRecords.flush();
            barred.fire(new AdultBarred(command.child(), adult.adultId()));
            happenings.fire(new AdultBanned(command.child(), adult.adultId()));
        }));
    }

    /** Withdrawing what was withdrawn already changes nothing. */
    void withdraw(PickupId id) {
        PickupAuthority pickup = childRecords.pickup(id).orElseThrow(() -> FamilyError.PICKUP_NOT_FOUND.told(id));
        mustDecide(pickup);
        if (!pickup.isWithdrawn()) {
            pickup.withdraw(scope.recorded());
            audit.record("pickup.withdrawn", "child", pickup.child(), "pickup " + id);
        }
    }

    byte[] photo(PickupId id) {
        PickupAuthority pickup = childRecords.pickup(id).orElseThrow(() -> FamilyError.PICKUP_NOT_FOUND.told(id));
        try {
            scope.mustShow(pickup, scope.mustSee(ChildId.of(pickup.child())));
        } catch (ChildNotFound hidden) {
            throw FamilyError.PICKUP_NOT_FOUND.told(id).because(hidden);
        }
        return childRecords
                .photo(id)
                .orElseThrow(() -> FamilyError.PICKUP_NOT_FOUND.told(id))
                .photo();
    }

    private void mustDecide(PickupAuthority pickup) {
        try {
            scope.mustShow(pickup, scope.mustDecideFor(ChildId.of(pickup.child())));
        } catch (ChildNotFound hidden) {
            throw FamilyError.PICKUP_NOT_FOUND.told(pickup.id()).because(hidden);
        }
        if (pickup.kind() == PickupKind.FORBIDDEN && !scope.serves(pickup.child())) {
            throw FamilyError.BAN_ONLY_BY_STAFF.told();
        }
    }

    private Checks checked(PickupPerson person, LocalDate from, @Nullable LocalDate to, boolean staff) {
        var checks = new Checks().notNull("from", from);
        person.check(checks);
        return checks.that(staff || from == null || !from.isBefore(scope.today()), "from", FamilyError.DATE_IN_THE_PAST)
                .value("to", () -> from == null ? null : new DateRange(from, to));
    }

    /** Somebody around this child, or of a household that who asks may see; or a new one. */
    private Adult adult(PickupPerson person, ChildFile file) {
        boolean staff = scope.serves(file.child().id());
        if (person.added() != null) {
            var added = new Adult(person.added());
            if (staff) {
                scope.mustNotLookLikeSelf(added);
            }
            return added;
        }
        AdultId id = Objects.requireNonNull(person.known());
        if (staff) {
            scope.mustBeAnother(id.value());
        }
        return people.adult(id)
                .filter(adult -> file.adults().containsKey(adult.id())
                        || childRecords.wasNamed(file.child().id(), adult.id())
                        || !scope.visibleHouseholdsOf(adult.id()).isEmpty())
                .orElseThrow(() -> FamilyError.ADULT_NOT_FOUND.told(id));
    }

    /** A ban of somebody typed anew would miss the entry that this person has already. */
    private static void mustBeNew(Adult banned, PickupPerson person, ChildFile file) {
        if (person.added() != null) {
            file.adults().values().stream()
                    .filter(known -> Resemblance.between(known, banned))
                    .findFirst()
                    .ifPresent(known -> {
                        throw FamilyError.ADULT_KNOWN_ALREADY.told(known.name());
                    });
        }
    }

    private UUID keep(Adult adult) {
        return people.kept(adult).id();
    }

    private PickupId add(PickupAuthority pickup, byte @Nullable [] photo) {
        childRecords.add(pickup);
        if (photo != null) {
            childRecords.flush();
            childRecords.add(new PickupPhoto(pickup.id(), photo));
        }
        String action = pickup.kind() == PickupKind.ALLOWED ? "pickup.allowed" : "pickup.forbidden";
        audit.record(action, "child", pickup.child(), "pickup " + pickup.id());
        return pickup.id();
    }
}
