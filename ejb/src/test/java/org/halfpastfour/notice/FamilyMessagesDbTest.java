package org.halfpastfour.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.UUID;
import java.util.concurrent.Callable;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Language;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.Pictures;
import org.halfpastfour.testing.Told;
import org.junit.jupiter.api.Test;

/** An adult of a family reads what the house tells it, and nobody else does. */
class FamilyMessagesDbTest {

    private final LetterScene at = new LetterScene();
    private final Household family = at.scene.household(1);
    private final Household other = at.scene.household(1);

    @Test
    void aMessageIsNewUntilItIsOpened() {
        at.write(at.sessionWith(family));
        MessageId letter = at.letterOf(family);
        int before = run(() -> at.messages.unread(family.id()));
        assertThat(at.inbox(family)).extracting(MessageLine::read).containsExactly(false);
        at.open(family, letter);
        assertThat(at.inbox(family)).extracting(MessageLine::read).containsExactly(true);
        assertThat(run(() -> at.messages.unread(family.id()))).isEqualTo(before - 1);
        assertThat(run(() -> at.messages.unread())).isEqualTo(before - 1);
    }

    @Test
    void eachAdultReadsForHimself() {
        AccountId second = at.secondAdult(family);
        at.write(at.sessionWith(family));
        at.open(family, at.letterOf(family));
        at.asAdult(second, family);
        assertThat(at.inboxAsWhoAsks(family)).extracting(MessageLine::read).containsExactly(false);
    }

    @Test
    void theNewestStandsFirstAndTheListGoesOn() {
        for (int hour = 10; hour < 13; hour++) {
            at.scene.clock.put(TODAY, hour + ":00");
            at.write(Addressed.toHome(at.scene.home));
        }
        at.scene.asParentOf(family);
        Page<MessageLine> first = run(() -> at.messages.of(family.id(), Language.CHINESE, new PageRequest(2, null)));
        assertThat(first.items()).hasSize(2);
        assertThat(first.items().getFirst().at())
                .isAfter(first.items().getLast().at());
        Page<MessageLine> rest =
                run(() -> at.messages.of(family.id(), Language.CHINESE, new PageRequest(2, first.next())));
        assertThat(rest.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
        assertThat(rest.next()).isNull();
    }

    @Test
    void theOtherHouseholdOfTheSameChildFindsNothingOfIt() {
        shareChild();
        at.write(at.sessionWith(family));
        MessageId letter = at.letterOf(family);
        assertThat(at.inbox(other)).isEmpty();
        notFound(() -> at.open(other, letter));
        notFound(() -> at.answer(other, letter, "x"));
        notFound(() -> run(() -> {
            at.messages.read(letter);
            return null;
        }));
        notFound(() -> run(() -> at.messages.of(family.id(), Language.CHINESE, PageRequest.first())));
        notFound(() -> run(() -> at.messages.unread(family.id())));
    }

    @Test
    void aBlockedGuardianFindsNothingThatTellsOfTheChild() {
        AccountId father = at.blockedFather(family);
        at.write(at.sessionWith(family));
        MessageId letter = at.letterOf(family);
        at.asAdult(father, family);
        assertThat(at.inboxAsWhoAsks(family)).isEmpty();
        assertThat(run(() -> at.messages.unread(family.id()))).isZero();
        notFound(() -> run(() -> at.messages.open(letter, Language.CHINESE)));
    }

    @Test
    void aBlockedGuardianReadsWhatIsToldToTheWholeHomeButNotWhatTheFamilyAnswers() {
        AccountId father = at.blockedFather(family);
        at.write(Addressed.toHome(at.scene.home));
        MessageId letter = at.letterOf(family);
        at.answer(family, letter, "小雨今天发烧。");
        at.asAdult(father, family);
        assertThat(at.inboxAsWhoAsks(family)).hasSize(1);
        ThreadView thread = run(() -> at.messages.open(letter, Language.CHINESE));
        assertThat(thread.answers()).isEmpty();
        assertThat(thread.answerable()).isFalse();
        assertThatThrownBy(() -> run(() -> at.messages.answer(new ReplyToMessage(letter, "x", null), Language.CHINESE)))
                .satisfies(refused -> Told.by(refused, NoticeError.NOT_TO_BE_ANSWERED));
    }

    @Test
    void whoHasLeftTheFamilyFindsNothing() {
        at.write(Addressed.toHome(at.scene.home));
        MessageId letter = at.letterOf(family);
        sql(
                "UPDATE programme.household_member SET to_date = ? WHERE person_id = ?",
                TODAY.minusDays(1),
                family.adult().value());
        notFound(() -> at.inbox(family));
        notFound(() -> at.open(family, letter));
        at.scene.asParentOf(family);
        assertThat(run(() -> at.messages.unread())).isZero();
    }

    @Test
    void whatTheHouseToldByItselfIsNotAnswered() {
        UUID message = told("BOOKED");
        at.scene.asParentOf(family);
        assertThatThrownBy(() -> run(() ->
                        at.messages.answer(new ReplyToMessage(MessageId.of(message), "x", null), Language.CHINESE)))
                .satisfies(refused -> Told.by(refused, NoticeError.NOT_TO_BE_ANSWERED));
    }

    @Test
    void aPictureGoesWithAnAnswerAndIsSeenByTheHomeAndTheFamilyAlone() {
        at.write(at.sessionWith(family, other));
        MessageId letter = at.letterOf(family);
        at.scene.asParentOf(family);
        ThreadView thread =
                run(() -> at.messages.answer(new ReplyToMessage(letter, "", Pictures.jpeg()), Language.CHINESE));
        ReplyId reply = thread.answers().getFirst().id();
        assertThat(run(() -> at.messages.picture(reply))).isEqualTo(Pictures.jpeg());
        at.scene.asStaff();
        assertThat(run(() -> at.circulars.picture(reply))).isEqualTo(Pictures.jpeg());
        at.scene.asParentOf(other);
        notFound(() -> run(() -> at.messages.picture(reply)));
        LetterScene.staffOfAnotherHome(at.scene);
        notFound(() -> run(() -> at.circulars.picture(reply)));
    }

    @Test
    void anAnswerWithoutWordsAndPictureOrWithSomethingElseThanAPictureIsRefused() {
        MessageId any = MessageId.of(Ids.next());
        assertThatThrownBy(() -> new ReplyToMessage(any, " ", null)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new ReplyToMessage(any, "x", new byte[] {1, 2, 3}))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new ReplyToMessage(any, "x", new byte[513 * 1024]))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void isToldInTheLanguageOfWhoReads() {
        UUID message = told("BOOKED");
        at.scene.asParentOf(family);
        assertThat(run(() -> at.messages.open(MessageId.of(message), Language.ENGLISH))
                        .title())
                .isEqualTo("Booked");
        assertThat(run(() -> at.messages.open(MessageId.of(message), Language.CHINESE))
                        .title())
                .isEqualTo("已预约");
    }

    @Test
    void openingItAgainKeepsWhenItWasReadFirst() {
        at.write(at.sessionWith(family));
        MessageId letter = at.letterOf(family);
        at.open(family, letter);
        at.scene.clock.put(TODAY, "15:00");
        at.open(family, letter);
        assertThat(number(
                        "SELECT count(*) FROM notice.message_read WHERE message_id = ? AND first_at < read_at",
                        letter.value()))
                .isEqualTo(1);
    }

    /** Past every desk: what the house itself tells the family. */
    private UUID told(String kind) {
        UUID id = Ids.next();
        sql("""
                INSERT INTO notice.message (id, home_id, household_id, kind, safety, about, at)
                VALUES (?, ?, ?, ?, false, '{}', ?)""", id, at.scene.home.value(), family.id().value(), kind, at.scene.clock.instant());
        sql("INSERT INTO notice.message_text VALUES (?, 'zh-CN', '已预约', '小雨：四点半课堂。')", id);
        sql("INSERT INTO notice.message_text VALUES (?, 'en', 'Booked', 'Xiaoyu: class.')", id);
        return id;
    }

    private void shareChild() {
        sql(
                "INSERT INTO programme.household_member (id, household_id, person_id, from_date) VALUES (?, ?, ?, ?)",
                Ids.next(),
                other.id().value(),
                family.child().value(),
                TODAY.minusYears(1));
    }

    private static void notFound(Callable<?> work) {
        assertThatThrownBy(work::call)
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.kind())
                        .isEqualTo(DomainException.Kind.NOT_FOUND));
    }
}
