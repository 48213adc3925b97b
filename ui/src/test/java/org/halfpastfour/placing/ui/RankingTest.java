package org.halfpastfour.placing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.placing.WishClassView;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shell.ui.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Classes are put in order by buttons alone, and what does not go together is said before anything is sent. */
class RankingTest extends BrowserlessTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 7);
    private static final SeriesId CHESS = new SeriesId(new UUID(1, 1));
    private static final SeriesId BALL = new SeriesId(new UUID(1, 2));
    private static final SeriesId PAINTING = new SeriesId(new UUID(1, 3));

    private final Map<SeriesId, WishClassView> classes = new LinkedHashMap<>();

    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.halfpastfour.placing.ui");
    }

    @BeforeEach
    void offer() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        offer(CHESS, "Chess", 6, Set.of());
        offer(BALL, "Ball", 6, Set.of(CHESS));
        offer(PAINTING, "Painting", 12, Set.of());
    }

    @Test
    void aTapChoosesAndButtonsMoveUpDownAndAway() {
        Ranking ranking = ranking();
        click(ranking, "Choose Chess");
        click(ranking, "Choose Ball");
        assertThat(ranking.ranked()).containsExactly(CHESS, BALL);
        click(ranking, "Move Ball up");
        assertThat(ranking.ranked()).containsExactly(BALL, CHESS);
        click(ranking, "Move Ball down");
        click(ranking, "Take Chess away");
        assertThat(ranking.ranked()).containsExactly(BALL);
    }

    @Test
    void theFirstGoesNoFurtherUpAndTheLastNoFurtherDown() {
        Ranking ranking = ranking(CHESS, PAINTING);
        assertThat(button(ranking, "Move Chess up").isEnabled()).isFalse();
        assertThat(button(ranking, "Move Painting down").isEnabled()).isFalse();
        assertThat(button(ranking, "Move Chess down").isEnabled()).isTrue();
    }

    @Test
    void whatIsAtTheSameTimeAsABetterOneSaysSo() {
        assertThat(ranking(CHESS, BALL).remarks(0)).isEmpty();
        assertThat(ranking(CHESS, BALL).remarks(1)).singleElement().asString().contains("“Chess”");
        assertThat(ranking(BALL, CHESS).remarks(1)).singleElement().asString().contains("“Ball”");
    }

    @Test
    void whatIsNotForTheAgeOfOneOfTheChildrenSaysSo() {
        assertThat(ranking(PAINTING).remarks(0)).singleElement().asString().startsWith("Not for this age");
    }

    private Ranking ranking(SeriesId... ranked) {
        Words words = new Words(Clock.fixed(Instant.parse("2026-08-10T02:00:00Z"), ZoneId.of("Asia/Shanghai")));
        Ranking ranking =
                new Ranking(classes, List.of(ranked), () -> List.of(FIRST.minusYears(8), FIRST.minusYears(13)), words);
        UI.getCurrent().add(ranking);
        return ranking;
    }

    private void offer(SeriesId series, String title, int ageFrom, Set<SeriesId> clashes) {
        classes.put(
                series,
                new WishClassView(
                        series,
                        title,
                        Set.of(DayOfWeek.MONDAY),
                        LocalTime.of(16, 30),
                        LocalTime.of(18, 0),
                        FIRST,
                        FIRST.plusWeeks(10),
                        20,
                        20,
                        ageFrom,
                        14,
                        clashes));
    }

    private void click(Ranking ranking, String label) {
        button(ranking, label).click();
    }

    private static Button button(Ranking ranking, String label) {
        return ranking.getChildren()
                .flatMap(RankingTest::within)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + label));
    }

    private static Stream<Component> within(Component of) {
        return Stream.concat(Stream.of(of), of.getChildren().flatMap(RankingTest::within));
    }
}
