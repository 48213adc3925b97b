package org.halfpastfour.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.calendar.CalendarDirectory;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.Participant;
import org.halfpastfour.home.HomeDirectory;

/** Tells of whom a home waits for wishes, for who asks a household. It asks nobody's role, and of a round that does not collect just now it tells nothing. */
@ApplicationScoped
public class AskedDirectory {

    @Inject
    WishRecords records;

    @Inject
    WishClasses classes;

    @Inject
    CalendarDirectory calendar;

    @Inject
    HomeDirectory homes;

    @Inject
    FamilyDirectory families;

    @Inject
    Clock clock;

    /** Without those who are of no age for any of the classes, and those for whom wishes are in. */
    public Optional<AskedWishes> of(WishRoundId id, HouseholdId household) {
        return records.find(id)
                .filter(round -> round.isCollecting(clock.instant()))
                .map(round -> new AskedWishes(
                        round.home(),
                        homes.home(round.home()).name(),
                        calendar.term(round.term()).name(),
                        round.collectsUntil(),
                        children(round, household)));
    }

    private Set<UUID> children(WishRound round, HouseholdId household) {
        Collection<WishClassView> offered = classes.of(round).values();
        Set<UUID> members = new HashSet<>(families.membersOf(household, LocalDate.now(clock)));
        records.listsOf(round.id(), household).forEach(list -> members.removeAll(list.children()));
        return families.participants(members).values().stream()
                .filter(person -> person.child() && isOfAge(person, offered))
                .map(Participant::id)
                .collect(Collectors.toSet());
    }

    /** Where no class is planned yet, everybody may be of age for one that will be. */
    private static boolean isOfAge(Participant child, Collection<WishClassView> offered) {
        LocalDate born = Objects.requireNonNull(child.birthDate());
        return offered.isEmpty() || offered.stream().anyMatch(view -> view.isForAge(born));
    }
}
