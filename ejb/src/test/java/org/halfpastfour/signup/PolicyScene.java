package org.halfpastfour.signup;

import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.TestAccounts;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.policy.ChangePolicy;
import org.halfpastfour.policy.Policy;
import org.halfpastfour.programme.AddSession;
import org.halfpastfour.programme.MakeProgramme;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.shared.Ids;

/** A home, and the city office that sets policies. They are one for the whole database, so each scene takes its own back. */
final class PolicyScene {

    /** Far from the days of other scenes. */
    static final LocalDate DAY = TODAY.plusWeeks(30);

    final SignUpScene at = new SignUpScene();
    final AccountId city = TestAccounts.insert("city-" + Ids.next());
    final ProgrammeId course = programme(SessionKind.COURSE, 6, 14);

    private final SignUpPolicies policies = at.scene.wiring.get(SignUpPolicies.class);

    static void takeBack() {
        sql("DELETE FROM programme.policy_version WHERE set_by IS NOT NULL");
    }

    void set(Policy policy, int value, LocalDate from) {
        asCity();
        SignUpScene.run(() -> {
            policies.change(new ChangePolicy(policy, value, from));
            return null;
        });
    }

    PolicyReach look(Policy policy, int value, LocalDate from) {
        asCity();
        return SignUpScene.run(() -> policies.preview(new ChangePolicy(policy, value, from)))
                .reach();
    }

    ProgrammeId programme(SessionKind kind, int from, int to) {
        at.scene.asStaff();
        return SignUpScene.run(
                () -> at.programmes.make(new MakeProgramme(at.scene.home, kind, "围棋", "", from, to, false)));
    }

    /** With two adults. */
    SessionId session(LocalDate date, int places, boolean publish) {
        return session(course, date, places, at.scene.staff.subList(0, 2), publish);
    }

    SessionId session(ProgrammeId programme, LocalDate date, int places, List<StaffMemberId> adults, boolean publish) {
        at.scene.asStaff();
        return SignUpScene.run(() -> at.sessions.add(new AddSession(
                at.scene.home,
                at.scene.room,
                programme,
                at(date, "16:30"),
                at(date, "18:00"),
                places,
                0,
                null,
                null,
                adults,
                publish)));
    }

    long confirmed(SessionId session) {
        return number(
                "SELECT count(*) FROM programme.booking WHERE session_id = ? AND state = 'CONFIRMED'", session.value());
    }

    private void asCity() {
        at.scene.asker.become(city, Set.of(), Set.of());
    }
}
