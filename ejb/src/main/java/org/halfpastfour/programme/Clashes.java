package org.halfpastfour.programme;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.Travel;
import org.halfpastfour.shared.ErrorCode;
import org.halfpastfour.shared.TimeRange;
import org.jspecify.annotations.Nullable;

/** Finds what a new session would run into: a room that is taken comes before an adult who is, here or in another home. */
final class Clashes {

    private final List<SessionView> others;
    private final Adults adults;
    private final List<Elsewhere> elsewhere;

    /**
     * @param others every session of the home on the days in question
     * @param elsewhere what the adults do in other homes then
     */
    Clashes(Collection<SessionView> others, Adults adults, List<Elsewhere> elsewhere) {
        this.others = others.stream()
                .filter(session -> session.state() != SessionState.CANCELLED)
                .toList();
        this.adults = adults;
        this.elsewhere = elsewhere;
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
        return roomTaken(sameTime, room).or(() -> adultTaken(sameTime)).or(() -> adultTakenElsewhere(during));
    }

    private static Optional<Clash> roomTaken(List<SessionView> sameTime, RoomId room) {
        return sameTime.stream()
                .filter(session -> session.room().equals(room))
                .findFirst()
                .map(session -> new Clash(
                        ProgrammeError.ROOM_TAKEN.code(), session.title(), session.start(), session.end(), null));
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
                        ProgrammeError.ADULT_TAKEN.code(),
                        session.title(),
                        session.start(),
                        session.end(),
                        adults.name(adult)));
    }

    private Optional<Clash> adultTakenElsewhere(TimeRange during) {
        return elsewhere.stream()
                .filter(other -> adults.include(other.adult()))
                .flatMap(other -> other.clash(during, adults.name(other.adult())).stream())
                .findFirst();
    }

    /** Throws what stands in the way. */
    static void refuse(Clash clash) {
        throw switch (ErrorCode.of(ProgrammeError.class, clash.code())) {
            case ADULT_TAKEN -> ProgrammeError.ADULT_TAKEN.told(clash.name(), clash.with(), clash.start(), clash.end());
            case ADULT_TAKEN_ELSEWHERE ->
                ProgrammeError.ADULT_TAKEN_ELSEWHERE.told(
                        clash.name(), clash.start(), clash.end(), Travel.BETWEEN_HOMES.toMinutes());
            case CLOSED_HOURS -> ProgrammeError.CLOSED_HOURS.told(clash.start(), clash.end());
            case ROOM_TAKEN -> ProgrammeError.ROOM_TAKEN.told(clash.with(), clash.start(), clash.end());
            default -> throw new IllegalArgumentException(clash.code());
        };
    }
}
