package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** From the agreement to probation, and a stop; all of it on this side of the wall. */
class PeerPathsDbTest {

    private CaseScene scene;
    private AccountId caseworker;
    private CaseScene.Desk desk;
    private CaseScene.Desk above;
    private ClientId client;
    private LocalDate today;

    @BeforeEach
    void aClientWithAnAgreement() {
        scene = new CaseScene();
        today = scene.today;
        caseworker = scene.caseworker("caseworker");
        desk = scene.by(caseworker);
        above = scene.bySupervisor(scene.supervisor("supervisor", CaseScene.DISTRICT), CaseScene.DISTRICT);
        client = desk.open("C-1", null);
        desk.tell(() -> desk.get(Cases.class)
                .recordAgreement(new RecordAgreement(client, today.minusMonths(24), today.plusYears(1))));
    }

    private PeerPathId begin() {
        return desk.ask(() -> desk.get(PeerGates.class)
                .begin(new BeginPeerPath(client, PeerStanding.IN_GOOD_STANDING, today, "两年按时")));
    }

    private PeerPathView path() {
        return view().paths().getFirst();
    }

    private PeerPathsOfCase view() {
        return desk.ask(() -> desk.get(PeerPaths.class).of(client));
    }

    private void pass(CaseScene.Desk by, PeerGate gate, TrainingRoundId round, PeerPost... posts) {
        PeerPathView path = path();
        by.tell(() -> by.get(PeerGates.class)
                .pass(new PassPeerGate(path.id(), path.version(), gate, today, "说好了", round, List.of(posts))));
    }

    private void pass(CaseScene.Desk by, PeerGate gate, PeerPost... posts) {
        PeerPathView path = path();
        by.tell(() -> by.get(PeerGates.class)
                .pass(new PassPeerGate(path.id(), path.version(), gate, today, "我想帮别人", null, List.of(posts))));
    }

    private TrainingRoundId round(LocalDate from, LocalDate to) {
        return above.ask(
                () -> above.get(PeerTraining.class).make(new MakeTrainingRound(CaseScene.DISTRICT, "第一期", from, to)));
    }

    private void untilTraining() {
        PeerPathId unused = begin();
        pass(desk, PeerGate.WISH);
        pass(above, PeerGate.APPROVAL, PeerPost.EVENT_HELPER);
        pass(desk, PeerGate.TRAINING, round(today.minusDays(9), today.minusDays(2)));
    }

    private void probation(LocalDate from, LocalDate to) {
        PeerPathView path = path();
        desk.tell(() -> desk.get(PeerGates.class)
                .beginProbation(new BeginProbation(path.id(), path.version(), caseworker, from, to)));
    }

    private void stop(PeerStopSide by) {
        PeerPathView path = path();
        desk.tell(
                () -> desk.get(PeerGates.class).stop(new StopPeerPath(path.id(), path.version(), by, today, "想先缓一缓")));
    }

    @Test
    void fromTheWishToProbationWithWhoDecidedAndWhy() {
        untilTraining();
        scene.sql("UPDATE casework.peer_gate SET on_date = ?", today.minusDays(60));
        probation(today.minusDays(40), today);
        pass(desk, PeerGate.PROBATION);
        PeerPathView path = path();
        assertThat(path.gates()).extracting(PeerGateView::gate).containsExactly(PeerGate.values());
        assertThat(path.gates())
                .extracting(PeerGateView::by)
                .containsExactly("caseworker", "caseworker", "supervisor", "caseworker", "caseworker");
        assertThat(path.gates().get(1).words()).isEqualTo("我想帮别人");
        assertThat(path.gates().get(3).round()).isEqualTo("第一期");
        assertThat(path.posts()).containsExactly(PeerPost.EVENT_HELPER);
        assertThat(path.next()).isNull();
        assertThat(path.mentor()).isEqualTo("caseworker");
        assertThat(above.ask(() -> above.get(PeerPaths.class).overview()).onTheWay())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.passed()).isEqualTo(5);
                    assertThat(row.next()).isNull();
                });
        assertThat(above.ask(() -> above.get(PeerPaths.class).overview()).rounds())
                .singleElement()
                .satisfies(round -> assertThat(round.passed()).containsExactly("张三"));
    }

    @Test
    void whoWroteDownTheWishDoesNotSayYesEvenWhoSupervises() {
        CaseScene.Desk both = scene.byLead("lead");
        PeerPathId unused = begin();
        pass(both, PeerGate.WISH);
        assertThatThrownBy(() -> pass(both, PeerGate.APPROVAL, PeerPost.EVENT_HELPER))
                .matches(CaseError.PEER_GATE_BY_ANOTHER::stopped);
        assertThatThrownBy(() -> pass(desk, PeerGate.APPROVAL, PeerPost.EVENT_HELPER))
                .isInstanceOf(NotYourCase.class);
        pass(above, PeerGate.APPROVAL, PeerPost.EVENT_HELPER);
        assertThat(path().next()).isEqualTo(PeerGate.TRAINING);
    }

    @Test
    void onlyPostsThatPolicyOpensAreDecidedOn() {
        PeerPathId unused = begin();
        pass(desk, PeerGate.WISH);
        assertThatThrownBy(() -> pass(above, PeerGate.APPROVAL, PeerPost.SAFETY))
                .hasMessageContaining("posts");
        above.tell(() -> above.get(PeerPolicies.class)
                .set(new SetPeerPolicy(CaseScene.DISTRICT, today, 12, List.of(PeerPost.SAFETY))));
        pass(above, PeerGate.APPROVAL, PeerPost.SAFETY);
        assertThat(path().posts()).containsExactly(PeerPost.SAFETY);
    }

    @Test
    void theMonthsOfTheDayAreAskedFor() {
        scene.sql("UPDATE casework.agreement SET starts_on = ?", today.minusMonths(20));
        assertThatThrownBy(this::begin).matches(CaseError.PEER_AGREEMENT_NOT_SO::stopped);
        above.tell(() -> above.get(PeerPolicies.class)
                .set(new SetPeerPolicy(CaseScene.DISTRICT, today, 20, List.of(PeerPost.PEER_TALK))));
        assertThat(begin()).isNotNull();
        assertThat(above.ask(() -> above.get(PeerPaths.class).overview()).policies())
                .singleElement()
                .satisfies(policy -> {
                    assertThat(policy.months()).isEqualTo(20);
                    assertThat(policy.versions()).hasSize(1);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "WISH, NONE, NULL, peer_gate_in_order",
        "APPROVAL, NONE, NULL, peer_gate_in_order",
        "TRAINING, NONE, (SELECT id FROM casework.training_round), peer_gate_in_order",
        "PROBATION, NONE, NULL, peer_gate_in_order",
        "AGREEMENT, COMPLETED, NULL, peer_gate_agreement",
    })
    void pastTheProductNoneIsSkippedEither(String gate, String standing, String round, String constraint) {
        UUID path = Ids.next();
        assertThat(round(today.minusDays(9), today.minusDays(2))).isNotNull();
        scene.sql(
                "INSERT INTO casework.peer_path (id, client_id, begun_by, begun_at) VALUES (?, ?, ?, ?)",
                path,
                client.value(),
                caseworker.value(),
                scene.clock.instant());
        assertThatThrownBy(() -> scene.sql(
                        "INSERT INTO casework.peer_gate (id, client_id, path_id, gate, on_date, decided_by, decided_at, words,"
                                + " standing, round_id) VALUES (?, ?, ?, '" + gate + "', ?, ?, ?, 'x', ?, " + round
                                + ")",
                        Ids.next(),
                        client.value(),
                        path,
                        today,
                        caseworker.value(),
                        scene.clock.instant(),
                        standing.equals("NONE") ? null : standing))
                .hasStackTraceContaining(constraint);
    }

    @Test
    void pastTheProductNobodySaysYesToTheOwnAskingNorEndsProbationBefore() {
        PeerPathId path = begin();
        pass(desk, PeerGate.WISH);
        assertThatThrownBy(() -> insert(path, "APPROVAL", caseworker, null))
                .hasStackTraceContaining("peer_gate_by_another");
        insert(path, "APPROVAL", AccountId.of(Ids.next()), null);
        TrainingRoundId later = round(today, today.plusDays(3));
        assertThatThrownBy(() -> insert(path, "TRAINING", caseworker, later))
                .hasStackTraceContaining("peer_gate_round_over");
        assertThatThrownBy(() -> scene.sql(
                        "UPDATE casework.peer_path SET mentor_id = ?, probation_from = ?, probation_to = ?",
                        Ids.next(),
                        today,
                        today.plusDays(1)))
                .hasStackTraceContaining("peer_path_in_order");
    }

    private void insert(PeerPathId path, String gate, AccountId by, TrainingRoundId round) {
        scene.sql(
                "INSERT INTO casework.peer_gate (id, client_id, path_id, gate, on_date, decided_by, decided_at, words, round_id)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, 'x', ?)",
                Ids.next(),
                client.value(),
                path.value(),
                gate,
                today,
                by.value(),
                scene.clock.instant(),
                round == null ? null : round.value());
    }

    @Test
    void probationIsAfterTrainingAndIsNotPassedBeforeItsEnd() {
        PeerPathId unused = begin();
        assertThatThrownBy(() -> probation(today, today.plusDays(30))).matches(CaseError.PEER_GATE_NOT_NEXT::stopped);
        stop(PeerStopSide.HOUSE);
        untilTraining();
        assertThatThrownBy(() -> pass(desk, PeerGate.PROBATION)).matches(CaseError.PEER_PROBATION_NOT_OVER::stopped);
        probation(today, today.plusDays(30));
        assertThatThrownBy(() -> pass(desk, PeerGate.PROBATION)).matches(CaseError.PEER_PROBATION_NOT_OVER::stopped);
    }

    @Test
    void whatWasStoppedIsReadBesideTheNewOneAndNotGoneOnWith() {
        PeerPathId first = begin();
        assertThatThrownBy(this::begin).matches(CaseError.PEER_PATH_OPEN::stopped);
        stop(PeerStopSide.CLIENT);
        assertThatThrownBy(() -> pass(desk, PeerGate.WISH)).matches(CaseError.PEER_PATH_CHANGED::stopped);
        PeerPathId second = begin();
        assertThat(view().paths()).extracting(PeerPathView::id).containsExactlyInAnyOrder(first, second);
        assertThat(view().paths())
                .filteredOn(path -> !path.isOpen())
                .singleElement()
                .satisfies(path -> {
                    assertThat(path.stoppedBy()).isEqualTo(PeerStopSide.CLIENT);
                    assertThat(path.stopWords()).isEqualTo("想先缓一缓");
                    assertThat(path.gates()).hasSize(1);
                });
    }

    @Test
    void aColleagueWhoLookedBeforeIsTold() {
        PeerPathId unused = begin();
        PeerPathView looked = path();
        pass(desk, PeerGate.WISH);
        assertThatThrownBy(() -> above.tell(() -> above.get(PeerGates.class)
                        .stop(new StopPeerPath(looked.id(), looked.version(), PeerStopSide.HOUSE, today, "x"))))
                .matches(CaseError.PEER_PATH_CHANGED::stopped);
    }

    @Test
    void probationOnceSaidIsPutRight() {
        untilTraining();
        probation(today, today.plusYears(2));
        probation(today, today.plusDays(60));
        assertThat(path().probationTo()).isEqualTo(today.plusDays(60));
        assertThatThrownBy(() -> probation(today, today.plusYears(2).plusDays(1)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("to");
        assertThatThrownBy(() -> scene.sql("UPDATE casework.peer_path SET probation_to = ?", today.plusYears(36)))
                .hasStackTraceContaining("peer_path_probation");
    }

    @Test
    void itIsNotStoppedBeforeWhatWasPassed() {
        PeerPathId id = begin();
        int version = path().version();
        assertThatThrownBy(() -> desk.tell(() -> desk.get(PeerGates.class)
                        .stop(new StopPeerPath(id, version, PeerStopSide.CLIENT, today.minusDays(1), "x"))))
                .matches(CaseError.PEER_GATE_TOO_EARLY::stopped);
        assertThatThrownBy(() -> scene.sql(
                        "UPDATE casework.peer_path SET stopped_on = ?, stopped_by = 'CLIENT', stop_words = 'x', stop_noted_by = ?",
                        today.minusDays(1),
                        caseworker.value()))
                .hasStackTraceContaining("peer_path_in_order");
        stop(PeerStopSide.CLIENT);
        assertThat(path().stoppedOn()).isEqualTo(today);
    }

    @Test
    void whoPassedARoundStaysThereAfterAStopAndTheCase() {
        untilTraining();
        stop(PeerStopSide.CLIENT);
        assertThat(above.ask(() -> above.get(PeerPaths.class).overview()).onTheWay())
                .isEmpty();
        assertThat(passed()).containsExactly("张三");
        desk.tell(() -> desk.get(CaseClosings.class)
                .close(new CloseCase(client, ClosingReason.values()[0], "协议期满", List.of())));
        assertThat(passed()).containsExactly("张三");
    }

    private List<String> passed() {
        return above.ask(() -> above.get(PeerPaths.class).overview()).rounds().stream()
                .flatMap(round -> round.passed().stream())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(PeerGate.class)
    void theCaseworkerOfBeforeLearnsNothingByWriting(PeerGate gate) {
        PeerPathId path = begin();
        pass(desk, PeerGate.WISH);
        ClientId own = desk.open("C-2", null);
        scene.sql(
                "UPDATE casework.client SET caseworker_id = ? WHERE id = ?",
                scene.caseworker("next").value(),
                client.value());
        for (ClientId under : List.of(client, own)) {
            assertThatThrownBy(() -> past(desk, """
                            INSERT INTO casework.peer_gate (id, client_id, path_id, gate, on_date, decided_by, decided_at, words,
                                standing, round_id)
                            VALUES (uuidv7(), '%s', '%s', '%s', '%s', '%s', '%s', 'x', %s, %s)""".formatted(
                                    under,
                                    path,
                                    gate,
                                    today,
                                    caseworker,
                                    scene.clock.instant(),
                                    gate == PeerGate.AGREEMENT ? "'COMPLETED'" : "NULL",
                                    gate == PeerGate.TRAINING ? "uuidv7()" : "NULL")))
                    .hasStackTraceContaining("row-level security");
        }
    }

    @Test
    void postsAreDecidedOnceAndByWhoSupervises() {
        PeerPathId path = begin();
        String posts = "UPDATE casework.peer_path SET posts = ARRAY['SAFETY'] WHERE id = '" + path + "'";
        pass(desk, PeerGate.WISH);
        assertThatThrownBy(() -> past(desk, posts)).hasStackTraceContaining("peer_path_in_order");
        pass(above, PeerGate.APPROVAL, PeerPost.EVENT_HELPER);
        for (CaseScene.Desk by : List.of(desk, above)) {
            assertThatThrownBy(() -> past(by, posts)).hasStackTraceContaining("peer_path_in_order");
        }
        assertThat(path().posts()).containsExactly(PeerPost.EVENT_HELPER);
    }

    /** By a statement of the own, inside the wall. */
    private static void past(CaseScene.Desk by, String sql) {
        by.tell(() -> assertThat(TestJpa.entityManager().createNativeQuery(sql).executeUpdate())
                .isEqualTo(1));
    }

    @Test
    void nothingOfItIsOnTheOtherSide() throws SQLException {
        List<String> before = programme();
        untilTraining();
        probation(today, today.plusDays(1));
        stop(PeerStopSide.CLIENT);
        assertThat(programme()).isEqualTo(before);
        assertThat(scene.strings("SELECT action FROM account.audit_entry")).isEmpty();
    }

    /** How many rows stand in each table of the open side. */
    private List<String> programme() throws SQLException {
        StringBuilder counts = new StringBuilder();
        for (String table : scene.strings("SELECT format('%I.%I', schemaname, tablename) FROM pg_tables"
                + " WHERE schemaname NOT IN ('casework', 'wall', 'pg_catalog', 'information_schema') ORDER BY 1")) {
            counts.append(table)
                    .append(scene.strings("SELECT count(*)::text FROM " + table))
                    .append(' ');
        }
        return List.of(counts.toString());
    }

    @Test
    void behindGlassAndForOthersItIsNotThere() {
        PeerPathId unused = begin();
        CaseScene.Desk colleague = scene.by(scene.caseworker("colleague"));
        assertThatThrownBy(
                        () -> colleague.ask(() -> colleague.get(PeerPaths.class).of(client)))
                .isInstanceOf(CaseNotFound.class);
        GlassView glass = colleague.ask(() ->
                colleague.get(BrokenGlasses.class).open(new BreakGlass(client, GlassReason.CASEWORKER_AWAY, "孩子没人接")));
        assertThat(glass.live()).isTrue();
        assertThatThrownBy(
                        () -> colleague.ask(() -> colleague.get(PeerPaths.class).of(client)))
                .isInstanceOf(CaseNotFound.class);
    }
}
