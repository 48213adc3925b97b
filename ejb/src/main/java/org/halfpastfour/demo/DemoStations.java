package org.halfpastfour.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.casework.DistrictStations;
import org.halfpastfour.casework.OpenStation;
import org.halfpastfour.casework.PutAtStation;
import org.halfpastfour.casework.StationId;
import org.halfpastfour.casework.StationProfile;
import org.halfpastfour.casework.Stations;
import org.halfpastfour.casework.WorkerLoad;
import org.halfpastfour.home.StreetSummary;
import org.halfpastfour.shared.HouseClock;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Role;
import org.jspecify.annotations.Nullable;

/** A station of the district and points in two of its streets, with who works there. */
@ApplicationScoped
class DemoStations {

    private static final int POINTS = 2;

    @Inject
    private Stations stations;

    @Inject
    private HouseClock clock;

    private final ActAs supervisor = new ActAs(DemoAccounts.SUPERVISOR, Set.of(Role.CASE_SUPERVISOR));

    /** Before the first case is opened. */
    void make(DemoCalendar calendar) {
        LocalDate day = calendar.day(-10, DayOfWeek.MONDAY);
        Boolean unused = supervisor.call(() -> clock.at(calendar.at(day, 8, 0), () -> {
            DistrictStations before = stations.own().getFirst();
            if (!before.stations().isEmpty()) {
                return false;
            }
            StationId station = open(before.district(), null, "社区工作总站", "中山三路 131 号", 0);
            List<StreetSummary> streets = stations.streets(before.district());
            List<StationId> places = new ArrayList<>(List.of(station));
            for (int i = 0; i < Math.min(POINTS, streets.size()); i++) {
                StreetSummary street = streets.get(i);
                places.add(open(before.district(), street.code(), street.name() + "社工点", "社区服务中心二楼", i + 1));
            }
            for (int i = 0; i < before.workers().size(); i++) {
                WorkerLoad worker = before.workers().get(i);
                put(before.district(), places.get((i + 1) % places.size()), worker.account(), day);
            }
            return true;
        }));
    }

    private void put(String district, StationId place, AccountId worker, LocalDate from) {
        stations.put(new PutAtStation(district, place, worker, from));
    }

    private StationId open(String district, @Nullable String street, String name, String address, int number) {
        return stations.open(new OpenStation(
                StationId.of(Ids.next()),
                district,
                street,
                new StationProfile(name, address, "023 6363 20" + (10 + number), "周一到周五 9:00–17:30，周六上午")));
    }
}
