package org.halfpastfour.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTest {

    private static final String CHILDREN = "{0, plural, =0 {no children} one {# child} other {# children}}";

    @ParameterizedTest
    @CsvSource({"0, no children", "1, 1 child", "2, 2 children", "21, 21 children", "1200, 1200 children"})
    void aNumberDecidesWhatIsSaid(int number, String said) {
        assertThat(english(CHILDREN).say(Map.of("0", number))).isEqualTo(said);
    }

    @Test
    void chineseSaysOneAndSeveralAlike() {
        Message message = Message.of("{0, plural, =0 {没有孩子} other {# 个孩子}}", Locale.CHINA);
        assertThat(IntStream.of(0, 1, 2).mapToObj(number -> message.say(Map.of("0", number))))
                .containsExactly("没有孩子", "1 个孩子", "2 个孩子");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "it's {0}|it's here",
                "it''s {0}|it's here",
                "’tis {0}|’tis here",
                "'{0}' is {0}|{0} is here",
                "50% # {0}|50% # here"
            })
    void anApostropheIsOneUnlessItStandsBeforeABrace(String text, String said) {
        assertThat(english(text).say(Map.of("0", "here"))).isEqualTo(said);
    }

    @Test
    void whatFillsAGapIsNotReadAgain() {
        assertThat(english("{who} came").say(Map.of("who", "{0} '#' $1 \\"))).isEqualTo("{0} '#' $1 \\ came");
    }

    @Test
    void aGapWithoutAValueIsLeftAsItIs() {
        assertThat(english("{0} and {1}").say(Map.of("0", "one"))).isEqualTo("one and {1}");
    }

    @Test
    void knowsItsGapsAndWhatIsCounted() {
        Message message = english("{who}: " + CHILDREN + ", {1, plural, one {at {place}} other {elsewhere}}");
        assertThat(message.gaps()).containsExactlyInAnyOrder("who", "0", "1", "place");
        assertThat(message.counted()).containsExactlyInAnyOrder("0", "1");
    }

    @Test
    void aTextThatIsNoneIsRefusedWhenItIsRead() {
        assertThatThrownBy(() -> english("{0, plural, one {# child}}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> english("{0")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isSaidByManyAtOnce() {
        Message message = english(CHILDREN);
        assertThat(IntStream.range(0, 10_000)
                        .parallel()
                        .allMatch(number ->
                                number < 2 || message.say(Map.of("0", number)).equals(number + " children")))
                .isTrue();
    }

    private static Message english(String text) {
        return Message.of(text, Locale.ENGLISH);
    }
}
