package org.halfpastfour.programme;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.shared.TimeRange;
import org.jspecify.annotations.Nullable;

/** Finds what a new session would run into: a room that is taken comes before an adult who is. */
final class Clashes {

    private final List<SessionView> others;
    private final Adults adults;

    /** @param others every session of the home on the days in question */
    Clashes(Collection<SessionView> others, Adults adults) {
        this.others = others.stream()
                .filter(session -> session.state() != SessionState.CANCELLED)
                .toList();
        this.adults = adults;
    }

    Optional<Clash> of(RoomId room, TimeRange during) {
        return of(room, during, null);
    }

    /** @param itself the session that is changed, which is not in its own way; null for a new one */
    Optional<Clash> of(RoomId room, TimeRange during, @Nullable SessionId itself) {
        List<SessionView> sameTime = others.stream()
                .filter(session -> !session.id().equals(itself))
                .filter(session -> session.during().overlaps(during))
                .toList();
        return roomTaken(sameTime, room).or(() -> adultTaken(sameTime));
    }

    private static Optional<Clash> roomTaken(List<SessionView> sameTime, RoomId room) {
        return sameTime.stream()
                .filter(session -> session.room().equals(room))
                .findFirst()
                .map(session -> new Clash(RoomTaken.CODE, session.title(), session.start(), session.end(), null));
    }

    private Optional<Clash> adultTaken(List<SessionView> sameTime) {
        return sameTime.stream()
                .flatMap(session -> adultTaken(session).stream())
                .findFirst();
    }

    private Optional<Clash> adultTaken(SessionView session) {
        return session.adults().stream()
                .filter(adults::include)
                .findFirst()
                .map(adult -> new Clash(
                        AdultTaken.CODE, session.title(), session.start(), session.end(), adults.name(adult)));
    }

    /** Throws what stands in the way. */
    static void refuse(Clash clash) {
        throw switch (clash.code()) {
            case AdultTaken.CODE -> new AdultTaken(clash.name(), clash.with(), clash.start(), clash.end());
            case ClosedHours.CODE -> new ClosedHours(clash.start(), clash.end());
            default -> new RoomTaken(clash.with(), clash.start(), clash.end());
        };
    }
}
