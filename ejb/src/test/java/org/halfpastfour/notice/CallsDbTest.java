package org.halfpastfour.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.halfpastfour.account.Language;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who could be told by nothing but a call stands on a list until somebody has called. */
class CallsDbTest {

    private final LetterScene at = new LetterScene();
    private final Household family = at.scene.household(1);
    private final UUID message = message();

    @Test
    void whoHasNoAddressIsCalled() {
        delivery("CALL", "DUE");
        assertThat(list()).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("李梅");
            assertThat(line.phone()).isNull();
            assertThat(line.title()).isEqualTo("场次取消");
            assertThat(line.isCalled()).isFalse();
        });
    }

    @Test
    void whoCouldNotBeReachedIsCalledWithThePhoneThatIsKnown() {
        LetterScene.phone(family, "13800000001");
        delivery("MAIL", "FAILED");
        assertThat(list()).extracting(CallLine::phone).containsExactly("13800000001");
    }

    @Test
    void whoWasReachedByAnotherWayIsNotCalled() {
        delivery("MAIL", "FAILED");
        delivery("SMS", "SENT");
        assertThat(list()).isEmpty();
    }

    @Test
    void ofSeveralWaysThatFailedThereIsOneCall() {
        delivery("MAIL", "FAILED");
        delivery("SMS", "FAILED");
        assertThat(list()).hasSize(1);
    }

    @Test
    void aTickSaysWhoCalledAndTheFirstOneStays() {
        DeliveryId call = delivery("CALL", "DUE");
        at.scene.asStaff();
        List<CallLine> after = run(() -> at.calls.called(call, Language.CHINESE));
        assertThat(after).extracting(CallLine::calledBy).containsExactly("王老师");
        at.scene.clock.put(TODAY, "11:00");
        run(() -> at.calls.called(call, Language.CHINESE));
        assertThat(number(
                        "SELECT count(*) FROM notice.delivery WHERE id = ? AND called_at = ?",
                        call.value(),
                        org.halfpastfour.testing.HomeScene.at(TODAY, "10:00")))
                .isEqualTo(1);
        assertThat(run(() -> at.calls.notCalled(call, Language.CHINESE)))
                .extracting(CallLine::isCalled)
                .containsExactly(false);
    }

    @Test
    void staffOfAnotherHomeNeitherSeeNorTickIt() {
        DeliveryId call = delivery("CALL", "DUE");
        LetterScene.staffOfAnotherHome(at.scene);
        notFound(() -> at.calls.at(at.scene.home, Language.CHINESE));
        notFound(() -> at.calls.called(call, Language.CHINESE));
        notFound(() -> at.calls.notCalled(call, Language.CHINESE));
        notFound(() -> at.calls.called(DeliveryId.of(Ids.next()), Language.CHINESE));
    }

    @Test
    void theOwnFamilyIsAColleaguesToCall() {
        DeliveryId call = delivery("CALL", "DUE");
        at.scene.asker.become(family.parent(), Set.of(at.scene.home.value()), Set.of());
        assertThatThrownBy(() -> run(() -> at.calls.called(call, Language.CHINESE)))
                .satisfies(refused -> Told.by(refused, FamilyError.ABOUT_ONESELF));
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_ARRIVED,   nothing,          16:50, true",
        "NOT_ARRIVED,   absent,           16:50, false",
        "NOT_ARRIVED,   came,             16:50, false",
        "NOT_ARRIVED,   nothing,          18:01, true",
        "NOT_ARRIVED,   absent,           18:01, false",
        "NOT_ARRIVED,   unexcused,        18:01, true",
        "NOT_ARRIVED,   closed,           18:01, false",
        "NOT_ARRIVED,   reopened,         18:01, true",
        "NOT_COLLECTED, came,             18:20, true",
        "NOT_COLLECTED, left,             18:20, false",
        "SECOND_ADULT,  left,             18:40, false",
        "ONE_MOMENT,    asked,            18:20, true",
        "ONE_MOMENT,    settled,          17:40, false",
        "WEEKDAYS_LEFT, nothing,          18:01, true",
        "CLOSED,        nothing,          16:00, true",
        "CANCELLED,     nothing,          18:01, false",
        "CONSENT_DUE,   nothing,          18:01, true"
    })
    void whatNobodyCanDoAnythingAboutAnyMoreIsNotCalledAbout(String kind, String register, String time, boolean open) {
        SessionId session = at.sessionWith(family);
        LocalDate day = TODAY.plusDays(1);
        tells(kind, session);
        register(register, session);
        delivery("CALL", "DUE");
        at.scene.clock.put(day, time);
        assertThat(list()).hasSize(open ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"NOT_ARRIVED, came, false", "NOT_COLLECTED, came, true", "NOT_COLLECTED, left, false"})
    void whatIsMarkedUnderTheRecordThatIsKeptCountsToo(String kind, String register, boolean open) {
        SessionId session = at.sessionWith(family);
        tells(kind, session);
        register(register, session);
        UUID kept = at.scene.household(1).child().value();
        UUID before = family.child().value();
        sql("UPDATE programme.booking SET participant_id = ? WHERE participant_id = ?", kept, before);
        sql("UPDATE programme.attendance SET participant_id = ? WHERE participant_id = ?", kept, before);
        sql("UPDATE programme.person SET joined_into = ? WHERE id = ?", kept, before);
        delivery("CALL", "DUE");
        at.scene.clock.put(TODAY.plusDays(1), "17:00");
        assertThat(list()).hasSize(open ? 1 : 0);
    }

    @Test
    void whatWasCalledStaysWrittenDown() {
        SessionId session = at.sessionWith(family);
        tells("NOT_ARRIVED", session);
        DeliveryId call = delivery("CALL", "DUE");
        at.scene.asStaff();
        run(() -> at.calls.called(call, Language.CHINESE));
        at.scene.clock.put(TODAY.plusDays(2), "10:00");
        assertThat(list()).extracting(CallLine::isCalled).containsExactly(true);
    }

    private void tells(String kind, SessionId session) {
        sql(
                "INSERT INTO notice.news (id, kind, household_id, facts, happened_at, due_at, gathered_at, message_id)"
                        + " VALUES (?, ?, ?, jsonb_build_object('session', CAST(? AS uuid), 'participant', CAST(? AS uuid)), ?, ?, ?, ?)",
                Ids.next(),
                kind,
                family.id().value(),
                session.value(),
                family.child().value(),
                at.scene.clock.instant(),
                at.scene.clock.instant(),
                at.scene.clock.instant(),
                message);
    }

    private void register(String what, SessionId session) {
        switch (what) {
            case "nothing" -> {}
            case "asked", "settled" -> moment(session, what.equals("settled"));
            case "closed", "reopened" -> {
                mark("unexcused", session);
                closed(session, what.equals("reopened"));
            }
            default -> mark(what, session);
        }
    }

    private void moment(SessionId session, boolean settled) {
        sql(
                "INSERT INTO programme.door_moment (id, home_id, session_id, child_id, words, asked_by, asked_at)"
                        + " VALUES (?, ?, ?, ?, '', ?, ?)",
                Ids.next(),
                at.scene.home.value(),
                session.value(),
                family.child().value(),
                at.scene.staffAccount.value(),
                at.scene.clock.instant());
        if (settled) {
            sql(
                    "UPDATE programme.door_moment SET outcome = 'NOTHING', after = '没事', settled_by = asked_by,"
                            + " settled_at = asked_at WHERE session_id = ?",
                    session.value());
        }
    }

    private void closed(SessionId session, boolean reopened) {
        sql(
                "INSERT INTO programme.day_closing (id, home_id, day, came, ill, excused, unexcused, late, notes, incidents, closed_by, closed_at)"
                        + " SELECT ?, home_id, date, 0, 0, 0, 1, 0, '', '', ?, ends_at FROM programme.session WHERE id = ?",
                Ids.next(),
                at.scene.staffAccount.value(),
                session.value());
        if (reopened) {
            sql(
                    "UPDATE programme.day_closing SET reopened_by = closed_by, reopened_at = closed_at, reason = '看错了'"
                            + " WHERE home_id = ?",
                    at.scene.home.value());
        }
    }

    private void mark(String what, SessionId session) {
        sql(
                "INSERT INTO programme.attendance (id, session_id, booking_id, participant_id, arrived_at, left_at, left_alone, absence)"
                        + " SELECT ?, s.id, b.id, b.participant_id,"
                        + " CASE WHEN ? IN ('came', 'left') THEN s.starts_at END, CASE WHEN ? = 'left' THEN s.ends_at END, ? = 'left',"
                        + " CASE ? WHEN 'absent' THEN 'ILL' WHEN 'unexcused' THEN 'UNEXCUSED' END"
                        + " FROM programme.session s JOIN programme.booking b ON b.session_id = s.id WHERE s.id = ?",
                Ids.next(),
                what,
                what,
                what,
                what,
                session.value());
    }

    private List<CallLine> list() {
        at.scene.asStaff();
        return run(() -> at.calls.at(at.scene.home, Language.CHINESE));
    }

    private UUID message() {
        UUID id = Ids.next();
        sql("""
                INSERT INTO notice.message (id, home_id, household_id, kind, safety, about, at)
                VALUES (?, ?, ?, 'CLOSED', false, '{}', ?)""", id, at.scene.home.value(), family.id().value(), at.scene.clock.instant());
        sql("INSERT INTO notice.message_text VALUES (?, 'zh-CN', '场次取消', '今天不上课。')", id);
        return id;
    }

    private DeliveryId delivery(String channel, String state) {
        UUID id = Ids.next();
        sql(
                """
                INSERT INTO notice.delivery (id, message_id, person_id, channel, address, language, safety, state, attempts, next_at)
                VALUES (?, ?, ?, ?, ?, 'zh-CN', false, ?, 0, ?)""",
                id,
                message,
                family.adult().value(),
                channel,
                channel.equals("CALL") ? null : "x",
                state,
                at.scene.clock.instant());
        return DeliveryId.of(id);
    }

    private static void notFound(Callable<?> work) {
        assertThatThrownBy(() -> run(work))
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.kind())
                        .isEqualTo(DomainException.Kind.NOT_FOUND));
    }
}
