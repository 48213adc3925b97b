package org.halfpastfour.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.Contact;
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
import org.halfpastfour.signup.BookingEnd;
import org.halfpastfour.signup.BookingId;
import org.halfpastfour.signup.BookingState;
import org.halfpastfour.signup.CalledOff;
import org.halfpastfour.signup.CalledOffSessions;
import org.halfpastfour.signup.EndedBy;
import org.halfpastfour.signup.FamilyToTell;
import org.halfpastfour.testing.OpenPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of a cancelled session says whom to call, and keeps a tick for each family. */
@ExtendWith(OpenPage.class)
class CalledOffPanelTest {

    private static final UUID ID = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));

    private final List<HouseholdId> reached = new ArrayList<>();
    private final CalledOffPanel panel = new CalledOffPanel(desk(), list(null));

    @Test
    void standsWithThePhoneOfEachFamily() {
        assertThat(all(panel, Anchor.class).map(Anchor::getText)).containsExactly("李梅 138 0000 0001");
        assertThat(all(panel, Anchor.class).map(Anchor::getHref)).containsExactly("tel:13800000001");
        assertThat(heading()).isEqualTo("需要通知的家庭（还有 1 家，共 1 家）");
    }

    @Test
    void aTickSaysThatTheFamilyIsReachedAndCanBeTakenBack() {
        tick().setValue(true);
        assertThat(reached).hasSize(1);
        assertThat(heading()).isEqualTo("需要通知的家庭（1 家都已通知到）");
        assertThat(tick().getLabel()).contains("王老师");
        tick().setValue(false);
        assertThat(reached).isEmpty();
        assertThat(tick().getValue()).isFalse();
    }

    private String heading() {
        return all(panel, H2.class).findFirst().orElseThrow().getText();
    }

    private Checkbox tick() {
        return all(panel, Checkbox.class).findFirst().orElseThrow();
    }

    private PlanningActions desk() {
        PlanningActions desk = new PlanningActions();
        desk.clock = CLOCK;
        desk.words = new Words(CLOCK);
        desk.errors = new Errors(CLOCK);
        desk.calledOff = new CalledOffSessions() {
            @Override
            public CalledOff reached(SessionId session, HouseholdId household) {
                reached.add(household);
                return list(NOW);
            }

            @Override
            public CalledOff notReached(SessionId session, HouseholdId household) {
                reached.remove(household);
                return list(null);
            }
        };
        return desk;
    }

    private static CalledOff list(@Nullable Instant reachedAt) {
        return new CalledOff(
                session(),
                List.of(new FamilyToTell(
                        new HouseholdId(ID),
                        List.of(new FamilyToTell.Line(
                                new BookingId(ID),
                                ID,
                                "陈小雨",
                                true,
                                BookingState.CONFIRMED,
                                null,
                                new BookingEnd(EndedBy.HOME, "session-cancelled", null, NOW))),
                        List.of(new Contact(new AdultId(ID), "李梅", "13800000001")),
                        reachedAt,
                        reachedAt == null ? null : "王老师",
                        null)));
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
                LocalDate.of(2026, 11, 24),
                NOW.plusSeconds(90_000),
                NOW.plusSeconds(95_400),
                20,
                0,
                0,
                0,
                6,
                14,
                false,
                SessionState.CANCELLED,
                "停水",
                NOW,
                NOW.plusSeconds(90_000),
                null,
                null,
                List.of(),
                false,
                20,
                SessionTerms.on(PolicyValues.usual(), LocalDate.of(2026, 11, 24)));
    }

    private static <T extends Component> Stream<T> all(Component root, Class<T> type) {
        return Stream.concat(
                type.isInstance(root) ? Stream.of(type.cast(root)) : Stream.empty(),
                root.getChildren().flatMap(child -> all(child, type)));
    }
}
