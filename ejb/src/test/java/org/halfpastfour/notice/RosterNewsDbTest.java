package org.halfpastfour.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.notice.NoticeScene.TOMORROW;
import static org.halfpastfour.notice.NoticeScene.chinese;
import static org.halfpastfour.notice.NoticeScene.english;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Caller;
import org.halfpastfour.account.Language;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.shared.Role;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.TestJpa;
import org.halfpastfour.testing.Wiring;
import org.junit.jupiter.api.Test;

/** Who is put in charge, who is taken off, and who stays: each of the staff is told what concerns that one, and nobody else is told. */
class RosterNewsDbTest {

    private final NoticeScene at = new NoticeScene();
    private final StaffMemberId first = at.scene.staff.getFirst();
    private final StaffMemberId second = at.scene.staff.get(1);
    private final StaffMemberId third = at.scene.staff.get(2);
    private final SessionId session = at.session(10);

    RosterNewsDbTest() {
        at.pass(Duration.ofMinutes(10));
        at.scene.staff.forEach(at::told);
    }

    @Test
    void anotherPersonIsToldToWhoComesToWhoGoesAndToWhoStays() {
        assign(first, third);
        at.pass(Duration.ofMinutes(10));
        assertThat(kinds(third)).containsExactly(NoticeKind.ON_DUTY);
        assertThat(kinds(second)).containsExactly(NoticeKind.OFF_DUTY);
        StoredMessage told = only(first);
        assertThat(told.kind()).isEqualTo(NoticeKind.COLLEAGUES_CHANGED);
        assertThat(chinese(told)).isEqualTo("一起值班的人有变\n四点半课堂，周二 11月24日 16:30–18:00，大坪之家。原来由老师1、老师2值班，现在由老师1、老师3值班。");
        assertThat(english(told))
                .isEqualTo("Who is on duty with you has changed\n四点半课堂, Tue 24 Nov 16:30–18:00, 大坪之家. On duty so far:"
                        + " 老师1, 老师2. From now on: 老师1, 老师3.");
    }

    @Test
    void whoFallsIllIsMissedByWhoStaysAndTheReasonIsNotTold() {
        at.scene.asStaff();
        TestJpa.runInTransaction(() -> at.sessions.takeOff(session, second, "病假"));
        at.pass(Duration.ofMinutes(10));
        assertThat(chinese(only(first))).contains("原来由老师1、老师2值班，现在由老师1值班。").doesNotContain("病假");
    }

    @Test
    void severalChangesWithinTenMinutesAreOneAndWhatCameBackIsNone() {
        assign(first, third);
        assign(first, at.scene.staff.get(3));
        at.pass(Duration.ofMinutes(10));
        assertThat(chinese(only(first))).contains("原来由老师1、老师2值班，现在由老师1、老师4值班。");
        assertThat(at.told(third)).isEmpty();
        assign(first, third);
        assign(first, at.scene.staff.get(3));
        at.pass(Duration.ofMinutes(10));
        assertThat(at.told(first)).isEmpty();
    }

    @Test
    void whoIsTakenOffMeanwhileReadsThatAndNotWhoCameBefore() {
        assign(first, third);
        at.pass(Duration.ofMinutes(5));
        assign(second, third);
        at.pass(Duration.ofMinutes(5));
        assertThat(kinds(first)).containsExactly(NoticeKind.OFF_DUTY);
    }

    @Test
    void familiesAndWhoIsInChargeOfSomethingElseAreNotTold() {
        Household family = at.family(1);
        at.book(session, family);
        at.pass(Duration.ofMinutes(10));
        assertThat(at.told(family)).hasSize(1);
        long before = news();
        assign(first, third);
        assertThat(news() - before)
                .as("who comes, who goes, and who stays of each")
                .isEqualTo(5);
        at.pass(Duration.ofMinutes(10));
        assertThat(at.told(family)).isEmpty();
        assertThat(at.scene.staff.subList(3, 8))
                .allMatch(member -> at.told(member).isEmpty());
    }

    @Test
    void aVolunteerReadsItOnItsOwnPage() {
        AccountId account = AccountId.of(Ids.next());
        LetterScene.account(account, "志愿者");
        sql("UPDATE programme.staff_member SET account_id = ? WHERE id = ?", account.value(), first.value());
        assign(first, third);
        at.pass(Duration.ofMinutes(10));
        assertThat(at.told(first)).hasSize(1);
        StaffMessages messages = new Wiring()
                .with(Clock.class, at.scene.clock)
                .with(Caller.class, new Volunteer(account, at.scene.home.value()))
                .get(StaffMessages.class);
        assertThat(run(() -> messages.own(Language.CHINESE, PageRequest.first()))
                        .items())
                .extracting(MessageLine::title)
                .contains("一起值班的人有变");
    }

    @Test
    void aNewSessionTellsEachOfItsDutyAndNothingOfTheOthers() {
        at.session(5, TOMORROW.plusDays(1), at.scene.room, List.of(first, second));
        at.pass(Duration.ofMinutes(10));
        assertThat(Stream.of(first, second).flatMap(member -> kinds(member).stream()))
                .containsExactly(NoticeKind.ON_DUTY, NoticeKind.ON_DUTY);
    }

    private static final class Volunteer extends Caller {

        private final AccountId account;
        private final UUID home;

        Volunteer(AccountId account, UUID home) {
            this.account = account;
            this.home = home;
        }

        @Override
        public AccountId id() {
            return account;
        }

        @Override
        public Optional<AccountId> signedIn() {
            return Optional.of(account);
        }

        @Override
        public Set<UUID> homes(Role role) {
            return role == Role.VOLUNTEER ? Set.of(home) : Set.of();
        }
    }

    private void assign(StaffMemberId... adults) {
        at.scene.asStaff();
        TestJpa.runInTransaction(() -> at.sessions.assignAdults(session, List.of(adults)));
    }

    private StoredMessage only(StaffMemberId member) {
        List<StoredMessage> told = at.told(member);
        assertThat(told).hasSize(1);
        return told.getFirst();
    }

    private List<NoticeKind> kinds(StaffMemberId member) {
        return at.told(member).stream().map(StoredMessage::kind).toList();
    }

    private long news() {
        return number(
                "SELECT count(*) FROM notice.news n JOIN programme.staff_member m ON m.id = n.staff_member_id WHERE m.home_id = ?",
                at.scene.home.value());
    }
}
