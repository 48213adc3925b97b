package org.halfpastfour.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives one household a year of priority. Nothing tells who issued it: there is no issuer, and its date is that of the
 * month, so that it cannot be found again by the day.
 */
@Entity
@Table(schema = "programme", name = "referral_code")
class ReferralCode {

    @Id
    private String code;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "household_id")
    private @Nullable UUID household;

    @Column(name = "redeemed_at")
    private @Nullable Instant redeemedAt;

    protected ReferralCode() {}

    ReferralCode(ShortCode code, LocalDate today) {
        this.code = code.printed();
        this.issuedOn = today.withDayOfMonth(1);
        this.expiresOn = issuedOn.plusYears(1);
    }

    boolean isRedeemable(LocalDate on) {
        return redeemedAt == null && on.isBefore(expiresOn);
    }

    void redeem(HouseholdId by, Instant now) {
        household = by.value();
        redeemedAt = now;
    }
}
