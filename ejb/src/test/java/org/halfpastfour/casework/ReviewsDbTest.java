package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.shared.InvalidInput;
import org.junit.jupiter.api.Test;

/** A review is filled with what the period shows, written, sent off, and returned or signed. */
class ReviewsDbTest extends ReviewScene {

    @Test
    void aDraftIsFilledWithWhatThePeriodShows() {
        ContactId contact = desk.ask(() -> desk.get(ClientContacts.class)
                .write(new WriteContact(
                        org.halfpastfour.shared.Ids.next(),
                        client,
                        ContactKind.CALL,
                        scene.clock.instant(),
                        "",
                        "",
                        true,
                        "都好",
                        "",
                        null)));
        assertThat(contact).isNotNull();
        ReviewView view = read(begun());
        assertThat(view.state()).isEqualTo(ReviewState.DRAFT);
        assertThat(view.period().from()).isEqualTo(today().minusDays(28));
        assertThat(view.period().to()).isEqualTo(today());
        assertThat(view.basis().goals()).singleElement().satisfies(goal -> assertThat(goal.wording())
                .isEqualTo("每周一起吃三次晚饭"));
        assertThat(view.basis().contacts()).containsExactly(new CountedContacts(ContactKind.CALL, 1, 0, 0));
        ReviewedFigures figures = view.figures();
        assertThat(figures).isNotNull();
        assertThat(figures.reviewed().of(Stream.CHILD_CARE).rows()).hasSize(2);
        assertThat(figures.same()).isTrue();
    }

    @Test
    void whatIsWrittenIsThereAgainAndStaysWhenItIsFilledAnew() {
        ReviewId id = written(begun());
        scene.attended(family, today().minusDays(2));
        ReviewView before = read(id);
        assertThat(before.judgements()).hasSize(1);
        desk.tell(() -> desk.get(Reviews.class).rebuild(new RebuildReview(id, before.version(), today())));
        ReviewView after = read(id);
        assertThat(after.judgements()).isEqualTo(before.judgements());
        assertThat(after.summary()).isEqualTo(before.summary());
        assertThat(before.figures().reviewed().of(Stream.CHILD_CARE).rows()).hasSize(2);
        assertThat(after.figures().reviewed().of(Stream.CHILD_CARE).rows()).hasSize(3);
    }

    @Test
    void oneIsOpenAtATime() {
        ReviewId first = begun();
        assertThatThrownBy(this::begun).matches(CaseError.REVIEW_OPEN::stopped);
        desk.tell(() -> desk.get(Reviews.class).withdraw(choice(first)));
        assertThat(begun()).isNotEqualTo(first);
    }

    /** Over the API both come in one call: a draft whose words are refused is not begun either. */
    @Test
    void itIsBegunWithItsWordsOrNotAtAll() throws SQLException {
        assertThatThrownBy(() -> begunWith(today())).isInstanceOf(InvalidInput.class);
        assertThat(scene.strings("SELECT state FROM casework.review")).isEmpty();
        ReviewView view = read(begunWith(today().plusDays(90)));
        assertThat(view.state()).isEqualTo(ReviewState.DRAFT);
        assertThat(view.summary()).isEqualTo("平稳");
        assertThat(view.nextOn()).isEqualTo(today().plusDays(90));
    }

    private ReviewId begunWith(LocalDate nextOn) {
        return desk.ask(() -> desk.get(Reviews.class)
                .begin(new BeginReview(client, null, null, new FirstWords(List.of(), "平稳", nextOn))));
    }

    @Test
    void withoutAPlanThereIsNothingToReview() {
        ClientId other = desk.open("C-2", null);
        assertThatThrownBy(() -> begun(other)).matches(CaseError.NO_ACTIVE_PLAN::stopped);
    }

    @Test
    void itIsSentOffWhenAllIsSaid() {
        ReviewId id = begun();
        assertThatThrownBy(() -> submit(id)).isInstanceOf(InvalidInput.class);
        written(id);
        submit(id);
        assertThat(read(id).state()).isEqualTo(ReviewState.SUBMITTED);
        assertThat(head.ask(() -> head.get(ReviewSignatures.class).countWaiting()))
                .isEqualTo(1);
        assertThat(head.ask(() -> head.get(ReviewSignatures.class).waiting()))
                .extracting(WaitingReview::client)
                .containsExactly(client);
    }

    @Test
    void whoLookedAtAnotherVersionChangesNothing() {
        ReviewId id = begun();
        int seen = versionOf(id);
        written(id);
        assertThatThrownBy(() -> desk.tell(() -> desk.get(Reviews.class).submit(new ReviewChoice(id, seen))))
                .matches(CaseError.REVIEW_CHANGED_MEANWHILE::stopped);
    }

    @Test
    void returnedWithRemarksItIsADraftAgain() {
        ReviewId id = submitted();
        assertThatThrownBy(() -> giveBack(id, " ")).isInstanceOf(InvalidInput.class);
        giveBack(id, "请写明联系少的原因");
        ReviewView returned = read(id);
        assertThat(returned.state()).isEqualTo(ReviewState.RETURNED);
        assertThat(returned.events().getLast().words()).isEqualTo("请写明联系少的原因");
        written(id);
        assertThat(read(id).state()).isEqualTo(ReviewState.DRAFT);
        submit(id);
        sign(id);
        assertThat(read(id).state()).isEqualTo(ReviewState.SIGNED);
    }

    @Test
    void signedItJudgesTheGoalsAndMakesANewVersionOfThePlan() throws SQLException {
        ReviewId id = signed();
        CaseView view = desk.read(client);
        assertThat(view.plan().number()).isEqualTo(2);
        assertThat(view.plan().reviewOn()).isEqualTo(today().plusDays(90));
        assertThat(view.goals()).extracting(GoalView::state).containsExactly(GoalState.IMPROVING);
        assertThat(scene.strings("SELECT reason FROM casework.care_plan WHERE number = 2"))
                .containsExactly("一家人一起吃饭多了");
        assertThat(read(id).seal().number()).isEqualTo(1);
        assertThat(faults()).isEmpty();
    }

    @Test
    void theNextOneBeginsTheDayAfterAndIsTheNextInTheChain() {
        ReviewId first = signed();
        CaseScene.Desk then = later(30);
        ReviewId second = then.ask(() -> then.get(Reviews.class).begin(new BeginReview(client, null, null)));
        assertThat(read(second).period().from()).isEqualTo(today().plusDays(1));
        LocalDate until = today().plusDays(30);
        int version = versionOf(second);
        List<ReviewedGoal> said = judged(read(second));
        int saved = then.ask(
                () -> then.get(Reviews.class).save(new SaveReview(second, version, said, "平稳", until.plusDays(90))));
        then.tell(() -> then.get(Reviews.class).submit(new ReviewChoice(second, saved)));
        sign(second);
        assertThat(read(second).seal().number()).isEqualTo(2);
        assertThat(read(second).seal().hash()).isNotEqualTo(read(first).seal().hash());
        assertThat(faults()).isEmpty();
    }

    @Test
    void goalsThatChangedSinceAreNotSigned() {
        ReviewId id = submitted();
        GoalId added = desk.ask(() -> desk.get(CarePlans.class).addGoal(new AddGoal(client, GoalDomain.WORK, "有一份工作")));
        assertThat(added).isNotNull();
        assertThatThrownBy(() -> sign(id)).matches(CaseError.REVIEW_GOALS_CHANGED::stopped);
        assertThat(read(id).state()).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    void whatASupervisorCannotReadIsNotSigned() {
        ReviewId id = submitted();
        desk.tell(() -> desk.get(AttendanceConsents.class).withdraw(consent));
        assertThat(read(head, id).figures()).isNull();
        assertThatThrownBy(() -> sign(id)).matches(CaseError.REVIEW_FIGURES_GONE::stopped);
    }

    @Test
    void nobodySignsTheOwnReview() {
        CaseScene.Desk lead = scene.byLead("lead");
        ClientId own = lead.open("C-2", null);
        lead.ask(() -> lead.get(CarePlans.class).make(new MakePlan(own, today(), today().plusDays(60))));
        ReviewId id = lead.ask(() -> lead.get(Reviews.class).begin(new BeginReview(own, null, null)));
        int saved = lead.ask(() ->
                lead.get(Reviews.class).save(new SaveReview(id, versionOf(id), List.of(), "平稳", today().plusDays(90))));
        lead.tell(() -> lead.get(Reviews.class).submit(new ReviewChoice(id, saved)));
        assertThat(lead.ask(() -> lead.get(ReviewSignatures.class).countWaiting()))
                .isZero();
        assertThat(lead.ask(() -> lead.get(ReviewSignatures.class).waiting()))
                .extracting(WaitingReview::mine)
                .containsExactly(true);
        assertThatThrownBy(
                        () -> lead.tell(() -> lead.get(ReviewSignatures.class).sign(choice(id))))
                .matches(CaseError.OWN_REVIEW::stopped);
        sign(id);
        assertThat(read(head, id).state()).isEqualTo(ReviewState.SIGNED);
    }

    @Test
    void aDraftGoesWithTheCase() {
        ReviewId id = written(begun());
        CaseScene.Desk next = scene.by(scene.caseworker("next"));
        scene.sql(
                "UPDATE casework.client SET caseworker_id = (SELECT id FROM account.account WHERE login_name = 'next')");
        assertThatThrownBy(() -> submit(id)).isInstanceOf(CaseRecordNotFound.class);
        next.tell(() -> next.get(Reviews.class).submit(choice(id)));
        sign(id);
        assertThat(read(head, id).state()).isEqualTo(ReviewState.SIGNED);
    }

    @Test
    void anOpenOneIsWithdrawnWithTheCase() throws SQLException {
        ReviewId id = submitted();
        GoalView goal = desk.read(client).goals().getFirst();
        desk.tell(() -> desk.get(CaseClosings.class)
                .close(new CloseCase(
                        client,
                        ClosingReason.OWN_WISH,
                        "平稳",
                        List.of(new JudgedGoal(goal.id(), GoalState.SUSTAINING, null)))));
        assertThat(read(id).state()).isEqualTo(ReviewState.WITHDRAWN);
        assertThat(read(id).may()).isEmpty();
        assertThat(scene.strings("SELECT subject_id::text FROM casework.audit_entry WHERE action = 'review.withdrawn'"))
                .containsExactly(id.toString());
    }
}
