package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Requests;
import org.halfpastfour.engagement.DosePeriod;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.testing.CountedStatements.Cost;
import org.halfpastfour.testing.Wiring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a request of the case side sends to the database, signing in and the way through the wall included. */
class CaseBudgetDbTest {

    private CaseScene scene;
    private CaseScene.Desk desk;
    private Wiring node;
    private Requests requests;
    private String name;
    private final UUID home = Ids.next();

    @BeforeEach
    void aCaseworker() {
        scene = new CaseScene();
        scene.sql(
                "INSERT INTO programme.home (id, name, district_code, street_code, address, phone, status)"
                        + " VALUES (?, '大坪青少年之家', ?, '500103011', '人民路 2 号', '02363000000', 'OPEN')",
                home,
                CaseScene.DISTRICT);
        AccountId caseworker = scene.caseworker("caseworker");
        desk = scene.by(caseworker);
        node = new Wiring();
        requests = new Requests(node, scene.clock);
        name = requests.knows(caseworker);
    }

    @Test
    void theCaseloadCostsTheSameForFourHundredClientsAsForOne() {
        String supervisor = requests.knows(scene.supervisor("supervisor", CaseScene.DISTRICT));
        withFamily(0);
        int one = statements("caseload of one", this::caseload);
        IntStream.range(1, 10).forEach(this::withFamily);
        int ten = statements("district of ten", () -> district(supervisor));
        IntStream.range(10, 400).forEach(this::withFamily);
        assertThat(district(supervisor).answer().total()).isEqualTo(400);
        assertThat(statements("district of 400", () -> district(supervisor))).isLessThanOrEqualTo(ten);
        assertThat(caseload().answer().total()).isEqualTo(400);
        assertThat(caseload().answer().items()).hasSize(PageRequest.USUAL);
        assertThat(statements("caseload of 400", this::caseload)).isEqualTo(one).isLessThanOrEqualTo(12);
    }

    @Test
    void aCaseIsOpenedInOneTransaction() {
        ClientId client = opened(0);
        InterventionId unused = desk.expecting(client, Stream.CHILD_CARE, 2, DosePeriod.WEEK);
        assertThat(unused).isNotNull();
        assertThat(statements(
                        "case page",
                        () -> request("opened", () -> node.get(Cases.class).opened(client))))
                .isLessThanOrEqualTo(24);
    }

    @Test
    void theDueListCostsTheSameForFourHundredClientsAsForTen() {
        IntStream.range(0, 10).forEach(this::agreed);
        int ten = statements("due list of 10", this::due);
        IntStream.range(10, 400).forEach(this::agreed);
        assertThat(due().answer().streets().stream()
                        .mapToInt(street -> street.clients().size())
                        .sum())
                .isEqualTo(400);
        assertThat(statements("due list of 400, with what helpers wrote", this::due))
                .isEqualTo(ten)
                .isLessThanOrEqualTo(13);
    }

    @Test
    void lookingThroughTheLogCostsTheSameForManyLinesAsForFew() {
        String supervisor = requests.knows(scene.supervisor("supervisor", CaseScene.DISTRICT));
        ClientId client = opened(0);
        int few = statements("log of few", () -> log(supervisor));
        scene.sql(
                "INSERT INTO casework.read_log (id, at, account_id, client_id, record_kind, purpose)"
                        + " SELECT uuidv7(), ?, uuidv7(), ?, 'case', 'case' FROM generate_series(1, 400)",
                scene.clock.instant(),
                client.value());
        assertThat(log(supervisor).answer().items()).hasSize(PageRequest.USUAL);
        assertThat(statements("log of many", () -> log(supervisor)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(11);
        assertThat(statements(
                        "readers",
                        () -> request(supervisor, CaseReaders.class, "on", () -> node.get(CaseReaders.class)
                                .on(DateRange.day(scene.today)))))
                .isLessThanOrEqualTo(10);
    }

    @Test
    void whatLeavesACaseAndWhoLookedInCostsLittle() {
        ClientId client = opened(0);
        assertThat(statements(
                        "paper",
                        () -> request(CaseExports.class, "take", () -> node.get(CaseExports.class)
                                .take(client))))
                .isLessThanOrEqualTo(38);
        assertThat(statements(
                        "emergency access",
                        () -> request(BrokenGlasses.class, "overview", () -> node.get(BrokenGlasses.class)
                                .overview())))
                .isLessThanOrEqualTo(14);
        assertThat(statements(
                        "referrals of a case",
                        () -> request(Referrals.class, "of", () -> node.get(Referrals.class)
                                .of(client))))
                .isLessThanOrEqualTo(12);
    }

    @Test
    void aReviewAndTheAssessmentsOfACaseCostLittle() {
        ClientId client = opened(0);
        InterventionId unused = desk.expecting(client, Stream.CHILD_CARE, 2, DosePeriod.WEEK);
        ReviewId review = desk.ask(() -> desk.get(Reviews.class).begin(new BeginReview(client, null, null)));
        assertThat(statements(
                        "review",
                        () -> request(Reviews.class, "read", () -> node.get(Reviews.class)
                                .read(review))))
                .isLessThanOrEqualTo(20);
        assertThat(statements(
                        "assessments",
                        () -> request(Assessments.class, "of", () -> node.get(Assessments.class)
                                .of(client))))
                .isLessThanOrEqualTo(12);
        assertThat(statements(
                        "instruments",
                        () -> request(Instruments.class, "all", () -> node.get(Instruments.class)
                                .all())))
                .isLessThanOrEqualTo(6);
    }

    private Cost<Page<LogView>> log(String supervisor) {
        return request(supervisor, CaseSideLog.class, "find", () -> node.get(CaseSideLog.class)
                .find(FindReads.on(DateRange.day(scene.today)), PageRequest.first()));
    }

    private Cost<DueList> due() {
        return request(ClientContacts.class, "due", () -> node.get(ClientContacts.class)
                .due(true));
    }

    private void agreed(int number) {
        ClientId client = desk.open("C-" + number, null);
        desk.tell(() -> desk.get(Cases.class)
                .recordAgreement(new RecordAgreement(client, scene.today.minusDays(20), scene.today.plusYears(1))));
        desk.tell(() -> desk.get(CaseVisits.class).livesAt(client, new LivesAt("人民路 " + number / 10, number + " 号")));
    }

    private Cost<CaseloadPage> caseload() {
        return request("myFamilies", () -> node.get(Cases.class).myFamilies(FindCases.first()));
    }

    private Cost<CaseloadPage> district(String supervisor) {
        return request(
                supervisor, "familiesOfDistrict", () -> node.get(Cases.class).familiesOfDistrict(FindCases.first()));
    }

    private static <T> int statements(String what, Callable<Cost<T>> request) {
        try {
            Cost<T> cost = request.call();
            assertThat(cost.transactions()).as("%s:%s", what, cost.told()).isEqualTo(1);
            return cost.statements().size();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The use case as the container calls it: on the other side of the wall. */
    private <T> Cost<T> request(String method, Callable<T> useCase) {
        return request(name, Cases.class, method, useCase);
    }

    private <T> Cost<T> request(Class<?> asked, String method, Callable<T> useCase) {
        return request(name, asked, method, useCase);
    }

    private <T> Cost<T> request(String who, String method, Callable<T> useCase) {
        return request(who, Cases.class, method, useCase);
    }

    private <T> Cost<T> request(String who, Class<?> asked, String method, Callable<T> useCase) {
        return requests.cost(who, () -> {
            AtomicReference<T> answer = new AtomicReference<>();
            Object unused = node.get(WallInterceptor.class).passTheWall(calling(asked, method, () -> {
                answer.set(useCase.call());
                return answer;
            }));
            return answer.get();
        });
    }

    private static InvocationContext calling(Class<?> bean, String method, Callable<?> useCase) {
        Method called = Arrays.stream(bean.getMethods())
                .filter(each -> each.getName().equals(method))
                .findFirst()
                .orElseThrow();
        return (InvocationContext) Proxy.newProxyInstance(
                CaseBudgetDbTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, asked, none) -> asked.getName().equals("getMethod") ? called : useCase.call());
    }

    private void withFamily(int number) {
        assertThat(opened(number)).isNotNull();
    }

    /** Every one with a consent, every fourth of another home. */
    private ClientId opened(int number) {
        String code = "7K%02d-%02dQ2".formatted(number / 100 + 10, number % 100);
        CaseScene.Family family = scene.family(code);
        if (number % 4 == 1) {
            scene.sql("UPDATE programme.household SET home_id = ? WHERE id = ?", home, family.household());
        }
        ClientId client = desk.open("C-" + number, code);
        AttendanceConsentId consent = desk.consent(client, family, scene.today.minusDays(90));
        assertThat(consent).isNotNull();
        if (number < 5) {
            scene.attended(family, scene.today.minusDays(3L + number));
        }
        return client;
    }
}
