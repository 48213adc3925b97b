package org.halfpastfour.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.policy.PolicyValues;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionTerms;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.BookingId;
import org.halfpastfour.signup.BookingSummary;
import org.halfpastfour.signup.CancelBooking;
import org.halfpastfour.signup.SheetLine;
import org.halfpastfour.signup.SignUp;
import org.halfpastfour.testing.OpenPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Staff who take somebody off a sheet say whose wish it is, and why if it is the home's. */
@ExtendWith(OpenPage.class)
class TakeOffDialogTest {

    private static final UUID ID = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));

    private final List<CancelBooking> asked = new ArrayList<>();
    private final TakeOffDialog dialog = new TakeOffDialog(desk(), signUp(), session(), line(), () -> {});

    @Test
    void asksForAReasonBecauseItIsTheHomesWishUnlessSomebodySaysOtherwise() {
        send();
        assertThat(asked).isEmpty();
        assertThat(reason().isInvalid()).isTrue();
        reason().setValue("房间漏水");
        send();
        assertThat(asked).containsExactly(CancelBooking.takenOff(new BookingId(ID), "房间漏水"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void asksForNoReasonWhenTheFamilyAskedForIt() {
        RadioButtonGroup<Boolean> whose =
                all(dialog, RadioButtonGroup.class).findFirst().orElseThrow();
        whose.setValue(true);
        assertThat(reason().isVisible()).isFalse();
        assertThat(whose.getHelperText()).contains("临时取消");
        send();
        assertThat(asked).containsExactly(CancelBooking.askedFor(new BookingId(ID)));
    }

    private TextField reason() {
        return all(dialog, TextField.class).findFirst().orElseThrow();
    }

    private void send() {
        Button button = dialog.getFooter()
                .getElement()
                .getChildren()
                .flatMap(element -> element.getComponent().stream())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(each -> each.getText().equals("移除"))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private SignUp signUp() {
        return new SignUp() {
            @Override
            public @Nullable BookingSummary cancel(CancelBooking command) {
                asked.add(command);
                return null;
            }
        };
    }

    private static PlanningActions desk() {
        PlanningActions desk = new PlanningActions();
        desk.clock = CLOCK;
        desk.words = new Words(CLOCK);
        desk.errors = new Errors(CLOCK);
        return desk;
    }

    private static SheetLine line() {
        return new SheetLine(
                new BookingId(ID), ID, "陈小雨", new HouseholdId(ID), null, false, false, null, NOW, null, false, null);
    }

    private static SessionView session() {
        return new SessionView(
                new SessionId(ID),
                new HomeId(ID),
                "七星岗青少年之家",
                new RoomId(ID),
                "1 号教室",
                SessionKind.AFTER_SCHOOL_CLASS,
                "四点半课堂",
                LocalDate.of(2026, 11, 23),
                NOW.plusSeconds(12_600),
                NOW.plusSeconds(18_000),
                20,
                2,
                0,
                0,
                6,
                14,
                false,
                SessionState.PUBLISHED,
                null,
                NOW,
                NOW,
                null,
                null,
                List.of(),
                false,
                20,
                SessionTerms.on(PolicyValues.usual(), LocalDate.of(2026, 11, 23)));
    }

    private static <T extends Component> Stream<T> all(Component root, Class<T> kind) {
        Stream<T> own = kind.isInstance(root) ? Stream.of(kind.cast(root)) : Stream.empty();
        return Stream.concat(own, root.getChildren().flatMap(child -> all(child, kind)));
    }
}
