package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Stateless;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.assertj.core.api.SoftAssertions;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.TestCaller;
import org.halfpastfour.casework.CaseSideCalls.Outcome;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.TimeRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every use case of the case side × who calls it and what the case is to them; what is not allowed here is refused. */
class CaseSideMatrixDbTest extends WallScene {

    private static final List<Method> USE_CASES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.halfpastfour.casework").stream()
                    .filter(each -> each.isAnnotatedWith(Stateless.class))
                    .map(JavaClass::reflect)
                    .flatMap(bean -> Arrays.stream(bean.getDeclaredMethods()))
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                    .sorted(Comparator.comparing(Method::toString))
                    .toList();

    /** What somebody reads who looks into a case in an emergency. */
    private static final Set<String> OPEN_BEHIND_GLASS = Set.of(
            "Assessments.of",
            "AttendanceConsents.live",
            "CarePlans.versions",
            "CaseHistories.read",
            "Cases.family",
            "Cases.opened",
            "ClientCheckIns.of",
            "ClientContacts.of",
            "Engagements.compared",
            "Engagements.engagement",
            "Engagements.marks",
            "Intakes.of",
            "Referrals.of",
            "Reviews.mustBeOf",
            "Reviews.of",
            "Reviews.read");

    /** What who has no right may do about a case all the same: look in, in an emergency. */
    private static final Set<String> OPENS = Set.of("BrokenGlasses.open");

    /** Answers nothing where there is nothing: of a case of somebody else, of one that does not exist, and without a live consent. */
    private static final Set<String> THE_SAME_NOTHING = Set.of("AttendanceConsents.live");

    /** What who leads a group is told of the families in it, also when a case of theirs went to a colleague. */
    private static final Set<String> TOLD_WHO_LEADS = Set.of("RepairGroups.group", "RepairGroups.of");

    /** Who of the families it is, by ids: a page that is open looks whether they are still seen. */
    private static final String SEEN_BY_WHO_LEADS = "RepairGroups.seen";

    /** What is done with a case that is closed: it changes nothing of it, or says what came of something that left the house before. */
    private static final Set<String> AFTER_CLOSING = Set.of(
            "BrokenGlasses.end",
            "CaseClosings.reopen",
            "Escalations.acknowledge",
            "Referrals.answer",
            "Referrals.end",
            "Reviews.mustBeOf");

    private CaseSideSamples samples;
    private AccountId supervisor;

    @BeforeEach
    void samplesOfTheCase() throws SQLException {
        supervisor = scene.supervisor("supervisor", CaseScene.DISTRICT);
        aDraft();
        samples = new CaseSideSamples(
                scene,
                Map.ofEntries(
                        Map.entry(ClientId.class, client),
                        id(GoalId.class, GoalId::new, "SELECT goal_key FROM casework.goal"),
                        id(
                                InterventionId.class,
                                InterventionId::new,
                                "SELECT intervention_key FROM casework.intervention"),
                        id(RepairId.class, RepairId::new, "SELECT id FROM casework.repair_session"),
                        id(NoteId.class, NoteId::new, "SELECT id FROM casework.case_note"),
                        id(IntakeId.class, IntakeId::new, "SELECT id FROM casework.intake_statement"),
                        id(ContactId.class, ContactId::new, "SELECT id FROM casework.client_contact"),
                        id(
                                AttendanceConsentId.class,
                                AttendanceConsentId::new,
                                "SELECT id FROM casework.attendance_consent"),
                        id(ReviewId.class, ReviewId::new, "SELECT id FROM casework.review"),
                        id(
                                AssessmentRequestId.class,
                                AssessmentRequestId::new,
                                "SELECT id FROM casework.assessment_request"),
                        id(ErrandId.class, ErrandId::new, "SELECT id FROM casework.errand"),
                        id(AssessmentId.class, AssessmentId::new, "SELECT id FROM casework.assessment"),
                        id(ReferralId.class, ReferralId::new, "SELECT id FROM casework.referral"),
                        id(EscalationId.class, EscalationId::new, "SELECT id FROM casework.escalation"),
                        id(PeerPathId.class, PeerPathId::new, "SELECT id FROM casework.peer_path"),
                        id(GlassId.class, GlassId::new, "SELECT id FROM casework.broken_glass")),
                Map.ofEntries(
                        id(PlanTemplateId.class, PlanTemplateId::new, "SELECT id FROM casework.plan_template"),
                        id(HelperId.class, HelperId::new, "SELECT id FROM casework.helper"),
                        id(StationId.class, StationId::new, "SELECT id FROM casework.station"),
                        id(GroupId.class, GroupId::of, "SELECT id FROM casework.repair_group"),
                        id(GroupMeetingId.class, GroupMeetingId::new, "SELECT id FROM casework.group_meeting"),
                        Map.entry(RepairTemplateId.class, GroupScene.CONFERENCE),
                        Map.entry(MakeGroup.class, aGroup()),
                        id(InstrumentId.class, InstrumentId::new, "SELECT id FROM casework.instrument"),
                        id(TrainingRoundId.class, TrainingRoundId::new, "SELECT id FROM casework.training_round"),
                        id(PairId.class, PairId::new, "SELECT id FROM casework.mentoring_pair"),
                        id(MentoringVisitId.class, MentoringVisitId::new, "SELECT id FROM casework.mentoring_visit"),
                        id(TitleId.class, TitleId::new, "SELECT id FROM casework.caseworker_title"),
                        id(AskedChangeId.class, AskedChangeId::new, "SELECT id FROM casework.asked_change"),
                        Map.entry(AccountId.class, colleague)));
    }

    /** In place of the signed one, whose words and figures say nothing. */
    private void aDraft() {
        for (String table : List.of("signed_review", "review_event", "review", "review_figures")) {
            scene.sql("DELETE FROM casework." + table);
        }
        CaseScene.Desk desk = scene.by(caseworker);
        ReviewId begun = desk.ask(() -> desk.get(Reviews.class).begin(new BeginReview(client, null, null)));
        assertThat(begun).isNotNull();
    }

    /** With all the meetings of its template. */
    private MakeGroup aGroup() {
        CaseScene.Desk desk = scene.by(caseworker);
        List<PlannedMeeting> meetings = desk.ask(
                () -> desk.get(GroupRecords.class).template(GroupScene.CONFERENCE.value()).outline().steps().stream()
                        .map(step -> new PlannedMeeting(
                                TimeRange.of(
                                        scene.clock.instant().plusSeconds(90_000), Duration.ofMinutes(step.minutes())),
                                List.of(RoomId.of(scene.room))))
                        .toList());
        return new MakeGroup(
                GroupId.of(Ids.next()),
                GroupScene.CONFERENCE,
                "家庭组",
                HomeId.of(scene.home),
                List.of(),
                List.of(new JoiningFamily(client, Ids.next(), List.of(Ids.next()))),
                meetings);
    }

    @Test
    void everyUseCaseHasItsArguments() {
        assertThat(USE_CASES).hasSizeGreaterThan(60);
        assertThat(USE_CASES)
                .allSatisfy(useCase ->
                        assertThat(samples.of(useCase)).as(name(useCase)).isNotNull());
        assertThat(USE_CASES.stream().filter(samples::isOfTheCase).map(CaseSideMatrixDbTest::name))
                .contains("Cases.opened", "CaseNotes.write", "FamilyRepairs.mark", "CarePlans.changeGoal")
                .doesNotContain("Cases.mine", "PlanTemplates.all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "another caseworker of the district",
                "a caseworker of another district",
                "a supervisor of another district",
                "the caseworker of before",
                "who looked in until yesterday",
                "of the own family",
                "the supervisor of the own family",
                "a parent",
                "staff of the home",
                "a volunteer",
                "the city office"
            })
    void whoHasNoRightIsToldNothing(String who) {
        CaseSideCalls calls = stranger(who);
        SoftAssertions softly = new SoftAssertions();
        for (Method useCase : USE_CASES) {
            if (OPENS.contains(name(useCase))) {
                continue;
            }
            Outcome outcome = calls.call(useCase, samples.of(useCase));
            boolean leads = who.equals("the caseworker of before")
                    && (TOLD_WHO_LEADS.contains(name(useCase)) || name(useCase).equals(SEEN_BY_WHO_LEADS));
            softly.assertThat(tells(outcome) && !isOwnDoing(useCase, outcome) && !leads)
                    .as("%s tells %s", name(useCase), who)
                    .isFalse();
            if (THE_SAME_NOTHING.contains(name(useCase)) && !outcome.byRole()) {
                softly.assertThat(outcome.answer())
                        .as("%s for %s", name(useCase), who)
                        .isEqualTo(Set.of());
            } else if (samples.isOfTheCase(useCase)) {
                softly.assertThat(outcome.isShut())
                        .as("%s is shut for %s: %s", name(useCase), who, outcome)
                        .isTrue();
            }
        }
        softly.assertAll();
    }

    @Test
    void whoLeadsAGroupKnowsItsFamiliesOnlyWhileLeading() {
        scene.sql("UPDATE casework.client SET caseworker_id = ?", colleague.value());
        CaseSideCalls before = calls(caseworker);
        assertThat(TOLD_WHO_LEADS)
                .allMatch(name -> outcome(before, name).says("张三"))
                .noneMatch(name -> outcome(before, name).says("C-1"));
        scene.sql("UPDATE casework.repair_group_leader SET account_id = ?", colleague.value());
        assertThat(TOLD_WHO_LEADS).noneMatch(name -> outcome(before, name).says("张三"));
    }

    @Test
    void itsCaseworkerAndSupervisorAreLetIn() {
        CaseSideCalls own = calls(caseworker);
        CaseSideCalls above =
                new CaseSideCalls(TestCaller.supervisorIn(CaseScene.DISTRICT).withId(supervisor), scene.clock);
        assertThat(OPEN_BEHIND_GLASS).allSatisfy(name -> {
            assertThat(outcome(own, name).refused())
                    .as("%s by its caseworker", name)
                    .isNull();
            assertThat(outcome(above, name).refused())
                    .as("%s by its supervisor", name)
                    .isNull();
            assertThat(outcome(above, name).byRole())
                    .as("%s by its supervisor", name)
                    .isFalse();
        });
        assertThat(tells(outcome(own, "Cases.opened"))).isTrue();
        for (String write : List.of("CaseNotes.write", "CarePlans.addGoal", "Escalations.raise", "Referrals.send")) {
            assertThat(outcome(own, write).isShut())
                    .as("%s by its caseworker", write)
                    .isFalse();
            assertThat(outcome(above, write).isShut())
                    .as("%s by its supervisor", write)
                    .isTrue();
        }
    }

    @Test
    void whoLooksInReadsWhatIsListedAndDoesNothingElse() {
        openGlass();
        CaseSideCalls calls = calls(colleague);
        SoftAssertions softly = new SoftAssertions();
        USE_CASES.stream().filter(samples::isOfTheCase).forEach(useCase -> {
            Outcome outcome = calls.call(useCase, samples.of(useCase));
            boolean open = OPEN_BEHIND_GLASS.contains(name(useCase));
            softly.assertThat(outcome.isShut())
                    .as("%s behind glass: %s", name(useCase), outcome)
                    .isEqualTo(!open && !OPENS.contains(name(useCase)));
        });
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void withoutItsConsentNothingOfTheFamilyIsTold(boolean behindGlass) {
        if (behindGlass) {
            openGlass();
        }
        CaseSideCalls calls = calls(behindGlass ? colleague : caseworker);
        assertThat(USE_CASES)
                .anyMatch(useCase -> calls.call(useCase, samples.of(useCase)).says("王小明"));
        scene.sql("UPDATE casework.attendance_consent SET withdrawn_at = timestamptz '2026-11-24 01:00Z'");
        assertThat(USE_CASES).allSatisfy(useCase -> assertThat(
                        calls.call(useCase, samples.of(useCase)).says("王小明"))
                .as(name(useCase))
                .isFalse());
    }

    @Test
    void ofAClosedCaseNothingIsWrittenAndNothingOfTheFamilyTold() {
        scene.sql("UPDATE casework.client SET state = 'CLOSED', closed_on = date '2026-11-24', paused_until = NULL");
        CaseSideCalls calls = calls(caseworker);
        SoftAssertions softly = new SoftAssertions();
        USE_CASES.stream().filter(samples::isOfTheCase).forEach(useCase -> {
            Outcome outcome = calls.call(useCase, samples.of(useCase));
            softly.assertThat(outcome.says("王小明")).as(name(useCase)).isFalse();
            if (useCase.getReturnType() == void.class && !AFTER_CLOSING.contains(name(useCase))) {
                softly.assertThat(outcome.refused() != null || outcome.byRole())
                        .as("%s of a closed case", name(useCase))
                        .isTrue();
            }
        });
        softly.assertAll();
    }

    private CaseSideCalls stranger(String who) {
        return switch (who) {
            case "another caseworker of the district" -> calls(colleague);
            case "a caseworker of another district" -> elsewhere();
            case "a supervisor of another district" ->
                new CaseSideCalls(
                        TestCaller.supervisorIn(CaseScene.OTHER_DISTRICT)
                                .withId(scene.supervisor("elsewhere", CaseScene.OTHER_DISTRICT)),
                        scene.clock);
            case "the caseworker of before" -> {
                scene.sql("UPDATE casework.client SET caseworker_id = ?", colleague.value());
                yield calls(caseworker);
            }
            case "who looked in until yesterday" -> {
                openGlass();
                yield new CaseSideCalls(
                        TestCaller.caseworkerIn(CaseScene.DISTRICT).withId(colleague),
                        Clock.offset(scene.clock, Duration.ofHours(24)));
            }
            case "of the own family" -> {
                ofTheFamily(caseworker);
                yield calls(caseworker);
            }
            case "the supervisor of the own family" -> {
                ofTheFamily(supervisor);
                yield new CaseSideCalls(
                        TestCaller.supervisorIn(CaseScene.DISTRICT).withId(supervisor), scene.clock);
            }
            case "a parent" -> new CaseSideCalls(TestCaller.parentOf(), scene.clock);
            case "staff of the home" -> new CaseSideCalls(TestCaller.staffOf(scene.home), scene.clock);
            case "a volunteer" -> new CaseSideCalls(TestCaller.volunteerAt(scene.home), scene.clock);
            default -> new CaseSideCalls(TestCaller.cityOffice(), scene.clock);
        };
    }

    private CaseSideCalls elsewhere() {
        AccountId other = scene.caseworker("other");
        scene.sql(
                "UPDATE account.account_grant SET district_code = ? WHERE account_id = ?",
                CaseScene.OTHER_DISTRICT,
                other.value());
        return new CaseSideCalls(
                TestCaller.caseworkerIn(CaseScene.OTHER_DISTRICT).withId(other), scene.clock);
    }

    private void ofTheFamily(AccountId account) {
        scene.sql("UPDATE programme.person SET account_id = ? WHERE name = '王奶奶'", account.value());
    }

    private void openGlass() {
        CaseScene.Desk desk = scene.by(colleague);
        GlassView glass = desk.ask(
                () -> desk.get(BrokenGlasses.class).open(new BreakGlass(client, GlassReason.CASEWORKER_AWAY, "孩子没人接")));
        assertThat(glass.live()).isTrue();
    }

    private CaseSideCalls calls(AccountId account) {
        return new CaseSideCalls(TestCaller.caseworkerIn(CaseScene.DISTRICT).withId(account), scene.clock);
    }

    private Outcome outcome(CaseSideCalls calls, String name) {
        Method useCase = USE_CASES.stream()
                .filter(each -> name(each).equals(name))
                .findFirst()
                .orElseThrow();
        return calls.call(useCase, samples.of(useCase));
    }

    /** What one did oneself one may read again: which case it was, and nothing that stands in it. */
    private boolean isOwnDoing(Method useCase, Outcome outcome) {
        return name(useCase).equals("BrokenGlasses.overview") && !outcome.says("张三") && !outcome.says("C-1");
    }

    private boolean tells(Outcome outcome) {
        return outcome.says(client.toString())
                || outcome.says("张三")
                || outcome.says("C-1")
                || outcome.says("王小明")
                || outcome.says("每周一起吃三次晚饭")
                || outcome.says("陈阿姨");
    }

    private <T> Map.Entry<Class<?>, Object> id(Class<T> type, Function<UUID, T> made, String sql) throws SQLException {
        return Map.entry(
                type,
                made.apply(UUID.fromString(
                        scene.strings(sql + " ORDER BY 1 LIMIT 1").getFirst())));
    }

    private static String name(Method useCase) {
        return useCase.getDeclaringClass().getSimpleName() + "." + useCase.getName();
    }
}
