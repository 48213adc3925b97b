package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stations and street points of a district, who works there since when, and how many families each has. */
class StationsDbTest {

    private final CaseScene scene = new CaseScene();
    private final AccountId worker = scene.caseworker("worker");
    private final AccountId second = scene.caseworker("second");
    private final AccountId above = scene.supervisor("above", CaseScene.DISTRICT);
    private final CaseScene.Desk desk = scene.by(worker);
    private final CaseScene.Desk supervisor = scene.bySupervisor(above, CaseScene.DISTRICT);
    private final CaseScene.Desk elsewhere =
            scene.bySupervisor(scene.supervisor("elsewhere", CaseScene.OTHER_DISTRICT), CaseScene.OTHER_DISTRICT);
    private StationId station;
    private StationId point;

    @BeforeEach
    void aStationAndAPoint() throws Exception {
        String street = scene.strings("SELECT code FROM programme.street WHERE district_code = '" + CaseScene.DISTRICT
                        + "' ORDER BY code LIMIT 1")
                .getFirst();
        station = open(null, "区工作站");
        point = open(street, "大溪沟社工点");
    }

    @Test
    void theSameFormSentAgainIsTheSamePlace() {
        var command = new OpenStation(StationId.of(Ids.next()), CaseScene.DISTRICT, null, profile("第二工作站"));
        assertThat(supervisor.ask(() -> supervisor.get(Stations.class).open(command)))
                .isEqualTo(supervisor.ask(() -> supervisor.get(Stations.class).open(command)));
        assertThat(view().stations()).hasSize(3);
    }

    @Test
    void aStreetHasOneOpenPoint() {
        StationView there = one(point);
        assertThat(there.kind()).isEqualTo(StationKind.POINT);
        assertThatThrownBy(() -> open(streetOf(), "又一个点")).matches(CaseError.STATION_IN_STREET::stopped);
        supervisor.tell(() -> supervisor.get(Stations.class).close(point));
        assertThat(open(streetOf(), "新的点")).isNotEqualTo(point);
        assertThat(one(point).closedOn()).isEqualTo(scene.today);
    }

    @Test
    void whatAPlaceTellsAboutItselfIsVersions() {
        change(station, 1, "区社区工作站");
        assertThat(one(station).versions())
                .extracting(line -> line.profile().name())
                .containsExactly("区社区工作站", "区工作站");
        change(station, 1, "区社区工作站");
        assertThatThrownBy(() -> change(station, 1, "别的名字")).matches(CaseError.STATION_CHANGED_MEANWHILE::stopped);
        assertThat(one(station).versions()).hasSize(2);
    }

    @Test
    void aCaseIsWorkedWhereItsCaseworkerWorksAndFollows() {
        ClientId client = desk.open("C-1", null);
        assertThat(desk.read(client).place()).isNull();
        put(worker, station, scene.today);
        assertThat(desk.read(client).place()).isEqualTo("区工作站");
        put(worker, point, scene.today);
        assertThat(desk.read(client).place()).isEqualTo("大溪沟社工点");
        put(worker, point, scene.today);
        assertThat(one(point).turns()).hasSize(1);
        assertThat(one(station).workers()).isEmpty();
        assertThat(one(station).turns()).isEmpty();
        put(worker, null, scene.today.plusDays(1));
        assertThat(desk.read(client).place()).isEqualTo("大溪沟社工点");
    }

    @Test
    void whereSomebodyWorksIsNotClosed() {
        put(worker, station, scene.today.plusDays(3));
        assertThatThrownBy(() ->
                        supervisor.tell(() -> supervisor.get(Stations.class).close(station)))
                .matches(CaseError.STATION_HAS_WORKERS::stopped);
        put(worker, null, scene.today.plusDays(3));
        supervisor.tell(() -> supervisor.get(Stations.class).close(station));
        assertThatThrownBy(() -> put(worker, station, scene.today)).matches(CaseError.STATION_CLOSED::stopped);
    }

    @Test
    void whereNobodyWorksCasesAnyMoreIsClosed() {
        put(worker, station, scene.today);
        put(second, station, scene.today.plusDays(2));
        scene.sql("UPDATE account.account SET state = 'DISABLED' WHERE id IN (?, ?)", worker.value(), second.value());
        assertThat(one(station).workers()).isEmpty();
        supervisor.tell(() -> supervisor.get(Stations.class).close(station));
        assertThat(one(station).closedOn()).isEqualTo(scene.today);
        assertThat(one(station).turns()).isEmpty();
    }

    @Test
    void whoWorksNoCasesAnyMoreIsTakenOffAPlace() {
        put(worker, station, scene.today);
        scene.sql("UPDATE account.account SET state = 'DISABLED' WHERE id = ?", worker.value());
        put(worker, null, scene.today);
        assertThat(one(station).turns()).isEmpty();
    }

    @Test
    void whatWasArrangedForLaterIsArrangedAnew() {
        put(worker, station, scene.today);
        put(worker, point, scene.today.plusDays(80));
        put(worker, point, scene.today.plusDays(3));
        assertThat(one(station).turns()).extracting(StationTurnLine::until).containsExactly(scene.today.plusDays(3));
        assertThat(one(point).turns()).extracting(StationTurnLine::from).containsExactly(scene.today.plusDays(3));
        put(worker, station, scene.today.plusDays(1));
        assertThat(one(point).turns()).isEmpty();
        put(worker, point, scene.today.plusDays(60));
        put(worker, null, scene.today.plusDays(2));
        assertThat(one(point).turns()).isEmpty();
        assertThat(one(station).turns())
                .extracting(StationTurnLine::until)
                .containsExactly(scene.today.plusDays(2), scene.today.plusDays(1));
        assertThatThrownBy(() -> put(worker, point, scene.today.plusDays(91))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void theNumberOfFamiliesTellsNothingOfTheOwnFamily() {
        CaseScene.Family family = scene.family("7K3M-9XQ2");
        ClientId own = desk.open("C-1", family.code());
        ClientId other = desk.open("C-2", null);
        assertThat(own).isNotEqualTo(other);
        assertThat(cases()).isEqualTo(2);
        scene.sql("UPDATE programme.person SET account_id = ? WHERE id = ?", above.value(), family.adult());
        assertThat(cases()).isEqualTo(1);
    }

    private int cases() {
        return view().workers().stream()
                .filter(load -> load.account().equals(worker))
                .findFirst()
                .orElseThrow()
                .cases();
    }

    @Test
    void theHandOverOffersWhoWorksWhereWithHowManyFamilies() {
        ClientId client = desk.open("C-1", null);
        CaseScene.Desk other = scene.by(second);
        ClientId unused = other.open("C-2", null);
        put(second, point, scene.today);
        assertThat(unused).isNotNull();
        assertThat(supervisor.ask(() -> supervisor.get(CaseHandOvers.class).colleagues(client)))
                .singleElement()
                .satisfies(load -> {
                    assertThat(load.place()).isEqualTo("大溪沟社工点");
                    assertThat(load.cases()).isEqualTo(1);
                    assertThat(load.word()).isEqualTo(CaseloadWord.TOO_FEW);
                });
    }

    @Test
    void aSupervisorOfAnotherDistrictKeepsAndSeesNothingOfIt() {
        assertThat(elsewhere.ask(() -> elsewhere.get(Stations.class).own()))
                .singleElement()
                .satisfies(district -> {
                    assertThat(district.stations()).isEmpty();
                    assertThat(district.workers()).isEmpty();
                });
        assertThatThrownBy(
                        () -> elsewhere.tell(() -> elsewhere.get(Stations.class).close(station)))
                .isInstanceOf(CaseRecordNotFound.class);
        assertThatThrownBy(() -> elsewhere.tell(() -> elsewhere
                        .get(Stations.class)
                        .put(new PutAtStation(CaseScene.DISTRICT, station, worker, scene.today))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void whoWorksNoCasesThereIsPutNowhere() {
        assertThatThrownBy(() -> put(above, station, scene.today)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> put(worker, station, scene.today.minusDays(1))).isInstanceOf(InvalidInput.class);
    }

    private String streetOf() {
        return supervisor
                .ask(() -> supervisor.get(Stations.class).streets(CaseScene.DISTRICT))
                .getFirst()
                .code();
    }

    private StationId open(@Nullable String street, String name) {
        return supervisor.ask(() -> supervisor
                .get(Stations.class)
                .open(new OpenStation(StationId.of(Ids.next()), CaseScene.DISTRICT, street, profile(name))));
    }

    private void change(StationId id, int looked, String name) {
        supervisor.tell(() -> supervisor.get(Stations.class).change(new ChangeStation(id, looked, profile(name))));
    }

    private void put(AccountId who, @Nullable StationId where, LocalDate from) {
        supervisor.tell(
                () -> supervisor.get(Stations.class).put(new PutAtStation(CaseScene.DISTRICT, where, who, from)));
    }

    private StationView one(StationId id) {
        return view().stations().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private DistrictStations view() {
        List<DistrictStations> own =
                supervisor.ask(() -> supervisor.get(Stations.class).own());
        return own.getFirst();
    }

    private static StationProfile profile(String name) {
        return new StationProfile(name, "人民路 1 号", "023 6312 3456", "周一到周五 9:00–17:00");
    }
}
