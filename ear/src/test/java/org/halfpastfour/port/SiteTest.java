package org.halfpastfour.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {

    @ParameterizedTest
    @CsvSource({
        "localhost:8080, true",
        "LOCALHOST:8080, true",
        "127.0.0.1:8080, true",
        "[::1]:8080, true",
        "[0:0:0:0:0:0:0:1]:8080, true",
        "hours.example.cn, true",
        "Hours.Example.cn, true",
        "hours.example.cn:443, true",
        "hours.example.cn:8080, false",
        "hours.example.cn., false",
        "localhost, false",
        "localhost:8081, false",
        "evil.example, false",
        "evil.example:8080, false",
        "localhost:8080@evil.example, false",
        "localhost:8080.evil.example, false",
        "'localhost:8080,evil.example', false",
        "'', false",
    })
    void answersToItsPublicNameAndToThisMachines(String host, boolean own) throws Exception {
        Site site =
                Site.of(Map.of("HPF_PUBLIC_URL", "https://hours.example.cn"), InetAddress.getByName("127.0.0.1"), 8080);
        assertThat(Authority.parse(host).filter(site::isAskedAt).isPresent()).isEqualTo(own);
    }

    @Test
    void onTheNetworkItAnswersToTheAddressesOfThisMachine() throws Exception {
        Site site = Site.of(Map.of(), InetAddress.getByName("0.0.0.0"), 8080);
        assertThat(site.isAskedAt(Authority.of(InetAddress.getLocalHost(), 8080)))
                .isTrue();
        assertThat(site.isAskedAt(new Authority("evil.example", 8080))).isFalse();
    }

    @Test
    void withoutAProxyNobodyIsBelieved() throws Exception {
        InetAddress here = InetAddress.getByName("127.0.0.1");
        assertThat(Site.of(Map.of("HPF_TRUSTED_PROXIES", "127.0.0.1"), here, 8080)
                        .proxies()
                        .trust(here))
                .isFalse();
        assertThat(Site.of(Map.of("HPF_BEHIND_PROXY", "true"), here, 8080)
                        .proxies()
                        .trust(here))
                .isTrue();
    }

    @Test
    void thePublicAddressIsWrittenAsBrowsersWriteIt() {
        assertThat(PublicUrl.parse("HTTPS://Hours.example.cn:443/")).hasToString("https://hours.example.cn");
        assertThat(PublicUrl.parse("http://hours.example.cn:8080")).hasToString("http://hours.example.cn:8080");
        assertThat(PublicUrl.parse("https://[2001:db8::7]:8443").host()).isEqualTo("[2001:db8::7]:8443");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hours.example.cn",
                "ftp://hours.example.cn",
                "https://",
                "https://hours.example.cn/hpf",
                "https://hours.example.cn?x",
                "https://user@hours.example.cn",
                "https://hours example.cn",
                "https://hours.example.cn:x"
            })
    void whatIsNoPublicAddressIsRefused(String url) {
        assertThatThrownBy(() -> PublicUrl.parse(url)).isInstanceOf(IllegalArgumentException.class);
    }
}
