package org.halfpastfour.rollover.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.rollover.StayAnswer;
import org.halfpastfour.rollover.StayAnswered;
import org.halfpastfour.rollover.StayId;
import org.halfpastfour.rollover.StayView;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenPage.class)
class StayWordsTest {

    private final Words words =
            new Words(Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneId.of("Asia/Shanghai")));

    @Test
    void anAnswerMovesNothingAndWhatIsNewComesLast() {
        StayView one = stay();
        StayView two = stay();
        StayView later = stay();
        assertThat(StayWords.inPlace(List.of(later, two, one), StayWords.order(List.of(one, two))))
                .containsExactly(one, two, later);
    }

    @Test
    void theSameAnswerAgainIsNotSaidToHaveBookedNothing() {
        assertThat(StayWords.done(words, new StayAnswered(StayAnswer.STAYS, 0, 0, 0)))
                .isEqualTo("谢谢，已经记下。");
        assertThat(StayWords.done(words, new StayAnswered(StayAnswer.STAYS, 5, 0, 0)))
                .isEqualTo("已预约 5 次。");
    }

    @Test
    void whoHasNoDateLeftIsAskedForNothing() {
        Component buttons = new StayButtons(words, stay(), said -> {});
        assertThat(buttons.getChildren().filter(Button.class::isInstance)).isEmpty();
        assertThat(buttons.isVisible()).isFalse();
    }

    private static StayView stay() {
        return new StayView(
                new StayId(UUID.randomUUID()),
                new HouseholdId(UUID.randomUUID()),
                UUID.randomUUID(),
                "小雨",
                null,
                LocalDate.of(2027, 2, 12),
                true,
                false,
                null,
                false,
                null,
                null);
    }
}
