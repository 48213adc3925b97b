package org.halfpastfour.roster.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.programme.Sessions;
import org.halfpastfour.roster.AdultLine;
import org.halfpastfour.roster.OwnPresence;
import org.halfpastfour.roster.PresenceBoard;
import org.halfpastfour.roster.PresenceId;
import org.halfpastfour.roster.PresenceView;
import org.halfpastfour.roster.Presences;
import org.halfpastfour.roster.SignInAdult;
import org.halfpastfour.roster.SignOutAdult;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.testing.OpenPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenPage.class)
class PresencePanelTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
    private static final HomeId HOME = HomeId.of(UUID.randomUUID());
    private static final StaffMemberId ANNA = StaffMemberId.of(UUID.randomUUID());

    private final List<Object> asked = new ArrayList<>();
    private @Nullable PresenceView latest;
    private List<PresenceView> leftOpen = List.of();

    private final Presences presences = new Presences() {
        @Override
        public PresenceBoard board(HomeId home) {
            AdultLine anna = new AdultLine(ANNA, "王老师", null, true, false, latest);
            return new PresenceBoard(home, latest != null, List.of(anna), leftOpen);
        }

        @Override
        public List<OwnPresence> own() {
            return List.of(new OwnPresence(HOME, "七星岗青少年之家", ANNA, latest, leftOpen));
        }

        @Override
        public PresenceView arrive(SignInAdult command) {
            asked.add(command);
            latest = presence(NOW, null);
            return latest;
        }

        @Override
        public PresenceView leave(SignOutAdult command) {
            asked.add(command);
            latest = presence(NOW, NOW);
            return latest;
        }
    };

    @Test
    void saysThatNobodyKnowsAndSignsInWithOneTap() {
        PresencePanel panel = panel();
        panel.show(HOME);
        assertThat(text(panel)).contains("还没有大人登记到岗");
        tap(panel, "到岗");
        panel.show(HOME);
        assertThat(asked).containsExactly(new SignInAdult(HOME, ANNA, null));
        assertThat(text(panel)).contains("在场的大人：1 位", "16:00 到岗");
        assertThat(buttons(panel)).contains("离岗").doesNotContain("到岗");
    }

    @Test
    void showsWhoForgotToSignOutOnAnEarlierDay() {
        leftOpen = List.of(presence(NOW.minusSeconds(86_400), null));
        PresencePanel panel = panel();
        panel.show(HOME);
        assertThat(text(panel)).contains("昨天", "今天不算在场");
        assertThat(buttons(panel)).contains("补登离岗");
    }

    @Test
    void aVolunteerSignsInAndOut() {
        OwnPresencePanel own = new OwnPresencePanel(presences, new Words(CLOCK), new Errors(CLOCK), CLOCK);
        own.show();
        tap(own, "到岗");
        assertThat(text(own)).contains("您 16:00 到岗");
        tap(own, "离岗");
        assertThat(asked).hasSize(2);
        assertThat(text(own)).contains("16:00 离岗");
    }

    private PresencePanel panel() {
        return new PresencePanel(presences, new Sessions(), new Words(CLOCK), new Errors(CLOCK), CLOCK, () -> {});
    }

    private static PresenceView presence(Instant arrived, @Nullable Instant left) {
        LocalDate day = LocalDate.ofInstant(arrived, CLOCK.getZone());
        return new PresenceView(PresenceId.of(UUID.randomUUID()), HOME, ANNA, "王老师", day, arrived, left, false, null);
    }

    private static String text(Component root) {
        return root.getElement().getTextRecursively();
    }

    private static List<String> buttons(Component root) {
        return all(root).map(Button::getText).toList();
    }

    private static void tap(Component root, String text) {
        Button button = all(root)
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static Stream<Button> all(Component root) {
        Stream<Button> own = root instanceof Button button ? Stream.of(button) : Stream.empty();
        return Stream.concat(own, root.getChildren().flatMap(PresencePanelTest::all));
    }
}
