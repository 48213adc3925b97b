package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A volunteer who pledged secrecy; nothing on the open side knows of it, and no account stands here. */
@Entity
@Table(schema = "casework", name = "helper")
@NamedQuery(
        name = Helper.OF_DISTRICTS,
        query =
                "select h from Helper h where function(includes as Boolean, :districts, h.district) order by h.pledgedOn desc, h.id desc")
@NamedNativeQuery(
        name = Helper.GIVE,
        query = "SELECT casework.helper_give(:helper, :print, :until, :at)",
        resultClass = Boolean.class)
@NamedNativeQuery(
        name = Helper.STEP,
        query = "SELECT casework.helper_step(:token, :at, cast(:until AS timestamptz))",
        resultClass = UUID.class)
class Helper {

    static final String OF_DISTRICTS = "Helper.ofDistricts";
    static final String GIVE = "Helper.give";
    static final String STEP = "Helper.step";

    @Id
    private UUID id;

    @Column(name = "district_code", updatable = false)
    private String district;

    @Column(updatable = false)
    private String name;

    @Column(name = "pledged_on", updatable = false)
    private LocalDate pledgedOn;

    @Column(name = "pledge_until", updatable = false)
    private LocalDate until;

    @Column(name = "recorded_by", updatable = false)
    private UUID recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    protected Helper() {}

    Helper(PledgeHelper command, SignedBy hand) {
        this.id = Ids.next();
        this.district = command.district();
        this.name = command.name();
        this.pledgedOn = command.pledgedOn();
        this.until = command.until();
        this.recordedBy = hand.account();
        this.recordedAt = hand.at();
    }

    HelperId id() {
        return new HelperId(id);
    }

    String district() {
        return district;
    }

    String name() {
        return name;
    }

    boolean isBound(LocalDate today) {
        return endedAt == null && !pledgedOn.isAfter(today) && !until.isBefore(today);
    }

    /** A second time it changes nothing. */
    void end(SignedBy hand) {
        if (endedAt == null) {
            endedAt = hand.at();
            endedBy = hand.account();
        }
    }

    HelperView view(LocalDate today, boolean supervised) {
        return new HelperView(id(), district, name, pledgedOn, until, isBound(today), supervised, endedAt);
    }
}
