package org.halfpastfour.attendance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.BoardRow;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A child among forty: found by a part of the name, and told from another one of the same name. */
@ExtendWith(OpenPage.class)
class FindOnBoardTest {

    private final List<SessionCard> cards = new ArrayList<>();
    private final FindOnBoard find = new FindOnBoard(new Words(SampleBoards.CLOCK), () -> find().show(cards));

    @Test
    void ofALongBoardOnlyWhoIsSoughtIsLeft() {
        SessionCard card = card(children(13));
        find.show(cards);
        assertThat(find.isVisible()).isTrue();
        type("hcz");
        assertThat(names(card)).containsExactly("何车中");
        type("");
        assertThat(names(card)).hasSize(14);
    }

    @Test
    void whereNobodyIsFoundItSaysSo() {
        SessionCard card = card(children(13));
        find.show(cards);
        type("王");
        assertThat(names(card)).isEmpty();
        assertThat(find.getElement().getTextRecursively()).contains("没有这个名字");
    }

    @Test
    void aShortBoardNeedsNoSearch() {
        SessionCard card = card(children(3));
        find.show(cards);
        assertThat(find.isVisible()).isFalse();
        assertThat(names(card)).hasSize(4);
    }

    @Test
    void ofTwoChildrenOfOneNameTheBirthDateIsSaidAlsoAtTheirButtons() {
        SessionCard card = card(Stream.of(
                SampleBoards.called("李", LocalDate.of(2018, 3, 5)),
                SampleBoards.called("李", LocalDate.of(2018, 10, 9))));
        assertThat(card.getElement().getTextRecursively()).contains("生于 2018年3月5日", "生于 2018年10月9日");
        assertThat(SampleBoards.all(card, Button.class)
                        .flatMap(button -> button.getAriaLabel().stream())
                        .filter(label -> label.startsWith("到达")))
                .containsExactly("到达 李（生于 2018年3月5日）", "到达 李（生于 2018年10月9日）");
    }

    private FindOnBoard find() {
        return find;
    }

    private void type(String text) {
        SampleBoards.all(find, TextField.class).findFirst().orElseThrow().setValue(text);
    }

    private static Stream<BoardRow> children(int count) {
        return Stream.concat(
                Stream.of(SampleBoards.called("何车中", null)),
                IntStream.range(0, count).mapToObj(number -> SampleBoards.called("陈小雨", null)));
    }

    private SessionCard card(Stream<BoardRow> rows) {
        SessionCard card = new SessionCard(SampleBoards.session(), SampleBoards.desk(new Attendances()));
        card.show(SampleBoards.board(rows.toArray(BoardRow[]::new)));
        cards.add(card);
        return card;
    }

    private static List<String> names(SessionCard card) {
        return SampleBoards.all(card, ParticipantRow.class)
                .filter(Component::isVisible)
                .map(row -> SampleBoards.all(row, Span.class)
                        .filter(span -> span.hasClassName("participant-name"))
                        .findFirst()
                        .orElseThrow()
                        .getText())
                .toList();
    }
}
