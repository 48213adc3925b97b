package org.halfpastfour.rollover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.OwnFamily;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionDirectory;
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
    SessionDirectory sessions;

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

    /** Of how many somebody has still to do something: the family to answer, or the home to find another class. Of the own one others do. */
    public OpenStays open(HomeId home) {
        caller.mustServeHome(home.value());
        LocalDate today = LocalDate.now(clock);
        List<StayQuestion> open = records.at(home, today).stream()
                .filter(question -> question.isOpen(today))
                .toList();
        return open.isEmpty() ? new OpenStays(0, 0) : counted(toCome(open), families.ownFamily(caller.id()));
    }

    private static OpenStays counted(List<StayQuestion> open, OwnFamily own) {
        List<StayQuestion> others = open.stream()
                .filter(each -> !own.concerns(each.household()) && !own.concerns(each.child()))
                .toList();
        int another = (int) others.stream().filter(StayQuestion::wantsAnother).count();
        return new OpenStays(others.size() - another, another);
    }

    private List<StayQuestion> toCome(List<StayQuestion> questions) {
        Set<SeriesId> toCome = sessions.firstToComeOf(
                        questions.stream().map(StayQuestion::series).distinct().toList())
                .keySet();
        return questions.stream()
                .filter(question -> toCome.contains(question.series()))
                .toList();
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
