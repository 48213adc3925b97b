package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.HouseholdFacts;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.Participant;
import org.halfpastfour.home.HomeDirectory;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Role;

/** Finds out whose messages somebody reads, and of whom nothing may be read. */
@ApplicationScoped
class ReaderDesk {

    @Inject
    FamilyDirectory families;

    @Inject
    HomeDirectory homes;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** An adult of the household; refused as not found is who is none, or whose entry the staff still looks at. */
    Reader of(HouseholdId household) {
        caller.mustBelongTo(household.value());
        return find(household).orElseThrow(AccountError.NOT_FOUND::told);
    }

    /** The same of a household to which who asks belongs, or nobody. */
    Optional<Reader> find(HouseholdId household) {
        HouseholdFacts facts = families.asked(household, caller.id(), LocalDate.now(clock));
        UUID self = families.adultOf(caller.id()).map(AdultId::value).orElse(null);
        boolean held =
                facts.members().stream().anyMatch(one -> one.held() && one.id().equals(self));
        return facts.adult() && !held ? Optional.of(reader(household, facts)) : Optional.empty();
    }

    /** Whoever works or helps in homes, in all of them; nobody reads there of a child from whom that one is kept. */
    Reader ofStaff() {
        UUID account = caller.id().value();
        Set<UUID> members = Stream.concat(caller.homes(Role.HOME_STAFF).stream(), caller.homes(Role.VOLUNTEER).stream())
                .distinct()
                .flatMap(home -> homes.staffOf(HomeId.of(home)).stream())
                .filter(member -> member.active() && account.equals(member.account()))
                .map(member -> member.id().value())
                .collect(Collectors.toSet());
        return new Reader(
                caller.id(), Set.of(), members, families.ownFamily(caller.id()).hidden(), false);
    }

    /** Which adult of a family who asks is. */
    AdultId adult() {
        return families.adultOf(caller.id()).orElseThrow(AccountError.NOT_FOUND::told);
    }

    private Reader reader(HouseholdId household, HouseholdFacts facts) {
        Set<UUID> kept = new HashSet<>(facts.hidden());
        kept.addAll(families.ownFamily(caller.id()).barred());
        boolean talks = facts.members().stream().map(Participant::id).noneMatch(kept::contains);
        return new Reader(caller.id(), Set.of(household.value()), Set.of(), kept, talks);
    }
}
