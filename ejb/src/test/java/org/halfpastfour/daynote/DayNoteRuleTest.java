package org.halfpastfour.daynote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.HomeScene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of the note of a class and of the own one on top. */
class DayNoteRuleTest {

    private static final Instant FIVE = HomeScene.at(HomeScene.TODAY, "17:00");
    private static final Instant TEN_PAST = HomeScene.at(HomeScene.TODAY, "17:10");

    @Test
    void wordsStandBelowEachOther() {
        DayTold told = DayTold.together(
                List.of(new NoteText("画画", null, "", null, "请带水杯"), new NoteText("读了一本书", null, "", null, "今天很棒")));
        assertThat(told.done()).containsExactly("画画", "读了一本书");
        assertThat(told.lines()).containsExactly("请带水杯", "今天很棒");
    }

    @ParameterizedTest
    @CsvSource({
        "DONE,    '',     ,       '',       DONE,   ''",
        "DONE,    '',     PARTLY, '数学没写完', PARTLY, '数学没写完'",
        "DONE,    语文,    ,       '',       DONE,   语文",
        "DONE,    语文,    NONE,   '',       NONE,   ''",
        "DONE,    语文,    ,       口算,       DONE,   口算",
        ",        '',     PARTLY, '',       PARTLY, ''",
        ",        '',     ,       '',       ,       ''"
    })
    void homeworkIsAsItWasWrittenForTheChildOrElseForAll(
            Homework ofAll, String words, Homework own, String ownWords, Homework told, String toldWords) {
        DayTold together = DayTold.together(
                List.of(new NoteText("", ofAll, words, null, ""), new NoteText("", own, ownWords, null, "")));
        assertThat(together.homework()).isEqualTo(told);
        assertThat(together.homeworkWords()).isEqualTo(toldWords);
    }

    @Test
    void readyIsWhatWasWrittenForTheChildOrElseForAll() {
        NoteText all = NoteText.NOTHING.ready(FIVE);
        assertThat(DayTold.together(List.of(all)).readyAt()).isEqualTo(FIVE);
        assertThat(DayTold.together(List.of(all, NoteText.NOTHING)).readyAt()).isEqualTo(FIVE);
        assertThat(DayTold.together(List.of(all, NoteText.NOTHING.ready(TEN_PAST)))
                        .readyAt())
                .isEqualTo(TEN_PAST);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 4_000})
    void moreThanALineOrTwoIsRefused(int length) {
        Assertions.assertThatThrownBy(() -> NoteScene.done("字".repeat(length))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void blanksAreNothing() {
        assertThat(new NoteText("  ", null, " ", null, "\n").saysNothing()).isTrue();
    }
}
