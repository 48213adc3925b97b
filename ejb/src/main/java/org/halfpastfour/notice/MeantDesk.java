package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.family.HouseholdDirectory;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.home.HomeDirectory;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.signup.BookingDirectory;
import org.halfpastfour.signup.LiveBooking;

/** Finds the families to whom a letter goes; each stands there once. */
@ApplicationScoped
class MeantDesk {

    @Inject
    SessionDirectory sessions;

    @Inject
    BookingDirectory bookings;

    @Inject
    HouseholdDirectory households;

    @Inject
    HomeDirectory homes;

    @Inject
    Clock clock;

    MeantFamilies of(Addressed to) {
        SessionId session = to.session();
        SeriesId series = to.series();
        if (session != null) {
            return ofSession(to.home(), session);
        }
        return series == null ? ofHome(to.home()) : ofSeries(to.home(), series);
    }

    private MeantFamilies ofSession(HomeId home, SessionId id) {
        SessionView session = sessions.session(id);
        if (!session.home().equals(home) || !session.shownToAll()) {
            throw AccountError.NOT_FOUND.told();
        }
        return new MeantFamilies(session.title(), session.start(), about(bookings.confirmedIn(id)));
    }

    /** Who has a place in what is still to come of it. */
    private MeantFamilies ofSeries(HomeId home, SeriesId series) {
        List<SessionView> toCome = sessions.upcomingOf(series).stream()
                .filter(session -> session.home().equals(home))
                .toList();
        if (toCome.isEmpty()) {
            throw AccountError.NOT_FOUND.told();
        }
        List<LiveBooking> places = bookings
                .confirmedIn(toCome.stream().map(SessionView::id).toList())
                .values()
                .stream()
                .flatMap(Collection::stream)
                .toList();
        return new MeantFamilies(toCome.getFirst().title(), null, about(places));
    }

    private MeantFamilies ofHome(HomeId home) {
        Map<HouseholdId, Set<UUID>> all = households.registeredAt(home, LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(Function.identity(), household -> Set.of()));
        return new MeantFamilies(homes.home(home).name(), null, all);
    }

    private static Map<HouseholdId, Set<UUID>> about(List<LiveBooking> places) {
        return places.stream()
                .collect(Collectors.groupingBy(
                        LiveBooking::household, Collectors.mapping(LiveBooking::participant, Collectors.toSet())));
    }
}
