package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A helper sees name, address, time and the form of the own errands, while they live, and nothing else. */
class ErrandsDbTest extends OwnPageScene {

    private static final String HELPERS_CODE = "481516";

    private CaseScene.Desk supervisor;
    private HelperId helper;
    private ErrandId errand;
    private OwnPass pass;

    /** The helper is the neighbour, whose account stands nowhere on the case side. */
    @BeforeEach
    void askedForAVisit() {
        supervisor = scene.bySupervisor(scene.supervisor("over", CaseScene.DISTRICT), CaseScene.DISTRICT);
        helper = pledged();
        caseworker.tell(() -> caseworker.get(CaseVisits.class).livesAt(client, new LivesAt("人民路", "3 号 2-1")));
        StartCode start = supervisor.ask(() -> supervisor.get(Helpers.class).give(helper));
        OwnEntry entry = begin(neighbour, start.code(), HELPERS_CODE);
        assertThat(entry.step()).isEqualTo(OwnEntry.Step.HELP);
        pass = Objects.requireNonNull(entry.pass());
        errand = ask();
    }

    @Test
    void theHelperSeesWhomToSeeWhereAndWhen() {
        assertThat(seen()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("张三");
            assertThat(one.street()).isEqualTo("人民路");
            assertThat(one.door()).isEqualTo("3 号 2-1");
            assertThat(one.meetsAt()).isEqualTo(scene.clock.instant().plusSeconds(3600));
            assertThat(one.kind()).isEqualTo(ContactKind.HOME_VISIT);
        });
    }

    @Test
    void theHelpersPageReadsNoRowOfAnyTableOfACase() throws SQLException {
        List<String> tables = scene.strings("SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid"
                + " WHERE c.relnamespace = 'casework'::regnamespace AND c.relkind IN ('r', 'v') AND a.attname = 'client_id'"
                + " AND c.relname NOT IN ('read_log') ORDER BY 1");
        assertThat(tables).hasSizeGreaterThan(30).contains("errand", "errand_report");
        for (String table : tables) {
            assertThat(neighbour.<Long>ask(() -> {
                        UUID stays =
                                neighbour.get(HelperRecords.class).step(pass).orElseThrow();
                        assertThat(stays).isEqualTo(helper.value());
                        return count("SELECT count(*) FROM casework." + table);
                    }))
                    .as(table)
                    .isZero();
        }
        assertThat(neighbour.<Long>ask(() -> {
                    UUID stays = neighbour.get(HelperRecords.class).step(pass).orElseThrow();
                    assertThat(stays).isNotNull();
                    return count("SELECT count(*) FROM casework.client");
                }))
                .isZero();
    }

    @Test
    void withoutTheSecondStepThereIsNothing() {
        assertThat(neighbour.<Long>ask(() -> count("SELECT count(*) FROM casework.own_errands()")))
                .isZero();
        assertThatThrownBy(() ->
                        neighbour.ask(() -> neighbour.get(OwnErrands.class).read(new OwnPass("made up"))))
                .matches(CaseError.OWN_PAGE_CLOSED::stopped);
        assertThatThrownBy(() -> read(neighbour, pass)).matches(CaseError.OWN_PAGE_CLOSED::stopped);
        OwnPass clients = opened();
        assertThatThrownBy(() -> parent.ask(() -> parent.get(OwnErrands.class).read(clients)))
                .matches(CaseError.OWN_PAGE_CLOSED::stopped);
    }

    @Test
    void whatIsSentIsSeenNoMoreByTheHelperAndIsAContactOnlyWhenItIsTaken() {
        ReportErrand form = form("孩子在写作业，妈妈找到了工作");
        report(form);
        report(form);
        assertThat(seen()).isEmpty();
        assertThat(contacts().contacts()).isEmpty();
        ErrandView sent = shown();
        assertThat(sent.state()).isEqualTo(ErrandState.SENT);
        ContactId taken =
                caseworker.ask(() -> caseworker.get(Errands.class).take(new TakeErrand(errand, sent.version())));
        assertThat(contacts().contacts()).singleElement().satisfies(contact -> {
            assertThat(contact.id()).isEqualTo(taken);
            assertThat(contact.helper()).isEqualTo("林帮手");
            assertThat(contact.seen()).contains("找到了工作");
            assertThat(contact.kind()).isEqualTo(ContactKind.HOME_VISIT);
        });
        assertThatThrownBy(() -> caseworker.ask(
                        () -> caseworker.get(Errands.class).take(new TakeErrand(errand, sent.version()))))
                .matches(CaseError.ERRAND_SETTLED::stopped);
        assertThatThrownBy(() -> report(form("又写一次"))).matches(CaseError.ERRAND_OVER::stopped);
    }

    @Test
    void whatIsGivenBackIsWrittenAnew() {
        report(form("去过了"));
        int version = shown().version();
        caseworker.tell(() -> caseworker.get(Errands.class).giveBack(new ReturnErrand(errand, version, "见到谁了？")));
        assertThat(seen()).singleElement().satisfies(one -> {
            assertThat(one.remark()).isEqualTo("见到谁了？");
            assertThat(one.seen()).isEqualTo("去过了");
        });
        report(form("见到本人和外婆"));
        assertThat(Objects.requireNonNull(shown().report()).seen()).isEqualTo("见到本人和外婆");
        assertThatThrownBy(() -> caseworker.tell(
                        () -> caseworker.get(Errands.class).giveBack(new ReturnErrand(errand, version, "再写"))))
                .matches(CaseError.ERRAND_SETTLED::stopped);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "revoked",
                "revoked by its supervisor",
                "caseworker disabled",
                "caseworker of another district",
                "given",
                "given and back",
                "closed",
                "paused",
                "paused and resumed",
                "consent withdrawn",
                "pledge ended",
                "pledge over",
                "last day over",
                "helper of the family"
            })
    void itEndsAtOnceAndForGood(String why) {
        end(why);
        assertThat(seenOrShut()).isEmpty();
        assertThatThrownBy(() -> report(form("去过了"))).satisfies(refused -> assertThat(
                        CaseError.ERRAND_OVER.stopped(refused) || CaseError.OWN_PAGE_CLOSED.stopped(refused))
                .isTrue());
    }

    private void end(String why) {
        switch (why) {
            case "revoked" ->
                caseworker.tell(() -> caseworker.get(Errands.class).revoke(errand));
            case "revoked by its supervisor" ->
                supervisor.tell(() -> supervisor.get(Errands.class).revoke(errand));
            case "caseworker disabled" ->
                scene.sql("UPDATE account.account SET state = 'DISABLED' WHERE id = ?", hand().account());
            case "caseworker of another district" ->
                scene.sql(
                        "UPDATE account.account_grant SET district_code = ? WHERE account_id = ?",
                        CaseScene.OTHER_DISTRICT,
                        hand().account());
            case "given" -> give(scene.caseworker("colleague"));
            case "given and back" -> {
                AccountId before =
                        AccountId.of(uuid("SELECT caseworker_id FROM casework.client WHERE id = '" + client + "'"));
                give(scene.caseworker("colleague"));
                give(before);
            }
            case "closed" ->
                scene.sql(
                        "UPDATE casework.client SET state = 'CLOSED', closed_on = ? WHERE id = ?",
                        scene.today,
                        client.value());
            case "paused" -> pause();
            case "paused and resumed" -> {
                pause();
                caseworker.tell(() -> caseworker.get(CasePauses.class).goOn(client));
            }
            case "consent withdrawn" -> {
                OwnPass clients = opened();
                parent.tell(() -> parent.get(OwnPlans.class).withdraw(clients, consent));
            }
            case "pledge ended" ->
                caseworker.tell(() -> caseworker.get(Helpers.class).end(helper));
            case "pledge over" ->
                scene.sql(
                        "UPDATE casework.helper SET pledged_on = ?, pledge_until = ?",
                        scene.today.minusDays(9),
                        scene.today.minusDays(1));
            case "last day over" -> scene.sql("UPDATE casework.errand SET until_date = ?", scene.today.minusDays(1));
            default ->
                scene.sql(
                        "UPDATE programme.household_member SET household_id = ? WHERE person_id = ?",
                        family.household(),
                        other.adult());
        }
    }

    private void give(AccountId to) {
        CaseScene.Desk above =
                scene.bySupervisor(scene.supervisor("above-" + to, CaseScene.DISTRICT), CaseScene.DISTRICT);
        above.tell(() -> above.get(CaseHandOvers.class).giveTo(new GiveCase(client, to, Set.of(), "")));
    }

    private void pause() {
        caseworker.tell(
                () -> caseworker.get(CasePauses.class).pause(new PauseCase(client, scene.today.plusDays(7), "回乡")));
    }

    @Test
    void nobodyGoesWithoutAPledgeOrLongerThanTheDistrictAllows() {
        assertThatThrownBy(() -> ask(8)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> caseworker.tell(() -> {
                    caseworker.get(CaseRecords.class).add(new Errand(command(8), hand()));
                    caseworker.get(CaseRecords.class).write();
                }))
                .hasStackTraceContaining("row-level security");
        caseworker.tell(() -> caseworker.get(Helpers.class).end(helper));
        assertThatThrownBy(() -> ask(3)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(
                        () -> supervisor.ask(() -> supervisor.get(Helpers.class).give(helper)))
                .isInstanceOf(CaseRecordNotFound.class);
        assertThat(enter(neighbour, HELPERS_CODE).step()).isEqualTo(OwnEntry.Step.REFUSED);
    }

    @Test
    void theDoorAnswersAHelperAndAStrangerAlike() {
        assertThat(enter(neighbour, HELPERS_CODE).step()).isEqualTo(OwnEntry.Step.HELP);
        assertThat(enter(parent, HELPERS_CODE).step()).isEqualTo(OwnEntry.Step.REFUSED);
        assertThat(enter(neighbour, CODE).step()).isEqualTo(OwnEntry.Step.REFUSED);
        CaseScene.Desk later = scene.byParent(neighbourAccount(), other, after(Duration.ofMinutes(7)));
        assertThatThrownBy(() -> later.ask(() -> later.get(OwnErrands.class).read(pass)))
                .matches(CaseError.OWN_PAGE_CLOSED::stopped);
    }

    /** Neither that somebody is a helper, nor a minute of it; the read stands in the log of the case. */
    @Test
    void theOpenSideHasNothingOfIt() throws SQLException {
        List<String> before = openLog();
        assertThat(seen()).hasSize(1);
        report(form("去过了"));
        assertThat(openLog()).isEqualTo(before);
        assertThat(scene.strings("SELECT count(*) FROM programme.person WHERE name = '林帮手'"))
                .containsExactly("0");
        assertThat(scene.strings("SELECT record_kind FROM casework.read_log WHERE client_id = '" + client
                        + "' AND record_kind = 'errand'"))
                .hasSize(1);
    }

    /** A code opens the errands of all who ask this helper. */
    @Test
    void aCodeIsGivenByWhoSupervisesAndNoColleagueOpensAnErrandByIt() throws SQLException {
        CaseScene.Desk colleague = scene.by(scene.caseworker("colleague"));
        assertThatThrownBy(
                        () -> colleague.ask(() -> colleague.get(Helpers.class).give(helper)))
                .isInstanceOf(CaseRecordNotFound.class);
        assertThat(enter(neighbour, HELPERS_CODE).step()).isEqualTo(OwnEntry.Step.HELP);
        colleague.tell(() -> colleague.get(Helpers.class).end(helper));
        assertThat(scene.strings("SELECT action FROM casework.audit_entry WHERE subject_id = '" + helper.value()
                        + "' AND subject_kind = 'helper' ORDER BY 1"))
                .containsExactly("helper.code-given", "helper.ended", "helper.pledged");
        assertThat(logged(supervisor)).contains("helper.code-given", "helper.ended", "helper.pledged");
        assertThat(logged(scene.bySupervisor(
                        scene.supervisor("elsewhere", CaseScene.OTHER_DISTRICT), CaseScene.OTHER_DISTRICT)))
                .doesNotContain("helper.code-given", "helper.ended", "helper.pledged");
    }

    private static List<String> logged(CaseScene.Desk who) {
        return who.ask(() -> who.get(CaseSideLog.class).ofAccounts(PageRequest.first())).items().stream()
                .map(LogView::what)
                .toList();
    }

    @Test
    void aPageThatIsOpenLearnsThatAnErrandEndedAndStaysOpenNoLongerForAsking() {
        assertThat(living(neighbour)).containsExactly(errand.value());
        caseworker.tell(() -> caseworker.get(Errands.class).revoke(errand));
        assertThat(living(neighbour)).isEmpty();
        assertThat(neighbour.<Set<UUID>>ask(
                        () -> neighbour.get(OwnErrands.class).stay(pass)))
                .isEmpty();
        CaseScene.Desk soon = scene.byParent(neighbourAccount(), other, after(Duration.ofMinutes(4)));
        assertThat(living(soon)).isEmpty();
        CaseScene.Desk later = scene.byParent(neighbourAccount(), other, after(Duration.ofMinutes(7)));
        assertThatThrownBy(() -> living(later)).matches(CaseError.OWN_PAGE_CLOSED::stopped);
    }

    private Set<UUID> living(CaseScene.Desk who) {
        return who.ask(() -> who.get(OwnErrands.class).living(pass));
    }

    @Test
    void whatItsHelperWouldNotSeeDoesNotGoBackAndNothingWrittenIsLost() {
        report(form("去过了"));
        int sent = shown().version();
        scene.sql("UPDATE casework.errand SET until_date = ?", scene.today.minusDays(1));
        assertThat(shown().isReturnable()).isFalse();
        assertThatThrownBy(() -> giveBack(sent)).matches(CaseError.ERRAND_CANNOT_GO_BACK::stopped);
        ContactId taken = take(sent);
        assertThat(contacts().contacts()).extracting(ContactView::id).containsExactly(taken);
    }

    @Test
    void whatWasGivenBackAndIsOverIsTakenAllTheSame() {
        report(form("去过了"));
        giveBack(shown().version());
        scene.sql("UPDATE casework.errand SET until_date = ?", scene.today.minusDays(1));
        ErrandView over = shown();
        assertThat(over.state()).isEqualTo(ErrandState.OVER);
        assertThat(over.isTakeable()).isTrue();
        ContactId taken = take(over.version());
        assertThat(contacts().contacts()).extracting(ContactView::id).containsExactly(taken);
    }

    private void giveBack(int version) {
        caseworker.tell(() -> caseworker.get(Errands.class).giveBack(new ReturnErrand(errand, version, "见到谁了？")));
    }

    private ContactId take(int version) {
        return caseworker.ask(() -> caseworker.get(Errands.class).take(new TakeErrand(errand, version)));
    }

    @Test
    void aVisitIsStillToComeAndNoLaterThanTheLastDay() {
        Instant now = scene.clock.instant();
        assertThatThrownBy(() -> ask(now.minusSeconds(120))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> ask(now.plus(Duration.ofDays(4)))).isInstanceOf(InvalidInput.class);
        assertThat(ask(now.plus(Duration.ofDays(3)))).isNotNull();
    }

    private ErrandId ask(Instant meets) {
        return caseworker.ask(() -> caseworker
                .get(Errands.class)
                .ask(new AskErrand(client, helper, ContactKind.HOME_VISIT, meets, scene.today.plusDays(3))));
    }

    @Test
    void whatWasWrittenWaitsOnTheListOfItsCaseworker() {
        assertThat(waiting(caseworker)).isEmpty();
        int before = pressing();
        report(form("去过了"));
        assertThat(waiting(caseworker)).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("张三");
            assertThat(one.helper()).isEqualTo("林帮手");
        });
        assertThat(pressing()).isEqualTo(before + 1);
        assertThat(waiting(scene.by(scene.caseworker("colleague")))).isEmpty();
        ContactId taken = take(shown().version());
        assertThat(taken).isNotNull();
        assertThat(waiting(caseworker)).isEmpty();
    }

    private static List<ErrandWaiting> waiting(CaseScene.Desk who) {
        return who.ask(() -> who.get(ClientContacts.class).due(false)).written();
    }

    private int pressing() {
        return caseworker.ask(() -> caseworker.get(ClientContacts.class).pressing());
    }

    @Test
    void aStartCodeOfWhoseThePledgeEndedIsAnsweredAsAnyOther() {
        String start =
                supervisor.ask(() -> supervisor.get(Helpers.class).give(helper)).code();
        scene.sql(
                "UPDATE casework.helper SET pledged_on = ?, pledge_until = ?",
                scene.today.minusDays(9),
                scene.today.minusDays(1));
        assertThat(enter(neighbour, start).step()).isEqualTo(OwnEntry.Step.REFUSED);
        assertThat(begin(neighbour, start, HELPERS_CODE).step()).isEqualTo(OwnEntry.Step.REFUSED);
    }

    @Test
    void withThePledgeTheCodeIsForgotten() throws SQLException {
        String held = "SELECT count(*) FROM wall.own_key WHERE of_helper";
        assertThat(scene.strings(held)).containsExactly("1");
        caseworker.tell(() -> caseworker.get(Helpers.class).end(helper));
        assertThat(scene.strings(held)).containsExactly("0");
    }

    @Test
    void whoSendsWhileTheCaseIsClosedWritesNothingIntoIt() throws Exception {
        assertThatThrownBy(() -> whileClosing(() -> report(form("去过了")))).matches(CaseError.ERRAND_OVER::stopped);
        assertThat(scene.strings("SELECT count(*) FROM casework.errand_report")).containsExactly("0");
    }

    private List<String> openLog() throws SQLException {
        return scene.strings("SELECT e.action || e.at::text FROM account.audit_entry e ORDER BY 1");
    }

    private List<OwnErrand> seenOrShut() {
        try {
            return seen();
        } catch (RuntimeException shut) {
            assertThat(shut).matches(CaseError.OWN_PAGE_CLOSED::stopped);
            return List.of();
        }
    }

    private List<OwnErrand> seen() {
        return neighbour.ask(() -> neighbour.get(OwnErrands.class).read(pass));
    }

    private void report(ReportErrand form) {
        neighbour.tell(() -> neighbour.get(OwnErrands.class).report(pass, form));
    }

    private ReportErrand form(String words) {
        return new ReportErrand(Ids.next(), errand, scene.clock.instant(), "家里", "本人", true, words, "");
    }

    private HelperId pledged() {
        return caseworker.ask(() -> caseworker
                .get(Helpers.class)
                .pledge(new PledgeHelper(CaseScene.DISTRICT, "林帮手", scene.today, scene.today.plusYears(1))));
    }

    private ErrandId ask() {
        return ask(3);
    }

    private ErrandId ask(int days) {
        return caseworker.ask(() -> caseworker.get(Errands.class).ask(command(days)));
    }

    private AskErrand command(int days) {
        return new AskErrand(
                client,
                helper,
                ContactKind.HOME_VISIT,
                scene.clock.instant().plusSeconds(3600),
                scene.today.plusDays(days));
    }

    private SignedBy hand() {
        return new SignedBy(
                uuid("SELECT caseworker_id FROM casework.client WHERE id = '" + client + "'"), scene.clock.instant());
    }

    private ContactsOfCase contacts() {
        return caseworker.ask(() -> caseworker.get(ClientContacts.class).of(client));
    }

    private ErrandView shown() {
        return contacts().errands().getFirst();
    }

    private AccountId neighbourAccount() {
        return AccountId.of(uuid("SELECT account_id FROM programme.person WHERE id = '" + other.adult() + "'"));
    }

    private UUID uuid(String sql) {
        try {
            return UUID.fromString(scene.strings(sql).getFirst());
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static long count(String sql) {
        return (Long) TestJpa.entityManager().createNativeQuery(sql, Long.class).getSingleResult();
    }
}
