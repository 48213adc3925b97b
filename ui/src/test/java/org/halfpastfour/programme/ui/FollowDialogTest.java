package org.halfpastfour.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.policy.PolicyValues;
import org.halfpastfour.programme.ComingSession;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionTerms;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Staff say which sessions to come follow their programme: all that can, the empty ones, none, or those they pick. */
@ExtendWith(OpenPage.class)
class FollowDialogTest {

    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));

    private final ComingSession booked = session(1, 3);
    private final ComingSession empty = session(2, 0);
    private final ComingSession broken =
            new ComingSession(session(3, 2).session(), List.of(new ComingSession.Break("guardian-needed", 2)));
    private final FollowDialog dialog = new FollowDialog(desk(), List.of(booked, empty, broken), following -> {});

    @Test
    void whatWouldBreakIsSaidAsACountAndNeverFollows() {
        assertThat(all(dialog, ListItem.class).map(ListItem::getText))
                .singleElement()
                .asString()
                .contains("2");
        assertThat(dialog.chosen()).containsExactly(id(booked), id(empty));
    }

    @Test
    void onlyTheEmptyOnesOrNoneOrThosePicked() {
        which().setValue(FollowDialog.Which.EMPTY);
        assertThat(dialog.chosen()).containsExactly(id(empty));
        which().setValue(FollowDialog.Which.NONE);
        assertThat(dialog.chosen()).isEmpty();
        which().setValue(FollowDialog.Which.PICKED);
        picked().setValue(Set.of(booked));
        assertThat(dialog.chosen()).containsExactly(id(booked));
    }

    @Test
    void whereNothingCanFollowOnlyNoneIsLeft() {
        FollowDialog nothing = new FollowDialog(desk(), List.of(broken), following -> {});
        assertThat(nothing.chosen()).isEmpty();
    }

    private static SessionId id(ComingSession session) {
        return session.session().id();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<FollowDialog.Which> which() {
        return all(dialog, RadioButtonGroup.class).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<ComingSession> picked() {
        return all(dialog, CheckboxGroup.class).findFirst().orElseThrow();
    }

    private static PlanningActions desk() {
        PlanningActions desk = new PlanningActions();
        desk.clock = CLOCK;
        desk.words = new Words(CLOCK);
        desk.errors = new Errors(CLOCK);
        return desk;
    }

    private static ComingSession session(int day, int taken) {
        SessionView session = new SessionView(
                new SessionId(new UUID(2, day)),
                new HomeId(new UUID(1, 1)),
                "七星岗青少年之家",
                new RoomId(new UUID(1, 2)),
                "1 号教室",
                SessionKind.AFTER_SCHOOL_CLASS,
                "四点半课堂",
                LocalDate.of(2026, 11, 23).plusDays(day),
                NOW.plusSeconds(86_400L * day),
                NOW.plusSeconds(86_400L * day + 5400),
                20,
                taken,
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
                SessionTerms.on(PolicyValues.usual(), LocalDate.of(2026, 11, 23).plusDays(day)));
        return new ComingSession(session, List.of());
    }

    private static <T extends Component> Stream<T> all(Component root, Class<T> kind) {
        Stream<T> own = kind.isInstance(root) ? Stream.of(kind.cast(root)) : Stream.empty();
        return Stream.concat(own, root.getChildren().flatMap(child -> all(child, kind)));
    }
}
