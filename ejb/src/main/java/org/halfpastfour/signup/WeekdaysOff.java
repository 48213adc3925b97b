package org.halfpastfour.signup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Roles;

/** On which days of the week a family comes to a series no more, and how it comes back to one. */
@Stateless
@RolesAllowed(Roles.PARENT)
public class WeekdaysOff {

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
    Caller caller;

    @Inject
    Audit audit;

    public Set<DayOfWeek> of(HouseholdId household, SeriesId series, UUID participant) {
        ask(household, participant);
        return records.of(new WeekdayOffRecords.Seat(household, series, participant));
    }

    /** Books what is to come on this day of the week and can be booked or waited for; done again, there is nothing left to book. */
    public SeriesAnswer comeBack(ComeOnWeekday command) {
        AskedHousehold asked = ask(command.household(), command.participant());
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

    private AskedHousehold ask(HouseholdId household, UUID participant) {
        caller.mustBelongTo(household.value());
        return finder.ask(household, List.of(participant));
    }
}
