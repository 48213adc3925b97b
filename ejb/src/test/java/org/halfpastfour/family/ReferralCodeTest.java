package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.halfpastfour.shared.Ids;
import org.junit.jupiter.api.Test;

class ReferralCodeTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 23);

    private final ReferralCode code = new ReferralCode(ShortCode.next(), LocalDate.of(2027, 11, 1));

    @Test
    void isRedeemedOnce() {
        assertThat(code.isRedeemable(ISSUED)).isTrue();
        code.redeem(HouseholdId.of(Ids.next()), Instant.parse("2026-11-24T01:00:00Z"));
        assertThat(code.isRedeemable(ISSUED)).isFalse();
    }

    @Test
    void endsBeforeTheDayThatItNames() {
        assertThat(code.isRedeemable(LocalDate.of(2027, 10, 31))).isTrue();
        assertThat(code.isRedeemable(LocalDate.of(2027, 11, 1))).isFalse();
    }
}
