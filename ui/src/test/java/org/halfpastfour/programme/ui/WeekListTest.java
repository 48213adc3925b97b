package org.halfpastfour.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.calendar.CareDay;
import org.halfpastfour.calendar.DayReason;
import org.halfpastfour.calendar.Recurrence;
import org.halfpastfour.calendar.SeriesDays;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.policy.ChangePolicy;
import org.halfpastfour.policy.Policy;
import org.halfpastfour.policy.PolicyValues;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.ProgrammeText;
import org.halfpastfour.programme.ProgrammeView;
import org.halfpastfour.programme.Programmes;
import org.halfpastfour.programme.SeriesId;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lists of sessions for staff: what is over is neither offered to be moved nor shown before what is to come. */
@ExtendWith(OpenPage.class)
class WeekListTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
    private static final SessionView OVER = session("数学角", NOW.minus(Duration.ofHours(3)), SessionState.HELD);
    private static final SessionView RUNNING = session("书法", NOW.minus(Duration.ofMinutes(30)), SessionState.PUBLISHED);
    private static final SessionView TO_COME = session("合唱", NOW.plus(Duration.ofHours(2)), SessionState.PUBLISHED);

    @Test
    void offersToMoveWhatHasNotBegun() {
        var plan = new WeekPlan(
                List.of(),
                List.of(new CareDay(MONDAY, true, DayReason.SCHOOL_DAY, "", 13, null)),
                List.of(OVER, RUNNING, TO_COME));
        var list = new WeekList(new Words(CLOCK), NOW, plan, session -> {}, date -> {});
        assertThat(all(list, Button.class)
                        .map(button -> button.getElement().getAttribute("aria-label"))
                        .filter(label -> label.startsWith("调整")))
                .containsExactly("调整 合唱");
    }

    @Test
    void fillsASeriesWhenItIsOpenedAndShowsFirstWhatIsToCome() {
        var line = new SeriesLine(desk(), programmes(), ended(), series(), Map.of(), () -> {});
        assertThat(hrefs(line)).isEmpty();
        all(line, Details.class).forEach(details -> details.setOpened(true));
        assertThat(hrefs(line)).containsExactly("sessions/" + RUNNING.id(), "sessions/" + TO_COME.id());
        all(line, Button.class).forEach(Button::click);
        assertThat(hrefs(line))
                .containsExactly("sessions/" + RUNNING.id(), "sessions/" + TO_COME.id(), "sessions/" + OVER.id());
    }

    private static List<String> hrefs(Component of) {
        return all(of, Anchor.class)
                .map(Anchor::getHref)
                .filter(href -> href.startsWith("sessions/"))
                .toList();
    }

    private static PlanningActions desk() {
        PlanningActions desk = new PlanningActions();
        desk.clock = CLOCK;
        desk.words = new Words(CLOCK);
        desk.errors = new Errors(CLOCK);
        return desk;
    }

    private static Programmes programmes() {
        return new Programmes() {
            @Override
            public SeriesView series(SeriesId id) {
                return WeekListTest.series();
            }
        };
    }

    /** One that is not offered any more, so that its series do not go on. */
    private static ProgrammeView ended() {
        UUID id = UUID.randomUUID();
        return new ProgrammeView(
                new ProgrammeId(id),
                new HomeId(id),
                SessionKind.COURSE,
                "书法",
                ProgrammeText.NONE,
                6,
                14,
                false,
                false,
                0);
    }

    private static SeriesView series() {
        return new SeriesView(
                new SeriesId(UUID.randomUUID()),
                new ProgrammeId(UUID.randomUUID()),
                "书法",
                new RoomId(UUID.randomUUID()),
                new Recurrence(
                        Set.of(DayOfWeek.MONDAY),
                        LocalTime.of(16, 30),
                        LocalTime.of(18, 0),
                        new DateRange(MONDAY, MONDAY.plusWeeks(4)),
                        SeriesDays.ANY_DAY,
                        List.of()),
                MONDAY.plusWeeks(4).plusDays(1),
                10,
                0,
                NOW,
                0,
                true,
                List.of(OVER, RUNNING, TO_COME));
    }

    @Test
    void saysHowManyAdultsTheRatioOfTheDayAsksForAndThatNobodyNewComesIn() {
        PolicyValues stricter = PolicyValues.usual().with(new ChangePolicy(Policy.RATIO_YOUNGER, 2, MONDAY));
        SessionView lacking = session(
                "合唱", NOW.plus(Duration.ofHours(2)), SessionState.PUBLISHED, 2, SessionTerms.on(stricter, MONDAY));
        assertThat(lacking.free()).isZero();
        assertThat(SessionWords.badges(new Words(CLOCK), lacking))
                .extracting(badge -> badge.getElement().getTextRecursively())
                .containsExactly("缺 5 位大人", "2/10");
    }

    private static SessionView session(String title, Instant start, SessionState state) {
        return session(title, start, state, 10, SessionTerms.on(PolicyValues.usual(), MONDAY));
    }

    private static SessionView session(String title, Instant start, SessionState state, int safe, SessionTerms terms) {
        UUID id = UUID.randomUUID();
        return new SessionView(
                new SessionId(id),
                new HomeId(id),
                "七星岗青少年之家",
                new RoomId(id),
                "1 号教室",
                SessionKind.COURSE,
                title,
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
                state,
                null,
                start,
                start,
                null,
                null,
                List.of(),
                false,
                safe,
                terms);
    }

    private static <T extends Component> Stream<T> all(Component of, Class<T> type) {
        return Stream.concat(
                Stream.of(of).filter(type::isInstance).map(type::cast),
                of.getChildren().flatMap(child -> all(child, type)));
    }
}
