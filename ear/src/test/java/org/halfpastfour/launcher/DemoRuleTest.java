package org.halfpastfour.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DemoRuleTest {

    private static final String URL = "jdbc:postgresql://db:5432/hpf";
    private static final Map<String, String> PROXY =
            Map.of("HPF_BEHIND_PROXY", "true", "HPF_PUBLIC_URL", "https://hours.example.cn");
    private static final StoredAccounts.Kinds REAL = new StoredAccounts.Kinds(false, true);
    private static final StoredAccounts.Kinds INVENTED = new StoredAccounts.Kinds(true, false);
    private static final StoredAccounts.Kinds MADE_IN_THE_DEMO = new StoredAccounts.Kinds(true, true);

    @Test
    void aDemoStaysOnThisMachine() {
        assertThatCode(() -> rule(Map.of()).refuseForOthers(true)).doesNotThrowAnyException();
        assertThatThrownBy(() -> rule(Map.of(), "--host=0.0.0.0").refuseForOthers(true))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("--host 0.0.0.0 would open the demo accounts");
    }

    @Test
    void aProxyOpensADemoToOthersToo() {
        assertThatThrownBy(() -> rule(PROXY).refuseForOthers(true))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("HPF_BEHIND_PROXY=true would open the demo accounts");
        assertThatCode(() -> rule(PROXY).refuseForOthers(false)).doesNotThrowAnyException();
    }

    @Test
    void inventedPeopleNeverJoinRealOnes() {
        assertThatThrownBy(() -> rule(Map.of()).refuseMixture(DemoChoice.DISTRICT, REAL, URL))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("accounts that are not of a demo");
        assertThatCode(() -> rule(Map.of()).refuseMixture(DemoChoice.NONE, REAL, URL))
                .doesNotThrowAnyException();
    }

    @Test
    void aDemoGoesOnAlsoWhenSomebodyMadeAnAccountInIt() {
        assertThatCode(() -> rule(Map.of()).refuseMixture(DemoChoice.CITY, MADE_IN_THE_DEMO, URL))
                .doesNotThrowAnyException();
        assertThatCode(() -> rule(Map.of()).refuseMixture(DemoChoice.DISTRICT, StoredAccounts.Kinds.NONE, URL))
                .doesNotThrowAnyException();
    }

    @Test
    void aDatabaseOfADemoIsNotTakenForARealOne() {
        assertThatThrownBy(() -> rule(Map.of()).refuseMixture(DemoChoice.NONE, INVENTED, URL))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("was filled with a demo");
    }

    @Test
    void othersAreLetInOnlyByTls() {
        assertThatThrownBy(() -> reach(Map.of(), "--host=0.0.0.0").refusePlainHttp())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("without TLS");
        assertThatCode(() -> reach(PROXY, "--host=0.0.0.0").refusePlainHttp()).doesNotThrowAnyException();
        assertThatCode(() -> reach(Map.of(), "--host=0.0.0.0", "--plain-http").refusePlainHttp())
                .doesNotThrowAnyException();
        assertThatCode(() -> reach(Map.of()).refusePlainHttp()).doesNotThrowAnyException();
    }

    @Test
    void whetherThereIsAProxyIsTrueOrFalse() {
        assertThat(reach(Map.of("HPF_BEHIND_PROXY", "false")).isThisMachineOnly())
                .isTrue();
        assertThatThrownBy(() -> reach(Map.of("HPF_BEHIND_PROXY", "yes")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("true or false");
    }

    @Test
    void behindAProxyThePublicAddressIsSaid() {
        assertThat(reach(Map.of()).origin()).isEqualTo("http://localhost:8080");
        assertThat(reach(PROXY).origin()).isEqualTo("https://hours.example.cn");
        assertThatThrownBy(() -> reach(Map.of("HPF_BEHIND_PROXY", "true")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("needs HPF_PUBLIC_URL");
        assertThatThrownBy(() -> reach(Map.of("HPF_BEHIND_PROXY", "true", "HPF_PUBLIC_URL", "http://hours.example.cn")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("by TLS");
        assertThatThrownBy(() -> reach(Map.of("HPF_PUBLIC_URL", "hours.example.cn/x")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("HPF_PUBLIC_URL: \"hours.example.cn/x\" is no address");
    }

    @Test
    void trustedProxiesAreAddresses() {
        assertThat(reach(Map.of("HPF_TRUSTED_PROXIES", "10.0.0.7, fd00::/8")).settings())
                .containsEntry("HPF_TRUSTED_PROXIES", "10.0.0.7, fd00::/8");
        assertThatThrownBy(() -> reach(Map.of("HPF_TRUSTED_PROXIES", "proxy.example.cn")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("HPF_TRUSTED_PROXIES: \"proxy.example.cn\" is no address");
    }

    private static DemoRule rule(Map<String, String> environment, String... options) {
        return new DemoRule(reach(environment, options));
    }

    private static NetworkReach reach(Map<String, String> environment, String... options) {
        return NetworkReach.of(Options.parse(options), environment);
    }
}
