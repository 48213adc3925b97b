package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.Audit;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionView;

/** Somebody comes on a day of the week again on which it came no more, whether the family says so itself or on the phone. */
@ApplicationScoped
public class WeekdayReturns {

    @Inject
    WeekdayOffRecords records;

    @Inject
    FamilyFinder finder;

    @Inject
    SessionDirectory sessions;

    @Inject
    Booker booker;

    @Inject
    Summaries summaries;

    @Inject
    Audit audit;

    /** What is not over of it, by the names of the classes. */
    public List<LeftClass> left(HouseholdId household, UUID participant) {
        var unused = finder.ask(household, List.of(participant));
        return records.left(household, participant);
    }

    /** Books what is to come on this day of the week and can be booked or waited for; done again, there is nothing left to book. */
    public SeriesAnswer comeBack(ComeOnWeekday command) {
        AskedHousehold asked = finder.ask(command.household(), List.of(command.participant()));
        records.end(
                new WeekdayOffRecords.Seat(command.household(), command.series(), command.participant()),
                command.weekday());
        List<SessionView> wanted = sessions.upcomingOf(command.series()).stream()
                .filter(session -> session.date().getDayOfWeek() == command.weekday())
                .toList();
        List<Refused> refused = new ArrayList<>();
        Family family = finder.of(asked, Set.of(command.participant()), null);
        List<Registrar.Seated> seated = booker.book(wanted, family, false, refused);
        audit.record(
                "booking.weekday-on",
                "series",
                command.series().value(),
                command.weekday().toString());
        refused.removeIf(one -> one.code().equals(Reason.ALREADY_BOOKED.code()));
        return new SeriesAnswer(summaries.of(family, seated), refused);
    }
}
