package org.halfpastfour.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginTest {

    private static final String ADDRESS = "https://hpf.example:8443/api/v1/sessions";

    @ParameterizedTest
    @CsvSource({
        "same-origin, https://hpf.example:8443, true",
        "same-origin,, true",
        ", https://hpf.example:8443, true",
        ", HTTPS://HPF.example:8443, true",
        ",, false",
        "none,, false",
        "cross-site, https://evil.example, false",
        "same-site, https://other.hpf.example:8443, false",
        "cross-site, https://hpf.example:8443, false",
        "same-origin, https://behind-a-proxy.example, true",
        "same-site,, false",
        "cross-site,, false",
        ", http://hpf.example:8443, false",
        ", https://hpf.example, false",
        ", https://hpf.example:8443.evil.example, false",
        ", null, false"
    })
    void holdsOnlyForAPageOfOurOwn(String fetchSite, String origin, boolean ours) {
        assertThat(new SameOrigin(fetchSite, origin).holdsFor(ADDRESS)).isEqualTo(ours);
    }
}
