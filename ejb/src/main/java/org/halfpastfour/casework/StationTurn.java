package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Who works at a place from which day on. The day on which it ends is not in it any more. */
@Entity
@Table(schema = "casework", name = "station_turn")
@NamedQuery(
        name = StationTurn.OF_DISTRICTS,
        query =
                "select t from StationTurn t where function(includes as Boolean, :districts, t.district) order by t.from desc, t.id desc")
class StationTurn {

    static final String OF_DISTRICTS = "StationTurn.ofDistricts";

    @Id
    private UUID id;

    @Column(name = "station_id", updatable = false)
    private UUID station;

    @Column(name = "district_code", updatable = false)
    private String district;

    @Column(name = "account_id", updatable = false)
    private UUID account;

    @Column(name = "from_date", updatable = false)
    private LocalDate from;

    @Column(name = "until_date")
    private @Nullable LocalDate until;

    @Column(name = "put_by", updatable = false)
    private UUID putBy;

    @Column(name = "put_at", updatable = false)
    private Instant putAt;

    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    protected StationTurn() {}

    StationTurn(Station station, PutAtStation command, SignedBy hand) {
        this.id = Ids.next();
        this.station = station.id();
        this.district = station.district();
        this.account = command.worker().value();
        this.from = command.from();
        this.putBy = hand.account();
        this.putAt = hand.at();
    }

    UUID station() {
        return station;
    }

    UUID account() {
        return account;
    }

    LocalDate from() {
        return from;
    }

    /** One that nobody has ended; it may begin on a day to come. */
    boolean isOpen() {
        return until == null;
    }

    /** Whether it holds on that day or on one after it. */
    boolean reaches(LocalDate day) {
        return until == null || until.isAfter(day) && until.isAfter(from);
    }

    /** One that was ended before it began. */
    boolean isNothing() {
        return from.equals(until);
    }

    boolean isOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || until.isAfter(day));
    }

    void end(LocalDate day, UUID by) {
        until = day.isBefore(from) ? from : day;
        endedBy = by;
    }

    StationTurnLine line(String name) {
        return new StationTurnLine(AccountId.of(account), name, from, until);
    }
}
