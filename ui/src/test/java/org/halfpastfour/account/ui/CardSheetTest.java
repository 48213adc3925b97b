package org.halfpastfour.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Image;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.stream.Stream;
import org.halfpastfour.account.NewCard;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenPage.class)
class CardSheetTest {

    private static final String SECRET = "k7mp-x2qr-9hdf-abcd-efgh-jkmn-2345";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:30:00Z"), ZoneId.of("Asia/Shanghai"));

    private final CardSheet sheet = new CardSheet(
            new NewCard("李梅", "limei", SECRET, Instant.parse("2026-11-24T08:30:00Z")),
            "https://hpf.example/",
            new Words(CLOCK));

    @Test
    void saysForWhomWhereUntilWhenAndHowOften() {
        String said = sheet.getElement().getTextRecursively();
        assertThat(said).contains("李梅", "limei", "https://hpf.example/card", SECRET, "2026年11月24日", "16:30", "只能用一次");
    }

    @Test
    void carriesACodeForThePhoneThatSaysWhatItIs() {
        Image code = descendants(sheet)
                .filter(Image.class::isInstance)
                .map(Image.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(code.getAlt()).contains("登录卡的二维码");
        String drawn = code.getSrc().substring(code.getSrc().indexOf(',') + 1);
        assertThat(new String(Base64.getDecoder().decode(drawn), StandardCharsets.UTF_8))
                .startsWith("<svg");
    }

    private static Stream<Component> descendants(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(CardSheetTest::descendants));
    }
}
