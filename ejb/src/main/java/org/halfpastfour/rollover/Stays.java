package org.halfpastfour.rollover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.shared.Roles;

/** A family says whether its children stay in their classes in the next term. Each household is asked and answers for itself. */
@Stateless
@RolesAllowed(Roles.PARENT)
public class Stays {

    @Inject
    StayRecords records;

    @Inject
    StayDesk desk;

    @Inject
    FamilyDirectory families;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Those that are open first; without children of whom who asks is told nothing. */
    public List<StayView> of(HouseholdId household) {
        if (!mayAct(household, List.of())) {
            throw AccountError.NOT_FOUND.told();
        }
        LocalDate today = LocalDate.now(clock);
        Set<UUID> children = new HashSet<>(families.membersOf(household, today));
        children.removeAll(families.hiddenFrom(caller.id()));
        List<StayQuestion> seen = records.of(household, today).stream()
                .filter(question -> children.contains(question.child()))
                .toList();
        return desk.views(seen).stream().sorted(StayLists.OPEN_FIRST).toList();
    }

    /** Those that the family has not answered while a place is kept; where there is none, nothing else is read. */
    public List<StayView> open(HouseholdId household) {
        LocalDate today = LocalDate.now(clock);
        boolean any = caller.belongsTo(household.value())
                && records.of(household, today).stream().anyMatch(each -> each.answer() == null && each.isKept(today));
        return any
                ? of(household).stream()
                        .filter(each -> each.isUnanswered() && each.isOpen())
                        .toList()
                : List.of();
    }

    public StayAnswered answer(AnswerStay command) {
        StayQuestion question = records.find(command.question())
                .filter(each -> mayAct(each.household(), List.of(new ChildId(each.child()))))
                .orElseThrow(RollOverError.STAY_NOT_FOUND::told);
        UUID id = command.question().value();
        audit.record("stay.answered", "stay-question", id, String.valueOf(command.answer()));
        return desk.answer(question, command, false);
    }

    private boolean mayAct(HouseholdId household, List<ChildId> children) {
        return caller.belongsTo(household.value())
                && families.mayAct(caller.id(), household, children, LocalDate.now(clock));
    }
}
