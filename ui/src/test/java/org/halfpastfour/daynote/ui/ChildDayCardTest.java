package org.halfpastfour.daynote.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.attendance.ui.SampleBoards;
import org.halfpastfour.daynote.ChildDayView;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** When a child can be fetched is said until the session is over; afterwards it is what was written. */
@ExtendWith(OpenPage.class)
class ChildDayCardTest {

    private static final SessionView SESSION = SampleBoards.session();
    private static final Instant READY = SESSION.end().minusSeconds(600);

    @Test
    void untilTheSessionIsOverItSaysFromWhenOnTheChildCanBeFetched() {
        assertThat(said(SESSION.end().minusSeconds(60))).contains("17:50 起可以来接").doesNotContain("当天");
    }

    @Test
    void ofADayThatIsOverNothingStandsAsIfItWereToday() {
        for (Instant now : List.of(SESSION.end(), SESSION.end().plusSeconds(86_400))) {
            assertThat(said(now)).contains("当天写的是 17:50").doesNotContain("可以来接");
        }
    }

    @Test
    void whatIsTheSameOfBrothersAndSistersIsReadOnce() {
        Words words = new Words(SampleBoards.CLOCK);
        assertThat(cards(words, day("陈小雨", "画画"), day("陈小雪", "画画"), day("陈小雷", "折纸")))
                .satisfiesExactly(
                        both -> assertThat(both).startsWith("陈小雨和陈小雪"),
                        other -> assertThat(other).startsWith("陈小雷").contains("折纸"));
    }

    private static String said(Instant now) {
        Words words = new Words(Clock.fixed(now, SampleBoards.CLOCK.getZone()));
        return cards(words, day("陈小雨", "画画")).getFirst();
    }

    private static List<String> cards(Words words, ChildDayView... days) {
        return ChildDayCard.of(List.of(days), id -> new byte[0], words).stream()
                .map(card -> card.getElement().getTextRecursively())
                .toList();
    }

    private static ChildDayView day(String name, String done) {
        return new ChildDayView(
                ChildId.of(UUID.randomUUID()),
                name,
                SESSION.id(),
                SESSION.title(),
                SESSION.homeName(),
                SESSION.date(),
                SESSION.start(),
                SESSION.end(),
                List.of(done),
                null,
                "",
                READY,
                List.of(),
                List.of());
    }
}
