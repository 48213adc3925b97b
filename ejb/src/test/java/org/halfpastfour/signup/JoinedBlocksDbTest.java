package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.List;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.AlikePair;
import org.halfpastfour.family.BlockGuardian;
import org.halfpastfour.family.Families;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.Identities;
import org.halfpastfour.family.JoinId;
import org.halfpastfour.family.JoinPeople;
import org.halfpastfour.family.PeopleJoined;
import org.halfpastfour.family.PeopleParted;
import org.halfpastfour.family.UnblockGuardian;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One man under two records, of which one is blocked for the child. */
class JoinedBlocksDbTest {

    private final SignUpScene at = new SignUpScene();
    private final HomeScene scene = at.scene.aloneInTheBooks();
    private final Families families = scene.wiring.get(Families.class);
    private final FamilyDirectory directory = scene.wiring.get(FamilyDirectory.class);
    private final Identities identities = scene.wiring.get(Identities.class);
    private final Household family = scene.household(1);
    private final AdultId father = SecondGuardian.of(family);
    private final AdultId again = SecondGuardian.of(family);

    @BeforeEach
    void listen() {
        JoinedBookings bookings = scene.wiring.get(JoinedBookings.class);
        BarredAdults barred = scene.wiring.get(BarredAdults.class);
        scene.wiring
                .whenFired(PeopleJoined.class, event -> {
                    bookings.joined(event);
                    barred.joined(event);
                })
                .whenFired(PeopleParted.class, bookings::parted);
    }

    @Test
    void placesThatAJoinBringsToABlockedAdultEndAtOnceAndCountAgainstNobody() {
        SessionId event = at.familyEvent(6);
        scene.asParentOf(family);
        assertThat(run(() -> at.signUp.book(
                                new BookSession(event, family.id(), family.children(), List.of(again), false, null)))
                        .bookings())
                .hasSize(2);
        block(father);
        JoinId join = join();
        assertThat(join).isNotNull();
        assertThat(bookings(event, "state = 'CANCELLED' AND ended_why = 'BARRED'"))
                .isEqualTo(1);
        assertThat(bookings(event, "state = 'CONFIRMED'")).isEqualTo(1);
        assertThat(at.view(event).taken()).isEqualTo(1);
    }

    @Test
    void undoingAJoinLiftsTheBlockThatItMade() {
        block(again);
        JoinId join = join();
        assertThat(mayCollect()).isFalse();
        undo(join);
        assertThat(mayCollect()).isTrue();
    }

    @Test
    void undoingAJoinLiftsNoBlockThatTheStaffSetSince() {
        block(again);
        JoinId join = join();
        scene.clock.put(TODAY, "11:00");
        run(() -> {
            families.unblockGuardian(new UnblockGuardian(family.child(), father, "裁定撤销"));
            var unused = families.blockGuardian(new BlockGuardian(family.child(), father, "新的裁定"));
            return null;
        });
        undo(join);
        assertThat(mayCollect()).isFalse();
    }

    private JoinId join() {
        scene.asStaff();
        AlikePair pair = run(() -> identities.inTheBooks(scene.home)).stream()
                .filter(one -> !one.known().child())
                .findFirst()
                .orElseThrow();
        return run(() ->
                identities.join(new JoinPeople(pair.newer().id(), pair.known().id())));
    }

    private void undo(JoinId join) {
        run(() -> {
            identities.undo(join);
            return null;
        });
    }

    private boolean mayCollect() {
        return run(() -> directory.mayCollect(family.child(), father, TODAY)).allowed();
    }

    private long bookings(SessionId session, String which) {
        return number("SELECT count(*) FROM programme.booking WHERE session_id = ? AND " + which, session.value());
    }

    private static void block(AdultId adult) {
        sql(
                "UPDATE programme.guardianship SET blocked_at = '2026-11-01', blocked_reason = '法院裁定' WHERE adult_id = ?",
                adult.value());
    }
}
