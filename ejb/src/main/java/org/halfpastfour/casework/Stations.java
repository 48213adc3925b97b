package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.halfpastfour.account.Caller;
import org.halfpastfour.home.HomeDirectory;
import org.halfpastfour.home.StreetSummary;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Where the case side of a district works: its stations and the points in its streets, with who works there since when. A case is worked
 * where its caseworker works; nothing of it is written with the case.
 */
@Stateless
@RolesAllowed(Roles.CASE_SUPERVISOR)
public class Stations {

    @Inject
    CaseRecords files;

    @Inject
    StationRecords stations;

    @Inject
    StationViews views;

    @Inject
    HomeDirectory homes;

    @Inject
    Wall wall;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Of the districts that who asks supervises. */
    @BehindTheWall("stations")
    public List<DistrictStations> own() {
        return views.of(caller.districts(Role.CASE_SUPERVISOR));
    }

    /** The same form sent again is the same place. */
    @BehindTheWall("stations")
    public StationId open(OpenStation command) {
        mustSupervise(command.district());
        mustBeStreet(command.district(), command.street());
        Station before = stations.find(command.id()).orElse(null);
        if (before != null) {
            if (!before.wasOpenedBy(caller.id().value())) {
                throw new CaseRecordNotFound(command.id().value());
            }
            return command.id();
        }
        files.add(new Station(command, hand()));
        files.write();
        files.add(new StationVersion(command.id().value(), 1, command.profile(), hand()));
        files.write();
        return command.id();
    }

    /** Refused where somebody else wrote in the meantime; what is said again changes nothing. */
    @BehindTheWall("stations")
    public void change(ChangeStation command) {
        Station station = supervised(command.station());
        StationVersion holds = stations.versions(List.of(station.id())).getFirst();
        if (holds.profile().equals(command.profile())) {
            return;
        }
        if (holds.number() != command.looked()) {
            throw CaseError.STATION_CHANGED_MEANWHILE.told();
        }
        files.add(new StationVersion(station.id(), holds.number() + 1, command.profile(), hand()));
        files.write();
    }

    /** From a day on, today at the earliest; the place of before ends on that day. */
    @BehindTheWall("stations")
    public void put(PutAtStation command) {
        mustSupervise(command.district());
        if (command.from().isBefore(LocalDate.now(clock))) {
            throw new InvalidInput("from", CaseError.SCHEDULE_IN_THE_PAST.code());
        }
        if (stations.loads().stream()
                .noneMatch(load -> load.account().equals(command.worker())
                        && load.district().equals(command.district()))) {
            throw new InvalidInput("worker", CaseError.CASEWORKER_UNKNOWN.code());
        }
        StationId id = command.station();
        Station station = id == null ? null : supervised(id);
        if (station != null && !station.district().equals(command.district())) {
            throw new InvalidInput("station", CaseError.DISTRICT_NOT_YOURS.code());
        }
        List<StationTurn> open = stations.turns(Set.of(command.district())).stream()
                .filter(turn -> turn.account().equals(command.worker().value()) && turn.isOpen())
                .toList();
        if (station != null
                && open.stream()
                        .anyMatch(turn -> turn.station().equals(station.id())
                                && !turn.from().isAfter(command.from()))) {
            return;
        }
        open.forEach(turn -> turn.end(command.from(), caller.id().value()));
        files.write();
        if (station != null) {
            files.add(new StationTurn(station, command, hand()));
            files.write();
        }
    }

    /** It stays, with its history; refused while somebody works there, or will. */
    @BehindTheWall("stations")
    public void close(StationId id) {
        Station station = supervised(id);
        LocalDate today = LocalDate.now(clock);
        long workers = stations.turns(Set.of(station.district())).stream()
                .filter(turn -> turn.station().equals(station.id()) && (turn.isOpen() || turn.isOn(today)))
                .count();
        if (workers > 0) {
            throw CaseError.STATION_HAS_WORKERS.told(workers);
        }
        station.close(today, caller.id().value());
        files.write();
    }

    /** The streets of a district in which there may be a point, by name. */
    @BehindTheWall("stations")
    public List<StreetSummary> streets(String district) {
        mustSupervise(district);
        return wall.onProgrammeSide(() -> homes.streets(district));
    }

    private Station supervised(StationId id) {
        Station found = stations.find(id).orElseThrow(() -> new CaseRecordNotFound(id.value()));
        mustSupervise(found.district());
        found.mustBeOpen();
        return stations.locked(id);
    }

    private void mustSupervise(String district) {
        if (!caller.districts(Role.CASE_SUPERVISOR).contains(district)) {
            throw new InvalidInput("district", CaseError.DISTRICT_NOT_YOURS.code());
        }
    }

    private void mustBeStreet(String district, @Nullable String street) {
        if (street != null && !views.streets(Set.of(district)).containsKey(street)) {
            throw new InvalidInput("street", CaseError.STATION_STREET_UNKNOWN.code());
        }
    }

    private SignedBy hand() {
        return new SignedBy(caller.id().value(), clock.instant());
    }
}
