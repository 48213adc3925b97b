package org.halfpastfour.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.halfpastfour.account.Language;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.Told;
import org.junit.jupiter.api.Test;

/** Who could be told by nothing but a call stands on a list until somebody has called. */
class CallsDbTest {

    private final LetterScene at = new LetterScene();
    private final Household family = at.scene.household(1);
    private final UUID message = message();

    @Test
    void whoHasNoAddressIsCalled() {
        delivery("CALL", "DUE");
        assertThat(list()).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("李梅");
            assertThat(line.phone()).isNull();
            assertThat(line.title()).isEqualTo("场次取消");
            assertThat(line.isCalled()).isFalse();
        });
    }

    @Test
    void whoCouldNotBeReachedIsCalledWithThePhoneThatIsKnown() {
        LetterScene.phone(family, "13800000001");
        delivery("MAIL", "FAILED");
        assertThat(list()).extracting(CallLine::phone).containsExactly("13800000001");
    }

    @Test
    void whoWasReachedByAnotherWayIsNotCalled() {
        delivery("MAIL", "FAILED");
        delivery("SMS", "SENT");
        assertThat(list()).isEmpty();
    }

    @Test
    void ofSeveralWaysThatFailedThereIsOneCall() {
        delivery("MAIL", "FAILED");
        delivery("SMS", "FAILED");
        assertThat(list()).hasSize(1);
    }

    @Test
    void aTickSaysWhoCalledAndTheFirstOneStays() {
        DeliveryId call = delivery("CALL", "DUE");
        at.scene.asStaff();
        List<CallLine> after = run(() -> at.calls.called(call, Language.CHINESE));
        assertThat(after).extracting(CallLine::calledBy).containsExactly("王老师");
        at.scene.clock.put(TODAY, "11:00");
        run(() -> at.calls.called(call, Language.CHINESE));
        assertThat(number(
                        "SELECT count(*) FROM notice.delivery WHERE id = ? AND called_at = ?",
                        call.value(),
                        org.halfpastfour.testing.HomeScene.at(TODAY, "10:00")))
                .isEqualTo(1);
        assertThat(run(() -> at.calls.notCalled(call, Language.CHINESE)))
                .extracting(CallLine::isCalled)
                .containsExactly(false);
    }

    @Test
    void staffOfAnotherHomeNeitherSeeNorTickIt() {
        DeliveryId call = delivery("CALL", "DUE");
        LetterScene.staffOfAnotherHome(at.scene);
        notFound(() -> at.calls.at(at.scene.home, Language.CHINESE));
        notFound(() -> at.calls.called(call, Language.CHINESE));
        notFound(() -> at.calls.notCalled(call, Language.CHINESE));
        notFound(() -> at.calls.called(DeliveryId.of(Ids.next()), Language.CHINESE));
    }

    @Test
    void theOwnFamilyIsAColleaguesToCall() {
        DeliveryId call = delivery("CALL", "DUE");
        at.scene.asker.become(family.parent(), Set.of(at.scene.home.value()), Set.of());
        assertThatThrownBy(() -> run(() -> at.calls.called(call, Language.CHINESE)))
                .satisfies(refused -> Told.by(refused, FamilyError.ABOUT_ONESELF));
    }

    private List<CallLine> list() {
        at.scene.asStaff();
        return run(() -> at.calls.at(at.scene.home, Language.CHINESE));
    }

    private UUID message() {
        UUID id = Ids.next();
        sql("""
                INSERT INTO notice.message (id, home_id, household_id, kind, safety, about, at)
                VALUES (?, ?, ?, 'CLOSED', false, '{}', ?)""", id, at.scene.home.value(), family.id().value(), at.scene.clock.instant());
        sql("INSERT INTO notice.message_text VALUES (?, 'zh-CN', '场次取消', '今天不上课。')", id);
        return id;
    }

    private DeliveryId delivery(String channel, String state) {
        UUID id = Ids.next();
        sql(
                """
                INSERT INTO notice.delivery (id, message_id, person_id, channel, address, language, safety, state, attempts, next_at)
                VALUES (?, ?, ?, ?, ?, 'zh-CN', false, ?, 0, ?)""",
                id,
                message,
                family.adult().value(),
                channel,
                channel.equals("CALL") ? null : "x",
                state,
                at.scene.clock.instant());
        return DeliveryId.of(id);
    }

    private static void notFound(Callable<?> work) {
        assertThatThrownBy(() -> run(work))
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.kind())
                        .isEqualTo(DomainException.Kind.NOT_FOUND));
    }
}
