package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.OwnFamily;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.DiscreetCounts;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Matter;

/**
 * What is open, as who asks may read and settle it: matters of the own family are a colleague's, of who is hidden nothing
 * is told, and names are for the staff of the home where something happens or of the family's home.
 */
@ApplicationScoped
class MattersOfStaff {

    @Inject
    BookingRecords bookings;

    @Inject
    Overbooked overbooked;

    @Inject
    SessionDirectory sessions;

    @Inject
    FamilyDirectory families;

    @Inject
    FamilyFinder finder;

    @Inject
    DiscreetCounts discreet;

    @Inject
    Caller caller;

    /** Without those that are not for who asks; somebody else's they stay, and open. */
    List<Matter> to(Collection<Matter> matters) {
        return matters.isEmpty() ? List.of() : told(concerns(matters));
    }

    /** Refuses one that says what becomes of the own family. Of who is hidden there is no such matter. */
    void mustNotBeOwn(Collection<Matter> matters, Collection<String> keys) {
        OwnFamily own = finder.own();
        List<Matter> meant = matters.stream()
                .filter(matter -> keys.stream().anyMatch(matter::isMeantBy))
                .toList();
        if (!own.people().isEmpty() && concerns(meant).stream().anyMatch(concern -> concern.isOf(own))) {
            throw FamilyError.ABOUT_ONESELF.told();
        }
    }

    private List<Matter> told(List<Concern> concerns) {
        OwnFamily own = finder.own();
        List<Concern> mine = concerns.stream()
                .filter(concern -> !concern.isOf(own))
                .filter(concern -> !concern.isHidden(own))
                .toList();
        Map<UUID, Participant> people = families.participants(
                mine.stream().flatMap(Concern::people).distinct().toList());
        return mine.stream().map(concern -> tell(concern, own, people)).toList();
    }

    private Matter tell(Concern concern, OwnFamily own, Map<UUID, Participant> people) {
        SessionView session = concern.session();
        List<String> names = concern.bookings().stream()
                .filter(booking -> !own.concerns(booking.participant()) && mayKnow(session, booking))
                .map(booking -> people.get(booking.participant()))
                .filter(Objects::nonNull)
                .map(Participant::name)
                .toList();
        Matter matter = concern.matter();
        return matter.told(matter.booking() == null ? session.taken() + session.waiting() : matter.people(), names);
    }

    private boolean mayKnow(SessionView session, Booking booking) {
        return mayKnow(session, booking.household());
    }

    /** Whether who asks may read who has this booking. */
    boolean mayName(SessionView session, LiveEntry entry) {
        return !finder.own().concerns(entry.participant()) && mayKnow(session, entry.household());
    }

    private boolean mayKnow(SessionView session, HouseholdId household) {
        return caller.serves(session.home().value())
                || caller.serves(families.homeOf(household).value());
    }

    private Map<SessionId, SessionView> seen(Collection<Matter> matters) {
        Set<SessionId> ids =
                matters.stream().map(matter -> new SessionId(matter.session())).collect(Collectors.toSet());
        return discreet.seen(List.copyOf(sessions.sessions(ids).values())).stream()
                .collect(Collectors.toMap(SessionView::id, Function.identity()));
    }

    private List<Concern> concerns(Collection<Matter> matters) {
        Map<UUID, Booking> known = bookings
                .of(matters.stream()
                        .flatMap(matter -> Stream.ofNullable(matter.booking()))
                        .map(BookingId::new)
                        .toList())
                .stream()
                .collect(Collectors.toMap(booking -> booking.id().value(), Function.identity(), (one, same) -> one));
        Map<SessionId, SessionView> seen = seen(matters);
        return matters.stream()
                .flatMap(matter -> Stream.ofNullable(seen.get(new SessionId(matter.session())))
                        .map(session -> new Concern(matter, session, bookings(matter, known))))
                .toList();
    }

    private List<Booking> bookings(Matter matter, Map<UUID, Booking> known) {
        if (SessionMatters.isOverbooked(matter)) {
            return overbooked.leaving(new SessionId(matter.session()), Integer.parseInt(matter.detail()));
        }
        return matter.booking() == null
                ? List.of()
                : Stream.ofNullable(known.get(matter.booking())).toList();
    }

    /** A matter with its session as who asks may see it, and the bookings of which it says what becomes of them. */
    private record Concern(Matter matter, SessionView session, List<Booking> bookings) {

        Stream<UUID> people() {
            return bookings.stream().map(Booking::participant);
        }

        boolean isOf(OwnFamily own) {
            return bookings.stream()
                    .anyMatch(booking -> !hides(own, booking)
                            && (own.includes(booking.participant()) || own.includes(booking.household())));
        }

        /** A booking of somebody hidden is not there; a session has too many only as it is seen without them. */
        boolean isHidden(OwnFamily own) {
            return matter.booking() == null
                    ? SessionMatters.isOverbooked(matter) && session.taken() <= Integer.parseInt(matter.detail())
                    : bookings.stream().anyMatch(booking -> hides(own, booking));
        }

        private static boolean hides(OwnFamily own, Booking booking) {
            return own.hides(booking.participant()) || own.hides(booking.household());
        }
    }
}
