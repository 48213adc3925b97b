package org.halfpastfour.signup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.signup.SignUp;
import org.halfpastfour.signup.Waiting;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who stands first and waits on reads why. */
@ExtendWith(OpenPage.class)
class WaitingNoteTest {

    @Test
    void threeAtTheHeadReadThatTheyWaitForThreePlacesTogetherAndHowManyWentPast() {
        assertThat(read(new Waiting(3, 2, true, false)))
                .contains("3 个名额", "2 个名额")
                .contains("改为分开递补");
        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(read(new Waiting(3, 0, true, false))).contains("3 places together", "No place has gone past you");
        assertThat(read(new Waiting(3, 1, true, false))).contains("1 place that was too few");
        assertThat(read(new Waiting(3, 2, true, false))).contains("2 places that were too few");
    }

    @Test
    void itIsSaidOnceForAllOfTheFamily() {
        Waiting waiting = new Waiting(3, 2, true, false);
        Optional<WaitingNote> note = WaitingNote.of(
                List.of(BookingSamples.waiting("小雨", 1, waiting), BookingSamples.waiting("乐乐", 1, waiting)),
                new SignUp(),
                BookingSamples.words(),
                BookingSamples.errors(),
                () -> {});
        assertThat(note.orElseThrow().getChildren().filter(Button.class::isInstance))
                .hasSize(1);
    }

    @Test
    void aFamilyThatComesTogetherWithItsGuardianReadsWhyAndIsNotOfferedToBeSplit() {
        assertThat(read(new Waiting(2, 1, false, false))).contains("2 个名额").doesNotContain("分开");
    }

    @Test
    void whoWaitsAloneReadsNothing() {
        assertThat(note(new Waiting(1, 0, false, false))).isEmpty();
    }

    @Test
    void whoDidNotSeeItsOfferReadsThatItKeepsItsTurnOnce() {
        assertThat(read(new Waiting(1, 0, false, true))).contains("仅此一次");
    }

    @Test
    void whoWaitsBehindOthersReadsHowMuchIsWantedBeforeAndNeverByWhom() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        BookingSummary booking = BookingSamples.waiting("小雨", 3, new Waiting(1, 0, false, false).after(5));
        assertThat(WaitingNote.of(
                                List.of(booking),
                                new SignUp(),
                                BookingSamples.words(),
                                BookingSamples.errors(),
                                () -> {})
                        .orElseThrow()
                        .getElement()
                        .getTextRecursively())
                .isEqualTo("2 requests wait before yours, for 5 places in all.");
    }

    @Test
    void splittingIsAskedOnceMore() {
        WaitingNote note = note(new Waiting(3, 2, true, false)).orElseThrow();
        Button split = note.getChildren()
                .flatMap(child -> child instanceof Button button ? Stream.of(button) : Stream.empty())
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(split, new ClickEvent<>(split));
        assertThat(split.getText()).isEqualTo("改为分开递补");
    }

    private static String read(Waiting waiting) {
        return note(waiting).orElseThrow().getElement().getTextRecursively();
    }

    private static Optional<WaitingNote> note(Waiting waiting) {
        BookingSummary booking = BookingSamples.waiting("小雨", 1, waiting);
        return WaitingNote.of(
                List.of(booking), new SignUp(), BookingSamples.words(), BookingSamples.errors(), () -> {});
    }
}
