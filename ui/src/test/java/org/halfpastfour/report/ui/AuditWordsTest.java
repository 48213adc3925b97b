package org.halfpastfour.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.report.AuditActions;
import org.halfpastfour.report.AuditFinding;
import org.halfpastfour.report.AuditedThing;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenPage.class)
class AuditWordsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final Words words = new Words(Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")));

    @Test
    void everyActionAndEveryThingHasWordsInBothLanguages() {
        List<String> keys = Stream.of(
                        AuditActions.FOUND.stream().map(action -> "account.action." + action),
                        AuditedThing.allKinds().stream().map(kind -> "report.kind." + kind),
                        Stream.of(AuditedThing.values()).map(thing -> "report.thing." + thing))
                .flatMap(each -> each)
                .toList();
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            UI.getCurrent().setLocale(language);
            assertThat(keys)
                    .allSatisfy(key -> assertThat(words.text(key)).as(key).doesNotStartWith("!"));
        }
    }

    @Test
    void aLineSaysWhatWasDoneToWhichThingByWhomAndWhen() {
        AuditFinding moved = new AuditFinding(
                new UUID(0, 1),
                NOW,
                "王敏",
                "wang",
                "session.moved",
                "session",
                "四点半课堂",
                LocalDate.of(2026, 12, 1),
                "七星岗");
        assertThat(new AuditRow(moved, words).getElement().getTextRecursively())
                .isEqualTo("场次改期或换场室" + "场次“四点半课堂” · 12月1日（周二） · 七星岗" + "王敏（wang）" + "今天 10:00");
        AuditFinding child =
                new AuditFinding(new UUID(0, 2), NOW, null, null, "booking.barred", "child", null, null, "七星岗");
        assertThat(new AuditRow(child, words).getElement().getTextRecursively())
                .isEqualTo("按规则结束预约" + "一名孩子 · 七星岗" + "系统" + "今天 10:00");
    }
}
