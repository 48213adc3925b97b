package org.halfpastfour.family;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountId;

/**
 * What joining two records of one child does with the rights around it. The stricter wins: who is blocked or banned in
 * either record, or looks like one who is, gains nothing by the other; whose guardianship the kept record knows already
 * keeps it as it is; and what somebody without a say permitted stays behind.
 */
record JoinPlan(ChildFile gone, ChildFile kept, LocalDate today) {

    /** Whether the household, with these adults, belongs to the kept record from now on. */
    boolean carries(Collection<Adult> adultsOfHousehold) {
        return adultsOfHousehold.stream().noneMatch(this::bars);
    }

    /** Kept away from the child: by a block or a ban in either record, of this entry or of one that looks like it. */
    boolean bars(Adult adult) {
        Set<UUID> barred = barred();
        if (barred.contains(adult.id())) {
            return true;
        }
        return !kept.isGuardian(adult.id(), today)
                && barred.stream().map(this::adult).anyMatch(known -> looksLike(known, adult));
    }

    /** Adds a guardian, or a block, that the kept record does not have. */
    boolean moves(Guardianship guardianship) {
        return knownAlready(guardianship).findAny().isEmpty()
                && (guardianship.isBlocked() || !bars(adult(guardianship.adult())));
    }

    /** Guardianships of the kept record that a block of the other one blocks, too. */
    Stream<Guardianship> blockedBy(Guardianship guardianship) {
        return guardianship.isBlocked()
                ? knownAlready(guardianship).filter(known -> !known.isBlocked())
                : Stream.empty();
    }

    boolean moves(PickupAuthority pickup) {
        return pickup.kind() == PickupKind.FORBIDDEN
                || !bars(gone.adult(pickup.adult()))
                        && (isByStaff(pickup) || deciders().contains(giver(pickup)));
    }

    boolean moves(Consent consent) {
        return deciders().contains(consent.signer())
                && (consent.isWithdrawn()
                        || kept.consents().stream()
                                .filter(other -> other.kind() == consent.kind() && !other.isWithdrawn())
                                .filter(other -> other.signer().equals(consent.signer()))
                                .noneMatch(other -> other.period().overlaps(consent.period())));
    }

    /** Who decides for the child once the two are one. */
    private Set<UUID> deciders() {
        return Stream.concat(
                        kept.guardianships().stream().filter(guardianship -> guardianship.isLive(today)),
                        gone.guardianships().stream()
                                .filter(this::moves)
                                .filter(guardianship -> guardianship.isLive(today)))
                .map(Guardianship::adult)
                .filter(adult -> !bars(adult(adult)))
                .collect(Collectors.toSet());
    }

    private Stream<Guardianship> knownAlready(Guardianship guardianship) {
        return kept.guardianshipsOf(guardianship.adult());
    }

    private Set<UUID> barred() {
        Set<UUID> barred = new HashSet<>();
        Stream.of(gone, kept).forEach(file -> file.adults().keySet().stream()
                .filter(adult -> file.isBarred(adult, today))
                .forEach(barred::add));
        return barred;
    }

    private static boolean looksLike(Adult known, Adult adult) {
        return LooksLike.names(Candidate.of(known), Candidate.of(adult))
                || known.phone() != null && Objects.equals(known.phone(), adult.phone());
    }

    private static boolean isByStaff(PickupAuthority pickup, ChildFile file) {
        AccountId giver = AccountId.of(pickup.recordedBy());
        return file.adults().values().stream().noneMatch(adult -> adult.signsInAs(giver));
    }

    private boolean isByStaff(PickupAuthority pickup) {
        return isByStaff(pickup, gone) && isByStaff(pickup, kept);
    }

    private UUID giver(PickupAuthority pickup) {
        AccountId giver = AccountId.of(pickup.recordedBy());
        return Stream.of(kept, gone)
                .flatMap(file -> file.adults().values().stream())
                .filter(adult -> adult.signsInAs(giver))
                .map(Adult::id)
                .findFirst()
                .orElseGet(pickup::recordedBy);
    }

    private Adult adult(UUID id) {
        Adult known = kept.adults().get(id);
        return known == null ? gone.adult(id) : known;
    }
}
