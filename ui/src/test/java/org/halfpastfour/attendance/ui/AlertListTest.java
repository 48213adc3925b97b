package org.halfpastfour.attendance.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.attendance.Alert;
import org.halfpastfour.attendance.AlertKind;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.DayBoard;
import org.halfpastfour.attendance.LightState;
import org.halfpastfour.attendance.RatioLight;
import org.halfpastfour.attendance.SessionBoard;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenPage.class)
class AlertListTest {

    @Test
    void showsTheNewNumbersWhenMoreChildrenCome() {
        AlertList list = new AlertList(SampleBoards.desk(new Attendances()));
        list.show(day(new RatioLight(LightState.RED, 1, 16, 15, 2, 2)));
        assertThat(text(list)).contains("16");
        list.show(day(new RatioLight(LightState.RED, 1, 17, 15, 2, 2)));
        assertThat(text(list)).contains("17").doesNotContain("16");
    }

    @Test
    void leavesTheLinesAloneWhileNothingChanges() {
        AlertList list = new AlertList(SampleBoards.desk(new Attendances()));
        list.show(day(new RatioLight(LightState.RED, 1, 16, 15, 2, 2)));
        List<AlertLine> before = SampleBoards.all(list, AlertLine.class).toList();
        list.show(day(new RatioLight(LightState.RED, 1, 16, 15, 2, 2)));
        assertThat(SampleBoards.all(list, AlertLine.class).toList()).isEqualTo(before);
    }

    @Test
    void saysThatAColleagueIsWantedAtTheDoorWithoutAName() {
        SessionBoard board = SampleBoards.board();
        SessionView session = board.session();
        Alert alert = new Alert(AlertKind.WANTED_AT_THE_DOOR, session.id(), UUID.randomUUID(), "陈小雨", 12, "");
        AlertList list = new AlertList(SampleBoards.desk(new Attendances()));
        list.show(
                new DayBoard(session.home(), session.date(), board.ratio(), List.of(board), List.of(), List.of(alert)));
        assertThat(text(list)).contains("门口有事要办", "12").doesNotContain("陈小雨");
        assertThat(SampleBoards.all(list, Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactly("today/door");
    }

    @Test
    void manyWhoHaveNotComeAreOneLineWithAllNames() {
        AlertList list = new AlertList(SampleBoards.desk(new Attendances()));
        list.show(missing("陈一", "陈二", "陈三"));
        assertThat(SampleBoards.all(list, SeveralMissing.class)).isEmpty();
        list.show(missing("陈一", "陈二", "陈三", "陈四"));
        assertThat(SampleBoards.all(list, SeveralMissing.class)).hasSize(1);
        assertThat(text(list)).contains("4 人还没到", "陈一", "陈二", "陈三", "陈四");
        assertThat(SampleBoards.all(list, AlertLine.class)).hasSize(4);
    }

    @Test
    void whoOpenedTheManyKeepsThemOpenWhileMinutesPass() {
        AlertList list = new AlertList(SampleBoards.desk(new Attendances()));
        list.show(missing(16, "陈一", "陈二", "陈三", "陈四"));
        SampleBoards.all(list, Details.class).forEach(each -> each.setOpened(true));
        list.show(missing(17, "陈一", "陈二", "陈三", "陈四"));
        assertThat(SampleBoards.all(list, Details.class)).singleElement().matches(Details::isOpened);
    }

    private static DayBoard missing(String... names) {
        return missing(16, names);
    }

    private static DayBoard missing(int minutes, String... names) {
        SessionBoard board = SampleBoards.board();
        SessionView session = board.session();
        List<Alert> alerts = Stream.of(names)
                .map(name -> new Alert(
                        AlertKind.NOT_ARRIVED,
                        session.id(),
                        UUID.nameUUIDFromBytes(name.getBytes(UTF_8)),
                        name,
                        minutes,
                        ""))
                .toList();
        return new DayBoard(session.home(), session.date(), board.ratio(), List.of(board), List.of(), alerts);
    }

    private static String text(AlertList list) {
        return list.getElement().getTextRecursively();
    }

    private static DayBoard day(RatioLight ratio) {
        SessionView session = SampleBoards.session();
        Alert alert = new Alert(AlertKind.TOO_FEW_ADULTS, session.id(), null, session.title(), 0, "");
        return new DayBoard(
                session.home(),
                session.date(),
                ratio,
                List.of(new SessionBoard(session, List.of(), ratio, true)),
                List.of(),
                List.of(alert));
    }
}
