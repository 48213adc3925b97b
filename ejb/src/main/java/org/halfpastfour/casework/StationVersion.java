package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a place of work told about itself from a moment on; the last one holds. */
@Entity
@Immutable
@Table(schema = "casework", name = "station_version")
@NamedQuery(
        name = StationVersion.OF_STATIONS,
        query =
                "select v from StationVersion v where function(includes as Boolean, :stations, v.id.station) order by v.id.number desc")
class StationVersion {

    static final String OF_STATIONS = "StationVersion.ofStations";

    @EmbeddedId
    private Key id;

    private String name;

    private String address;

    private String phone;

    private String opening;

    @Column(name = "set_by")
    private UUID setBy;

    @Column(name = "set_at")
    private Instant setAt;

    protected StationVersion() {}

    StationVersion(UUID station, int number, StationProfile profile, SignedBy hand) {
        this.id = new Key(station, number);
        this.name = profile.name();
        this.address = profile.address();
        this.phone = profile.phone();
        this.opening = profile.opening();
        this.setBy = hand.account();
        this.setAt = hand.at();
    }

    UUID station() {
        return id.station();
    }

    int number() {
        return id.number();
    }

    UUID setBy() {
        return setBy;
    }

    StationProfile profile() {
        return new StationProfile(name, address, phone, opening);
    }

    StationVersionLine line(String who) {
        return new StationVersionLine(id.number(), profile(), who, setAt);
    }

    @Embeddable
    record Key(
            @Column(name = "station_id") UUID station,
            @Column(name = "number") int number) implements Serializable {}
}
