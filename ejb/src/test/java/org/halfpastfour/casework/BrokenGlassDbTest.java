package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.TestCaller;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In an emergency a colleague reads a case: for a reason, for a day, and seen by those whose case it is. */
class BrokenGlassDbTest extends WallScene {

    private static final BreakGlassFor BY_PHONE =
            new BreakGlassFor("张三", "138 0000 0000", GlassReason.CLIENT_ASKS_FOR_HELP, "本人在站里求助");

    @Test
    void aColleagueReadsTheCaseForADayAndNoLonger() {
        GlassView glass = open();
        assertThat(Duration.between(glass.at(), glass.until())).isEqualTo(Duration.ofHours(24));
        OpenedCase opened = opened(scene.clock);
        assertThat(opened.view().name()).isEqualTo("张三");
        assertThat(opened.view().own()).isFalse();
        assertThat(opened.view().supervised()).isFalse();
        assertThat(opened.glass()).extracting(GlassView::id).containsExactly(glass.id());
        assertThat(opened(after(Duration.ofHours(24).minusSeconds(1))).view().name())
                .isEqualTo("张三");
        assertThatThrownBy(() -> opened(after(Duration.ofHours(24)))).isInstanceOf(CaseNotFound.class);
    }

    @Test
    void askedAgainItIsTheSameAndEndsNoLater() {
        GlassView first = open();
        CaseScene.Desk later = scene.by(colleague, after(Duration.ofHours(3)));
        GlassView again = later.ask(() -> later.get(BrokenGlasses.class).open(command()));
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.until()).isEqualTo(first.until());
    }

    @ParameterizedTest
    @CsvSource({"张三, C-1", "张三, c-1", "张三, 13800000000", "张三, １３８ ００００ ００００"})
    void whoStandsThereIsFoundByNameAndNumberOrPhone(String name, String known) {
        CaseScene.Desk desk = scene.by(colleague);
        GlassView glass = desk.ask(() -> desk.get(BrokenGlasses.class)
                .openFor(new BreakGlassFor(name, known, GlassReason.CLIENT_ASKS_FOR_HELP, "本人在站里求助")));
        assertThat(glass.client()).isEqualTo(client);
        assertThat(glass.caseworker()).isEqualTo("caseworker");
    }

    @ParameterizedTest
    @CsvSource({"张, C-1", "张三, C-", "张三, 1380000", "张三, 张三", "张三丰, C-1"})
    void whatIsNotExactlySoFindsNobody(String name, String known) {
        CaseScene.Desk desk = scene.by(colleague);
        assertThatThrownBy(() -> desk.tell(() -> {
                    GlassView unused = desk.get(BrokenGlasses.class)
                            .openFor(new BreakGlassFor(name, known, GlassReason.OTHER, "问一下"));
                    assertThat(unused).isNotNull();
                }))
                .isInstanceOf(CaseNotFound.class);
    }

    /** The answer does not tell a case that is there from one that is not. */
    @ParameterizedTest
    @ValueSource(
            strings = {"the own case", "of another district", "of the own family", "closed", "not there", "supervised"})
    void aCaseThatOneMayNotOpenIsAsOneThatIsNotThere(String which) {
        ClientId asked = which.equals("not there") ? ClientId.of(Ids.next()) : client;
        CaseScene.Desk desk =
                switch (which) {
                    case "the own case" -> scene.by(caseworker);
                    case "supervised" -> scene.byLead("lead");
                    case "of another district" -> {
                        scene.sql(
                                "UPDATE account.account_grant SET district_code = ? WHERE account_id = ?",
                                CaseScene.OTHER_DISTRICT,
                                colleague.value());
                        yield scene.by(colleague);
                    }
                    default -> scene.by(colleague);
                };
        if (which.equals("of the own family")) {
            scene.sql("UPDATE programme.person SET account_id = ? WHERE name = '王奶奶'", colleague.value());
        }
        if (which.equals("closed")) {
            scene.sql(
                    "UPDATE casework.client SET state = 'CLOSED', closed_on = date '2026-11-24', paused_until = NULL");
        }
        assertThatThrownBy(() -> desk.ask(
                        () -> desk.get(BrokenGlasses.class).open(new BreakGlass(asked, GlassReason.OTHER, "问一下"))))
                .isInstanceOf(CaseNotFound.class)
                .hasMessage(new CaseNotFound().getMessage());
    }

    @Test
    void itTakesAReasonInWords() {
        assertThatThrownBy(() -> new BreakGlass(client, GlassReason.OTHER, " ")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void tryingIsLimitedWhetherSomethingIsFoundOrNot() throws SQLException {
        GlassView unused = open();
        assertThat(unused).isNotNull();
        for (int i = 1; i < BrokenGlasses.MOST_TRIES; i++) {
            scene.sql(
                    "INSERT INTO casework.read_log (id, at, account_id, record_kind, purpose, refused)"
                            + " VALUES (uuidv7(), ?, ?, 'record', 'break glass', true)",
                    scene.clock.instant().minusSeconds(60L * i),
                    colleague.value());
        }
        CaseScene.Desk desk = scene.by(colleague);
        assertThat(desk.ask(() -> desk.get(BrokenGlasses.class).overview()).triesLeft())
                .isZero();
        assertThatThrownBy(() -> desk.ask(() -> desk.get(BrokenGlasses.class).openFor(BY_PHONE)))
                .matches(CaseError.GLASS_TRIES_USED_UP::stopped);
        CaseScene.Desk tomorrow = scene.by(colleague, after(Duration.ofHours(25)));
        assertThat(tomorrow.ask(() -> tomorrow.get(BrokenGlasses.class).openFor(BY_PHONE))
                        .client())
                .isEqualTo(client);
    }

    /** The last try is one, and not one for each who asks at the same moment. */
    @Test
    void whoTriesAtTheSameTimeIsCounted() throws Exception {
        for (int i = 1; i < BrokenGlasses.MOST_TRIES; i++) {
            scene.sql(
                    "INSERT INTO casework.read_log (id, at, account_id, record_kind, purpose, refused)"
                            + " VALUES (uuidv7(), ?, ?, 'record', 'break glass', true)",
                    scene.clock.instant().minusSeconds(60L * i),
                    colleague.value());
        }
        CaseScene.Desk first = scene.by(colleague);
        CaseScene.Desk second = scene.by(colleague);
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<GlassView> waiting = first.ask(() -> {
                GlassView unused = first.get(BrokenGlasses.class).openFor(BY_PHONE);
                assertThat(unused).isNotNull();
                Future<GlassView> trying = threads.submit(
                        () -> second.ask(() -> second.get(BrokenGlasses.class).openFor(BY_PHONE)));
                while (!trying.isDone() && number("SELECT count(*) FROM pg_locks WHERE NOT granted") == 0) {
                    Thread.onSpinWait();
                }
                return trying;
            });
            assertThatThrownBy(waiting::get)
                    .isInstanceOf(ExecutionException.class)
                    .cause()
                    .matches(CaseError.GLASS_TRIES_USED_UP::stopped);
        }
    }

    @Test
    void itEndsWithTheCaseAndDoesNotLiveAgainWithIt() {
        GlassView unused = open();
        assertThat(unused).isNotNull();
        CaseScene.Desk own = scene.by(caseworker);
        GoalId goal = own.read(client).goals().getFirst().id();
        own.tell(() -> own.get(CaseClosings.class)
                .close(new CloseCase(
                        client,
                        ClosingReason.GOALS_ACHIEVED,
                        "一家人过得平稳",
                        List.of(new JudgedGoal(goal, GoalState.ACHIEVED, null)))));
        CaseScene.Desk above =
                scene.bySupervisor(scene.supervisor("supervisor", CaseScene.DISTRICT), CaseScene.DISTRICT);
        assertThat(above.ask(() -> above.get(GlassReviews.class).ofDistricts())).noneMatch(GlassView::live);
        own.tell(() -> own.get(CaseClosings.class).reopen(new ReopenCase(client, "又需要帮助")));
        assertThatThrownBy(() -> opened(scene.clock)).isInstanceOf(CaseNotFound.class);
    }

    /** What may be done as a leader of a group is not by the glass, and does not end with it. */
    @Test
    void whoLeadsAGroupMarksItAlsoWhileLookingIn() throws SQLException {
        scene.sql("UPDATE casework.repair_group_leader SET account_id = ?", colleague.value());
        String marks = """
                WITH told AS (UPDATE casework.repair_session SET note = 'x' WHERE group_meeting_id IS NOT NULL RETURNING id, client_id),
                kept AS (INSERT INTO casework.repair_change (id, client_id, repair_session_id, before, after, changed_by, changed_at)
                  SELECT uuidv7(), client_id, id, '', 'x', '%s', now() FROM told RETURNING 1)
                SELECT count(*) FROM kept""".formatted(colleague);
        assertThat(asCaseworker(colleague, marks)).isEqualTo(1);
        GlassView unused = open();
        assertThat(unused).isNotNull();
        assertThat(asCaseworker(colleague, marks)).isEqualTo(1);
        assertThat(asCaseworker(colleague, """
                WITH changed AS (UPDATE casework.repair_session SET note = 'x' WHERE group_meeting_id IS NULL RETURNING 1)
                SELECT count(*) FROM changed""")).isZero();
    }

    @Test
    void aReaderIsOfferedNoAnswerToACallForHelp() {
        GlassView unused = open();
        assertThat(unused).isNotNull();
        CaseScene.Desk desk = scene.by(colleague);
        CheckInsOfCase seen = desk.ask(() -> desk.get(ClientCheckIns.class).of(client));
        assertThat(seen.answers()).isFalse();
        assertThat(seen.supervised()).isFalse();
        assertThat(desk.ask(() -> desk.get(Assessments.class).of(client)).supervised())
                .isFalse();
        CaseScene.Desk above =
                scene.bySupervisor(scene.supervisor("supervisor", CaseScene.DISTRICT), CaseScene.DISTRICT);
        CheckInsOfCase supervised =
                above.ask(() -> above.get(ClientCheckIns.class).of(client));
        assertThat(supervised.answers()).isTrue();
        assertThat(supervised.supervised()).isTrue();
    }

    @Test
    void itEndsByHandWithWhatWasDoneWhichItsCaseworkerReads() {
        GlassView glass = open();
        CaseScene.Desk desk = scene.by(colleague);
        desk.tell(() -> desk.get(BrokenGlasses.class).end(new EndGlass(glass.id(), "已送孩子回家，明早请社工联系")));
        assertThatThrownBy(() -> opened(scene.clock)).isInstanceOf(CaseNotFound.class);
        CaseScene.Desk own = scene.by(caseworker);
        assertThat(own.ask(() -> own.get(BrokenGlasses.class).overview()).onMine())
                .filteredOn(each -> each.id().equals(glass.id()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.by()).isEqualTo("colleague");
                    assertThat(each.outcome()).contains("送孩子回家");
                    assertThat(each.live()).isFalse();
                });
        assertThatThrownBy(() -> desk.tell(() -> desk.get(BrokenGlasses.class).end(new EndGlass(glass.id(), "改一下"))))
                .isInstanceOf(CaseRecordNotFound.class);
    }

    @Test
    void itsCaseworkerSeesAtOnceWhoLooksIn() {
        GlassView glass = open();
        CaseScene.Desk own = scene.by(caseworker);
        assertThat(own.ask(() -> own.get(Cases.class).opened(client)).glass())
                .extracting(GlassView::id)
                .containsExactly(glass.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE casework.client SET caseworker_id = uuidv7()",
                "UPDATE casework.client SET state = 'CLOSED', closed_on = date '2026-11-24', paused_until = NULL",
                "UPDATE account.account_grant SET valid_to = date '2026-11-23'",
                "UPDATE account.account SET state = 'DISABLED'",
                "UPDATE casework.broken_glass SET ended_at = at"
            })
    void itIsOverWhenTheCaseOrTheRightBehindItIs(String end) {
        GlassView unused = open();
        assertThat(unused).isNotNull();
        scene.sql(end);
        assertThatThrownBy(() -> opened(scene.clock)).isInstanceOf(CaseNotFound.class);
    }

    @Test
    void whenTheCaseIsGivenToAColleagueNobodyLooksInAnyMore() throws SQLException {
        GlassView glass = open();
        AccountId next = scene.caseworker("next");
        CaseScene.Desk above =
                scene.bySupervisor(scene.supervisor("supervisor", CaseScene.DISTRICT), CaseScene.DISTRICT);
        HandOverEffects effects = above.ask(() -> above.get(CaseHandOvers.class).effects(client));
        assertThat(effects).isEqualTo(new HandOverEffects(0, 1, effects.dueContacts(), 1, 1));
        above.tell(
                () -> above.get(CaseHandOvers.class).giveTo(new GiveCase(client, next, Set.of(), "本人 11 月 23 日当面同意")));
        assertThat(strings("SELECT 'over' FROM casework.broken_glass WHERE ended_at IS NOT NULL AND id = '" + glass.id()
                        + "'"))
                .hasSize(1);
        assertThatThrownBy(() -> opened(scene.clock)).isInstanceOf(CaseNotFound.class);
        CaseScene.Desk now = scene.by(next);
        assertThat(now.ask(() -> now.get(CaseHistories.class).read(client, null, null))
                        .events())
                .extracting(CaseEventLine::words)
                .contains("本人 11 月 23 日当面同意");
    }

    @Test
    void theSupervisorSeesWhatWasReadAndSaysOnceThatItWasLookedInto() {
        GlassView glass = open();
        OpenedCase unused = opened(scene.clock);
        assertThat(unused).isNotNull();
        CaseScene.Desk above =
                scene.bySupervisor(scene.supervisor("supervisor", CaseScene.DISTRICT), CaseScene.DISTRICT);
        CaseScene.Desk elsewhere =
                scene.bySupervisor(scene.supervisor("elsewhere", CaseScene.OTHER_DISTRICT), CaseScene.OTHER_DISTRICT);
        assertThat(above.ask(() -> above.get(GlassReviews.class).waiting())).isEqualTo(2);
        assertThat(elsewhere.ask(() -> elsewhere.get(GlassReviews.class).waiting()))
                .isZero();
        assertThat(above.ask(() -> above.get(GlassReviews.class).ofDistricts()).getFirst())
                .satisfies(seen -> {
                    assertThat(seen.id()).isEqualTo(glass.id());
                    assertThat(seen.reads()).containsEntry("case", 1L).containsEntry("engagement", 1L);
                });
        LookIntoGlass look = new LookIntoGlass(glass.id(), "和本人核对过");
        above.tell(() -> above.get(GlassReviews.class).lookInto(look));
        assertThat(above.ask(() -> above.get(GlassReviews.class).waiting())).isEqualTo(1);
        assertThatThrownBy(() -> above.tell(() -> above.get(GlassReviews.class).lookInto(look)))
                .isInstanceOf(CaseRecordNotFound.class);
    }

    @Test
    void nobodyLooksIntoWhatHeOpenedHimself() {
        GlassView glass = open();
        scene.sql(
                "INSERT INTO account.account_grant (id, account_id, role, district_code, valid_from)"
                        + " VALUES (uuidv7(), ?, 'CASE_SUPERVISOR', ?, date '2026-11-01')",
                colleague.value(),
                CaseScene.DISTRICT);
        CaseScene.Desk both = scene
        .new Desk(TestCaller.workingAndSupervisingIn(CaseScene.DISTRICT).withId(colleague), scene.clock);
        assertThatThrownBy(() ->
                        both.tell(() -> both.get(GlassReviews.class).lookInto(new LookIntoGlass(glass.id(), "没问题"))))
                .isInstanceOf(CaseRecordNotFound.class);
    }

    @Test
    void everyReadIsMarkedInTheLogAndFoundThere() {
        GlassView unused = open();
        assertThat(unused).isNotNull();
        assertThat(opened(scene.clock)).isNotNull();
        AccountId supervisor = scene.supervisor("supervisor", CaseScene.DISTRICT);
        CaseScene.Desk above = scene.bySupervisor(supervisor, CaseScene.DISTRICT);
        assertThat(above.ask(() -> above.get(CaseSideLog.class)
                                .find(
                                        new FindReads(
                                                org.halfpastfour.shared.DateRange.day(scene.today),
                                                "C-1",
                                                colleague,
                                                LogKind.GLASS),
                                        PageRequest.first()))
                        .items())
                .extracting(LogView::what)
                .containsExactlyInAnyOrder("read.engagement", "read.case", "glass.broken");
    }

    @Test
    void nothingOfItStandsInTheLogOfTheOpenSide() throws SQLException {
        GlassView unused = open();
        assertThat(unused).isNotNull();
        assertThat(strings("SELECT action FROM account.audit_entry")).isEmpty();
    }

    /** Past the product: the database alone decides. */
    @Test
    void whoLooksInReadsEveryTableAndWritesNone() throws SQLException {
        GlassView unused = open();
        assertThat(unused).isNotNull();
        for (String relation : relations()) {
            long rows = asCaseworker(colleague, "SELECT count(*) FROM " + relation);
            switch (relation) {
                case "casework.audit_entry",
                        "casework.asked_change",
                        "casework.assessment_draft",
                        "casework.caseworker_title",
                        "casework.figure_count",
                        "casework.figure_month",
                        "casework.group_note",
                        "casework.group_taken",
                        "casework.mentoring_feedback",
                        "casework.mentoring_pair",
                        "casework.mentoring_visit",
                        "casework.peer_gate",
                        "casework.peer_path",
                        "casework.told_figure" -> assertThat(rows).as(relation).isZero();
                case "casework.broken_glass", "casework.caseload", "casework.caseworker" ->
                    assertThat(rows).as("the own of %s", relation).isEqualTo(1);
                case "casework.read_log" ->
                    assertThat(rows)
                            .as("the own reads")
                            .isEqualTo(number(
                                    "SELECT count(*) FROM casework.read_log WHERE account_id = '" + colleague + "'"));
                default -> assertThat(rows).as(relation).isPositive();
            }
        }
        for (String table : strings("""
                SELECT DISTINCT c.oid::regclass::text FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
                WHERE c.relnamespace = 'casework'::regnamespace AND c.relkind = 'r' AND a.attname = 'client_id'
                  AND c.relname NOT IN ('read_log', 'audit_entry', 'peer_path', 'peer_gate')""")) {
            assertNothingIsWritten(table);
        }
        assertThat(asCaseworker(colleague, """
                WITH changed AS (UPDATE casework.client SET name = 'x' RETURNING 1) SELECT count(*) FROM changed""")).isZero();
    }

    private void assertNothingIsWritten(String table) throws SQLException {
        List<String> columns = strings("""
                SELECT quote_ident(a.attname) FROM pg_attribute a WHERE a.attrelid = '%s'::regclass AND a.attnum > 0
                  AND NOT a.attisdropped AND a.attgenerated = '' ORDER BY a.attnum""".formatted(table));
        String all = String.join(", ", columns);
        assertThatThrownBy(() -> asCaseworker(
                        colleague,
                        "WITH added AS (INSERT INTO %1$s (%2$s) SELECT %2$s FROM %1$s RETURNING 1) SELECT count(*) FROM added"
                                .formatted(table, all)))
                .as("INSERT INTO " + table)
                .extracting(refused -> ((SQLException) refused).getSQLState())
                .isEqualTo(REFUSED);
        for (String column : columns) {
            assertThat(changed(table, column)).as("%s of %s", column, table).isZero();
        }
    }

    private long changed(String table, String column) throws SQLException {
        try {
            return asCaseworker(
                    colleague,
                    "WITH changed AS (UPDATE %1$s SET %2$s = %2$s RETURNING 1) SELECT count(*) FROM changed"
                            .formatted(table, column));
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).isEqualTo(REFUSED);
            return 0;
        }
    }

    @Test
    void aReadIsNotWrittenDownWithoutTheGlassNorWithAnothers() throws SQLException {
        GlassView glass = open();
        String read = "INSERT INTO casework.read_log (id, at, account_id, client_id, record_kind, purpose, glass_id)"
                + " VALUES (uuidv7(), '2026-11-24', '%s', '%s', 'case', 'a test', %s) RETURNING 1";
        assertThat(asCaseworker(colleague, read.formatted(colleague, client, "'" + glass.id() + "'")))
                .isEqualTo(1);
        assertThatThrownBy(() -> asCaseworker(colleague, read.formatted(colleague, client, "NULL")))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> asCaseworker(caseworker, read.formatted(caseworker, client, "'" + glass.id() + "'")))
                .hasMessageContaining("row-level security");
    }

    @Test
    void aDayLaterNothingIsOpenPastTheProductEither() throws SQLException {
        GlassView unused = open();
        assertThat(unused).isNotNull();
        try (Connection connection = scene.database.connectAsApplication();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            WallPass pass = pass(statement, colleague, scene.clock.instant().plus(Duration.ofHours(24)));
            showPass(statement, pass);
            statement.execute("SET LOCAL ROLE " + TestDatabase.CASEWORK);
            assertThat(number(statement, "SELECT count(*) FROM casework.client"))
                    .isZero();
        }
    }

    private GlassView open() {
        CaseScene.Desk desk = scene.by(colleague);
        return desk.ask(() -> desk.get(BrokenGlasses.class).open(command()));
    }

    private BreakGlass command() {
        return new BreakGlass(client, GlassReason.CHILD_IN_DANGER, "孩子在门口没人接");
    }

    private OpenedCase opened(Clock clock) {
        CaseScene.Desk desk = scene.by(colleague, clock);
        return desk.ask(() -> desk.get(Cases.class).opened(client));
    }

    private Clock after(Duration later) {
        return Clock.offset(scene.clock, later);
    }
}
