package org.halfpastfour.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.calendar.SeriesDays;
import org.halfpastfour.home.AdultRatio;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.home.StaffMemberSummary;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Another kind, and other ages, change neither days nor places; what is usual is offered, and taken over with one tap. */
@ExtendWith(OpenPage.class)
class KindChangesNothingTest {

    private static final AdultRatio RATIO = new AdultRatio(15, 20, 9);

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final HomeId HOME = new HomeId(UUID.randomUUID());

    private final Words words = new Words(CLOCK);
    private final Forms form = new Forms(new Errors(CLOCK));
    private final RecurrenceFields recurrence = new RecurrenceFields(words, form);

    @Test
    void theFirstKindBeginsWithItsUsualDaysAndLaterOnesOnlyOfferThem() {
        recurrence.follow(SessionKind.AFTER_SCHOOL_CLASS);
        recurrence.follow(SessionKind.PARENT_CHILD_EVENT);
        assertThat(recurrence.value().rule()).isEqualTo(SeriesDays.SCHOOL_DAYS);
        assertThat(weekly().getValue()).isTrue();
        assertThat(offered(recurrence)).containsExactly("只办一次", "不受校历限制，周末和假期也可以");
        tap(recurrence);
        assertThat(recurrence.value().rule()).isEqualTo(SeriesDays.ANY_DAY);
        assertThat(weekly().getValue()).isFalse();
        RecurrenceFields ofACourse = new RecurrenceFields(words, form);
        ofACourse.follow(SessionKind.COURSE);
        assertThat(ofACourse.value().rule()).isEqualTo(SeriesDays.ANY_DAY);
        assertThat(offered(ofACourse)).isEmpty();
    }

    @Test
    void aClassIsOnSchoolDaysAndTheRuleChosenForACourseIsKeptForIt() {
        recurrence.follow(SessionKind.COURSE);
        recurrence.follow(SessionKind.AFTER_SCHOOL_CLASS);
        assertThat(recurrence.value().rule()).isEqualTo(SeriesDays.SCHOOL_DAYS);
        recurrence.follow(SessionKind.COURSE);
        assertThat(recurrence.value().rule()).isEqualTo(SeriesDays.ANY_DAY);
    }

    @Test
    void otherAgesSayHowManyMayComeAndChangeNoPlaces() {
        PlanningActions desk = new PlanningActions();
        desk.words = words;
        List<StaffMemberSummary> staff =
                Stream.of("李老师", "王老师").map(KindChangesNothingTest::member).toList();
        PlacesFields places = new PlacesFields(desk, form, staff);
        RoomSummary room = room(60);
        places.limits(room, 6, RATIO);
        places.select(staff.stream().map(StaffMemberSummary::id).toList());
        assertThat(places.places()).isEqualTo(30);
        places.limits(room, 18, RATIO);
        places.limits(room, 9, RATIO);
        assertThat(places.places()).isEqualTo(30);
        assertThat(all(places, IntegerField.class).findFirst().orElseThrow().getHelperText())
                .contains("40");
    }

    @Test
    void theRatioOfTheDayProposesThePlacesAndAnotherDayOnlySaysHowManyMayCome() {
        PlanningActions desk = new PlanningActions();
        desk.words = words;
        List<StaffMemberSummary> staff =
                Stream.of("李老师", "王老师").map(KindChangesNothingTest::member).toList();
        PlacesFields places = new PlacesFields(desk, form, staff);
        RoomSummary room = room(60);
        places.limits(room, 6, new AdultRatio(10, 20, 9));
        places.select(staff.stream().map(StaffMemberSummary::id).toList());
        assertThat(places.places()).isEqualTo(20);
        places.limits(room, 6, new AdultRatio(5, 20, 9));
        assertThat(places.places()).isEqualTo(20);
        assertThat(all(places, IntegerField.class).findFirst().orElseThrow().getHelperText())
                .contains("10");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Boolean> weekly() {
        return all(recurrence, RadioButtonGroup.class).findFirst().orElseThrow();
    }

    private static List<String> offered(Component of) {
        return suggestion(of)
                .filter(Component::isVisible)
                .flatMap(shown -> all(shown, ListItem.class))
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private static void tap(Component of) {
        Button take = suggestion(of)
                .flatMap(shown -> all(shown, Button.class))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(take, new ClickEvent<>(take));
    }

    private static Stream<Suggestion> suggestion(Component of) {
        return all(of, Suggestion.class);
    }

    private static StaffMemberSummary member(String name) {
        return new StaffMemberSummary(new StaffMemberId(UUID.randomUUID()), HOME, name, null, true, 0);
    }

    private static RoomSummary room(int places) {
        return new RoomSummary(
                new RoomId(UUID.randomUUID()), HOME, "大教室", places, new BigDecimal(500), 1, "", true, places, 0);
    }

    private static <T extends Component> Stream<T> all(Component of, Class<T> type) {
        return Stream.concat(
                Stream.of(of).filter(type::isInstance).map(type::cast),
                of.getChildren().flatMap(child -> all(child, type)));
    }
}
