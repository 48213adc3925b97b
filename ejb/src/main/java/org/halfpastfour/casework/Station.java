package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place of work of the case side. */
@Entity
@Table(schema = "casework", name = "station")
@NamedQuery(
        name = Station.OF_DISTRICTS,
        query =
                "select s from Station s where function(includes as Boolean, :districts, s.district) order by s.kind desc, s.street, s.openedAt")
class Station {

    static final String OF_DISTRICTS = "Station.ofDistricts";

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private StationKind kind;

    @Column(name = "district_code", updatable = false)
    private String district;

    @Column(name = "street_code", updatable = false)
    private @Nullable String street;

    @Column(name = "opened_by", updatable = false)
    private UUID openedBy;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "closed_by")
    private @Nullable UUID closedBy;

    protected Station() {}

    Station(OpenStation command, SignedBy hand) {
        this.id = command.id().value();
        this.kind = command.kind();
        this.district = command.district();
        this.street = command.street();
        this.openedBy = hand.account();
        this.openedAt = hand.at();
    }

    UUID id() {
        return id;
    }

    StationKind kind() {
        return kind;
    }

    String district() {
        return district;
    }

    @Nullable
    String street() {
        return street;
    }

    boolean wasOpenedBy(UUID account) {
        return openedBy.equals(account);
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }

    void mustBeOpen() {
        if (closedOn != null) {
            throw CaseError.STATION_CLOSED.told();
        }
    }

    void close(LocalDate today, UUID by) {
        mustBeOpen();
        closedOn = today;
        closedBy = by;
    }
}
