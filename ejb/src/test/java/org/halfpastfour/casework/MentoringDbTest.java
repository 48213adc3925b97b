package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pairs with their visits and what was said of them, and titles. */
class MentoringDbTest {

    private CaseScene scene;
    private AccountId newer;
    private AccountId older;
    private CaseScene.Desk one;
    private CaseScene.Desk other;
    private CaseScene.Desk above;
    private LocalDate today;

    @BeforeEach
    void twoCaseworkersAndWhoSupervisesThem() {
        scene = new CaseScene();
        today = scene.today;
        newer = scene.caseworker("newer");
        older = scene.caseworker("older");
        one = scene.by(newer);
        other = scene.by(older);
        above = scene.bySupervisor(scene.supervisor("supervisor", CaseScene.DISTRICT), CaseScene.DISTRICT);
    }

    private PairId pair() {
        return above.ask(() -> above.get(MentoringPairs.class)
                .make(new MakePair(CaseScene.DISTRICT, newer, older, "学会家访", today.minusDays(30))));
    }

    private PairView read(CaseScene.Desk by, PairId pair) {
        return by.ask(() -> by.get(MentoringPairs.class).pair(pair));
    }

    private MentoringVisitId visited(PairId pair) {
        one.tell(() -> one.get(MentoringPairs.class).visited(new NoteMentoringVisit(pair, today, "一起家访")));
        return read(one, pair).visits().getFirst().id();
    }

    private static void say(CaseScene.Desk by, MentoringVisitId visit, String words) {
        by.tell(() -> by.get(MentoringPairs.class).say(new MentoringLine(visit, words)));
    }

    @Test
    void eachReadsTheOtherOnceBothHaveSaidSomething() {
        PairId pair = pair();
        MentoringVisitId visit = visited(pair);
        say(one, visit, "不知道先问什么");
        assertThat(read(one, pair).visits().getFirst().said())
                .extracting(SaidLine::words)
                .containsExactly("不知道先问什么");
        assertThat(read(other, pair).visits().getFirst().said()).isEmpty();
        assertThat(read(above, pair).visits().getFirst().said())
                .extracting(SaidLine::by)
                .containsExactly("newer");
        say(other, visit, "问得更开了");
        assertThat(read(one, pair).visits().getFirst().said()).hasSize(2);
        assertThat(read(other, pair).visits().getFirst().said()).hasSize(2);
        assertThatThrownBy(() -> say(one, visit, "再说一次")).matches(CaseError.PAIR_SAID::stopped);
    }

    @Test
    void nobodyElseSeesAPair() {
        PairId pair = pair();
        MentoringVisitId visit = visited(pair);
        CaseScene.Desk guest = scene.by(scene.caseworker("guest"));
        assertThat(guest.ask(() -> guest.get(MentoringPairs.class).overview()).pairs())
                .isEmpty();
        assertThatThrownBy(() -> read(guest, pair)).matches(CaseError.PAIR_NOT_FOUND::stopped);
        assertThatThrownBy(() -> say(guest, visit, "x")).matches(CaseError.PAIR_NOT_FOUND::stopped);
        CaseScene.Desk elsewhere =
                scene.bySupervisor(scene.supervisor("elsewhere", CaseScene.OTHER_DISTRICT), CaseScene.OTHER_DISTRICT);
        assertThat(elsewhere
                        .ask(() -> elsewhere.get(MentoringPairs.class).overview())
                        .pairs())
                .isEmpty();
    }

    @Test
    void aNewerOneIsInOnePairAtATimeAndNeverAlone() {
        PairId pair = pair();
        AccountId third = scene.caseworker("third");
        assertThatThrownBy(() -> above.ask(() -> above.get(MentoringPairs.class)
                        .make(new MakePair(CaseScene.DISTRICT, newer, third, "x", today))))
                .matches(CaseError.PAIR_OPEN::stopped);
        assertThatThrownBy(() -> new MakePair(CaseScene.DISTRICT, newer, newer, "x", today))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> scene.sql(
                        "INSERT INTO casework.mentoring_pair (id, district_code, newer_id, older_id, aims, begun_on, begun_by)"
                                + " SELECT uuidv7(), district_code, older_id, older_id, aims, begun_on, begun_by"
                                + " FROM casework.mentoring_pair"))
                .hasStackTraceContaining("mentoring_pair_of_two");
        above.tell(() -> above.get(MentoringPairs.class).end(new EndPair(pair, today, "可以自己走了")));
        assertThat(above.ask(() -> above.get(MentoringPairs.class)
                        .make(new MakePair(CaseScene.DISTRICT, newer, third, "写记录", today))))
                .isNotNull();
        assertThat(read(one, pair).endWords()).isEqualTo("可以自己走了");
        assertThatThrownBy(() ->
                        one.tell(() -> one.get(MentoringPairs.class).visited(new NoteMentoringVisit(pair, today, "x"))))
                .matches(CaseError.PAIR_ENDED::stopped);
    }

    @Test
    void aPairDoesNotBeginLaterSoThatItCanBeEnded() {
        LocalDate later = today.plusDays(1);
        assertThatThrownBy(() -> above.ask(() -> above.get(MentoringPairs.class)
                        .make(new MakePair(CaseScene.DISTRICT, newer, older, "x", later))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("from");
        UUID supervisor = above.get(org.halfpastfour.account.Caller.class).id().value();
        assertThatThrownBy(() -> above.tell(() -> {
                    int unused = TestJpa.entityManager()
                            .createNativeQuery("""
                            INSERT INTO casework.mentoring_pair (id, district_code, newer_id, older_id, aims, begun_on, begun_by)
                            VALUES (uuidv7(), '%s', '%s', '%s', 'x', '%s', '%s')""".formatted(CaseScene.DISTRICT, newer, older, later, supervisor))
                            .executeUpdate();
                }))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void aVisitOfADayIsWrittenDownOnce() {
        PairId pair = pair();
        MentoringVisitId unused = visited(pair);
        assertThatThrownBy(() -> other.tell(
                        () -> other.get(MentoringPairs.class).visited(new NoteMentoringVisit(pair, today, "同一次"))))
                .matches(CaseError.PAIR_VISITED_THEN::stopped);
        assertThatThrownBy(() -> one.tell(() ->
                        one.get(MentoringPairs.class).visited(new NoteMentoringVisit(pair, today.plusDays(1), "x"))))
                .hasMessageContaining("on");
    }

    private TitleId title(AccountId holder, TitleKind kind, String number, LocalDate expires) {
        return above.ask(() -> above.get(CaseworkerTitles.class)
                .enter(new EnterTitle(
                        CaseScene.DISTRICT,
                        holder,
                        kind,
                        kind == TitleKind.OTHER ? "沙盘游戏治疗师" : "",
                        number,
                        today.minusYears(2),
                        expires)));
    }

    @Test
    void titlesThatHoldAreCountedByPeopleOnADay() {
        TitleId first = title(newer, TitleKind.SOCIAL_WORKER, "A-1", today.plusDays(5));
        TitleId unused = title(newer, TitleKind.OTHER, "A-2", null);
        TitleId other1 = title(older, TitleKind.SOCIAL_WORKER, "B-1", today.minusDays(1));
        assertThat(unused).isNotEqualTo(other1);
        assertThat(counted(today)).satisfies(titles -> {
            assertThat(titles.caseworkers()).isEqualTo(2);
            assertThat(titles.holders()).isEqualTo(1);
            assertThat(titles.kinds())
                    .containsExactly(new TitleCount(TitleKind.SOCIAL_WORKER, 1), new TitleCount(TitleKind.OTHER, 1));
        });
        assertThat(counted(today.minusDays(1)).holders()).isEqualTo(2);
        assertThat(counted(today.plusDays(6)).kinds()).containsExactly(new TitleCount(TitleKind.OTHER, 1));
        above.tell(() -> above.get(CaseworkerTitles.class).end(first));
        assertThat(counted(today).kinds()).containsExactly(new TitleCount(TitleKind.OTHER, 1));
    }

    private DistrictTitles counted(LocalDate day) {
        return above.ask(() -> above.get(CaseSideTitles.class).on(day)).getFirst();
    }

    @Test
    void eachReadsTheOwnTitlesAndWhoSupervisesAll() {
        TitleId unused = title(newer, TitleKind.COUNSELLOR, "A-1", today.plusDays(20));
        assertThat(one.ask(() -> one.get(MentoringPairs.class).overview()).titles())
                .singleElement()
                .satisfies(title -> assertThat(title.warning()).isEqualTo(TitleWarning.WITHIN_30_DAYS));
        assertThat(other.ask(() -> other.get(MentoringPairs.class).overview()).titles())
                .isEmpty();
        assertThat(above.ask(() -> above.get(MentoringPairs.class).overview()).titles())
                .hasSize(1);
        assertThatThrownBy(() -> title(newer, TitleKind.COUNSELLOR, "A-1", today.plusDays(20)))
                .matches(CaseError.TITLE_THERE::stopped);
    }

    @Test
    void nobodyEntersTheOwnTitle() {
        CaseScene.Desk lead = scene.byLead("lead");
        AccountId self = lead.get(org.halfpastfour.account.Caller.class).id();
        assertThatThrownBy(() -> lead.ask(() -> lead.get(CaseworkerTitles.class)
                        .enter(new EnterTitle(
                                CaseScene.DISTRICT, self, TitleKind.SOCIAL_WORKER, "", "L-1", today, null))))
                .matches(CaseError.TITLE_SEEN_BY_ANOTHER::stopped);
    }
}
