package org.halfpastfour.signup.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.shared.Consequence;
import org.halfpastfour.shared.Foretold;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenPage.class)
class EndsDialogTest {

    private static final Instant START = Instant.parse("2026-11-24T01:00:00Z");

    private final Errors errors = new Errors(Clock.fixed(START, ZoneId.of("Asia/Shanghai")));
    private final List<String> sent = new ArrayList<>();
    private final List<String> done = new ArrayList<>();

    @Test
    void whatEndsIsShownBeforeAnythingIsSaved() {
        EndsDialog dialog = attempt(ends(Consequence.Kind.PLACE_ENDS, "王强"), ends(Consequence.Kind.WITHOUT_COMPANY));
        assertThat(sent).isEmpty();
        assertThat(dialog.getElement().getTextRecursively()).contains("亲子活动", "王强：不再参加", "1 人：名额保留，但没有可以陪同的大人");
    }

    @Test
    void itIsSavedOnceItWasSeen() {
        EndsDialog dialog = attempt(ends(Consequence.Kind.WAIT_ENDS, "王强"));
        Button save = dialog.getFooter()
                .getElement()
                .getChildren()
                .flatMap(element -> element.getComponent().stream())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> "确认，立即生效".equals(button.getText()))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(save, new ClickEvent<>(save));
        assertThat(sent).hasSize(1);
        assertThat(done).containsExactly("done");
    }

    @Test
    void whatEndsNothingIsSavedWithoutAQuestion() {
        EndsDialog.attempt(errors, "key", () -> {}, sent::add, () -> done.add("done"));
        assertThat(sent).containsExactly("key");
        assertThat(done).containsExactly("done");
    }

    @Test
    void whatItWouldEndIsAskedBeforehand() {
        EndsDialog.attempt(
                errors,
                "key",
                () -> {
                    throw new Foretold(List.of(ends(Consequence.Kind.OFFER_ENDS, "王强")));
                },
                sent::add,
                () -> done.add("done"));
        assertThat(sent).isEmpty();
        assertThat(done).isEmpty();
    }

    @Test
    void anotherRefusalIsPassedOn() {
        assertThatThrownBy(() -> EndsDialog.attempt(
                        errors,
                        "key",
                        () -> {
                            throw new InvalidInput("reason", "required");
                        },
                        sent::add,
                        () -> done.add("done")))
                .isInstanceOf(InvalidInput.class);
        assertThat(sent).isEmpty();
    }

    private EndsDialog attempt(Consequence... consequences) {
        EndsDialog dialog = new EndsDialog(errors, List.of(consequences), sent::add, () -> done.add("done"));
        dialog.open();
        return dialog;
    }

    private static Consequence ends(Consequence.Kind kind, String... names) {
        return new Consequence(
                kind, new UUID(0, 1), "大坪青少年之家", "亲子活动", START, START.plusSeconds(7200), 1, List.of(names));
    }
}
