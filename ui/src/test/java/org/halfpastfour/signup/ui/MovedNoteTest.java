package org.halfpastfour.signup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whose session was moved reads when it was, and until when the family may freely go. */
@ExtendWith(OpenPage.class)
class MovedNoteTest {

    private static final Instant WAS = Instant.parse("2026-11-20T08:30:00Z");
    private static final Instant UNTIL = Instant.parse("2026-11-23T05:00:00Z");

    @Test
    void theCardSaysWhenItWasAndUntilWhenOneMayGo() {
        assertThat(card(BookingSamples.moved("小雨", WAS, UNTIL))).contains("原来是", "11月20日（周五）16:30", "13:00", "没有任何影响");
        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(card(BookingSamples.moved("小雨", WAS, UNTIL))).contains("Moved by the home", "16:30", "13:00");
    }

    @Test
    void whenTheDayIsOverOnlyTheMoveIsSaid() {
        assertThat(card(BookingSamples.moved("小雨", WAS, null))).contains("原来是").doesNotContain("没有任何影响");
    }

    @Test
    void whatStandsWhereItStoodSaysNothing() {
        assertThat(MovedNote.of(List.of(BookingSamples.moved("小雨", null, UNTIL)), BookingSamples.words()))
                .isEmpty();
    }

    @Test
    void theFirstPageTellsEachSessionOnceWithTheWayToTheBookings() {
        List<MovedNote> news = MovedNote.news(
                List.of(BookingSamples.moved("小雨", WAS, UNTIL), BookingSamples.moved("乐乐", WAS, UNTIL)),
                BookingSamples.words());
        assertThat(news).hasSize(1);
        assertThat(news.getFirst().getElement().getTextRecursively()).contains("四点半课堂", "11月20日（周五）16:30", "看我的预约");
    }

    private static String card(BookingSummary booking) {
        return MovedNote.of(List.of(booking), BookingSamples.words())
                .orElseThrow()
                .getElement()
                .getTextRecursively();
    }
}
