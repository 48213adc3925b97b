package org.halfpastfour.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which channels are open is what an operator set, and nothing in a demo. */
class OutletsTest {

    private static final Map<String, String> ALL = Map.of(
            "HPF_MAIL_HOST", "smtp.example.cn",
            "HPF_MAIL_FROM", "home-{home}@example.cn",
            "HPF_SMS_URL", "https://sms.example.cn/send",
            "HPF_WECHAT_APP_ID", "wx1",
            "HPF_WECHAT_SECRET", "hidden",
            "HPF_WECHAT_TEMPLATES", "several=T0 thing1={outside}",
            "HPF_WECHAT_MINI_APP_ID", "wx2",
            "HPF_WECHAT_MINI_SECRET", "hidden",
            "HPF_WECHAT_MINI_TEMPLATES", "several=T0 thing1={outside}");

    @Test
    void eachThatIsSetIsOpen() {
        Outlets outlets = outlets(ALL);
        assertThat(outlets.open())
                .containsExactlyInAnyOrder(
                        ChannelKind.MAIL, ChannelKind.SMS, ChannelKind.WECHAT, ChannelKind.MINI_PROGRAMME);
        assertThat(outlets.open())
                .allMatch(kind -> outlets.by(kind).orElseThrow().kind() == kind);
    }

    @Test
    void withoutAnythingNoneIs() {
        assertThat(outlets(Map.of("HPF_PUBLIC_URL", "https://hours.example.cn")).open())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"district, 0", "city, 0", "none, 4"})
    void inADemoNoneIsWhateverIsSet(String demo, int open) {
        Map<String, String> set = new HashMap<>(ALL);
        set.put("HPF_DEMO", demo);
        assertThat(outlets(set).open()).hasSize(open);
    }

    @Test
    void whatCannotWorkIsSaidBeforeTheStartAndWithoutSecrets() {
        assertThat(ChannelCheck.fault(ALL)).isEmpty();
        assertThat(ChannelCheck.fault(Map.of())).isEmpty();
        Map<String, String> wrong = new HashMap<>(ALL);
        wrong.remove("HPF_WECHAT_MINI_SECRET");
        assertThat(ChannelCheck.fault(wrong)).contains("HPF_WECHAT_MINI_SECRET is not set");
        wrong.put("HPF_SMS_SENT", "(");
        assertThat(ChannelCheck.fault(wrong)).isPresent();
    }

    private static Outlets outlets(Map<String, String> set) {
        return new Outlets(Outlets.configured(new ChannelSettings(set), new Wording(), Clock.systemUTC()));
    }
}
