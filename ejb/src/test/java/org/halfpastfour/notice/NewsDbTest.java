package org.halfpastfour.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.notice.NoticeScene.TOMORROW;
import static org.halfpastfour.notice.NoticeScene.chinese;
import static org.halfpastfour.notice.NoticeScene.english;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.attendance.ChildNotArrived;
import org.halfpastfour.attendance.ChildNotCollected;
import org.halfpastfour.programme.MoveSession;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Happening;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens, who is told, and in which words: a table of a kind each. */
class NewsDbTest {

    /** From when it was booked. */
    private static final Duration UNTIL_IT_BEGAN = Duration.ofHours(31);

    private final NoticeScene at = new NoticeScene();

    @AfterEach
    void forgetTheYear() {
        sql("DELETE FROM programme.calendar_year WHERE source = 'of this test'");
    }

    @Test
    void booked() {
        Household family = at.family(2);
        at.book(at.session(10), family);
        is(
                afterTenMinutes(family),
                NoticeKind.BOOKED,
                "已预约\n王小雨1、王小雨2：四点半课堂，周二 11月24日 16:30–18:00，大坪之家。",
                "Booked\n王小雨1, 王小雨2: 四点半课堂, Tue 24 Nov 16:30–18:00, 大坪之家.");
    }

    @Test
    void waitingWithItsPlace() {
        SessionId session = at.session(1);
        at.book(session, at.family(1));
        at.book(session, at.family(1));
        Household third = at.family(1);
        at.book(session, third);
        is(
                afterTenMinutes(third),
                NoticeKind.WAITING,
                "已进入候补\n王小雨1：四点半课堂，周二 11月24日 16:30–18:00，大坪之家。候补第 2 位。",
                "On the waiting list\n王小雨1: 四点半课堂, Tue 24 Nov 16:30–18:00, 大坪之家. Number 2 in the line.");
    }

    @Test
    void anOfferAtOnceAndAgainBeforeItEnds() {
        Household second = offered(at.session(1));
        is(
                at.told(second),
                NoticeKind.OFFERED,
                "有空位，为您保留\n王小雨1：四点半课堂，周二 11月24日 16:30–18:00，大坪之家。名额为您保留到周一 11月23日 14:00，请在此之前答复。",
                "A place is held for you\n王小雨1: 四点半课堂, Tue 24 Nov 16:30–18:00, 大坪之家. The place is held for you until"
                        + " Mon 23 Nov 14:00. Please answer before then.");
        at.scene.clock.put(TODAY, "13:29");
        assertThat(at.told(second)).isEmpty();
        at.scene.clock.put(TODAY, "13:30");
        is(
                at.told(second),
                NoticeKind.OFFER_ENDING,
                "名额保留即将到期\n王小雨1：四点半课堂，周二 11月24日 16:30–18:00，大坪之家。名额只保留到周一 11月23日 14:00，请尽快答复。",
                "A place is held for a short while only\n王小雨1: 四点半课堂, Tue 24 Nov 16:30–18:00, 大坪之家. The place is held only"
                        + " until Mon 23 Nov 14:00. Please answer soon.");
    }

    @Test
    void anOfferThatWasAnsweredIsNotSaidToEnd() {
        Household second = offered(at.session(1));
        assertThat(at.told(second)).hasSize(1);
        at.scene.asParentOf(second);
        var offer = run(() -> at.signUp.offersOf(second.id())).getFirst();
        var unused = run(() -> at.signUp.accept(offer.id()));
        is(
                afterTenMinutes(second),
                NoticeKind.BOOKED,
                "已预约\n王小雨1：四点半课堂，周二 11月24日 16:30–18:00，大坪之家。",
                "Booked\n王小雨1: 四点半课堂, Tue 24 Nov 16:30–18:00, 大坪之家.");
        at.scene.clock.put(TODAY, "13:40");
        assertThat(at.told(second)).isEmpty();
    }

    @Test
    void anOfferThatIsGone() {
        SessionId session = at.session(1);
        Household second = offered(session);
        assertThat(at.told(second)).hasSize(1);
        at.scene.clock.put(TODAY, "13:30");
        assertThat(at.told(second)).hasSize(1);
        at.scene.clock.put(TODAY, "14:00");
        at.letOffersRunOut(session);
        List<StoredMessage> told = at.told(second);
        assertThat(told).hasSize(1);
        assertThat(chinese(told.getFirst())).contains("名额保留已到期").contains("您仍保留原来的候补顺序。");
        assertThat(english(told.getFirst()))
                .contains("The place is no longer held")
                .contains("You keep your turn in the line.");
    }

    @Test
    void cancelledByTheFamily() {
        Household family = at.family(1);
        BookingSummary booked = at.book(at.session(10), family).getFirst();
        assertThat(afterTenMinutes(family)).hasSize(1);
        at.cancel(family, booked);
        is(
                afterTenMinutes(family),
                NoticeKind.CANCELLED,
                "预约已取消\n王小雨1：四点半课堂，周二 11月24日 16:30–18:00，大坪之家。由家庭取消。",
                "Booking cancelled\n王小雨1: 四点半课堂, Tue 24 Nov 16:30–18:00, 大坪之家. Cancelled by the family.");
    }

    @Test
    void whoWaitedInVainIsToldOnTheDayAndNotAWeekLater() {
        SessionId session = at.session(1);
        at.book(session, at.family(1));
        Household onTheDay = at.family(1);
        Household late = at.family(1);
        at.book(session, onTheDay);
        at.book(session, late);
        assertThat(afterTenMinutes(onTheDay)).hasSize(1);
        assertThat(at.told(late)).hasSize(1);
        at.pass(UNTIL_IT_BEGAN);
        at.letOffersRunOut(session);
        assertThat(afterTenMinutes(onTheDay)).hasSize(1);
        at.pass(Duration.ofDays(7));
        assertThat(afterTenMinutes(late)).isEmpty();
    }

    @Test
    void closedByTheHomeTellsFamiliesAndWhoIsInCharge() {
        Household family = at.family(1);
        SessionId called = at.session(10, TOMORROW, at.scene.otherRoom, at.scene.staff.subList(2, 4));
        at.book(called, family);
        assertThat(afterTenMinutes(family)).hasSize(1);
        at.callOff(called);
        is(
                afterTenMinutes(family),
                NoticeKind.CLOSED,
                "场次取消\n王小雨1：四点半课堂，周二 11月24日 16:30–18:00，大坪之家。本场取消，不用再来。",
                "Called off\n王小雨1: 四点半课堂, Tue 24 Nov 16:30–18:00, 大坪之家. It does not take place. There is no need to come.");
        assertThat(at.told(at.scene.staff.get(1))).as("on and off again").isEmpty();
        assertThat(at.told(at.scene.staff.get(2))).as("in charge of nothing").isEmpty();
    }

    @Test
    void movedTellsFamiliesAndWhoIsInCharge() {
        Household family = at.family(1);
        SessionId moved = at.session(10);
        at.book(moved, family);
        assertThat(afterTenMinutes(family)).hasSize(1);
        assertThat(at.told(at.scene.staff.getFirst())).hasSize(1);
        move(moved, "17:00", "18:30");
        is(
                afterTenMinutes(family),
                NoticeKind.MOVED,
                "时间有变\n王小雨1：四点半课堂，大坪之家。原定周二 11月24日 16:30–18:00，改为周二 11月24日 17:00–18:30。",
                "The time has changed\n王小雨1: 四点半课堂, 大坪之家. It was Tue 24 Nov 16:30–18:00 and is now Tue 24 Nov 17:00–18:30.");
        is(
                at.told(at.scene.staff.getFirst()),
                NoticeKind.ROSTER_CHANGED,
                "值班有变\n四点半课堂，大坪之家。原定周二 11月24日 16:30–18:00，改为周二 11月24日 17:00–18:30。",
                "Your duty has changed\n四点半课堂, 大坪之家. It was Tue 24 Nov 16:30–18:00 and is now Tue 24 Nov 17:00–18:30.");
    }

    @Test
    void onDutyAndOffDuty() {
        SessionId duty = at.session(10);
        var first = at.scene.staff.getFirst();
        at.pass(Duration.ofMinutes(10));
        is(
                at.told(first),
                NoticeKind.ON_DUTY,
                "您有新的值班\n四点半课堂，周二 11月24日 16:30–18:00，大坪之家。",
                "You are on duty\n四点半课堂, Tue 24 Nov 16:30–18:00, 大坪之家.");
        at.scene.asStaff();
        TestJpa.runInTransaction(() -> at.sessions.takeOff(duty, first, "病假"));
        at.pass(Duration.ofMinutes(10));
        is(
                at.told(first),
                NoticeKind.OFF_DUTY,
                "您的值班已取消\n四点半课堂，周二 11月24日 16:30–18:00，大坪之家。不用再来值班。",
                "You are no longer on duty\n四点半课堂, Tue 24 Nov 16:30–18:00, 大坪之家. There is no need to come.");
    }

    @Test
    void notArrivedTellsTheFamilyAtOnce() {
        Household family = at.family(1);
        SessionId late = at.session(10);
        at.book(late, family);
        at.pass(Duration.ofMinutes(10));
        at.told(family);
        happens(new ChildNotArrived(late, family.child().value()));
        is(
                at.told(family),
                NoticeKind.NOT_ARRIVED,
                "孩子还没有到\n王小雨1：四点半课堂，周二 11月24日 16:30–18:00，大坪之家。开始十五分钟了，孩子还没有到。请尽快致电 023 6300 0000。",
                "Not there yet\n王小雨1: 四点半课堂, Tue 24 Nov 16:30–18:00, 大坪之家. It began a quarter of an hour ago, and your child"
                        + " is not there yet. Please call 023 6300 0000 soon.");
    }

    @Test
    void notCollectedTellsTheFamilyThenASecondAdultThenTheLead() {
        Household family = at.family(1);
        SessionId late = at.session(10);
        at.book(late, family);
        at.pass(Duration.ofMinutes(10));
        at.told(family);
        at.scene.staff.forEach(at::told);
        happens(new ChildNotCollected(late, family.child().value(), 15));
        is(
                at.told(family),
                NoticeKind.NOT_COLLECTED,
                "孩子还没有接走\n王小雨1：四点半课堂，周二 11月24日 16:30–18:00，大坪之家。已经结束，孩子还在等。请尽快来接，或致电 023 6300 0000。",
                "Not collected yet\n王小雨1: 四点半课堂, Tue 24 Nov 16:30–18:00, 大坪之家. It is over, and your child is waiting."
                        + " Please come soon, or call 023 6300 0000.");
        assertThat(at.scene.staff).allMatch(member -> at.told(member).isEmpty());
        happens(new ChildNotCollected(late, family.child().value(), 30));
        assertThat(at.told(family)).hasSize(1);
        assertThat(at.told(at.scene.staff.get(2))).isEmpty();
        is(
                at.told(at.scene.staff.get(1)),
                NoticeKind.SECOND_ADULT,
                "请留下第二位工作人员\n王小雨1：四点半课堂，周二 11月24日 16:30–18:00，大坪之家。已过半小时还没有接走，请第二位工作人员一起留下。",
                "A second adult is needed\n王小雨1: 四点半课堂, Tue 24 Nov 16:30–18:00, 大坪之家. Not collected for half an hour."
                        + " A second member of staff stays, please.");
        happens(new ChildNotCollected(late, family.child().value(), 60));
        is(
                at.told(at.scene.staff.get(7)),
                NoticeKind.LEAD_NEEDED,
                "请负责人处理\n王小雨1：四点半课堂，周二 11月24日 16:30–18:00，大坪之家。已过一小时还没有接走，请负责人处理。",
                "The lead is needed\n王小雨1: 四点半课堂, Tue 24 Nov 16:30–18:00, 大坪之家. Not collected for an hour. Whoever leads the"
                        + " home takes over, please.");
    }

    @Test
    void papersAreAskedForWithThePlace() {
        Household family = at.scene.household(1);
        at.book(at.session(10), family);
        is(afterTenMinutes(family), NoticeKind.SEVERAL, """
                几条新消息
                已预约
                王小雨1：四点半课堂，周二 11月24日 16:30–18:00，大坪之家。

                有同意书待签
                王小雨1：首次参加前还缺参加同意书、敏感个人信息同意书。

                健康情况待填写
                王小雨1：请填写本学期的健康情况。""", """
                Several pieces of news
                Booked
                王小雨1: 四点半课堂, Tue 24 Nov 16:30–18:00, 大坪之家.

                A paper is missing
                王小雨1: before the first time we still need the consent to taking part, the consent to sensitive data.

                A health note is due
                王小雨1: please fill in the health note for this term.""");
    }

    @Test
    void papersAreAskedForAgainTheDayBeforeAndOnceAWeek() {
        Household family = at.scene.household(1);
        PaperReminders reminders = at.scene.wiring.get(PaperReminders.class);
        SessionId soon = at.session(10, TODAY.plusDays(3), at.scene.room, at.scene.staff.subList(0, 2));
        at.book(soon, family);
        assertThat(afterTenMinutes(family)).hasSize(1);
        var none = run(reminders::remind);
        assertThat(news(family)).as("too early").isZero();
        at.scene.clock.put(TODAY.plusDays(2), "12:00");
        var once = run(reminders::remind);
        var twice = run(reminders::remind);
        assertThat(news(family)).isEqualTo(1);
        at.pass(Duration.ofMinutes(10));
        assertThat(chinese(at.told(family).getFirst()))
                .isEqualTo("几条新消息\n有同意书待签\n王小雨1：首次参加前还缺参加同意书、敏感个人信息同意书。\n\n健康情况待填写\n王小雨1：请填写本学期的健康情况。");
    }

    @Test
    void papersThatCameMeanwhileAreNotAskedFor() {
        Household family = at.scene.household(1);
        at.book(at.session(10), family);
        assertThat(afterTenMinutes(family)).hasSize(1);
        var once = run(at.scene.wiring.get(PaperReminders.class)::remind);
        at.withPapers(family);
        at.pass(Duration.ofMinutes(10));
        assertThat(at.told(family)).isEmpty();
    }

    /** What was answered in a term holds until the next one begins, and cannot be answered for it sooner. */
    @Test
    void whatIsDueInATermToComeIsAskedForOnceThatTermHasBegun() {
        Household family = at.scene.household(1);
        at.withPapers(family);
        UUID child = family.children().getFirst().value();
        sql("UPDATE programme.health_note SET answered_on = ? WHERE child_id = ?", TODAY, child);
        LocalDate first = LocalDate.ofEpochDay(
                number("SELECT min(first_day) - date '1970-01-01' FROM programme.term WHERE first_day > ?", TODAY));
        sql(
                "INSERT INTO programme.calendar_year (year, source, imported_at) VALUES (?, 'of this test', now()) ON CONFLICT DO NOTHING",
                first.getYear());
        SessionId ahead = at.session(10, first, at.scene.room, at.scene.staff.subList(0, 2));
        at.book(ahead, family);
        assertThat(afterTenMinutes(family)).extracting(StoredMessage::kind).containsExactly(NoticeKind.BOOKED);
        at.scene.clock.put(first, "10:00");
        var once = run(at.scene.wiring.get(PaperReminders.class)::remind);
        assertThat(afterTenMinutes(family)).extracting(StoredMessage::kind).containsExactly(NoticeKind.HEALTH_NOTE_DUE);
    }

    private static long news(Household family) {
        return number(
                "SELECT count(*) FROM notice.news WHERE gathered_at IS NULL AND household_id = ?",
                family.id().value());
    }

    /** Has been offered the one place that another family gave back. */
    private Household offered(SessionId session) {
        Household first = at.family(1);
        Household second = at.family(1);
        BookingSummary booked = at.book(session, first).getFirst();
        at.book(session, second);
        sql(
                "UPDATE notice.news SET gathered_at = happened_at WHERE household_id = ?",
                second.id().value());
        at.cancel(first, booked);
        return second;
    }

    private void move(SessionId moved, String from, String to) {
        at.scene.asStaff();
        TestJpa.runInTransaction(
                () -> at.sessions.move(new MoveSession(moved, at.scene.room, at(TOMORROW, from), at(TOMORROW, to))));
    }

    private void happens(Happening happening) {
        TestJpa.runInTransaction(() -> at.scene.wiring.<Happening>event().fire(happening));
    }

    private List<StoredMessage> afterTenMinutes(Household family) {
        assertThat(at.told(family)).as("gathered meanwhile").isEmpty();
        at.pass(Duration.ofMinutes(10));
        return at.told(family);
    }

    private static void is(List<StoredMessage> told, NoticeKind kind, String chinese, String english) {
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().kind()).isEqualTo(kind);
        assertThat(chinese(told.getFirst())).isEqualTo(chinese);
        assertThat(english(told.getFirst())).isEqualTo(english);
        assertThat(told.getFirst().isSafety()).isEqualTo(kind.isSafety());
    }
}
