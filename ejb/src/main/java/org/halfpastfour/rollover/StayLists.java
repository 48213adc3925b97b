package org.halfpastfour.rollover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.OwnFamily;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.NameReading;
import org.halfpastfour.shared.Roles;

/** Staff see who stays and who has not answered, and write down what a family says on the phone; of the own one others do. */
@Stateless
@RolesAllowed(Roles.HOME_STAFF)
public class StayLists {

    static final Comparator<StayView> OPEN_FIRST = Comparator.comparing((StayView stay) -> stay.answer() != null)
            .thenComparing(NameReading.order(StayView::childName))
            .thenComparing(stay -> stay.id().value());

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

    /** Who has not answered first. */
    public List<StayView> of(HomeId home) {
        caller.mustServeHome(home.value());
        OwnFamily own = families.ownFamily(caller.id());
        List<StayQuestion> seen = records.at(home, LocalDate.now(clock)).stream()
                .filter(question -> question.asked().isSeenBy(own))
                .toList();
        return desk.views(seen).stream().sorted(OPEN_FIRST).toList();
    }

    /** Of how many somebody has still to do something: the family to answer, or the home to find another class. */
    public OpenStays open(HomeId home) {
        caller.mustServeHome(home.value());
        List<StayQuestion> open = records.at(home, LocalDate.now(clock)).stream()
                .filter(StayQuestion::isOpen)
                .toList();
        OwnFamily own = open.isEmpty() ? OwnFamily.NOBODY : families.ownFamily(caller.id());
        List<StayQuestion> seen =
                open.stream().filter(each -> each.asked().isSeenBy(own)).toList();
        int another = (int) seen.stream().filter(StayQuestion::wantsAnother).count();
        return new OpenStays(seen.size() - another, another);
    }

    public StayAnswered answer(AnswerStay command) {
        StayQuestion question = desk.served(command.question());
        audit.record(
                "stay.answered-by-phone",
                "stay-question",
                command.question().value(),
                String.valueOf(command.answer()));
        return desk.answer(question, command, true);
    }
}
