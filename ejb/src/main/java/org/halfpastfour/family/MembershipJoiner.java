package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.halfpastfour.shared.DateRange;

/** Gives the belonging to households to the record that is kept; what it cannot have ends with the day before. */
@ApplicationScoped
class MembershipJoiner {

    @Inject
    private HouseholdRecords households;

    @Inject
    private PersonRecords people;

    @Inject
    private JoinNotes steps;

    @Inject
    private FamilyScope scope;

    /** @param carried of which households the kept record may become a member */
    void move(PersonJoin join, Predicate<HouseholdId> carried) {
        List<HouseholdMember> kept = households.everOf(join.kept());
        for (HouseholdMember member : households.everOf(join.gone())) {
            LocalDate since = since(member, kept);
            boolean free = isFree(member, since, kept);
            if (free && carried.test(member.household())) {
                steps.keep(join.id(), JoinSteps.MEMBER_MOVED, member.id(), dates(member));
                member.become(join.kept(), since);
            } else {
                steps.keep(join.id(), JoinSteps.MEMBER_CLOSED, member.id(), dates(member));
                member.close(scope.today().minusDays(1));
            }
        }
    }

    void undo(PersonJoin join) {
        steps.of(join.id(), JoinSteps.MEMBER_MOVED).forEach((row, before) -> {
            HouseholdMember member = households.membership(row).orElseThrow();
            member.restore(join.gone(), JoinSteps.from(before), member.period().to());
        });
        steps.of(join.id(), JoinSteps.MEMBER_CLOSED).forEach((row, before) -> households
                .membership(row)
                .orElseThrow()
                .restore(join.gone(), JoinSteps.from(before), JoinSteps.to(before)));
    }

    /** Where the person belongs today. */
    List<HouseholdId> householdsOf(UUID person) {
        return households.memberships(Set.of(person), scope.today()).stream()
                .map(HouseholdMember::household)
                .toList();
    }

    /** The adults of the household today. */
    Collection<Adult> adultsOf(HouseholdId household) {
        List<UUID> members = households.members(Set.of(household), scope.today()).stream()
                .map(HouseholdMember::person)
                .toList();
        Map<UUID, Person> known = people.byIds(members);
        return known.values().stream()
                .filter(Adult.class::isInstance)
                .map(Adult.class::cast)
                .toList();
    }

    /** Where the kept record belonged there before, the other one's time goes on from the day after. */
    private static LocalDate since(HouseholdMember member, List<HouseholdMember> kept) {
        return kept.stream()
                .filter(known -> known.household().equals(member.household()))
                .map(HouseholdMember::period)
                .filter(known -> known.overlaps(member.period()))
                .flatMap(known -> Stream.ofNullable(known.to()))
                .map(last -> last.plusDays(1))
                .filter(day -> day.isAfter(member.period().from()))
                .max(LocalDate::compareTo)
                .orElse(member.period().from());
    }

    private static boolean isFree(HouseholdMember member, LocalDate since, List<HouseholdMember> kept) {
        LocalDate to = member.period().to();
        if (to != null && to.isBefore(since)) {
            return false;
        }
        var period = new DateRange(since, to);
        return kept.stream()
                .filter(known -> known.household().equals(member.household()))
                .noneMatch(known -> known.period().overlaps(period));
    }

    private static String dates(HouseholdMember member) {
        return JoinSteps.period(member.period().from(), member.period().to());
    }
}
