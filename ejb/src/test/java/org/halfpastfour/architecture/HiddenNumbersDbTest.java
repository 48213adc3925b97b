package org.halfpastfour.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.List;
import org.halfpastfour.programme.ProgrammeError;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.signup.BookSession;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/** A hidden child stands in the way of a father among the staff: he is refused all the same, and reads no number that counts it. */
class HiddenNumbersDbTest {

    private final OwnFamilyScene at = new OwnFamilyScene();
    private final Household one = at.scene.household(1);
    private final Household two = at.scene.household(1);
    private final SessionId session = session();

    private SessionId session() {
        SessionId made = at.free;
        List.of(at.mothers, one, two).forEach(each -> book(made, each));
        return made;
    }

    private void book(SessionId of, Household family) {
        at.scene.asParentOf(family);
        run(() -> at.signUp.book(new BookSession(of, family.id(), List.of(family.child()), List.of(), false, null)));
    }

    private DomainException fewer(int places) {
        try {
            run(() -> {
                at.sessions.changePlaces(session, places);
                return null;
            });
        } catch (DomainException refused) {
            return refused;
        }
        throw new AssertionError("Not refused: " + places);
    }

    @Test
    void fewerPlacesThanTheHiddenTakeAreRefusedByTheNumberThatIsSeenOrByNone() {
        at.asFather();
        DomainException below = fewer(1);
        assertThat(below).matches(ProgrammeError.PLACES_BELOW_TAKEN::stopped);
        assertThat(below.arguments()).containsEntry("taken", 2);
        DomainException between = fewer(2);
        assertThat(between).matches(ProgrammeError.NOT_SO_FEW_PLACES::stopped);
        assertThat(between.arguments()).containsOnlyKeys("places");
        at.asColleague();
        assertThat(fewer(2)).matches(ProgrammeError.PLACES_BELOW_TAKEN::stopped);
        assertThat(fewer(2).arguments()).containsEntry("taken", 3);
    }

    @Test
    void whoIsOfferedAPlaceByHandIsCountedForWhoMayKnowOfIt() {
        assertThat(promoted(at::asFather)).isZero();
        assertThat(promoted(at::asColleague)).isOne();
    }

    /** The hidden child waits for a place that is offered to nobody yet. */
    private int promoted(Runnable who) {
        sql("UPDATE programme.session SET places = taken WHERE id = ?", session.value());
        sql(
                "UPDATE programme.booking SET state = 'WAITING' WHERE session_id = ? AND household_id = ?",
                session.value(),
                at.mothers.id().value());
        sql(
                "UPDATE programme.party SET state = 'WAITING' WHERE session_id = ? AND household_id = ?",
                session.value(),
                at.mothers.id().value());
        sql("UPDATE programme.session SET taken = taken - 1, waiting = waiting + 1 WHERE id = ?", session.value());
        who.run();
        int told = run(() -> at.signUp.promote(session));
        sql(
                "UPDATE programme.offer SET state = 'EXPIRED' WHERE party_id IN (SELECT id FROM programme.party WHERE session_id = ?)",
                session.value());
        return told;
    }
}
