package org.halfpastfour.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.shared.TimeRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of several news about one thing, what holds in the end. */
class NewsRuleTest {

    private static final UUID SESSION = new UUID(0, 1);
    private static final UUID CHILD = new UUID(0, 2);
    private static final UUID BOOKING = new UUID(0, 3);
    private static final Instant THEN = Instant.parse("2026-11-24T08:30:00Z");

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            BOOKED,                    BOOKED
            WAITING BOOKED,            BOOKED
            BOOKED CANCELLED,          CANCELLED
            CANCELLED BOOKED,          -
            CANCELLED WAITING,         -
            CANCELLED BOOKED CANCELLED,CANCELLED
            ON_DUTY,                   ON_DUTY
            ON_DUTY OFF_DUTY,          -
            OFF_DUTY ON_DUTY,          -
            ON_DUTY DUTY_FORGOTTEN,    -
            DUTY_FORGOTTEN,            DUTY_FORGOTTEN
            ON_DUTY OFF_DUTY DUTY_FORGOTTEN, -
            OFF_DUTY DUTY_FORGOTTEN,   DUTY_FORGOTTEN
            NOT_ARRIVED BOOKED,        NOT_ARRIVED BOOKED
            COLLEAGUES_CHANGED,        COLLEAGUES_CHANGED
            COLLEAGUES_CHANGED OFF_DUTY, OFF_DUTY
            OFF_DUTY COLLEAGUES_CHANGED, OFF_DUTY
            COLLEAGUES_CHANGED OFF_DUTY ON_DUTY, COLLEAGUES_CHANGED
            """)
    void isSaid(String happened, String said) {
        List<NewsRule.Heard> heard = Stream.of(happened.split(" ", -1))
                .map(kind -> new NewsRule.Heard(
                        NoticeKind.valueOf(kind), NewsFacts.ofBooking(SESSION, CHILD, BOOKING, null)))
                .toList();
        assertThat(NewsRule.worthSaying(heard).stream().map(each -> each.kind().name()))
                .containsExactlyElementsOf(said == null ? List.of() : List.of(said.split(" ", -1)));
    }

    @Test
    void whoIsOffOneDutyHearsOfTheColleaguesOfAnother() {
        NewsRule.Heard off = new NewsRule.Heard(NoticeKind.OFF_DUTY, NewsFacts.of(SESSION));
        NewsRule.Heard colleagues = new NewsRule.Heard(NoticeKind.COLLEAGUES_CHANGED, NewsFacts.of(BOOKING));
        assertThat(NewsRule.worthSaying(List.of(off, colleagues))).containsExactly(off, colleagues);
    }

    @Test
    void ofSeveralMovesTheTimeOfBeforeTheFirst() {
        TimeRange first = TimeRange.of(THEN, Duration.ofHours(1));
        TimeRange second = TimeRange.of(THEN.plusSeconds(600), Duration.ofHours(1));
        NewsRule.Heard early = new NewsRule.Heard(NoticeKind.MOVED, NewsFacts.moved(SESSION, CHILD, first));
        NewsRule.Heard late = new NewsRule.Heard(NoticeKind.MOVED, NewsFacts.moved(SESSION, CHILD, second));
        assertThat(NewsRule.worthSaying(List.of(early, late))).containsExactly(early);
    }

    @Test
    void anotherRoomGoesWithAnotherTimeInEitherOrder() {
        TimeRange before = TimeRange.of(THEN, Duration.ofHours(1));
        NewsRule.Heard time = new NewsRule.Heard(NoticeKind.MOVED, NewsFacts.moved(SESSION, CHILD, before));
        NewsRule.Heard room = new NewsRule.Heard(NoticeKind.ROOM_CHANGED, NewsFacts.otherRoom(SESSION, CHILD, BOOKING));
        NewsRule.Heard later =
                new NewsRule.Heard(NoticeKind.ROOM_CHANGED, NewsFacts.otherRoom(SESSION, CHILD, SESSION));
        List<NewsRule.Heard> one = NewsRule.worthSaying(List.of(time, room, later));
        assertThat(one).isEqualTo(NewsRule.worthSaying(List.of(room, time, later)));
        assertThat(one).singleElement().satisfies(heard -> {
            assertThat(heard.kind()).isEqualTo(NoticeKind.MOVED);
            assertThat(heard.facts().start()).isEqualTo(before.start());
            assertThat(heard.facts().room()).as("the first of the rooms").isEqualTo(BOOKING);
        });
        assertThat(NewsRule.worthSaying(List.of(room, later))).containsExactly(room);
    }

    /** The first session of the class that was given is another one than that of the class in which the child may stay. */
    @Test
    void thatThereIsNoOtherClassIsNotSaidOnceOneWasGiven() {
        NewsRule.Heard none =
                new NewsRule.Heard(NoticeKind.NO_OTHER_CLASS, NewsFacts.answering(BOOKING, SESSION, CHILD));
        NewsRule.Heard given =
                new NewsRule.Heard(NoticeKind.OTHER_CLASS_GIVEN, NewsFacts.answering(BOOKING, BOOKING, CHILD));
        NewsRule.Heard ofAnotherClass =
                new NewsRule.Heard(NoticeKind.NO_OTHER_CLASS, NewsFacts.answering(SESSION, BOOKING, CHILD));
        assertThat(NewsRule.worthSaying(List.of(none, ofAnotherClass, none, given)))
                .containsExactly(given, ofAnotherClass);
    }

    @Test
    void newsOfDifferentPeopleStandBesideEachOther() {
        NewsRule.Heard one = new NewsRule.Heard(NoticeKind.BOOKED, NewsFacts.ofBooking(SESSION, CHILD, BOOKING, null));
        NewsRule.Heard other =
                new NewsRule.Heard(NoticeKind.CANCELLED, NewsFacts.ofBooking(SESSION, SESSION, BOOKING, null));
        assertThat(NewsRule.worthSaying(List.of(one, other))).containsExactly(one, other);
    }

    @Test
    void whatIsKeptIsReadAsItWas() {
        NewsFacts facts = NewsFacts.moved(SESSION, CHILD, TimeRange.of(THEN, Duration.ofMinutes(90)));
        assertThat(NewsFacts.read(facts.text())).isEqualTo(facts);
        assertThat(facts.text()).doesNotContain("null");
    }
}
