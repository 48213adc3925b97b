package org.halfpastfour.signup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.account.Caller;
import org.halfpastfour.calendar.CalendarBook;
import org.halfpastfour.calendar.ClosureId;
import org.halfpastfour.calendar.OpenStep;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.NameReading;
import org.halfpastfour.shared.Reach;
import org.halfpastfour.shared.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Closes days in one step, in one home or in all: everything planned then is called off in the same words. The days are
 * closed at once; the homes are done one after the other, by {@link CalendarStepTimer}.
 */
@Stateless
@RolesAllowed(Roles.CITY_ADMIN)
public class ClosedDays {

    @Inject
    CalendarStepDesk desk;

    @Inject
    CalendarBook book;

    @Inject
    SessionDirectory sessions;

    @Inject
    BookedHouseholdRecords households;

    @Inject
    FamilyDirectory families;

    @Inject
    Caller caller;

    /** What would be called off, by home in order of names; changes nothing. Who is hidden from who asks is not counted. */
    public List<TouchedHome> preview(CloseDays command) {
        return touched(
                command.home(),
                command.firstDay().datesUntil(command.lastDay().plusDays(1)).toList());
    }

    /**
     * The days are closed from now on: nobody books any more, and nothing is planned. What is planned is called off next. The same twice in a row is
     * done once; where the preview of the change is handed back, what is another by now is refused.
     */
    public ClosureId close(CloseDays command) {
        String seen = command.seen();
        OpenStep step = seen == null
                ? desk.takeUnseen(command.closure(), command.words())
                : desk.take(new TakeStep(command.closure(), command.words(), seen));
        return new ClosureId(Objects.requireNonNull(step.subject()));
    }

    /** What is still to be called off for a closure; nothing once it is through. */
    public List<TouchedHome> remaining(ClosureId closure) {
        return book.open().stream()
                .filter(step -> closure.value().equals(step.subject()))
                .flatMap(step -> touched(step.home(), step.dates()).stream())
                .toList();
    }

    private List<TouchedHome> touched(@Nullable UUID home, List<LocalDate> on) {
        Map<UUID, List<SessionView>> byHome = sessions.toCome(Reach.days(home, on)).stream()
                .filter(session -> !session.kind().isMeeting())
                .collect(Collectors.groupingBy(session -> session.home().value()));
        List<SessionId> all = byHome.values().stream()
                .flatMap(List::stream)
                .map(SessionView::id)
                .toList();
        Map<SessionId, List<UUID>> booked =
                households.in(all, families.ownFamily(caller.id()).hidden());
        return byHome.values().stream()
                .map(each -> touched(each, booked))
                .sorted(NameReading.order(TouchedHome::name).thenComparing(TouchedHome::home))
                .toList();
    }

    private static TouchedHome touched(List<SessionView> ofOneHome, Map<SessionId, List<UUID>> booked) {
        long families = ofOneHome.stream()
                .flatMap(session -> booked.getOrDefault(session.id(), List.of()).stream())
                .distinct()
                .count();
        SessionView any = ofOneHome.getFirst();
        return new TouchedHome(any.home().value(), any.homeName(), ofOneHome.size(), (int) families);
    }
}
