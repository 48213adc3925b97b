package org.halfpastfour.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.halfpastfour.account.NewCard;
import org.halfpastfour.account.ui.AskedPanel.Asked;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenPage.class)
class AskedPanelTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));

    private final AskedPanel panel = new AskedPanel(new Errors(CLOCK), new Words(CLOCK));

    @Test
    void nothingIsSeenWhileNobodyAsks() {
        panel.show(List.of());
        assertThat(panel.isVisible()).isFalse();
    }

    @Test
    void whoAsksStandsThereWithBothAnswers() {
        panel.show(List.of(new Asked(
                "李梅", "limei", NOW, "families/1", () -> new NewCard("李梅", "limei", "secret", NOW), () -> {})));
        assertThat(panel.isVisible()).isTrue();
        assertThat(panel.getElement().getTextRecursively()).contains("李梅", "limei", "16:30", "做登录卡", "不是本人");
    }
}
