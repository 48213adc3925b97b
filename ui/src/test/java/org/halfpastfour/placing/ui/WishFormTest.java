package org.halfpastfour.placing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.calendar.TermId;
import org.halfpastfour.calendar.TermSummary;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.OwnChild;
import org.halfpastfour.family.OwnHousehold;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.placing.WishClassView;
import org.halfpastfour.placing.WishRoundId;
import org.halfpastfour.placing.WishRoundSummary;
import org.halfpastfour.placing.WishRow;
import org.halfpastfour.placing.WishStage;
import org.halfpastfour.placing.WishesView;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.testing.OpenPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Of two children whose wishes are put in order, sending those of one takes nothing from the other. */
@ExtendWith(OpenPage.class)
class WishFormTest {

    private static final UUID ID = new UUID(1, 1);
    private static final Instant NOW = Instant.parse("2026-08-10T02:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 7);
    private static final SeriesId CHESS = new SeriesId(ID);
    private static final OwnChild CHILD = new OwnChild(ChildId.of(ID), "陈小雨", FIRST.minusYears(8));

    @Test
    void whatIsChosenAndNotSentStays() {
        WishForm form = form(null);
        choose(form);
        assertThat(form.stays(null)).isTrue();
    }

    @Test
    void whereNothingIsChosenThereIsNothingToKeep() {
        assertThat(form(null).stays(null)).isFalse();
        assertThat(form(sent(NOW)).stays(sent(NOW))).isFalse();
    }

    @Test
    void whatWasSentMeanwhileIsShown() {
        WishForm form = form(null);
        choose(form);
        assertThat(form.stays(sent(NOW))).isFalse();
    }

    private static WishForm form(@Nullable WishesView sent) {
        return new WishForm(
                new OwnHousehold(new HouseholdId(ID), new HomeId(ID), "陈家", List.of(CHILD)),
                CHILD,
                new TermId(ID),
                Map.of(CHESS, chess()),
                sent,
                new Words(CLOCK),
                new Forms(new Errors(CLOCK)),
                (key, command) -> {});
    }

    private static WishesView sent(Instant at) {
        TermSummary term = new TermSummary(new TermId(ID), "2026–2027", "", FIRST, FIRST.plusWeeks(20));
        WishRoundSummary round = new WishRoundSummary(
                new WishRoundId(ID),
                term,
                new HomeId(ID),
                "七星岗青少年之家",
                NOW.minusSeconds(3600),
                NOW.plusSeconds(3600),
                WishStage.COLLECTING,
                true,
                null);
        return new WishesView(
                round,
                new HouseholdId(ID),
                CHILD.id(),
                List.of(),
                List.of(new WishRow(1, CHESS, null)),
                1,
                at,
                null,
                List.of(),
                false);
    }

    private static WishClassView chess() {
        return new WishClassView(
                CHESS,
                "象棋",
                Set.of(DayOfWeek.MONDAY),
                LocalTime.of(16, 30),
                LocalTime.of(18, 0),
                FIRST,
                FIRST.plusWeeks(10),
                20,
                20,
                6,
                14,
                Set.of());
    }

    private static void choose(WishForm form) {
        within(form)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getAriaLabel()
                        .filter(label -> label.contains("象棋"))
                        .isPresent())
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static Stream<Component> within(Component of) {
        return Stream.concat(Stream.of(of), of.getChildren().flatMap(WishFormTest::within));
    }
}
