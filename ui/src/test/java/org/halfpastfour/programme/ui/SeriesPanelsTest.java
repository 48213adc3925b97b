package org.halfpastfour.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.calendar.Recurrence;
import org.halfpastfour.calendar.SeriesDays;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.Homes;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.StaffMemberSummary;
import org.halfpastfour.policy.PolicyValues;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.Programmes;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SeriesSessions;
import org.halfpastfour.programme.SeriesView;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionTerms;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.testing.OpenPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Staff read where a series ends and to which one a session belongs, and change both where they read it. */
@ExtendWith(OpenPage.class)
class SeriesPanelsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
    private static final UUID ID = UUID.randomUUID();

    private final SeriesView series = series(MONDAY.plusDays(5));
    private final List<String> asked = new ArrayList<>();
    private final PlanningActions desk = desk();

    @Test
    void theWeekSaysWhichSeriesEndAndAsksWhetherTheyGoOn() {
        EndingSeries panel = new EndingSeries(desk, new HomeId(ID), List.of(series), () -> {});
        assertThat(text(panel)).contains("“书法”").contains("11月27日").contains("为止");
        assertThat(all(panel, Button.class).map(Button::getText)).containsExactly("接着往后排");
    }

    @Test
    void oneThatIsNotPlannedToItsEndIsSaidToBeSo() {
        EndingSeries panel = new EndingSeries(desk, new HomeId(ID), List.of(series(MONDAY.plusDays(1))), () -> {});
        assertThat(text(panel)).contains("只排到11月23日（周一）");
    }

    @Test
    void whereNothingEndsNothingIsSaid() {
        assertThat(new EndingSeries(desk, new HomeId(ID), List.of(), () -> {}).isVisible())
                .isFalse();
    }

    @Test
    void aSessionSaysToWhichSeriesItBelongsOrThatItIsByItself() {
        assertThat(facts(null)).contains("单独一场");
        assertThat(facts(series.id())).doesNotContain("单独一场").anyMatch(fact -> fact.startsWith("周一 16:30–18:00"));
    }

    @Test
    void itIsPutIntoASeriesAndTakenOutInOneDialog() {
        BelongsDialog into = new BelongsDialog(desk, session(null), List.of(series), () -> asked.add("changed"));
        all(into, SeriesSelect.class).forEach(select -> select.setValue(series));
        save(into);
        BelongsDialog out = new BelongsDialog(desk, session(series.id()), List.of(series), () -> asked.add("changed"));
        assertThat(all(out, SeriesSelect.class).map(SeriesSelect::chosen)).containsExactly(series.id());
        all(out, SeriesSelect.class).forEach(select -> select.setValue(null));
        save(out);
        assertThat(asked).containsExactly("into " + series.id(), "changed", "out", "changed");
    }

    private List<String> facts(@Nullable SeriesId of) {
        return all(new SessionFacts(desk, session(of), () -> {}), DescriptionList.Description.class)
                .map(SeriesPanelsTest::text)
                .toList();
    }

    private static String text(Component of) {
        return Stream.concat(all(of, ListItem.class), all(of, Span.class))
                .map(each -> each.getElement().getTextRecursively())
                .findFirst()
                .orElse("");
    }

    private static void save(BelongsDialog dialog) {
        Button button = dialog.getFooter()
                .getElement()
                .getChildren()
                .map(Element::getComponent)
                .flatMap(component -> component.stream())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(each -> each.getText().equals("保存"))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private PlanningActions desk() {
        PlanningActions made = new PlanningActions();
        made.clock = CLOCK;
        made.words = new Words(CLOCK);
        made.errors = new Errors(CLOCK);
        made.homes = new Homes() {
            @Override
            public List<StaffMemberSummary> staffOf(HomeId home) {
                return List.of();
            }
        };
        made.programmes = new Programmes() {
            @Override
            public List<SeriesView> seriesOf(ProgrammeId programme) {
                return List.of(series);
            }
        };
        made.seriesSessions = new SeriesSessions() {
            @Override
            public void putInto(SessionId session, SeriesId into) {
                asked.add("into " + into);
            }

            @Override
            public void takeOut(SessionId session) {
                asked.add("out");
            }
        };
        return made;
    }

    /** Every Monday until Friday of the week. */
    private static SeriesView series(LocalDate openFrom) {
        return new SeriesView(
                new SeriesId(UUID.randomUUID()),
                new ProgrammeId(ID),
                "书法",
                new RoomId(ID),
                new Recurrence(
                        Set.of(DayOfWeek.MONDAY),
                        LocalTime.of(16, 30),
                        LocalTime.of(18, 0),
                        new DateRange(MONDAY, MONDAY.plusDays(4)),
                        SeriesDays.ANY_DAY,
                        List.of()),
                openFrom,
                10,
                0,
                NOW,
                0,
                true,
                List.of());
    }

    private static SessionView session(@Nullable SeriesId of) {
        Instant start = NOW.plus(Duration.ofHours(3));
        return new SessionView(
                new SessionId(ID),
                new HomeId(ID),
                "七星岗青少年之家",
                new RoomId(ID),
                "1 号教室",
                SessionKind.COURSE,
                "书法",
                MONDAY,
                start,
                start.plus(Duration.ofHours(1)),
                10,
                2,
                0,
                0,
                6,
                14,
                false,
                SessionState.PUBLISHED,
                null,
                NOW,
                start,
                new ProgrammeId(ID),
                of,
                List.of(),
                false,
                10,
                SessionTerms.on(PolicyValues.usual(), MONDAY));
    }

    private static <T extends Component> Stream<T> all(Component of, Class<T> type) {
        return Stream.concat(
                Stream.of(of).filter(type::isInstance).map(type::cast),
                of.getChildren().flatMap(child -> all(child, type)));
    }
}
