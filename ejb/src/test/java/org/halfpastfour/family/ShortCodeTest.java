package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShortCodeTest {

    @Test
    void isPrintedFourAndFour() {
        assertThat(ShortCode.next().printed()).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void isReadAsPeopleTypeIt() {
        assertThat(ShortCode.parse(" 7k3m 9xq2 ")).contains(new ShortCode("7K3M-9XQ2"));
        assertThat(ShortCode.parse("7K3M9XQ2")).contains(new ShortCode("7K3M-9XQ2"));
        assertThat(ShortCode.parse("oil0-oil1")).contains(new ShortCode("0110-0111"));
    }

    @Test
    void isNothingElse() {
        for (String typed : new String[] {"", "7K3M", "7K3M-9XQ2-1", "7K3M-9XQU", "七K3M-9XQ2", "'; DROP --"}) {
            assertThat(ShortCode.parse(typed)).as(typed).isEqualTo(Optional.empty());
        }
        assertThat(ShortCode.parse(null)).isEmpty();
    }

    @Test
    void hardlyEverComesTwice() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 2000; i++) {
            seen.add(ShortCode.next().printed());
        }
        assertThat(seen).hasSize(2000);
    }
}
