package org.halfpastfour.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes back says in its address which one it was. */
class AddressWithGapTest {

    private static final String ID = "01a2296c-9b61-7000-b0b7-771c6984570f";

    @ParameterizedTest
    @CsvSource({
        "bounce+{delivery}@example.cn, bounce+ID@example.cn",
        "bounce+{delivery}@example.cn, 'a@b.cn, Bounce+ID@EXAMPLE.cn'",
        "bounce+{delivery}@example.cn, 'bounce+x@example.cn bounce+ID@example.cn'",
        "{delivery}@example.cn, <ID@example.cn>",
        "Back.(a|b)*{delivery}@example.cn, back.(a|b)*ID@example.cn"
    })
    void theIdIsFound(String address, String text) {
        assertThat(gap(address).idIn(text.replace("ID", ID))).isEqualTo(UUID.fromString(ID));
    }

    @ParameterizedTest
    @CsvSource({
        "bounce+{delivery}@example.cn, bounce+ID@example.com",
        "bounce+{delivery}@example.cn, ID@example.cn",
        "bounce+{delivery}@example.cn, bounce+",
        "bounce+{delivery}@example.cn, bounce+xxxxxxxx-9b61-7000-b0b7-771c6984570f@example.cn",
        "{delivery}@example.cn, ''"
    })
    void whatIsNoneIsNot(String address, String text) {
        assertThat(gap(address).idIn(text.replace("ID", ID))).isNull();
    }

    @Test
    void anAddressWithoutAGapHasNoId() {
        assertThat(AddressWithGap.of("home@example.cn", "{delivery}")).isNull();
    }

    private static AddressWithGap gap(String address) {
        return Objects.requireNonNull(AddressWithGap.of(address, "{delivery}"));
    }
}
