package org.halfpastfour.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.notice.NoticeScene.TOMORROW;
import static org.halfpastfour.notice.NoticeScene.chinese;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.attendance.ChildNotArrived;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Happening;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.signup.BookSession;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.Test;

/** Several news of a receiver are one message, for those who may read it. */
class GatheringDbTest {

    private final NoticeScene at = new NoticeScene();

    @Test
    void whatHappensWithinTenMinutesIsOneMessageTenMinutesAfterTheFirst() {
        Household family = at.family(1);
        at.book(at.session(5), family);
        at.pass(Duration.ofMinutes(7));
        at.book(at.session(5, TOMORROW.plusDays(1), at.scene.room, at.scene.staff.subList(0, 2)), family);
        at.pass(Duration.ofMinutes(2));
        assertThat(at.told(family)).isEmpty();
        at.pass(Duration.ofMinutes(1));
        assertThat(at.told(family).stream().map(NoticeScene::chinese))
                .containsExactly("已预约\n王小雨1：四点半课堂，周二 11月24日 16:30–18:00、周三 11月25日 16:30–18:00，大坪之家。");
        at.pass(Duration.ofHours(1));
        assertThat(at.told(family)).isEmpty();
    }

    @Test
    void whatConcernsSafetyGoesAtOnceAndTakesAlongWhatWaits() {
        Household family = at.family(1);
        SessionId session = at.session(5);
        at.book(session, family);
        happens(new ChildNotArrived(session, family.child().value()));
        List<StoredMessage> told = at.told(family);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().isSafety()).isTrue();
        assertThat(chinese(told.getFirst())).contains("孩子还没有到", "已预约");
        at.pass(Duration.ofHours(1));
        assertThat(at.told(family)).isEmpty();
    }

    @Test
    void whatFailsTellsNobody() {
        Household family = at.family(1);
        SessionId session = at.session(5);
        at.scene.asParentOf(family);
        assertThatThrownBy(() -> run(() -> {
                    at.signUp.book(new BookSession(session, family.id(), family.children(), List.of(), false, null));
                    throw new IllegalStateException("the server dies");
                }))
                .hasMessage("the server dies");
        at.pass(Duration.ofMinutes(10));
        assertThat(at.told(family)).isEmpty();
        assertThat(news(family)).isZero();
    }

    @Test
    void aDayThatIsCalledOffIsOneMessageForEachFamily() {
        List<Household> families = Stream.generate(() -> at.family(2)).limit(5).toList();
        SessionId one = at.session(10);
        SessionId other = at.session(10, TOMORROW, at.scene.otherRoom, at.scene.staff.subList(2, 4));
        families.forEach(family -> {
            at.book(one, family, family.children().subList(0, 1));
            at.book(other, family, family.children().subList(1, 2));
        });
        at.pass(Duration.ofMinutes(10));
        families.forEach(family -> assertThat(at.told(family)).hasSize(1));
        at.callOff(one);
        at.callOff(other);
        at.pass(Duration.ofMinutes(10));
        families.forEach(family -> {
            List<StoredMessage> told = at.told(family);
            assertThat(told).hasSize(1);
            assertThat(told.getFirst().kind()).isEqualTo(NoticeKind.CLOSED);
            assertThat(chinese(told.getFirst())).contains("王小雨1、王小雨2：");
            assertThat(at.deliveries(told.getFirst())).hasSize(1);
        });
    }

    @Test
    void aBookingThatIsCancelledWithinTenMinutesIsOnlySaidToBeCancelled() {
        Household family = at.family(1);
        BookingSummary booked = at.book(at.session(5), family).getFirst();
        at.cancel(family, booked);
        at.pass(Duration.ofMinutes(10));
        assertThat(at.told(family)).extracting(StoredMessage::kind).containsExactly(NoticeKind.CANCELLED);
    }

    @Test
    void ofTwoHouseholdsOfAChildOnlyWhoBookedIsTold() {
        Household family = at.family(1);
        Household other = at.family(1);
        sql(
                "INSERT INTO programme.household_member (id, household_id, person_id, from_date) VALUES (?, ?, ?, ?)",
                Ids.next(),
                other.id().value(),
                family.child().value(),
                TOMORROW.minusYears(1));
        SessionId session = at.session(5);
        at.book(session, family);
        at.pass(Duration.ofMinutes(10));
        happens(new ChildNotArrived(session, family.child().value()));
        assertThat(at.told(family)).hasSize(1);
        assertThat(news(other)).isZero();
    }

    @Test
    void whoIsKeptFromAChildReadsNothingOfItAndTheRestApart() {
        Household family = at.family(2);
        AdultId blocked = second(family);
        block(blocked, family);
        at.book(at.session(5), family);
        at.pass(Duration.ofMinutes(10));
        List<StoredMessage> told = at.told(family);
        assertThat(told).hasSize(2);
        assertThat(told.stream().filter(message -> readers(message).contains(blocked.value())))
                .extracting(NoticeScene::chinese)
                .containsExactly("已预约\n王小雨2：四点半课堂，周二 11月24日 16:30–18:00，大坪之家。");
        assertThat(told)
                .allMatch(message -> readers(message).contains(family.adult().value()));
        assertThat(told).extracting(StoredMessage::about).doesNotHaveDuplicates();
        assertThat(number(
                        "SELECT count(*) FROM notice.news n JOIN notice.message m ON m.id = n.message_id"
                                + " AND CAST(n.facts ->> 'participant' AS uuid) = ANY(m.about) WHERE n.household_id = ?",
                        family.id().value()))
                .as("each stands with the letter that tells of it")
                .isEqualTo(2);
    }

    @Test
    void whatIsToldOfAnAdultWhoComesWithThatChildIsKeptFromThemToo() {
        Household family = at.family(1);
        AdultId blocked = second(family);
        block(blocked, family);
        SessionId session = at.event(6);
        at.scene.asParentOf(family);
        var unused = run(() -> at.signUp.book(
                new BookSession(session, family.id(), family.children(), List.of(family.adult()), false, null)));
        at.pass(Duration.ofMinutes(10));
        List<StoredMessage> told = at.told(family);
        assertThat(told).hasSize(1);
        assertThat(readers(told.getFirst())).containsExactly(family.adult().value());
        assertThat(told.getFirst().about())
                .containsExactlyInAnyOrder(
                        family.child().value(), family.adult().value());
    }

    @Test
    void whatOneServerSaysAnotherPassesOver() {
        Household family = at.family(1);
        at.book(at.session(5), family);
        at.pass(Duration.ofMinutes(10));
        Receiver receiver = Receiver.of(family.id());
        int besides = run(() -> {
            at.gathering.gather(receiver);
            return TestJpa.inNewTransaction(() -> at.gathering.gather(receiver));
        });
        assertThat(besides).isZero();
        assertThat(at.messages(receiver)).hasSize(1);
    }

    @Test
    void newsOfATransactionAreOneStatement() {
        Household family = at.family(3);
        at.book(at.session(5), family);
        assertThat(news(family)).isEqualTo(3);
        assertThat(number(
                        "SELECT count(DISTINCT xmin::text) FROM notice.news WHERE household_id = ?",
                        family.id().value()))
                .isEqualTo(1);
    }

    private static long news(Household family) {
        return number(
                "SELECT count(*) FROM notice.news WHERE household_id = ?",
                family.id().value());
    }

    private List<UUID> readers(StoredMessage message) {
        return at.deliveries(message).stream().map(StoredDelivery::person).toList();
    }

    /** Another adult of the family, with a phone of its own. */
    private static AdultId second(Household family) {
        AdultId adult = AdultId.of(Ids.next());
        sql(
                "INSERT INTO programme.person (id, kind, name, phone) VALUES (?, 'ADULT', '王强', '13900000000')",
                adult.value());
        sql(
                "INSERT INTO programme.household_member (id, household_id, person_id, from_date) VALUES (?, ?, ?, ?)",
                Ids.next(),
                family.id().value(),
                adult.value(),
                TOMORROW.minusYears(1));
        return adult;
    }

    /** For the first child. */
    private static void block(AdultId adult, Household family) {
        sql(
                "INSERT INTO programme.guardianship (id, child_id, adult_id, relation, from_date, blocked_at, blocked_reason)"
                        + " VALUES (?, ?, ?, 'FATHER', ?, now(), '法院裁定')",
                Ids.next(),
                family.child().value(),
                adult.value(),
                TOMORROW.minusYears(1));
    }

    private void happens(Happening happening) {
        TestJpa.runInTransaction(() -> at.scene.wiring.<Happening>event().fire(happening));
    }
}
