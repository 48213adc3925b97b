package org.halfpastfour.placing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.Audit;
import org.halfpastfour.calendar.TermId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.shared.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Families rank the classes of a term for their children, change their mind until wishes are collected, and read what became of
 * them. Nobody reads the wishes or the lot of another household, not even of one with the same child.
 */
@Stateless
@RolesAllowed(Roles.PARENT)
public class Wishes {

    @Inject
    WishRecords records;

    @Inject
    WishClasses classes;

    @Inject
    WishDesk desk;

    @Inject
    WishViews views;

    @Inject
    FamilyDirectory families;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Of the home of the household, for terms that are not over; the latest first. */
    public List<WishRoundSummary> roundsFor(HouseholdId household) {
        mustActFor(household);
        LocalDate today = LocalDate.now(clock);
        return records.roundsOf(families.homeOf(household)).stream()
                .map(views::summary)
                .filter(round -> !round.term().lastDay().isBefore(today))
                .toList();
    }

    /** In order of time. */
    public List<WishClassView> classesOf(WishRoundId round) {
        return List.copyOf(classes.of(find(round)).values());
    }

    /** What the household sent in this round, a line for each child that is not hidden from who asks. */
    public List<WishesView> sent(WishRoundId id, HouseholdId household) {
        WishRound round = find(id);
        WishRoundSummary summary = views.summary(round);
        return seen(household, records.listsOf(id, household)).stream()
                .flatMap(list -> list.children().stream().map(child -> views.of(summary, round, list, child)))
                .toList();
    }

    /** Asked of all children at once, and of each list only where one of them is hidden. */
    private List<WishList> seen(HouseholdId household, List<WishList> lists) {
        Set<UUID> children =
                lists.stream().flatMap(list -> list.children().stream()).collect(Collectors.toSet());
        if (desk.mayAct(household, children)) {
            return lists;
        }
        mustActFor(household);
        return lists.stream()
                .filter(list -> desk.mayAct(household, list.children()))
                .toList();
    }

    public WishesView of(TermId term, ChildId child, @Nullable HouseholdId named) {
        HouseholdId household = desk.householdOf(named, Set.of(child.value()));
        return records.listsOf(term, household, Set.of(child.value())).stream()
                .filter(list -> desk.mayAct(household, list.children()))
                .findFirst()
                .map(list -> views.of(find(list.round()), list, child.value()))
                .orElseThrow(PlacingError.WISHES_NOT_FOUND::told);
    }

    /** The last word counts; brothers and sisters who were on a list with this child keep it without it. */
    public WishesView send(SendWishes command) {
        HouseholdId household = desk.householdOf(command.household(), command.children());
        WishList list = desk.send(household, command);
        audit.record("wishes.sent", "wish-list", list.id().value(), household.toString());
        return views.of(find(list.round()), list, command.child().value());
    }

    /** The child wishes for nothing any more. */
    public void takeBack(TermId term, ChildId child, @Nullable HouseholdId named) {
        HouseholdId household = desk.householdOf(named, Set.of(child.value()));
        desk.withdraw(term, household, Set.of(child.value()));
        audit.record("wishes.taken-back", "household", household.value(), term.toString());
    }

    private void mustActFor(HouseholdId household) {
        if (!desk.mayAct(household, Set.of())) {
            throw AccountError.NOT_FOUND.told();
        }
    }

    private WishRound find(WishRoundId id) {
        return records.find(id).orElseThrow(PlacingError.ROUND_NOT_FOUND::told);
    }
}
