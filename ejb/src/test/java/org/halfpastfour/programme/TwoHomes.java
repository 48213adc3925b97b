package org.halfpastfour.programme;

import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.TestAccounts;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.HomeScene;

/** Two homes with courses, and somebody with an account who is staff at both of them. */
final class TwoHomes {

    final At here = new At();
    final At there = new At();
    final AccountId account = TestAccounts.insert("both-" + Ids.next());

    /** Makes the first member of staff of both homes one person. */
    TwoHomes withOnePersonAtBoth() {
        here.first().become(account.value());
        there.first().become(account.value());
        return this;
    }

    /** One of the homes, with its staff as the asker. */
    static final class At {

        final HomeScene scene = new HomeScene().asStaff();
        final Sessions sessions = scene.wiring.get(Sessions.class);
        final Programmes programmes = scene.wiring.get(Programmes.class);
        final ProgrammeId course =
                run(() -> programmes.make(new MakeProgramme(scene.home, SessionKind.COURSE, "书法", "", 6, 14, false)));

        SessionId add(String start, String end, int... staff) {
            scene.asStaff();
            List<StaffMemberId> adults =
                    Arrays.stream(staff).mapToObj(scene.staff::get).toList();
            return run(() -> sessions.add(new AddSession(
                    scene.home,
                    scene.room,
                    course,
                    at(TODAY.plusDays(1), start),
                    at(TODAY.plusDays(1), end),
                    20,
                    0,
                    null,
                    null,
                    adults,
                    true)));
        }

        void assign(SessionId session, int... staff) {
            scene.asStaff();
            List<StaffMemberId> adults =
                    Arrays.stream(staff).mapToObj(scene.staff::get).toList();
            run(() -> {
                sessions.assignAdults(session, adults);
                return null;
            });
        }

        void move(SessionId session, String start, String end) {
            scene.asStaff();
            run(() -> {
                sessions.move(
                        new MoveSession(session, scene.room, at(TODAY.plusDays(1), start), at(TODAY.plusDays(1), end)));
                return null;
            });
        }

        List<StaffMemberId> adultsOf(SessionId session) {
            return view(session).adults();
        }

        SessionView view(SessionId session) {
            scene.asStaff();
            return run(() -> sessions.session(session));
        }

        void places(SessionId session, int places) {
            scene.asStaff();
            run(() -> {
                sessions.changePlaces(session, places);
                return null;
            });
        }

        Member first() {
            return new Member(scene.staff.getFirst());
        }
    }

    record Member(StaffMemberId id) {

        void become(UUID account) {
            sql("UPDATE programme.staff_member SET account_id = ? WHERE id = ?", account, id.value());
        }
    }
}
