package org.halfpastfour.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.notice.NoticeScene.TOMORROW;
import static org.halfpastfour.notice.NoticeScene.chinese;
import static org.halfpastfour.notice.NoticeScene.english;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.Duration;
import java.util.List;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.BoardRow;
import org.halfpastfour.attendance.MarkArrival;
import org.halfpastfour.attendance.PresenceState;
import org.halfpastfour.family.ConsentId;
import org.halfpastfour.family.ConsentKind;
import org.halfpastfour.family.Families;
import org.halfpastfour.family.PaperLight;
import org.halfpastfour.family.WithdrawConsent;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.Test;

/** A consent changes between planning and arriving: the family is told before the day, and staff see it at the door. */
class ConsentBeforeArrivalDbTest {

    private final NoticeScene at = new NoticeScene();
    private final Families families = at.scene.wiring.get(Families.class);
    private final Attendances attendances = at.scene.wiring.get(Attendances.class);
    private final Household family = at.family(1);
    private final SessionId session = at.session(5);

    ConsentBeforeArrivalDbTest() {
        at.book(session, family);
        at.pass(Duration.ofMinutes(10));
        assertThat(at.told(family)).hasSize(1);
    }

    @Test
    void whatIsWithdrawnIsAskedForBeforeTheDayAndSeenAtTheDoor() {
        assertThat(row().papers()).isNull();
        withdraw();
        StoredMessage told = reminded();
        assertThat(told.kind()).isEqualTo(NoticeKind.CONSENT_DUE);
        assertThat(chinese(told)).contains("王小雨1", "参加同意书").doesNotContain("敏感");
        assertThat(row().papers()).isEqualTo(PaperLight.MISSING);
        at.scene.clock.put(TOMORROW, "16:30");
        at.scene.asStaff();
        BoardRow arrived = run(() -> attendances.arrive(new MarkArrival(session, family.child(), null)));
        assertThat(arrived.state()).as("who stands there is let in").isEqualTo(PresenceState.HERE);
        assertThat(row().papers()).isEqualTo(PaperLight.MISSING);
    }

    @Test
    void whoHasNotComeYetIsAskedBeforeTheFirstTimeAndWhoHasBeforeTheNext() {
        withdraw();
        StoredMessage first = reminded();
        assertThat(chinese(first)).endsWith("王小雨1：首次参加前还缺参加同意书。");
        assertThat(english(first)).endsWith("王小雨1: before the first time we still need the consent to taking part.");
        at.scene.clock.put(TOMORROW, "16:30");
        at.scene.asStaff();
        var unused = run(() -> attendances.arrive(new MarkArrival(session, family.child(), null)));
        at.book(at.session(5, TOMORROW.plusDays(7), at.scene.room, at.scene.staff.subList(0, 2)), family);
        at.pass(Duration.ofMinutes(10));
        StoredMessage next = at.told(family).getFirst();
        assertThat(chinese(next)).contains("王小雨1：下次来之前还缺参加同意书。");
        assertThat(english(next)).contains("王小雨1: before the next time we still need the consent to taking part.");
    }

    @Test
    void aTextThatChangedIsAskedForInItsOwnWords() {
        long signed = number("SELECT max(version) FROM programme.consent_text WHERE kind = 'PHOTOS'");
        sql(
                "INSERT INTO programme.consent (id, child_id, adult_id, kind, text_version, from_date, signed_at)"
                        + " VALUES (?, ?, ?, 'PHOTOS', ?, ?, now())",
                Ids.next(),
                family.child().value(),
                family.adult().value(),
                (int) signed,
                TODAY.minusDays(30));
        sql(
                "INSERT INTO programme.consent_text (id, kind, version, counts_from, text_zh, text_en, changed_zh, changed_en,"
                        + " old_until, written_at) VALUES (?, 'PHOTOS', ?, ?, '文字', 'text', '变化', 'changed', ?, now())",
                Ids.next(),
                (int) signed + 1,
                TODAY,
                TODAY.plusDays(7));
        StoredMessage told = reminded();
        assertThat(told.kind()).isEqualTo(NoticeKind.CONSENT_CHANGED);
        assertThat(chinese(told)).isEqualTo("同意书有变化\n王小雨1：有一份同意书的内容变了，请先看改了什么，再重新签署。");
        assertThat(english(told))
                .isEqualTo("A consent has changed\n王小雨1: the text of a consent has changed. Please read what is new and"
                        + " sign it again.");
    }

    @Test
    void whatWasSignedAnewMeanwhileIsNotAskedFor() {
        withdraw();
        at.scene.clock.put(TODAY, "12:00");
        int asked = run(at.scene.wiring.get(PaperReminders.class)::remind);
        assertThat(asked).isPositive();
        sql(
                "INSERT INTO programme.consent (id, child_id, adult_id, kind, text_version, from_date, signed_at)"
                        + " VALUES (?, ?, ?, 'PARTICIPATION', 1, ?, now() + interval '1 year')",
                Ids.next(),
                family.child().value(),
                family.adult().value(),
                TODAY);
        at.pass(Duration.ofMinutes(10));
        assertThat(at.told(family)).isEmpty();
        assertThat(row().papers()).isNull();
    }

    private void withdraw() {
        at.scene.asParentOf(family);
        ConsentId consent = run(families::myHouseholds).getFirst().children().getFirst().consents().stream()
                .filter(one -> one.kind() == ConsentKind.PARTICIPATION)
                .findFirst()
                .orElseThrow()
                .id();
        TestJpa.runInTransaction(() -> families.withdrawConsent(new WithdrawConsent(consent)));
    }

    /** What the family is told the day before. */
    private StoredMessage reminded() {
        at.scene.clock.put(TODAY, "12:00");
        int asked = run(at.scene.wiring.get(PaperReminders.class)::remind);
        assertThat(asked).isPositive();
        at.pass(Duration.ofMinutes(10));
        List<StoredMessage> told = at.told(family);
        assertThat(told).hasSize(1);
        return told.getFirst();
    }

    private BoardRow row() {
        at.scene.asStaff();
        return run(() -> attendances.board(session)).rows().stream()
                .filter(row -> row.participant().equals(family.child().value()))
                .findFirst()
                .orElseThrow();
    }
}
