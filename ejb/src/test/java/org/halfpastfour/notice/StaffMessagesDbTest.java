package org.halfpastfour.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Language;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.Told;
import org.junit.jupiter.api.Test;

/** Who works in a home reads what the house tells that one, and nobody else's. */
class StaffMessagesDbTest {

    private final LetterScene at = new LetterScene();
    private final StaffMessages messages = at.scene.wiring.get(StaffMessages.class);
    private final Household family = at.scene.household(1);

    @Test
    void isNewUntilItIsOpened() {
        works(at.scene.staffAccount, 0);
        MessageId message = told(0);
        at.scene.asStaff();
        assertThat(run(() -> messages.unread())).isEqualTo(1);
        assertThat(run(() -> messages.open(message, Language.ENGLISH)).title()).isEqualTo("Duty");
        assertThat(own()).extracting(MessageLine::read).containsExactly(true);
        assertThat(run(() -> messages.unread())).isZero();
    }

    @Test
    void whatAColleagueIsToldIsNotFound() {
        works(at.scene.staffAccount, 0);
        MessageId message = told(1);
        at.scene.asStaff();
        assertThat(own()).isEmpty();
        assertThatThrownBy(() -> run(() -> messages.open(message, Language.CHINESE)))
                .satisfies(refused -> Told.by(refused, AccountError.NOT_FOUND));
    }

    @Test
    void whatTellsOfAChildFromWhomOneIsKeptIsNotThere() {
        AccountId father = at.blockedFather(family);
        works(father, 0);
        MessageId message = told(0, family.child().value());
        at.scene.asker.become(father, Set.of(at.scene.home.value()), Set.of());
        assertThat(own()).isEmpty();
        assertThat(run(() -> messages.unread())).isZero();
        assertThatThrownBy(() -> run(() -> messages.open(message, Language.CHINESE)))
                .satisfies(refused -> Told.by(refused, AccountError.NOT_FOUND));
    }

    private List<MessageLine> own() {
        return run(() -> messages.own(Language.CHINESE, PageRequest.first())).items();
    }

    private void works(AccountId account, int member) {
        sql(
                "UPDATE programme.staff_member SET account_id = ? WHERE id = ?",
                account.value(),
                at.scene.staff.get(member).value());
    }

    private MessageId told(int member, UUID... about) {
        UUID id = Ids.next();
        sql(
                """
                INSERT INTO notice.message (id, home_id, staff_member_id, kind, safety, about, at)
                VALUES (?, ?, ?, 'ON_DUTY', false, CAST(? AS uuid[]), ?)""",
                id,
                at.scene.home.value(),
                at.scene.staff.get(member).value(),
                Arrays.stream(about).map(UUID::toString).collect(Collectors.joining(",", "{", "}")),
                at.scene.clock.instant());
        sql("INSERT INTO notice.message_text VALUES (?, 'zh-CN', '值班', '明天。')", id);
        sql("INSERT INTO notice.message_text VALUES (?, 'en', 'Duty', 'Tomorrow.')", id);
        return MessageId.of(id);
    }
}
