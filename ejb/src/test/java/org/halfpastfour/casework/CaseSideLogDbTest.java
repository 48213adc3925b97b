package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Caller;
import org.halfpastfour.account.TestCaller;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.testing.TestJpa;
import org.halfpastfour.testing.Wiring;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the case side reads and does stands in its own log, refusals too, and supervisors read it. */
class CaseSideLogDbTest extends WallScene {

    private static final String OPEN_SIDE = "SELECT action FROM account.audit_entry";

    @Test
    void nothingThatTheCaseSideDoesIsToldOnTheOpenSide() throws SQLException {
        scene.by(caseworker).read(client);
        assertThat(strings(OPEN_SIDE)).isEmpty();
        assertThat(strings("SELECT DISTINCT action FROM casework.audit_entry"))
                .contains("case.opened", "goal.added", "note.written", "attendance-consent.recorded");
        assertThat(number("SELECT count(*) FROM casework.audit_entry WHERE client_id IS DISTINCT FROM '" + client
                        + "' AND subject_kind <> 'helper'"))
                .as("of helpers of a district it is written whatever case they help with")
                .isZero();
    }

    @Test
    void aRefusedReadIsWrittenDownAlthoughItsTransactionIsRolledBack() throws Exception {
        assertThatThrownBy(() -> family(colleague, client)).isInstanceOf(CaseNotFound.class);
        assertThat(strings(
                        "SELECT client_id || ' ' || purpose || ' ' || refused FROM casework.read_log WHERE account_id = '"
                                + colleague + "'"))
                .containsExactly(client + " case true");
        assertThat(strings(OPEN_SIDE)).isEmpty();
    }

    @Test
    void aSupervisorSeesWhoReadAndWhoWasRefusedInTheOwnDistrict() {
        AccountId supervisor = scene.supervisor("supervisor", CaseScene.DISTRICT);
        AccountId elsewhere = scene.supervisor("elsewhere", CaseScene.OTHER_DISTRICT);
        scene.by(caseworker).read(client);
        assertThatThrownBy(() -> family(colleague, client)).isInstanceOf(CaseNotFound.class);
        List<LogView> seen = log(supervisor, CaseScene.DISTRICT);
        assertThat(seen)
                .anySatisfy(line -> {
                    assertThat(line.by()).isEqualTo("caseworker");
                    assertThat(line.what()).isEqualTo("read.case");
                    assertThat(line.caseNumber()).isEqualTo("C-1");
                    assertThat(line.refused()).isFalse();
                })
                .anySatisfy(line -> {
                    assertThat(line.by()).isEqualTo("colleague");
                    assertThat(line.refused()).isTrue();
                })
                .anySatisfy(line -> assertThat(line.what()).isEqualTo("goal.added"));
        assertThat(log(elsewhere, CaseScene.OTHER_DISTRICT)).isEmpty();
    }

    @Test
    void noLineIsLostBetweenThePieces() {
        AccountId supervisor = scene.supervisor("supervisor", CaseScene.DISTRICT);
        int all = log(supervisor, CaseScene.DISTRICT).size();
        List<LogView> pieces = new ArrayList<>();
        String after = null;
        do {
            PageRequest piece = new PageRequest(3, after);
            Page<LogView> page = scene.bySupervisor(supervisor, CaseScene.DISTRICT)
                    .ask(() -> logOf(supervisor).find(FindReads.on(DateRange.day(scene.today)), piece));
            pieces.addAll(page.items().stream()
                    .filter(line -> !line.what().equals("read.log-search"))
                    .toList());
            after = page.next();
        } while (after != null);
        assertThat(all).isGreaterThan(6);
        assertThat(pieces).extracting(LogView::id).doesNotHaveDuplicates().hasSize(all);
    }

    /** What the migration does with the log of a house that is in use. */
    @Test
    void whatStoodInTheOpenLogIsMoved() throws Exception {
        String goal = strings("SELECT goal_key::text FROM casework.goal").getFirst();
        open("case.read", "case", client.toString(), null);
        open("goal.changed", "goal", goal, null);
        open(
                "family-meeting.held",
                "session",
                strings("SELECT session_id::text FROM casework.repair_session").getFirst(),
                null);
        open("account.granted", "account", colleague.toString(), "CASEWORKER district 500103");
        open("account.granted", "account", colleague.toString(), "HOME_STAFF home 1");
        open("booking.made", "booking", null, null);
        scene.sql("DELETE FROM casework.audit_entry");
        scene.sql(theMove());
        assertThat(strings("SELECT action || ' ' || coalesce(detail, '') FROM account.audit_entry"))
                .containsExactlyInAnyOrder("account.granted HOME_STAFF home 1", "booking.made ");
        assertThat(strings("SELECT action || ' ' || coalesce(client_id::text, 'of no case') FROM casework.audit_entry"))
                .containsExactlyInAnyOrder(
                        "case.read " + client,
                        "goal.changed " + client,
                        "family-meeting.held " + client,
                        "account.granted of no case");
    }

    private void open(String action, String kind, @Nullable String subject, @Nullable String detail) {
        scene.sql(
                "INSERT INTO account.audit_entry (id, at, account_id, action, subject_kind, subject_id, detail)"
                        + " VALUES (uuidv7(), ?, ?, ?, ?, ?::uuid, ?)",
                scene.clock.instant(),
                caseworker.value(),
                action,
                kind,
                subject,
                detail);
    }

    private static String theMove() throws IOException {
        try (var content =
                CaseSideLogDbTest.class.getResourceAsStream("/db/migration/V540__the_case_sides_own_log.sql")) {
            String sql = new String(Objects.requireNonNull(content).readAllBytes(), StandardCharsets.UTF_8);
            return sql.substring(sql.indexOf("WITH moved AS"));
        }
    }

    private List<LogView> log(AccountId who, String district) {
        CaseScene.Desk desk = scene.bySupervisor(who, district);
        return desk.ask(() ->
                        desk.get(CaseSideLog.class).find(FindReads.on(DateRange.day(scene.today)), PageRequest.first()))
                .items();
    }

    private CaseSideLog logOf(AccountId who) {
        return scene.bySupervisor(who, CaseScene.DISTRICT).get(CaseSideLog.class);
    }

    /** Called as the container calls it: through the wall, with a transaction of its own for what is refused. */
    private CaseView family(AccountId who, ClientId asked) throws Exception {
        Wiring wiring = new Wiring()
                .with(Caller.class, TestCaller.caseworkerIn(CaseScene.DISTRICT).withId(who))
                .with(Clock.class, scene.clock);
        RefusedReadRecords refused = wiring.get(RefusedReadRecords.class);
        WallInterceptor wall = wiring.with(RefusedReadRecords.class, new InATransaction(refused))
                .get(WallInterceptor.class);
        InvocationHandler call = (proxy, method, arguments) -> method.getName().equals("proceed")
                ? wiring.get(Cases.class).family(asked)
                : Cases.class.getMethod("family", ClientId.class);
        InvocationContext useCase = (InvocationContext)
                Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {InvocationContext.class}, call);
        return TestJpa.inTransaction(() -> (CaseView) wall.passTheWall(useCase));
    }

    private static final class InATransaction extends RefusedReadRecords {

        private final RefusedReadRecords real;

        InATransaction(RefusedReadRecords real) {
            this.real = real;
        }

        @Override
        public void write(String purpose, RefusedRead refused) {
            TestJpa.inNewTransaction(() -> {
                real.write(purpose, refused);
                return null;
            });
        }
    }
}
