package org.halfpastfour.architecture;

import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.halfpastfour.attendance.DayClosings;
import org.halfpastfour.attendance.MarkArrival;
import org.halfpastfour.daynote.DayNotes;
import org.halfpastfour.notice.Addressed;
import org.halfpastfour.notice.Circulars;
import org.halfpastfour.notice.WriteCircular;
import org.halfpastfour.programme.ChangeComing;
import org.halfpastfour.programme.ChangeProgramme;
import org.halfpastfour.programme.FindSessions;
import org.halfpastfour.programme.Plannings;
import org.halfpastfour.programme.ProgrammeChanges;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.ProgrammeView;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.shared.Settlement;
import org.halfpastfour.signup.BookSeries;
import org.halfpastfour.signup.BookSession;
import org.halfpastfour.signup.CalledOffSessions;
import org.halfpastfour.signup.ReopenSession;
import org.halfpastfour.signup.SignUpObservers;
import org.halfpastfour.testing.HomeScene.Household;

/** What counts people for the staff of a home, and a family that comes to all of it. */
final class FiguresAsked {

    private final OwnFamilyScene at;
    private final Map<String, Supplier<Object>> asked = new TreeMap<>();

    FiguresAsked(OwnFamilyScene at) {
        this.at = at;
        at.scene.clock.put(TODAY, "16:25");
        SignUpObservers.of(at.scene.wiring);
        sql("""
                INSERT INTO account.account (id, login_name, display_name, password_hash, state, created_at)
                VALUES (?, ?, '老师', '-', 'ACTIVE', now())""", at.scene.staffAccount.value(), "s" + Ids.next());
        sessions();
        series();
        day();
        letters();
        families();
    }

    Map<String, Supplier<Object>> all() {
        return asked;
    }

    void comes(Household family) {
        Stream.of(at.soon, at.offered, at.full, at.free).forEach(session -> book(session, family));
        run(() -> at.signUp.bookSeries(new BookSeries(at.series, family.id(), family.children(), List.of(), false)));
        run(() -> at.attendances.arrive(new MarkArrival(at.soon, family.child(), null)));
    }

    private void book(SessionId session, Household family) {
        run(() -> at.signUp.book(new BookSession(session, family.id(), family.children(), List.of(), false, null)));
    }

    private void sessions() {
        asked.put("Sessions.session", () -> at.sessions.session(at.soon));
        asked.put("Sessions.week", () -> at.sessions.week(at.scene.home, TODAY));
        asked.put(
                "Sessions.find",
                () -> at.sessions.find(new FindSessions(at.scene.home, TODAY, TODAY.plusDays(6), null, null, 100)));
        asked.put("SignUp.sheet", () -> at.signUp.sheet(at.soon));
        CalledOffSessions calledOff = at.scene.wiring.get(CalledOffSessions.class);
        asked.put("CalledOffSessions.of", () -> calledOff.of(off()));
        asked.put("CalledOffSessions.untold", () -> {
            SessionId session = off();
            return List.of(session, calledOff.untold(at.scene.home));
        });
        asked.put("CalledOffSessions.reopen", () -> calledOff.reopen(new ReopenSession(off(), null)));
    }

    private SessionId off() {
        at.sessions.cancel(at.offered, "停电");
        return at.offered;
    }

    private void series() {
        Plannings plannings = at.scene.wiring.get(Plannings.class);
        asked.put("Programmes.series", () -> at.programmes.series(at.series));
        asked.put(
                "Programmes.seriesAt",
                () -> List.copyOf(at.programmes.seriesAt(at.scene.home).values()));
        asked.put("Programmes.seriesOf", () -> at.programmes.seriesOf(programme()));
        asked.put("Programmes.ending", () -> at.programmes.ending(at.scene.home, TODAY, TODAY.plusDays(30)));
        asked.put(
                "Plannings.preview",
                () -> plannings.preview(
                        plannings.lately(at.scene.home).getFirst().id()));
        asked.put(
                "Plannings.undo",
                () -> plannings.undo(plannings.lately(at.scene.home).getFirst().id()));
        ProgrammeChanges changes = at.scene.wiring.get(ProgrammeChanges.class);
        asked.put("ProgrammeChanges.preview", () -> changes.preview(withOnePlace()));
    }

    private ProgrammeId programme() {
        return at.programmes.series(at.series).programme();
    }

    /** Fewer than are taken, and with guardians. */
    private ChangeComing withOnePlace() {
        ProgrammeId id = Objects.requireNonNull(at.sessions.session(at.soon).programme());
        ProgrammeView now = at.programmes.of(at.scene.home).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new ChangeComing(
                new ChangeProgramme(
                        id, "改名", now.text(), now.ageFrom(), now.ageTo(), true, now.active(), now.version()),
                1,
                null,
                List.of(),
                Settlement.NONE);
    }

    private void day() {
        asked.put("Attendances.day", () -> at.attendances.day(at.scene.home, TODAY));
        asked.put("Attendances.board", () -> at.attendances.board(at.soon));
        DayClosings closings = at.scene.wiring.get(DayClosings.class);
        asked.put("DayClosings.look", () -> closings.look(at.scene.home, TODAY));
        DayNotes notes = at.scene.wiring.get(DayNotes.class);
        asked.put("DayNotes.of", () -> notes.of(at.soon));
    }

    private void letters() {
        Circulars letters = at.scene.wiring.get(Circulars.class);
        Addressed home = Addressed.toHome(at.scene.home);
        WriteCircular letter = new WriteCircular(home, "通知", "明天见");
        asked.put("Circulars.preview", () -> letters.preview(home));
        asked.put("Circulars.write", () -> letters.write(letter));
        asked.put(
                "Circulars.of",
                () -> List.of(letters.write(letter), letters.of(at.scene.home, new PageRequest(5, null))));
        asked.put(
                "Circulars.circular",
                () -> letters.circular(letters.write(letter).id()));
    }

    private void families() {
        asked.put("Families.find", () -> at.families.find(at.scene.home, "", 50));
        asked.put("Families.children", () -> at.families.children(at.scene.home, ""));
    }
}
