package org.halfpastfour.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

/** What the device remembers has a name by TLS that only this host can have set. */
class CookiesTest {

    @Test
    void byTlsTheLanguageIsKeptUnderANameOfThisHostAlone() {
        Cookie cookie = PageLanguage.ENGLISH.cookie(true);
        assertThat(cookie.getName()).isEqualTo("__Host-hpf-language");
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
    }

    /** Browsers take no such name without TLS. */
    @Test
    void withoutTlsTheNameIsPlain() {
        assertThat(PageLanguage.ENGLISH.cookie(false).getName()).isEqualTo("hpf-language");
    }
}
