package org.halfpastfour.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Everything kept about a child, as the rules need it.
 *
 * @param pickups without the withdrawn ones
 * @param consents without the withdrawn ones
 * @param housemates the adults who share a household with the child
 * @param adults everybody named by the other parts
 * @param photos the pick-up authorities that have one
 */
record ChildFile(
        Child child,
        List<Guardianship> guardianships,
        List<PickupAuthority> pickups,
        List<Consent> consents,
        @Nullable HealthNote healthNote,
        Set<UUID> housemates,
        Map<UUID, Adult> adults,
        Set<UUID> photos) {

    Stream<Guardianship> guardianshipsOf(UUID adult) {
        return guardianships.stream()
                .filter(guardianship -> guardianship.adult().equals(adult));
    }

    Stream<PickupAuthority> pickupsOf(UUID adult, PickupKind kind) {
        return pickups.stream().filter(pickup -> pickup.kind() == kind).filter(pickup -> pickup.adult()
                .equals(adult));
    }

    /** Decides for the child on that day. */
    boolean isGuardian(UUID adult, LocalDate on) {
        return !isBlocked(adult) && guardianshipsOf(adult).anyMatch(guardianship -> guardianship.isLive(on));
    }

    /** Blocked whatever the dates: only unblocking ends it. */
    boolean isBlocked(UUID adult) {
        return guardianshipsOf(adult).anyMatch(Guardianship::isBlocked);
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
