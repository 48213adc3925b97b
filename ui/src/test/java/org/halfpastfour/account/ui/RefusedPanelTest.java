package org.halfpastfour.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.halfpastfour.account.RefusedSignIns;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenPage.class)
class RefusedPanelTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");

    private final RefusedPanel panel = new RefusedPanel(new Words(Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"))));

    @Test
    void nothingIsSeenWhileNobodyWasRefused() {
        panel.show(List.of());
        assertThat(panel.isVisible()).isFalse();
    }

    @Test
    void whoWasRefusedStandsThereWithHowOftenFromWhereAndTheLock() {
        panel.show(List.of(
                new RefusedSignIns(
                        "李梅", "limei", 12, NOW, List.of("203.0.113.*", "198.51.100.*"), NOW.plusSeconds(900)),
                new RefusedSignIns(null, null, 3, NOW, List.of(), null)));
        assertThat(panel.isVisible()).isTrue();
        assertThat(panel.getElement().getTextRecursively())
                .contains("李梅（limei）", "12 次", "203.0.113.*", "锁定至 16:45", "其他登录名", "3 次");
    }
}
