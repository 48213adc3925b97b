package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.family.HouseholdFacts;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.OwnFamily;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/** Finds out for which family somebody asks, and whether that one may. */
@ApplicationScoped
class FamilyFinder {

    @Inject
    FamilyDirectory families;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Those who are to come, who all belong to the household and are not hidden from who asks. */
    Family find(
            @Nullable HouseholdId named,
            Collection<ChildId> children,
            Collection<AdultId> guardians,
            @Nullable String exception) {
        Set<UUID> chosen = new HashSet<>();
        children.forEach(child -> chosen.add(child.value()));
        guardians.forEach(guardian -> chosen.add(guardian.value()));
        return of(named == null ? unnamed(chosen) : ask(named), chosen, exception);
    }

    /** The same of a household of which it is known already that who asks may act for it. */
    Family of(AskedHousehold asked, Set<UUID> chosen, @Nullable String exception) {
        List<Participant> people = asked.members().stream()
                .filter(member -> chosen.contains(member.id()))
                .toList();
        if (people.size() < chosen.size()) {
            throw AccountError.NOT_FOUND.told();
        }
        new Checks()
                .that(exception == null || asked.asStaff(), "exceptionReason", SignUpError.EXCEPTION_BY_STAFF_ONLY)
                .orThrow();
        return new Family(asked, people, caller.id(), exception);
    }

    /** What may be known of a household; refused as not found: one that one is neither an adult of nor serves the home of. */
    AskedHousehold ask(HouseholdId household) {
        return known(household)
                .orElseThrow(() ->
                        own().includes(household) ? FamilyError.ABOUT_ONESELF.told() : AccountError.NOT_FOUND.told());
    }

    /** Nothing where who asks may not act for it. */
    private Optional<AskedHousehold> known(HouseholdId household) {
        boolean granted = caller.belongsTo(household.value());
        if (!granted && caller.homes().isEmpty()) {
            return Optional.empty();
        }
        HouseholdFacts known = families.asked(household, caller.id(), today());
        OwnFamily own = own();
        boolean asStaff = caller.serves(known.home().value()) && !own.concerns(household);
        return asStaff || granted && known.adult()
                ? Optional.of(new AskedHousehold(
                        household,
                        known,
                        granted,
                        asStaff,
                        granted ? known.hidden() : own.hidden(),
                        staffFor(household, own)))
                : Optional.empty();
    }

    /** Refused as not found besides: a child whose blocked guardian asks, and who left the household. */
    AskedHousehold ask(HouseholdId household, Collection<UUID> people) {
        AskedHousehold asked = ask(household);
        if (people.stream().anyMatch(asked.notFor(people)::contains)) {
            throw AccountError.NOT_FOUND.told();
        }
        return asked;
    }

    /** The same for the house itself, which does what this account asked of it: as an adult of the household, and not as staff. */
    AskedHousehold askFor(HouseholdId household, AccountId account, Collection<UUID> people) {
        HouseholdFacts known = families.asked(household, account, today());
        AskedHousehold asked = new AskedHousehold(household, known, true, false, known.hidden(), session -> false);
        if (!known.adult() || people.stream().anyMatch(asked.notFor(people)::contains)) {
            throw AccountError.NOT_FOUND.told();
        }
        return asked;
    }

    /** A household of the child's that who asks may act for; refused as not found when there is none. */
    HouseholdId householdOf(ChildId child) {
        return families.householdsOf(child.value(), today()).stream()
                .filter(this::mayActFor)
                .filter(household -> !hiddenIn(household).contains(child.value()))
                .findFirst()
                .orElseThrow(() -> own().includes(child.value())
                        ? FamilyError.ABOUT_ONESELF.told()
                        : AccountError.NOT_FOUND.told());
    }

    /** Who is family to who asks as staff. */
    OwnFamily own() {
        return caller.homes().isEmpty() ? OwnFamily.NOBODY : families.ownFamily(caller.id());
    }

    /** Whether who asks for the household does so as staff of the session's home: never for the own family. */
    Predicate<SessionView> staffFor(HouseholdId household) {
        return staffFor(household, own());
    }

    private Predicate<SessionView> staffFor(HouseholdId household, OwnFamily own) {
        boolean concerned = own.concerns(household);
        return session -> !concerned && caller.serves(session.home().value());
    }

    /** Of whom who asks may see nothing: as a parent of the household, or as staff. */
    Set<UUID> hiddenIn(HouseholdId household) {
        return caller.belongsTo(household.value()) ? families.hiddenFrom(caller.id()) : own().hidden();
    }

    /** Of these people, those of whom who asks may neither know nor decide what is to come: hidden, or gone elsewhere. */
    Set<UUID> notFor(HouseholdId household, Collection<UUID> people) {
        if (!caller.belongsTo(household.value())) {
            return Set.of();
        }
        Set<UUID> not = new HashSet<>(people);
        not.removeAll(new HashSet<>(families.membersOf(household, today())));
        not.addAll(hiddenIn(household));
        return not;
    }

    /** Who has one family and serves no home asks for that one; that they all belong to it is looked at with its members. */
    private AskedHousehold unnamed(Set<UUID> chosen) {
        Set<UUID> own = caller.households();
        if (caller.homes().isEmpty() && own.size() == 1 && !chosen.isEmpty()) {
            return ask(new HouseholdId(own.iterator().next()));
        }
        List<HouseholdId> shared = shared(chosen);
        return shared.size() == 1
                ? known(shared.getFirst()).orElseThrow(AccountError.NOT_FOUND::told)
                : ask(onlyAmong(shared));
    }

    HouseholdId only(Set<UUID> chosen) {
        return onlyAmong(shared(chosen));
    }

    /** To which all of them belong. */
    private List<HouseholdId> shared(Set<UUID> chosen) {
        return chosen.stream()
                .map(person -> families.householdsOf(person, today()))
                .reduce((one, other) -> one.stream().filter(other::contains).toList())
                .orElse(List.of())
                .stream()
                .distinct()
                .toList();
    }

    private HouseholdId onlyAmong(List<HouseholdId> shared) {
        List<HouseholdId> candidates = shared.stream().filter(this::mayActFor).toList();
        if (candidates.isEmpty()) {
            throw AccountError.NOT_FOUND.told();
        }
        new Checks()
                .that(candidates.size() == 1, "household", SignUpError.HOUSEHOLD_NEEDED)
                .orThrow();
        return candidates.getFirst();
    }

    private boolean mayActFor(HouseholdId household) {
        return servesHomeOf(household)
                || caller.belongsTo(household.value()) && families.isAdultOf(caller.id(), household, today());
    }

    private boolean servesHomeOf(HouseholdId household) {
        return !caller.homes().isEmpty()
                && caller.serves(families.homeOf(household).value())
                && !own().concerns(household);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
