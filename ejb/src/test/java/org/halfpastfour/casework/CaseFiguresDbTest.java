package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.TestAccounts;
import org.halfpastfour.account.TestCaller;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A month is handed in once and told when all districts did; what it says, to whom, and what nobody finds. */
class CaseFiguresDbTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final String HAND_IN = "figures handed in";
    private static final List<String> ALL_CASES = List.of("", "", "");
    private static final int FAMILIES = 7;

    private final CaseScene scene = new CaseScene();
    private final List<CaseScene.Family> families = new ArrayList<>();
    private AccountId caseworker;
    private CaseScene.Desk supervisor;
    private CaseScene.Desk city;

    @BeforeEach
    void sevenFamiliesOfADistrict() {
        caseworker = scene.caseworker("caseworker");
        CaseScene.Desk desk = scene.by(caseworker);
        for (int number = 0; number < FAMILIES; number++) {
            CaseScene.Family family = scene.family("7K3M-9XQ" + (number + 2));
            families.add(family);
            ClientId client = desk.open("C-" + number, family.code());
            assertThat(desk.consent(client, family, LocalDate.of(2026, 9, 1))).isNotNull();
            scene.attended(family, LocalDate.of(2026, 10, 12 + number));
        }
        scene.sql("UPDATE casework.client SET opened_on = date '2026-09-01'");
        supervisor = scene.bySupervisor(scene.supervisor("supervisor", CaseScene.DISTRICT), CaseScene.DISTRICT);
        city = ofCity();
    }

    @Test
    void aMonthIsToldAsItWasHandedIn() {
        handIn(supervisor, OCTOBER);
        CaseFiguresView told = read(city, CaseScene.DISTRICT);
        assertThat(told.periods()).containsExactly(OCTOBER);
        assertThat(told.number(CaseFigure.CLIENTS, OCTOBER, ALL_CASES)).isEqualTo(FAMILIES);
        assertThat(told.number(CaseFigure.ATTENDANCE, OCTOBER, List.of("", ""))).isEqualTo(FAMILIES);
        assertThat(told.number(CaseFigure.ATTENDANCE, OCTOBER, List.of("", "MISSED")))
                .as("nobody missed anything: told, it would tell of all the others")
                .isNull();
        assertThat(told.number(CaseFigure.ATTENDANCE, OCTOBER, List.of("CHILD_CARE", "ATTENDED")))
                .isNull();
        assertThat(told.caseload(OCTOBER)).hasValue((double) FAMILIES);
        assertThat(read(supervisor, CaseScene.DISTRICT).told()).isEqualTo(told.told());
    }

    @Test
    void whatIsCorrectedAfterwardsChangesNothingThatWasTold() throws SQLException {
        handIn(supervisor, OCTOBER);
        CaseFiguresView before = read(city, CaseScene.DISTRICT);
        scene.attended(families.getFirst(), LocalDate.of(2026, 10, 28));
        handIn(supervisor, OCTOBER);
        assertThat(read(city, CaseScene.DISTRICT).told()).isEqualTo(before.told());
        assertThat(scene.strings("SELECT count(*)::text FROM casework.figure_month"))
                .containsExactly("1");
    }

    @Test
    void ofFourFamiliesNothingIsTold() {
        scene.sql("UPDATE casework.client SET opened_on = date '2026-11-01' WHERE case_number > 'C-3'");
        handIn(supervisor, OCTOBER);
        assertThat(read(city, CaseScene.DISTRICT).told()).isEmpty();
        assertThat(read(city, "").told()).isEmpty();
    }

    @Test
    void nothingIsToldBeforeEveryDistrictWithCasesHandedIn() throws SQLException {
        CaseScene.Desk other = anotherDistrict(30);
        handIn(supervisor, OCTOBER);
        assertThat(read(city, "").periods()).isEmpty();
        assertThat(read(supervisor, CaseScene.DISTRICT).periods()).isEmpty();
        handIn(other, CaseScene.OTHER_DISTRICT, OCTOBER);
        assertThat(read(city, "").number(CaseFigure.CLIENTS, OCTOBER, ALL_CASES))
                .isEqualTo(FAMILIES + 30);
        assertThat(scene.strings("SELECT district_code FROM casework.told_figure GROUP BY 1 ORDER BY 1"))
                .containsExactly("", CaseScene.DISTRICT, CaseScene.OTHER_DISTRICT);
    }

    /** Who knows the own district must not find the other one's three in the sum of the city. */
    @Test
    void theCitysSumIsWithheldWhereItTellsOfAnotherDistrict() {
        CaseScene.Desk other = anotherDistrict(3);
        handIn(supervisor, OCTOBER);
        handIn(other, CaseScene.OTHER_DISTRICT, OCTOBER);
        assertThat(read(city, "").number(CaseFigure.CLIENTS, OCTOBER, ALL_CASES))
                .isNull();
        assertThat(read(city, CaseScene.OTHER_DISTRICT).told()).isEmpty();
        assertThat(read(city, CaseScene.DISTRICT).number(CaseFigure.CLIENTS, OCTOBER, ALL_CASES))
                .isEqualTo(FAMILIES);
    }

    /** Seven clients in three households are three families. */
    @Test
    void clientsOfOneHouseholdAreOneFamily() throws SQLException {
        scene.sql("DELETE FROM casework.attendance_consent");
        scene.sql(
                "UPDATE casework.client_household h SET household_id = (SELECT l.household_id FROM casework.client_household l"
                        + " JOIN casework.client c ON c.id = l.client_id WHERE c.case_number = 'C-0') FROM casework.client k"
                        + " WHERE k.id = h.client_id AND k.case_number < 'C-5'");
        handIn(supervisor, OCTOBER);
        assertThat(scene.strings("SELECT number || ' ' || families || ' ' || largest FROM casework.figure_count"
                        + " WHERE figure = 'CLIENTS' AND what = '::'"))
                .containsExactly("7 3 5");
        assertThat(read(city, CaseScene.DISTRICT).told()).isEmpty();
    }

    /** Asked of all accounts, and only while a month is handed in. */
    @Test
    void whichDistrictsSomebodyHoldsTogetherIsAskedWhileHandedIn() {
        CaseScene.Desk other = anotherDistrict(30);
        scene.sql(
                "INSERT INTO account.account_grant (id, account_id, role, district_code, valid_from)"
                        + " SELECT ?, account_id, role, ?, valid_from FROM account.account_grant"
                        + " WHERE role = 'CASE_SUPERVISOR' AND district_code = ?",
                Ids.next(),
                CaseScene.OTHER_DISTRICT,
                CaseScene.DISTRICT);
        boolean together = as(supervisor, HAND_IN, () -> supervisor.get(FigureRecords.class).heldTogether().stream()
                .anyMatch(each -> each.containsAll(List.of(CaseScene.DISTRICT, CaseScene.OTHER_DISTRICT))));
        assertThat(together).isTrue();
        boolean outside = as(other, "figures", () -> other.get(FigureRecords.class)
                .heldTogether()
                .isEmpty());
        assertThat(outside).isTrue();
    }

    @Test
    void aSupervisorSeesNothingOfAnotherDistrictNorOfTheCity() {
        CaseScene.Desk other = anotherDistrict(30);
        handIn(supervisor, OCTOBER);
        handIn(other, CaseScene.OTHER_DISTRICT, OCTOBER);
        assertThat(read(supervisor, CaseScene.OTHER_DISTRICT).told()).isEmpty();
        assertThat(read(supervisor, CaseScene.OTHER_DISTRICT).periods()).isEmpty();
        assertThat(read(supervisor, "").told()).isEmpty();
        assertThat(read(other, CaseScene.DISTRICT).caseworkers()).isEmpty();
        assertThatThrownBy(() -> handIn(other, OCTOBER)).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11", "2027-01", "2025-10"})
    void aMonthThatIsNotOverOrLongAgoIsNotHandedIn(String month) {
        assertThatThrownBy(() -> handIn(supervisor, YearMonth.parse(month))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void saysWhichMonthsAreToBeHandedIn() {
        assertThat(read(supervisor, CaseScene.DISTRICT).toHandIn()).containsExactly(YearMonth.of(2026, 9), OCTOBER);
        handIn(supervisor, OCTOBER);
        assertThat(read(supervisor, CaseScene.DISTRICT).toHandIn()).containsExactly(YearMonth.of(2026, 9));
        assertThat(read(city, CaseScene.DISTRICT).toHandIn()).isEmpty();
    }

    /** The last two at the same moment: each waits for the other, and one of them tells. */
    @Test
    void ofTwoWhoHandInAtTheSameTimeTheLaterOneTells() throws Exception {
        CaseScene.Desk other = anotherDistrict(30);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<?> one = both.submit(() -> handIn(supervisor, OCTOBER));
            Future<?> two = both.submit(() -> handIn(other, CaseScene.OTHER_DISTRICT, OCTOBER));
            one.get();
            two.get();
        }
        assertThat(read(city, "").number(CaseFigure.CLIENTS, OCTOBER, ALL_CASES))
                .isEqualTo(FAMILIES + 30);
    }

    @Test
    void twoTapsHandInOnce() throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<?>> taps = List.of(
                    both.submit(() -> handIn(supervisor, OCTOBER)), both.submit(() -> handIn(supervisor, OCTOBER)));
            for (Future<?> tap : taps) {
                tap.get();
            }
        }
        assertThat(scene.strings("SELECT count(*)::text FROM casework.figure_month"))
                .containsExactly("1");
    }

    @Test
    void aQuarterIsToldWithItsThirdMonth() {
        for (int month = 7; month <= 9; month++) {
            for (int number = 0; number < FAMILIES; number++) {
                scene.attended(families.get(number), LocalDate.of(2026, month, 1 + number));
            }
        }
        scene.sql("UPDATE casework.client SET opened_on = date '2026-07-01'");
        scene.sql("UPDATE casework.attendance_consent SET from_date = date '2026-07-01'");
        handIn(supervisor, YearMonth.of(2026, 7));
        handIn(supervisor, YearMonth.of(2026, 8));
        assertThat(quarters().periods()).isEmpty();
        handIn(supervisor, YearMonth.of(2026, 9));
        assertThat(quarters().number(CaseFigure.ATTENDANCE, YearMonth.of(2026, 7), List.of("", "")))
                .isEqualTo(3 * FAMILIES);
    }

    /** Whoever reads figures, or is inside for anything else, sees no count; nor does a caseworker or the city who says to hand in. */
    @Test
    void countsAreReadOnlyWhileAMonthIsHandedIn() {
        handIn(supervisor, OCTOBER);
        String counts = "SELECT count(*) FROM casework.figure_count";
        assertThat(number(supervisor, "figures", counts)).isZero();
        assertThat(number(city, "figures", counts)).isZero();
        assertThat(number(city, HAND_IN, counts)).isZero();
        assertThat(number(scene.by(caseworker), HAND_IN, counts)).isZero();
        assertThat(number(scene.by(caseworker), "figures", "SELECT count(*) FROM casework.told_figure"))
                .isZero();
        assertThat(number(supervisor, HAND_IN, counts)).isPositive();
        assertThat(number(city, "figures", "SELECT count(*) FROM casework.client"))
                .isZero();
    }

    @Test
    void thatItWasReadTakenAndHandedInIsWrittenDown() throws SQLException {
        handIn(supervisor, OCTOBER);
        read(city, "");
        TakenOut<CaseFiguresView> taken = as(
                city, "figures", () -> city.get(CaseFigures.class).take(new AskFigures("", OCTOBER, OCTOBER, false)));
        assertThat(taken.by().number()).isNotEmpty();
        assertThat(scene.strings("SELECT action FROM casework.audit_entry WHERE client_id IS NULL ORDER BY at, id"))
                .contains("figures.handed-in", "file.taken");
        assertThat(scene.strings("SELECT purpose FROM casework.read_log WHERE record_kind = 'figures'"))
                .containsExactly("figures");
    }

    @Test
    void whatADistrictHandsInAfterTheMonthWasToldIsKeptAndToldNoMore() throws SQLException {
        CaseScene.Desk other = anotherDistrict(6);
        scene.sql(
                "UPDATE casework.client SET state = 'CLOSED', closed_on = date '2026-09-20' WHERE case_number LIKE 'D-%'");
        handIn(supervisor, OCTOBER);
        CaseFiguresView before = read(city, "");
        assertThat(before.periods()).containsExactly(OCTOBER);
        scene.sql("UPDATE casework.client SET state = 'ACTIVE', closed_on = NULL WHERE case_number LIKE 'D-%'");
        handIn(other, CaseScene.OTHER_DISTRICT, OCTOBER);
        assertThat(read(other, CaseScene.OTHER_DISTRICT).toHandIn()).doesNotContain(OCTOBER);
        assertThat(read(city, "").told()).isEqualTo(before.told());
        assertThat(read(other, CaseScene.OTHER_DISTRICT).periods()).isEmpty();
        assertThat(scene.strings("SELECT count(*)::text FROM casework.figure_month"))
                .containsExactly("2");
    }

    /** Otherwise the month in which a district has its first case could be read off its page. */
    @Test
    void theCityReadsTheSameMonthsOfADistrictWithoutACase() {
        handIn(supervisor, OCTOBER);
        assertThat(read(city, CaseScene.OTHER_DISTRICT).periods()).containsExactly(OCTOBER);
        assertThat(read(city, CaseScene.OTHER_DISTRICT).told()).isEmpty();
    }

    @Test
    void aCaseThatWasClosedSinceIsCountedButNotWhatItsFamilyCameTo() {
        closed("C-0", LocalDate.of(2026, 11, 2));
        handIn(supervisor, OCTOBER);
        CaseFiguresView told = read(city, CaseScene.DISTRICT);
        assertThat(told.number(CaseFigure.CLIENTS, OCTOBER, ALL_CASES)).isEqualTo(FAMILIES);
        assertThat(told.number(CaseFigure.ATTENDANCE, OCTOBER, List.of("", ""))).isEqualTo(FAMILIES - 1);
    }

    @Test
    void aCaseThatWasClosedInTheMonthIsNotThereAtItsEnd() {
        closed("C-0", LocalDate.of(2026, 10, 31));
        handIn(supervisor, OCTOBER);
        assertThat(read(city, CaseScene.DISTRICT).number(CaseFigure.CLIENTS, OCTOBER, ALL_CASES))
                .isEqualTo(FAMILIES - 1);
    }

    @Test
    void aCaseThatIsOpenAgainIsNotCountedWhereItWasClosed() {
        closed("C-0", LocalDate.of(2026, 9, 10));
        scene.sql("UPDATE casework.client SET state = 'ACTIVE', closed_on = NULL WHERE case_number = 'C-0'");
        event("C-0", "REOPENED", LocalDate.of(2026, 11, 2));
        handIn(supervisor, OCTOBER);
        assertThat(read(city, CaseScene.DISTRICT).number(CaseFigure.CLIENTS, OCTOBER, ALL_CASES))
                .isEqualTo(FAMILIES - 1);
    }

    /** Of each family two calls, a home visit, an interview and an inquiry, under the agreement of that time. */
    @Test
    void whatWasDueStaysDueWhenTheAgreementWasRenewedSince() {
        scene.sql("UPDATE casework.client SET opened_on = date '2026-08-01'");
        scene.sql("INSERT INTO casework.agreement (id, client_id, starts_on, ends_on)"
                + " SELECT uuidv7(), id, date '2026-08-01', date '2026-11-08' FROM casework.client");
        scene.sql("INSERT INTO casework.agreement (id, client_id, starts_on, ends_on)"
                + " SELECT uuidv7(), id, date '2026-11-09', date '2027-11-08' FROM casework.client");
        handIn(supervisor, OCTOBER);
        assertThat(read(city, CaseScene.DISTRICT).number(CaseFigure.CONTACTS, OCTOBER, List.of("", "")))
                .isEqualTo(5 * FAMILIES);
    }

    @Test
    void titlesAreToldWhereNeitherWhoHoldsThemNorTheOthersAreFew() {
        for (int number = 0; number < 11; number++) {
            AccountId account = scene.caseworker("worker-" + number);
            holds(account, TitleKind.SOCIAL_WORKER, number < 6, LocalDate.of(2026, 10, 31));
            holds(account, TitleKind.COUNSELLOR, number < 8, LocalDate.of(2026, 12, 31));
            holds(account, TitleKind.FAMILY_EDUCATION, number < 4, LocalDate.of(2026, 12, 31));
            holds(account, TitleKind.PSYCHOTHERAPIST, true, LocalDate.of(2026, 10, 30));
        }
        handIn(supervisor, OCTOBER);
        CaseFiguresView told = read(city, CaseScene.DISTRICT);
        assertThat(told.number(CaseFigure.TITLES, OCTOBER, List.of(CaseFigure.WORKING)))
                .isEqualTo(12);
        assertThat(told.number(CaseFigure.TITLES, OCTOBER, List.of("SOCIAL_WORKER")))
                .isEqualTo(6);
        assertThat(told.number(CaseFigure.TITLES, OCTOBER, List.of("COUNSELLOR")))
                .as("four are without it")
                .isNull();
        assertThat(told.number(CaseFigure.TITLES, OCTOBER, List.of("FAMILY_EDUCATION")))
                .isNull();
        assertThat(told.number(CaseFigure.TITLES, OCTOBER, List.of("PSYCHOTHERAPIST")))
                .as("expired by then")
                .isNull();
    }

    private void holds(AccountId account, TitleKind kind, boolean holds, LocalDate until) {
        if (holds) {
            scene.sql(
                    "INSERT INTO casework.caseworker_title (id, account_id, district_code, kind, called, number, issued_on,"
                            + " expires_on, seen_by, seen_on) VALUES (?, ?, ?, ?, '', ?, ?, ?, ?, ?)",
                    Ids.next(),
                    account.value(),
                    CaseScene.DISTRICT,
                    kind.name(),
                    account + kind.name(),
                    LocalDate.of(2025, 1, 1),
                    until,
                    Ids.next(),
                    LocalDate.of(2025, 1, 1));
        }
    }

    @Test
    void whoPrintsThemStandsInTheLog() throws SQLException {
        TakenBy by = as(city, "figures", () -> city.get(CaseFigures.class).print());
        assertThat(by.login()).isEqualTo("city");
        assertThat(scene.strings("SELECT detail FROM casework.audit_entry WHERE action = 'file.taken'"))
                .containsExactly("PRINTED_FIGURES " + by.number());
    }

    private void closed(String number, LocalDate day) {
        scene.sql("UPDATE casework.client SET state = 'CLOSED', closed_on = ? WHERE case_number = ?", day, number);
        event(number, "CLOSED", day);
    }

    private void event(String number, String kind, LocalDate day) {
        scene.sql(
                "INSERT INTO casework.case_event (id, client_id, kind, at, by_account, reason, words)"
                        + " SELECT uuidv7(), id, ?, ?, caseworker_id, CASE WHEN ? = 'CLOSED' THEN 'OWN_WISH' END, '说过了' FROM casework.client WHERE case_number = ?",
                kind,
                scene.at(day, 12, 0),
                kind,
                number);
    }

    private CaseFiguresView quarters() {
        return as(city, "figures", () -> city.get(CaseFigures.class)
                .of(new AskFigures(CaseScene.DISTRICT, YearMonth.of(2026, 7), OCTOBER, true)));
    }

    private CaseScene.Desk ofCity() {
        AccountId account = TestAccounts.insert("city");
        scene.sql(
                "INSERT INTO account.account_grant (id, account_id, role, valid_from) VALUES (?, ?, 'CITY_ADMIN', ?)",
                Ids.next(),
                account.value(),
                scene.today.minusDays(30));
        return scene.new Desk(TestCaller.cityOffice().withId(account), scene.clock);
    }

    private CaseScene.Desk anotherDistrict(int cases) {
        for (int number = 0; number < cases; number++) {
            scene.sql(
                    "INSERT INTO casework.client (id, case_number, name, district_code, caseworker_id, state, opened_on, version)"
                            + " VALUES (?, ?, '李四', ?, ?, 'ACTIVE', '2026-09-01', 0)",
                    Ids.next(),
                    "D-" + number,
                    CaseScene.OTHER_DISTRICT,
                    caseworker.value());
        }
        return scene.bySupervisor(scene.supervisor("elsewhere", CaseScene.OTHER_DISTRICT), CaseScene.OTHER_DISTRICT);
    }

    private static CaseFiguresView read(CaseScene.Desk desk, String district) {
        return as(desk, "figures", () -> desk.get(CaseFigures.class)
                .of(new AskFigures(district, OCTOBER.minusMonths(3), OCTOBER.plusMonths(1), false)));
    }

    private static void handIn(CaseScene.Desk desk, YearMonth month) {
        handIn(desk, CaseScene.DISTRICT, month);
    }

    private static void handIn(CaseScene.Desk desk, String district, YearMonth month) {
        boolean done = as(desk, HAND_IN, () -> {
            desk.get(CaseFigures.class).handIn(new HandInMonth(district, month));
            return true;
        });
        assertThat(done).isTrue();
    }

    private static long number(CaseScene.Desk desk, String purpose, String sql) {
        return as(desk, purpose, () -> ((Number)
                        TestJpa.entityManager().createNativeQuery(sql).getSingleResult())
                .longValue());
    }

    private static <T> T as(CaseScene.Desk desk, String purpose, Callable<T> useCase) {
        return TestJpa.inTransaction(() -> {
            desk.get(Wall.class).enter(purpose);
            T answer = useCase.call();
            desk.get(Wall.class).leave();
            return answer;
        });
    }
}
