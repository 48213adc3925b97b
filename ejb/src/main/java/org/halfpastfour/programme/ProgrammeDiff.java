package org.halfpastfour.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.halfpastfour.home.RoomId;
import org.jspecify.annotations.Nullable;

/**
 * What a change of a programme means for its sessions: only what it changes is taken over, so that a session with ages of
 * its own keeps them when the title changes.
 *
 * @param guardian whether a guardian is needed, and was not before, or the other way round
 */
record ProgrammeDiff(
        ChangeProgramme to,
        boolean title,
        boolean ages,
        boolean guardian,
        @Nullable Integer places,
        @Nullable RoomId room) {

    static ProgrammeDiff of(Programme before, ChangeComing command) {
        ChangeProgramme after = command.programme();
        return new ProgrammeDiff(
                after,
                !before.title().equals(after.title()),
                before.ageFrom() != after.ageFrom() || before.ageTo() != after.ageTo(),
                before.needsGuardian() != after.needsGuardian(),
                command.places(),
                command.room());
    }

    boolean concerns(SessionView session) {
        return title && !session.title().equals(to.title())
                || ages && (ageFrom(session) != session.ageFrom() || ageTo(session) != session.ageTo())
                || guardian && session.needsGuardian() != to.needsGuardian()
                || places(session) != session.places()
                || moves(session);
    }

    /** Whether it goes into another room. */
    boolean moves(SessionView session) {
        return room != null && !room.equals(session.room());
    }

    /** Whether it has other places, or adults who may look after another number. */
    boolean counts(SessionView session) {
        return places(session) != session.places() || ageFrom(session) != session.ageFrom();
    }

    int places(SessionView session) {
        return Objects.requireNonNullElse(places, session.places());
    }

    int ageFrom(SessionView session) {
        return ages ? to.ageFrom() : session.ageFrom();
    }

    int ageTo(SessionView session) {
        return ages ? to.ageTo() : session.ageTo();
    }

    /** How many the adults of the session may look after then. */
    int byAdults(SessionView session) {
        return session.terms().ratio().places(session.adults().size(), ageFrom(session));
    }

    /** Children with nobody to look after them lack adults; otherwise there are too many of them. */
    private ComingSession.Break tooMany(SessionView session, int most) {
        return byAdults(session) == 0
                ? new ComingSession.Break(
                        ProgrammeError.TOO_FEW_ADULTS.code(),
                        session.terms().ratio().adultsNeeded(places(session), ageFrom(session)))
                : new ComingSession.Break(ProgrammeError.TOO_MANY_PLACES.code(), most);
    }

    /** @param most how many places room and adults would allow */
    List<ComingSession.Break> breaks(SessionView session, int most) {
        List<ComingSession.Break> breaks = new ArrayList<>();
        int wanted = places(session);
        if (wanted < session.taken()) {
            breaks.add(new ComingSession.Break(ComingSession.Break.PLACES_BELOW_TAKEN, session.taken()));
        }
        if (wanted > most && (counts(session) || moves(session))) {
            breaks.add(tooMany(session, most));
        }
        if (ages && !session.terms().admitAll(session.kind(), new Ages(to.ageFrom(), to.ageTo()))) {
            breaks.add(new ComingSession.Break(ProgrammeError.AGES_OUTSIDE_THE_CLASS.code(), 0));
        }
        if (guardian && to.needsGuardian() && !session.needsGuardian() && session.taken() + session.waiting() > 0) {
            breaks.add(
                    new ComingSession.Break(ComingSession.Break.GUARDIAN_NEEDED, session.taken() + session.waiting()));
        }
        return breaks;
    }
}
