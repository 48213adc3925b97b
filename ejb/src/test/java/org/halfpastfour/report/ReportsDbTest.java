package org.halfpastfour.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.testing.TestJpa.inTransaction;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.halfpastfour.account.Caller;
import org.halfpastfour.account.TestCaller;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.TestJpa;
import org.halfpastfour.testing.Wiring;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

class ReportsDbTest {

    private static final String DAZU = "500111";
    private static final String YUBEI = "500112";
    /** Each test has a year of its own, in which nothing else is held. */
    private final LocalDate march = LocalDate.of(UseScene.year(), 3, 4);

    private final UseScene scene = new UseScene();
    private final Clock clock = Clock.fixed(HomeScene.at(march.plusYears(1), "10:00"), HomeScene.ZONE);
    private final UUID home = scene.home(DAZU);

    @Test
    void countsSessionsAndWhoCameByDistrictAndMonth() {
        six(march, 6, 0);
        six(march.plusMonths(1), 7, 0);
        UseReport report = city(UseBy.DISTRICT_MONTH);
        assertThat(report.lines()).extracting(UseLine::month).containsExactly(month(0), month(1));
        assertThat(report.lines()).extracting(UseLine::districtName).containsOnly("大足区");
        assertThat(report.lines()).extracting(line -> line.figures().sessions()).containsExactly(6L, 6L);
        assertThat(report.lines())
                .extracting(line -> line.figures().participations())
                .containsExactly(6L, 7L);
        assertThat(report.total().participations()).isEqualTo(13);
    }

    @Test
    void aSessionThatWasCalledOffCountsForNothing() {
        six(march, 6, 0);
        scene.session(home, march.plusDays(9), 20, 0, "AFTER_SCHOOL_CLASS", "CANCELLED");
        assertThat(only().sessions()).isEqualTo(6);
        assertThat(only().places()).isEqualTo(60);
    }

    @Test
    void aSessionCountsFromItsEndOn() {
        six(march, 6, 0);
        UUID today = scene.session(home, march.plusDays(9), 10, 5);
        long ends = HomeScene.number(
                "SELECT extract(epoch FROM ends_at)::bigint FROM programme.session WHERE id = ?", today);
        assertThat(at(ends - 1).sessions()).isEqualTo(6);
        assertThat(at(ends).sessions()).isEqualTo(7);
    }

    @Test
    void whatWasNeverPublishedWasNotHeld() {
        six(march, 6, 0);
        scene.session(home, march.plusDays(9), 20, 0, "COURSE", "PLANNED");
        assertThat(only().sessions()).isEqualTo(6);
    }

    @Test
    void aFamilyMeetingIsInNoFigure() {
        six(march, 6, 0);
        for (int day = 9; day < 15; day++) {
            scene.session(home, march.plusDays(day), 0, 0, "FAMILY_MEETING", "HELD");
            scene.session(home, march.plusDays(day), 0, 0, "FAMILY_MEETING", "PUBLISHED");
        }
        assertThat(only().sessions()).isEqualTo(6);
    }

    @Test
    void theUseIsThePlacesTakenOfAllPlacesWhoeverCame() {
        scene.came(scene.session(home, march, 40, 20), 6);
        scene.session(home, march.plusDays(1), 40, 10);
        assertThat(only().use()).isEqualTo(38);
        assertThat(only().places()).isEqualTo(80);
    }

    @Test
    void whoWaitedCountsOnceASessionWhetherOrNotAPlaceCameOfIt() {
        UUID session = scene.session(home, march, 40, 20);
        scene.waited(session, 4);
        scene.waitedAndTook(session, 3);
        scene.came(session, 5);
        assertThat(only().waiting()).isEqualTo(7);
    }

    @Test
    void aNumberOfOneToFourIsWithheldAndNoneIsNot() {
        UUID session = scene.session(home, march, 40, 4);
        scene.came(session, 4);
        UseFigures figures = only();
        assertThat(figures.participations()).isNull();
        assertThat(figures.sessions()).as("one session").isNull();
        assertThat(figures.use()).as("would tell the four of forty").isNull();
        assertThat(figures.waiting()).isZero();
        assertThat(figures.withheld())
                .containsExactlyInAnyOrder(UseFigure.SESSIONS, UseFigure.PARTICIPATIONS, UseFigure.TAKEN);
    }

    @Test
    void aLongerTimeDoesNotTellWhatAMonthWithholds() {
        six(march, 6, 0);
        six(march.plusMonths(1), 3, 0);
        assertThat(city(UseBy.DISTRICT).lines().getFirst().figures().participations())
                .isEqualTo(6);
        assertThat(city(UseBy.DISTRICT).lines().getFirst().figures().withheld()).contains(UseFigure.PARTICIPATIONS);
        assertThat(city(UseBy.DISTRICT_MONTH).total().participations()).isEqualTo(6);
    }

    @Test
    void theWholeCityDoesNotTellWhatADistrictWithholds() {
        six(march, 6, 0);
        scene.came(scene.session(scene.home(YUBEI), march, 20, 9), 2);
        UseLine month = city(UseBy.MONTH).lines().getFirst();
        assertThat(month.figures().participations()).isEqualTo(6);
        assertThat(month.district()).isNull();
    }

    @Test
    void theDistrictDoesNotTellWhatAHomeWithholds() {
        scene.came(scene.session(home, march, 40, 20), 8);
        scene.came(scene.session(scene.home(DAZU), march, 40, 20), 6);
        UUID small = scene.home(DAZU);
        scene.came(scene.session(small, march, 40, 20), 2);
        List<UseLine> homes = city(UseBy.HOME).lines();
        assertThat(city(UseBy.DISTRICT).lines().getFirst().figures().participations())
                .isEqualTo(16);
        assertThat(homes).extracting(line -> line.figures().participations()).containsExactlyInAnyOrder(8L, null, null);
    }

    @Test
    void staffSeesItsOwnHomesOnly() {
        six(march, 6, 0);
        scene.came(scene.session(scene.home(DAZU), march, 40, 20), 9);
        Reports ofStaff = reports(TestCaller.staffOf(home));
        UseReport report = inTransaction(() -> ofStaff.use(new AskUse(month(0), month(2), null, UseBy.HOME)));
        assertThat(report.lines()).extracting(UseLine::home).containsExactly(home);
        assertThat(report.total().participations()).isEqualTo(6);
    }

    @Test
    void theFileSaysTheSameInBothLanguages() {
        six(march, 6, 3);
        AskUse asked = new AskUse(month(0), month(2), null, UseBy.DISTRICT_MONTH);
        Reports ofCity = reports(TestCaller.cityOffice());
        String year = String.valueOf(march.getYear());
        assertThat(inTransaction(() -> ofCity.useSheet(asked, Locale.SIMPLIFIED_CHINESE)))
                .isEqualTo("\uFEFF区县,月份,场次,人次,名额,名额预约率（百分比）,候补人次\r\n大足区," + year + "年3月,6,6,60,50,不公布\r\n");
        assertThat(inTransaction(() -> ofCity.useSheet(asked, Locale.ENGLISH)))
                .startsWith("\uFEFFDistrict,Month,Sessions,")
                .endsWith("大足区,March " + year + ",6,6,60,50,withheld\r\n");
    }

    @Test
    void oneDistrictIsLookedAtAlone() {
        six(march, 6, 0);
        scene.came(scene.session(scene.home(YUBEI), march, 20, 9), 9);
        UseReport report = inTransaction(
                () -> reports(TestCaller.cityOffice()).use(new AskUse(month(0), month(2), YUBEI, UseBy.DISTRICT)));
        assertThat(report.lines()).extracting(UseLine::district).containsExactly(YUBEI);
    }

    @Test
    void asksTheDatabaseOnceHoweverManyHomesThereAre() {
        for (int one = 0; one < 12; one++) {
            scene.session(scene.home(one % 2 == 0 ? DAZU : YUBEI), march, 20, 9);
        }
        Statistics statistics = TestJpa.factory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        UseTable table = inTransaction(() ->
                reports(TestCaller.cityOffice()).useTable(new AskUse(month(0), month(2), null, UseBy.DISTRICT_MONTH)));
        assertThat(table.cells().lines()).hasSize(2);
        assertThat(table.districts().lines()).hasSize(2);
        assertThat(table.months().lines()).hasSize(1);
        statistics.setStatisticsEnabled(false);
        assertThat(statistics.getPrepareStatementCount() - before).isEqualTo(1);
    }

    @Test
    void refusesMonthsThatEndBeforeTheyBeginAndMoreThanThreeYears() {
        YearMonth from = month(0);
        assertThatThrownBy(() -> new AskUse(from, from.minusMonths(1), null, UseBy.MONTH))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new AskUse(from, from.plusMonths(36), null, UseBy.MONTH))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .extracting(error -> error.code())
                        .containsExactly("too-many-months"));
        assertThat(new AskUse(from, from.plusMonths(35), null, UseBy.MONTH)).isNotNull();
    }

    /** Six sessions of a month, of ten places each, five of them taken; everybody comes to the first. */
    private void six(LocalDate from, int came, int waited) {
        UUID first = scene.session(home, from, 10, 5);
        for (int more = 1; more < 6; more++) {
            scene.session(home, from.plusDays(more), 10, 5);
        }
        scene.came(first, came);
        scene.waited(first, waited);
    }

    private UseFigures only() {
        List<UseLine> lines = city(UseBy.DISTRICT).lines();
        assertThat(lines).hasSize(1);
        return lines.getFirst().figures();
    }

    private UseFigures at(long second) {
        Clock then = Clock.fixed(Instant.ofEpochSecond(second), HomeScene.ZONE);
        return inTransaction(() -> reports(TestCaller.cityOffice(), then)
                        .use(new AskUse(month(0), month(2), null, UseBy.DISTRICT)))
                .total();
    }

    private UseReport city(UseBy by) {
        return inTransaction(() -> reports(TestCaller.cityOffice()).use(new AskUse(month(0), month(2), null, by)));
    }

    private Reports reports(Caller caller) {
        return reports(caller, clock);
    }

    private static Reports reports(Caller caller, Clock clock) {
        return new Wiring().with(Caller.class, caller).with(Clock.class, clock).get(Reports.class);
    }

    private YearMonth month(int later) {
        return YearMonth.from(march).plusMonths(later);
    }
}
