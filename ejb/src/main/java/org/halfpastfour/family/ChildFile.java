package org.halfpastfour.family;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Everything kept about a child, as the rules need it.
 *
 * @param pickups without the withdrawn ones
 * @param consents with what was withdrawn or refused
 * @param housemates the adults who share a household with the child
 * @param adults everybody named by the other parts
 * @param notes which pick-up authorities have a photo or a code
 */
record ChildFile(
        Child child,
        List<Guardianship> guardianships,
        List<PickupAuthority> pickups,
        List<Consent> consents,
        @Nullable HealthNote healthNote,
        Set<UUID> housemates,
        Map<UUID, Adult> adults,
        PickupNotes notes) {

    Stream<Guardianship> guardianshipsOf(UUID adult) {
        return guardianships.stream()
                .filter(guardianship -> guardianship.adult().equals(adult));
    }

    Stream<PickupAuthority> pickupsOf(UUID adult, PickupKind kind) {
        return pickups.stream().filter(pickup -> pickup.kind() == kind).filter(pickup -> pickup.adult()
                .equals(adult));
    }

    /** Permissions to collect, whatever their days, without those given by somebody who is barred on that day. */
    Stream<PickupAuthority> permissionsOf(UUID adult, LocalDate on) {
        return pickupsOf(adult, PickupKind.ALLOWED).filter(permission -> !isGivenByBarred(permission, on));
    }

    /** Whether somebody who is not among these gave this permission, for another household of the child. */
    boolean isGivenElsewhere(PickupAuthority pickup, Collection<UUID> household) {
        return pickup.kind() == PickupKind.ALLOWED && givers(pickup).anyMatch(giver -> !household.contains(giver));
    }

    boolean isGivenBy(Collection<UUID> household, PickupAuthority pickup) {
        return givers(pickup).anyMatch(household::contains);
    }

    private Stream<UUID> givers(PickupAuthority pickup) {
        AccountId giver = AccountId.of(pickup.recordedBy());
        return adults.values().stream().filter(adult -> adult.signsInAs(giver)).map(Adult::id);
    }

    /** Where the latest photo of this adult is. */
    @Nullable
    PickupId photoOf(UUID adult) {
        return pickupsOf(adult, PickupKind.ALLOWED)
                .map(PickupAuthority::id)
                .filter(pickup -> notes.photos().contains(pickup.value()))
                .max(Comparator.comparing(PickupId::value))
                .orElse(null);
    }

    /** Decides for the child on that day. */
    boolean isGuardian(UUID adult, LocalDate on) {
        return !isBarred(adult, on) && guardianshipsOf(adult).anyMatch(guardianship -> guardianship.isLive(on));
    }

    /** Blocked whatever the dates: only unblocking ends it. */
    boolean isBlocked(UUID adult) {
        return guardianshipsOf(adult).anyMatch(Guardianship::isBlocked);
    }

    boolean isBanned(UUID adult, LocalDate on) {
        return pickupsOf(adult, PickupKind.FORBIDDEN).anyMatch(ban -> ban.holds(on));
    }

    /** Entered anew and like somebody who is known: takes part in nothing until the staff has looked. */
    boolean isHeld(UUID adult) {
        return adults.get(adult) instanceof Adult known && known.isHeld();
    }

    /** Blocked or banned: neither comes nor decides, and what this person gave away does not count. */
    boolean isBarred(UUID adult, LocalDate on) {
        return isBlocked(adult) || isBanned(adult, on);
    }

    /** Lives in one household with the child on the day of the file. */
    boolean isHousemate(UUID adult) {
        return housemates.contains(adult);
    }

    /** Guardian once or now, or of a household of the child. */
    boolean isFamily(UUID adult) {
        return isHousemate(adult) || guardianshipsOf(adult).findAny().isPresent();
    }

    private boolean isGivenByBarred(PickupAuthority permission, LocalDate on) {
        AccountId giver = AccountId.of(permission.recordedBy());
        return adults.values().stream()
                .filter(adult -> adult.signsInAs(giver))
                .anyMatch(adult -> isBarred(adult.id(), on));
    }

    /** Banned now or later, on any weekday. */
    Stream<Adult> bannedFrom(LocalDate on) {
        return pickups.stream()
                .filter(pickup -> pickup.kind() == PickupKind.FORBIDDEN)
                .filter(ban -> ban.period().overlaps(DateRange.since(on)))
                .map(ban -> adult(ban.adult()));
    }

    Adult adult(UUID id) {
        Adult adult = adults.get(id);
        if (adult == null) {
            throw new IllegalStateException("The adult " + id + " is not in the file of " + child.id());
        }
        return adult;
    }
}
