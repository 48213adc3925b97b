package org.halfpastfour.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.Told;
import org.junit.jupiter.api.Test;

/** Staff write to several families, each gets it once, and what one answers is between it and the home. */
class CircularsDbTest {

    private final LetterScene at = new LetterScene();
    private final Household first = at.scene.household(3);
    private final Household second = at.scene.household(1);
    private final Household without = at.scene.household(1);

    @Test
    void aFamilyWithThreeChildrenInTheClassGetsItOnce() {
        CircularSummary sent = at.write(at.sessionWith(first, second));
        assertThat(sent.families()).isEqualTo(2);
        assertThat(at.inbox(first)).hasSize(1);
        assertThat(at.inbox(second)).hasSize(1);
        assertThat(at.inbox(without)).isEmpty();
    }

    @Test
    void eachFamilyHasAMessageOfItsOwnAndNoEnvelopeIsShared() {
        at.write(at.sessionWith(first, second));
        assertThat(at.letterOf(first)).isNotEqualTo(at.letterOf(second));
        assertThat(number(
                        "SELECT count(*) FROM notice.delivery d JOIN notice.message m ON m.id = d.message_id"
                                + " WHERE m.household_id = ? AND d.person_id <> ?",
                        first.id().value(),
                        first.adult().value()))
                .isZero();
    }

    @Test
    void aLetterToTheHomeGoesToEveryFamilyThatIsRegistered() {
        at.write(Addressed.toHome(at.scene.home));
        assertThat(List.of(first, second, without))
                .allSatisfy(family -> assertThat(at.inbox(family)).hasSize(1));
    }

    @Test
    void aLetterToASeriesGoesToWhoHasAPlaceInWhatIsToComeOfIt() {
        SeriesId series = at.seriesWith(first);
        at.write(new Addressed(at.scene.home, null, series));
        assertThat(at.inbox(first)).hasSize(1);
        assertThat(at.inbox(second)).isEmpty();
    }

    @Test
    void aSeriesWithoutAnythingToComeIsNotFound() {
        at.scene.asStaff();
        SeriesId unknown = SeriesId.of(Ids.next());
        assertThatThrownBy(() -> run(() -> at.circulars.preview(new Addressed(at.scene.home, null, unknown))))
                .satisfies(refused -> Told.by(refused, AccountError.NOT_FOUND));
    }

    @Test
    void thePreviewSaysHowManyGetItAndWhoCanOnlyBeCalled() {
        LetterScene.phone(first, "13800000001");
        SessionId session = at.sessionWith(first, second);
        at.scene.asStaff();
        CircularPreview preview = run(() -> at.circulars.preview(new Addressed(at.scene.home, session, null)));
        assertThat(preview.families()).isEqualTo(2);
        assertThat(preview.notReached()).hasSize(1);
    }

    @Test
    void nobodyToWriteToIsSaidAndNothingIsKept() {
        SessionId session = at.sessionWith();
        assertThatThrownBy(() -> at.write(session))
                .satisfies(refused -> Told.by(refused, NoticeError.NOBODY_TO_WRITE_TO));
        assertThat(number("SELECT count(*) FROM notice.circular WHERE home_id = ?", at.scene.home.value()))
                .isZero();
    }

    @Test
    void staffSeeWhoHasReadIt() {
        CircularSummary sent = at.write(at.sessionWith(first, second));
        at.open(first, at.letterOf(first));
        at.scene.asStaff();
        CircularView view = run(() -> at.circulars.circular(sent.id()));
        assertThat(view.summary().read()).isEqualTo(1);
        assertThat(view.families())
                .filteredOn(family -> family.readAt() != null)
                .extracting(AddresseeLine::household)
                .containsExactly(first.id());
    }

    @Test
    void anAnswerWaitsUntilSomebodyOfTheHomeOpensIt() {
        CircularSummary sent = at.write(at.sessionWith(first, second));
        MessageId letter = at.letterOf(first);
        at.answer(first, letter, "好的，谢谢老师。");
        at.scene.asStaff();
        assertThat(run(() -> at.circulars.of(at.scene.home, PageRequest.first()))
                        .items())
                .extracting(CircularSummary::waiting)
                .containsExactly(1);
        ThreadView thread = run(() -> at.circulars.open(letter));
        assertThat(thread.answers()).extracting(AnswerView::body).containsExactly("好的，谢谢老师。");
        assertThat(run(() -> at.circulars.circular(sent.id())).summary().waiting())
                .isZero();
    }

    @Test
    void whoAnswersHasReadIt() {
        CircularSummary sent = at.write(at.sessionWith(first, second));
        MessageId letter = at.letterOf(first);
        at.answer(first, letter, "要带几支？");
        at.scene.asStaff();
        assertThat(run(() -> at.circulars.circular(sent.id())).summary().read()).isEqualTo(1);
        var unused = run(() -> at.circulars.answer(ReplyToMessage.inWords(letter, "一盒就够。")));
        assertThat(run(() -> at.circulars.circular(sent.id())).summary().waiting())
                .isZero();
    }

    @Test
    void whatTheHomeAnswersStandsUnderTheLetterAndIsNewForTheFamily() {
        at.write(at.sessionWith(first, second));
        MessageId letter = at.letterOf(first);
        at.answer(first, letter, "要带几支？");
        at.open(first, letter);
        at.scene.clock.put(TODAY, "11:00");
        at.scene.asStaff();
        run(() -> at.circulars.answer(new ReplyToMessage(letter, "一盒就够。", null)));
        assertThat(at.inbox(first)).hasSize(1).allMatch(line -> !line.read());
        assertThat(at.open(first, letter).answers())
                .extracting(AnswerView::body)
                .containsExactly("要带几支？", "一盒就够。");
        assertThat(at.inbox(first)).allMatch(MessageLine::read);
        assertThat(at.open(second, at.letterOf(second)).answers()).isEmpty();
    }

    @Test
    void staffOfAnotherHomeFindNothingOfIt() {
        CircularSummary sent = at.write(at.sessionWith(first));
        MessageId letter = at.letterOf(first);
        LetterScene.staffOfAnotherHome(at.scene);
        notFound(() -> at.circulars.circular(sent.id()));
        notFound(() -> at.circulars.open(letter));
        notFound(() -> at.circulars.answer(new ReplyToMessage(letter, "x", null)));
        notFound(() -> at.circulars.of(at.scene.home, PageRequest.first()));
        notFound(() -> at.circulars.preview(Addressed.toHome(at.scene.home)));
    }

    @Test
    void aSessionOfAnotherHomeIsNotWrittenTo() {
        SessionId session = at.sessionWith(first);
        HomeScene other = new HomeScene();
        at.scene.asker.become(at.scene.staffAccount, Set.of(other.home.value()), Set.of());
        notFound(() -> at.circulars.preview(new Addressed(other.home, session, null)));
    }

    @Test
    void nobodyAnswersTheOwnFamilyAsStaff() {
        at.write(at.sessionWith(first));
        MessageId letter = at.letterOf(first);
        at.scene.asker.become(first.parent(), Set.of(at.scene.home.value()), Set.of());
        assertThatThrownBy(() -> run(() -> at.circulars.answer(new ReplyToMessage(letter, "x", null))))
                .satisfies(refused -> Told.by(refused, FamilyError.ABOUT_ONESELF));
    }

    @Test
    void aFamilyThatIsHiddenFromWhoAsksIsInNoListAndNoNumber() {
        CircularSummary sent = at.write(at.sessionWith(first, second));
        MessageId letter = at.letterOf(second);
        AccountId father = at.blockedFather(second);
        sql(
                "UPDATE programme.household_member SET to_date = ? WHERE person_id ="
                        + " (SELECT id FROM programme.person WHERE account_id = ?)",
                TODAY.minusDays(1),
                father.value());
        at.scene.asker.become(father, Set.of(at.scene.home.value()), Set.of());
        CircularView view = run(() -> at.circulars.circular(sent.id()));
        assertThat(view.summary().families()).isEqualTo(1);
        assertThat(view.families()).extracting(AddresseeLine::household).containsExactly(first.id());
        notFound(() -> at.circulars.open(letter));
    }

    @Test
    void aLetterWithoutATitleOrToBothASessionAndASeriesIsRefused() {
        assertThatThrownBy(() -> new WriteCircular(Addressed.toHome(at.scene.home), " ", "text"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Addressed(at.scene.home, SessionId.of(Ids.next()), SeriesId.of(Ids.next())))
                .isInstanceOf(InvalidInput.class);
    }

    private static void notFound(Callable<?> work) {
        assertThatThrownBy(() -> run(work))
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.kind())
                        .isEqualTo(DomainException.Kind.NOT_FOUND));
    }
}
