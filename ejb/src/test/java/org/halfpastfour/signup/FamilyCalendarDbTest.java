package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.Duration;
import java.util.List;
import org.halfpastfour.feed.FeedAnswer;
import org.halfpastfour.feed.NewFeed;
import org.halfpastfour.programme.MoveSession;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.testing.CaseSideWords;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.ReadCalendar.Event;
import org.junit.jupiter.api.Test;

/** What becomes of a booking shows in the calendar of the family, as one event from the first to the last. */
class FamilyCalendarDbTest {

    private final SignUpScene at = new SignUpScene();
    private final FeedDesk desk = new FeedDesk(at.scene);
    private final Household family = at.scene.household(1);
    private final Household other = at.scene.household(1);

    @Test
    void whatIsBookedIsThereWithItsKindAndPlaceAndWithoutAName() {
        at.book(at.session(2), family);
        assertThat(desk.only(desk.of(family)))
                .returns(at(TOMORROW, "16:30"), Event::start)
                .returns(at(TOMORROW, "18:00"), Event::end)
                .returns("四点半课堂", Event::title)
                .returns("home " + at.scene.home + " · 大教室", Event::place)
                .returns("CONFIRMED", Event::status)
                .returns("", Event::note)
                .returns(0, Event::sequence);
    }

    @Test
    void whatIsMovedIsTheSameEventOneChangeFurtherAndChangedSince() {
        SessionId session = at.session(2);
        at.book(session, family);
        NewFeed feed = desk.of(family);
        Event before = desk.only(feed);
        at.scene.clock.put(TODAY, "11:00");
        move(session, "17:00", "18:30");
        Event moved = desk.only(feed);
        assertThat(moved.uid()).isEqualTo(before.uid());
        assertThat(moved.start()).isEqualTo(at(TOMORROW, "17:00"));
        assertThat(moved.sequence()).isEqualTo(1);
        assertThat(moved.changedAt()).isEqualTo(at(TODAY, "11:00"));
        at.scene.clock.put(TODAY, "11:30");
        move(session, "17:30", "19:00");
        assertThat(desk.only(feed).sequence()).isEqualTo(2);
    }

    @Test
    void whatDidNotChangeStaysAsItWasTold() {
        at.book(at.session(2), family);
        NewFeed feed = desk.of(family);
        String before = desk.text(feed);
        at.scene.clock.put(TODAY, "11:00");
        assertThat(desk.text(feed)).isEqualTo(before);
    }

    @Test
    void whoWaitsAndWhoIsOfferedAPlaceMayCome() {
        SessionId session = at.session(1);
        BookingSummary taken = at.book(session, other).getFirst();
        at.book(session, family);
        NewFeed feed = desk.of(family);
        Event waiting = desk.only(feed);
        assertThat(waiting).returns("TENTATIVE", Event::status).returns("候补中，还没有名额。", Event::note);
        at.cancel(other, taken);
        Event offered = desk.only(feed);
        assertThat(offered)
                .returns("TENTATIVE", Event::status)
                .returns("有名额为您留着，请到“四点半”里答复。", Event::note)
                .returns(waiting.uid(), Event::uid)
                .returns(1, Event::sequence);
        at.accept(family, at.offer(family));
        assertThat(desk.only(feed))
                .returns("CONFIRMED", Event::status)
                .returns(waiting.uid(), Event::uid)
                .returns(2, Event::sequence);
    }

    @Test
    void whatIsCancelledStaysSoThatPhonesTakeItAwayAndIsTheSameWhenItIsBookedAgain() {
        SessionId session = at.session(2);
        BookingSummary booking = at.book(session, family).getFirst();
        NewFeed feed = desk.of(family);
        String uid = desk.only(feed).uid();
        at.cancel(family, booking);
        assertThat(desk.only(feed))
                .returns("CANCELLED", Event::status)
                .returns(uid, Event::uid)
                .returns(1, Event::sequence);
        at.book(session, family);
        assertThat(desk.only(feed))
                .returns("CONFIRMED", Event::status)
                .returns(uid, Event::uid)
                .returns(2, Event::sequence);
    }

    @Test
    void aSessionThatTheHomeCallsOffIsCancelledToo() {
        SessionId session = at.session(2);
        at.book(session, family);
        NewFeed feed = desk.of(family);
        String uid = desk.only(feed).uid();
        at.callOff(session);
        assertThat(desk.only(feed))
                .returns("CANCELLED", Event::status)
                .returns(uid, Event::uid)
                .returns("已取消。", Event::note);
        assertThat(desk.text(feed)).doesNotContain("停水");
    }

    @Test
    void thirtyDaysAfterwardsItIsGone() {
        BookingSummary booking = at.book(at.session(2), family).getFirst();
        NewFeed feed = desk.of(family);
        at.cancel(family, booking);
        at.scene.clock.put(TOMORROW.plusDays(30), "23:59");
        assertThat(desk.events(feed)).hasSize(1);
        at.scene.clock.put(TOMORROW.plusDays(31), "00:00");
        assertThat(desk.events(feed)).isEmpty();
    }

    @Test
    void eachDateOfASeriesIsAnEventOfItsOwn() {
        at.scene.asStaff();
        ProgrammeId programme = at.programme(SessionKind.AFTER_SCHOOL_CLASS, false);
        SeriesId series = at.series(programme, 3, 5);
        at.scene.asParentOf(family);
        var unused = run(() ->
                at.signUp.bookSeries(new BookSeries(series, family.id(), family.children(), List.of(), false, null)));
        List<Event> events = desk.events(desk.of(family));
        assertThat(events).hasSize(3).extracting(Event::uid).doesNotHaveDuplicates();
        assertThat(events).extracting(Event::start).isSorted();
    }

    @Test
    void twoChildrenAreToldApartByTheNameThatTheyAreCalledBy() {
        Household two = at.scene.household(2);
        sql("UPDATE programme.person SET name = '王小雨' WHERE id = ?", two.child().value());
        sql(
                "UPDATE programme.person SET name = '王大年' WHERE id = ?",
                two.children().getLast().value());
        at.book(at.session(2), two);
        NewFeed feed = desk.of(two);
        assertThat(desk.events(feed)).extracting(Event::title).containsExactlyInAnyOrder("四点半课堂 · 小雨", "四点半课堂 · 大年");
        assertThat(desk.text(feed)).doesNotContain("王");
    }

    @Test
    void anAdultWhoGoesWithAChildIsNoEventBesideTheChilds() {
        SessionId event = at.familyEvent(4);
        at.scene.asParentOf(family);
        var unused = run(() -> at.signUp.book(
                new BookSession(event, family.id(), family.children(), List.of(family.adult()), false, null)));
        assertThat(desk.events(desk.of(family)))
                .extracting(Event::title, Event::status)
                .containsExactly(tuple("亲子活动", "CONFIRMED"));
    }

    @Test
    void theLanguageIsThatOfTheAccount() {
        at.book(at.session(2), family);
        NewFeed feed = desk.of(family);
        sql(
                "UPDATE account.account SET language = 'en' WHERE id = ?",
                family.parent().value());
        assertThat(desk.only(feed).title()).isEqualTo("After-school class");
    }

    @Test
    void whoHasItAlreadyIsToldSoUntilItSaysSomethingElse() {
        SessionId session = at.session(2);
        at.book(session, family);
        NewFeed feed = desk.of(family);
        FeedAnswer first = desk.answer(feed);
        assertThat(first.text()).isNotNull();
        at.scene.clock.put(at.scene.clock.instant().plus(Duration.ofHours(3)));
        assertThat(desk.answer(feed, "other", first.tag())).isEqualTo(new FeedAnswer(first.tag(), null));
        assertThat(desk.answer(feed, "*").text()).isNull();
        move(session, "17:00", "18:30");
        FeedAnswer moved = desk.answer(feed, first.tag());
        assertThat(moved.text()).isNotNull();
        assertThat(moved.tag()).isNotEqualTo(first.tag());
    }

    @Test
    void whateverAProgrammeIsCalledTheCalendarSaysOnlyItsKind() {
        SessionId session = at.session(2);
        sql("UPDATE programme.session SET title = '戒毒康复家庭修复课' WHERE id = ?", session.value());
        at.book(session, family);
        assertThat(desk.text(desk.of(family)))
                .doesNotContainPattern(CaseSideWords.ANY)
                .contains("四点半课堂");
        assertThat(desk.text(desk.ofHome()))
                .doesNotContainPattern(CaseSideWords.ANY)
                .contains("四点半课堂");
        assertThat(desk.text(desk.ofMember(at.scene.staff.getFirst())))
                .doesNotContainPattern(CaseSideWords.ANY)
                .contains("四点半课堂");
    }

    private void move(SessionId session, String start, String end) {
        at.scene.asStaff();
        run(() -> {
            at.sessions.move(new MoveSession(session, at.scene.room, at(TOMORROW, start), at(TOMORROW, end)));
            return null;
        });
    }
}
