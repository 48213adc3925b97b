package org.halfpastfour.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {

    private static final String TRUSTED = "127.0.0.0/8, ::1 10.0.0.0/8,192.0.2.7,2001:db8::/33";

    private final TrustedProxies proxies = new TrustedProxies(Network.list(TRUSTED));

    @ParameterizedTest(name = "{0} says {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
                    127.0.0.1     | nothing                              | 127.0.0.1
                    127.0.0.1     | 203.0.113.9                          | 203.0.113.9
                    ::1           | 203.0.113.9                          | 203.0.113.9
                    127.0.0.1     | 1.1.1.1, 203.0.113.9                 | 203.0.113.9
                    127.0.0.1     | 1.1.1.1; 203.0.113.9                 | 203.0.113.9
                    127.0.0.1     | 203.0.113.9, 10.1.2.3                | 203.0.113.9
                    127.0.0.1     | 1.1.1.1, 203.0.113.9, 10.1.2.3, ::1  | 203.0.113.9
                    10.9.9.9      | 198.51.100.4                         | 198.51.100.4
                    192.0.2.7     | 198.51.100.4                         | 198.51.100.4
                    192.0.2.8     | 198.51.100.4                         | 192.0.2.8
                    203.0.113.9   | 127.0.0.1                            | 203.0.113.9
                    127.0.0.1     | 127.0.0.1                            | 127.0.0.1
                    127.0.0.1     | 10.0.0.1, 10.0.0.2                   | 10.0.0.1
                    127.0.0.1     | 203.0.113.9:4711                     | 203.0.113.9
                    127.0.0.1     | [2001:db9::5]:4711                   | 2001:db9::5
                    127.0.0.1     | 2001:db9::5                          | 2001:db9::5
                    2001:db8::1   | 203.0.113.9                          | 203.0.113.9
                    2001:db8:8000::1 | 203.0.113.9                       | 2001:db8:8000::1
                    127.0.0.1     | ::ffff:203.0.113.9                   | 203.0.113.9
                    127.0.0.1     | localhost                            | 127.0.0.1
                    127.0.0.1     | 203.0.113.9, unknown                 | 127.0.0.1
                    127.0.0.1     | 203.0.113.9, unknown, 10.0.0.1       | 10.0.0.1
                    127.0.0.1     | 203.0.113.999                        | 127.0.0.1
                    127.0.0.1     | ' '                                  | 127.0.0.1
                    127.0.0.1     | 203.0.113.9,                         | 127.0.0.1
                    """)
    void theCallerIsTheLastThatNoneOfThemHas(String peer, String said, String caller) throws Exception {
        List<String> way = said == null ? List.of() : Arrays.asList(said.split(";"));
        assertThat(proxies.caller(InetAddress.getByName(peer), way)).isEqualTo(InetAddress.getByName(caller));
    }

    @Test
    void whereNobodyIsTrustedThePeerIsTheCaller() throws Exception {
        InetAddress here = InetAddress.getByName("127.0.0.1");
        assertThat(new TrustedProxies(List.of()).caller(here, List.of("203.0.113.9")))
                .isEqualTo(here);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "10.0.0/8", "::/129", "10.0.0.256"})
    void whatIsNoAddressIsRefused(String network) {
        assertThatThrownBy(() -> Network.list("127.0.0.1," + network))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(network);
    }
}
