package org.halfpastfour.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.jspecify.annotations.Nullable;

/** What holds of offers of one programme; what is null follows the city's policy. */
@Entity
@Table(schema = "programme", name = "offer_time")
class OfferTime {

    @Id
    @Column(name = "programme_id")
    private UUID programme;

    private @Nullable Integer usual;

    @Column(name = "on_the_day")
    private @Nullable Integer onTheDay;

    @Column(name = "quiet_from")
    private @Nullable Integer quietFrom;

    @Column(name = "quiet_to")
    private @Nullable Integer quietTo;

    @Column(name = "set_by")
    private UUID setBy;

    @Column(name = "set_at")
    private Instant setAt;

    @Version
    private int version;

    protected OfferTime() {}

    OfferTime(ProgrammeId programme, AccountId by, Instant at) {
        this.programme = programme.value();
        this.setBy = by.value();
        this.setAt = at;
    }

    void set(SetOfferTimes command, AccountId by, Instant at) {
        usual = command.own().usual();
        onTheDay = command.own().onTheDay();
        quietFrom = command.own().quietFrom();
        quietTo = command.own().quietTo();
        setBy = by.value();
        setAt = at;
    }

    OfferTimesView view() {
        return new OfferTimesView(new OwnOfferTimes(usual, onTheDay, quietFrom, quietTo), version);
    }
}
