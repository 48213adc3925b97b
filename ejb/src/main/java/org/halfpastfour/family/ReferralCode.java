package org.halfpastfour.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives one household a year of priority. Nothing tells who issued it: there is no issuer, its date is that of the month,
 * and it was made with many others before anybody gave it out. The database alone knows which are still to be given out.
 */
@Entity
@NamedNativeQuery(
        name = ReferralCode.STOCK,
        query = "SELECT CAST(wall.stock_codes(:codes, :month, :unlessLeft) AS text)")
@NamedNativeQuery(name = ReferralCode.TAKE, query = "SELECT wall.take_code(:month)", resultClass = String.class)
@Table(schema = "programme", name = "referral_code")
class ReferralCode {

    static final String STOCK = "ReferralCode.stock";
    static final String TAKE = "ReferralCode.take";

    @Id
    private String code;

    @Column(name = "expires_on", updatable = false)
    private LocalDate expiresOn;

    @Column(name = "household_id")
    private @Nullable UUID household;

    @Column(name = "redeemed_at")
    private @Nullable Instant redeemedAt;

    protected ReferralCode() {}

    ReferralCode(ShortCode code, LocalDate expiresOn) {
        this.code = code.printed();
        this.expiresOn = expiresOn;
    }

    boolean isRedeemable(LocalDate on) {
        return redeemedAt == null && on.isBefore(expiresOn);
    }

    void redeem(HouseholdId by, Instant now) {
        household = by.value();
        redeemedAt = now;
    }
}
