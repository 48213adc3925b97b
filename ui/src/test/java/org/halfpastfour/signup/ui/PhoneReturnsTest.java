package org.halfpastfour.signup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.attendance.ClassOfChild;
import org.halfpastfour.attendance.ReturnsByPhone;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.AdultView;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.ComeOnWeekday;
import org.halfpastfour.signup.SeriesAnswer;
import org.halfpastfour.testing.OpenPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On the phone each day that a child comes no more is taken back by itself, on somebody's word. */
@ExtendWith(OpenPage.class)
class PhoneReturnsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final HouseholdId HOUSEHOLD = new HouseholdId(UUID.randomUUID());
    private static final ChildId CHILD = new ChildId(UUID.randomUUID());
    private static final SeriesId SERIES = new SeriesId(UUID.randomUUID());
    private static final AdultView MOTHER =
            new AdultView(new AdultId(UUID.randomUUID()), "李梅", null, false, false, false, 0);

    private final List<ComeOnWeekday> told = new ArrayList<>();
    private Set<DayOfWeek> left = Set.of(DayOfWeek.WEDNESDAY, DayOfWeek.MONDAY);
    private @Nullable AdultView word = MOTHER;
    private boolean closed;

    @Test
    void eachDayHasAWayBackAndAsksForOne() {
        List<Button> buttons = buttons(shown());
        assertThat(buttons).hasSize(2);
        buttons.getFirst().click();
        assertThat(told).containsExactly(new ComeOnWeekday(HOUSEHOLD, SERIES, CHILD.value(), DayOfWeek.MONDAY));
        assertThat(closed).isTrue();
    }

    @Test
    void nobodysWordTakesNothingBack() {
        word = null;
        buttons(shown()).getFirst().click();
        assertThat(told).isEmpty();
        assertThat(closed).isFalse();
    }

    @Test
    void whereTheChildComesOnEveryDayNothingIsShown() {
        left = Set.of();
        assertThat(shown().isVisible()).isFalse();
    }

    private PhoneReturns shown() {
        ReturnsByPhone desk = new ReturnsByPhone() {
            @Override
            public List<ClassOfChild> left(HouseholdId household, ChildId child) {
                return left.isEmpty() ? List.of() : List.of(new ClassOfChild(SERIES, "四点半课堂", left));
            }

            @Override
            public SeriesAnswer comeBack(ComeOnWeekday command, AdultId who) {
                told.add(command);
                return new SeriesAnswer(List.of(), List.of());
            }
        };
        PhoneReturns returns =
                new PhoneReturns(HOUSEHOLD, desk, new Words(CLOCK), new Errors(CLOCK), () -> word, () -> closed = true);
        returns.show(CHILD);
        return returns;
    }

    private static List<Button> buttons(Component of) {
        return all(of).filter(Button.class::isInstance).map(Button.class::cast).toList();
    }

    private static Stream<Component> all(Component of) {
        return Stream.concat(Stream.of(of), of.getChildren().flatMap(PhoneReturnsTest::all));
    }
}
