package org.halfpastfour.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.Caller;
import org.halfpastfour.calendar.TermId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.Participant;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.matching.WishMatching;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/** Takes the wishes of a household in place of those that were sent before. */
@ApplicationScoped
class WishDesk {

    @Inject
    WishRecords records;

    @Inject
    WishClasses classes;

    @Inject
    FamilyDirectory families;

    @Inject
    SessionDirectory sessions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** A household for which who asks may act, and of which none of these children is hidden from who asks. */
    HouseholdId householdOf(@Nullable HouseholdId named, Collection<UUID> children) {
        UUID first = children.iterator().next();
        List<HouseholdId> candidates = (named == null ? families.householdsOf(first, today()) : List.of(named))
                .stream().filter(each -> mayAct(each, children)).distinct().toList();
        if (candidates.isEmpty()) {
            throw AccountError.NOT_FOUND.told();
        }
        new Checks()
                .that(candidates.size() == 1, "household", PlacingError.WISHES_OF_TWO_HOUSEHOLDS)
                .orThrow();
        return candidates.getFirst();
    }

    boolean mayAct(HouseholdId household, Collection<UUID> children) {
        List<ChildId> asked = children.stream().map(ChildId::new).toList();
        return caller.belongsTo(household.value())
                && families.mayAct(caller.id(), household, asked, today())
                && families.participants(children).values().stream().allMatch(Participant::child);
    }

    WishList send(HouseholdId household, SendWishes command) {
        mustBeKnown(command.children());
        WishRound round = roundOf(command);
        round.mustCollect(clock.instant());
        mustBeOffered(command, round);
        withdraw(command.term(), household, command.children());
        WishList list = new WishList(round, household, command, caller.id().value(), clock.instant());
        records.add(list);
        return list;
    }

    /** From every list of the household in the term; refused where one of them is not collected any more. */
    void withdraw(TermId term, HouseholdId household, Set<UUID> children) {
        for (WishList list : records.listsOf(term, household, children)) {
            records.find(list.round())
                    .orElseThrow(PlacingError.ROUND_NOT_FOUND::told)
                    .mustCollect(clock.instant());
            if (!list.remainsWithout(children)) {
                records.remove(list);
            }
        }
        records.flush();
    }

    private void mustBeKnown(Set<UUID> children) {
        for (Participant child : families.participants(children).values()) {
            if (child.held()) {
                throw FamilyError.ENTRY_IS_CHECKED.told(child.name());
            }
        }
    }

    /** That of the home of the first class. */
    private WishRound roundOf(SendWishes command) {
        List<HomeId> homes = sessions.upcomingOf(command.ranked().getFirst()).stream()
                .map(session -> session.home())
                .distinct()
                .toList();
        return homes.stream()
                .flatMap(home -> records.roundsOf(home).stream())
                .filter(round -> round.term().equals(command.term()))
                .findFirst()
                .orElseThrow(PlacingError.ROUND_NOT_FOUND::told);
    }

    private void mustBeOffered(SendWishes command, WishRound round) {
        Map<SeriesId, WishClassView> offered = classes.of(round);
        boolean known = offered.keySet().containsAll(command.ranked());
        new Checks()
                .that(known, "ranked", PlacingError.CLASS_NOT_TO_BE_WISHED)
                .that(!known || isInReach(command, offered), "atLeast", PlacingError.DAYS_OUT_OF_REACH)
                .orThrow();
    }

    private static boolean isInReach(SendWishes command, Map<SeriesId, WishClassView> offered) {
        return WishMatching.isInReach(
                offered.values().stream()
                        .filter(view -> command.ranked().contains(view.series()))
                        .map(WishClasses::wished)
                        .toList(),
                command.atLeast());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
