package org.halfpastfour.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.testing.HomeScene.sql;
import static org.halfpastfour.testing.TestJpa.inTransaction;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.account.TestAccounts;
import org.halfpastfour.account.TestCaller;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.Wiring;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuditSearchDbTest {

    private final LocalDate day = LocalDate.of(UseScene.year(), 6, 1);
    private final UseScene scene = new UseScene();
    private final UUID home = scene.home("500103");
    private final UUID session = scene.session(home, day, 20, 0);
    private final String login = "wang-" + Ids.next();
    private final AccountId wang = TestAccounts.insert(login);
    private final AccountId city = TestAccounts.insert("city-" + Ids.next());

    @Test
    void tellsWhoDidWhatWhenAndToWhichThing() {
        log("10:00", wang, "session.moved", "session", session);
        AuditFinding found = found(anything()).getFirst();
        assertThat(found.at()).isEqualTo(HomeScene.at(day, "10:00"));
        assertThat(found.login()).isEqualTo(login);
        assertThat(found.action()).isEqualTo("session.moved");
        assertThat(found.thing()).isEqualTo("四点半课堂");
        assertThat(found.date()).isEqualTo(day);
        assertThat(found.homeName()).isEqualTo("home " + home);
    }

    @Test
    void theNewestStandsFirstAndNoneIsLostBetweenThePieces() {
        for (int minute = 10; minute < 17; minute++) {
            log("10:" + minute, wang, "session.moved", "session", session);
            log("10:" + minute, wang, "session.places", "session", session);
        }
        List<AuditFinding> all = new ArrayList<>();
        String after = null;
        do {
            PageRequest piece = new PageRequest(4, after);
            Page<AuditFinding> page = inTransaction(() -> search().find(anything(), piece));
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        assertThat(all).hasSize(14).extracting(AuditFinding::id).doesNotHaveDuplicates();
        assertThat(all).isSortedAccordingTo((one, other) -> other.at().compareTo(one.at()));
    }

    @Test
    void aDayBeginsAndEndsWhereTheHomesAre() {
        log(day.minusDays(1), "23:59", wang, "session.moved", "session", session);
        log(day, "00:00", wang, "session.places", "session", session);
        log(day, "23:59", wang, "session.adults", "session", session);
        log(day.plusDays(1), "00:00", wang, "session.added", "session", session);
        assertThat(found(anything()))
                .extracting(AuditFinding::action)
                .containsExactly("session.adults", "session.places");
    }

    @Test
    void findsByTheNameOfTheAccountAndOfTheMemberOfStaff() {
        log("10:00", wang, "session.moved", "session", session);
        log("11:00", city, "home.changed", "home", home);
        sql(
                "INSERT INTO programme.staff_member (id, home_id, name, account_id) VALUES (?, ?, '欧阳敏', ?)",
                Ids.next(),
                home,
                wang.value());
        assertThat(found(by(login))).extracting(AuditFinding::action).containsExactly("session.moved");
        assertThat(found(by("阳敏"))).extracting(AuditFinding::action).containsExactly("session.moved");
        assertThat(found(by("nobody at all"))).isEmpty();
    }

    @Test
    void findsByActionByThingAndByHome() {
        UUID other = scene.home("500103");
        log("10:00", wang, "session.moved", "session", session);
        log("11:00", wang, "home.changed", "home", other);
        log("12:00", wang, "account.disabled", "account", city.value());
        assertThat(found(new FindAudit(day, day, "", "home.changed", null, null)))
                .hasSize(1);
        assertThat(found(new FindAudit(day, day, "", null, AuditedThing.ACCOUNT, null)))
                .extracting(AuditFinding::thing)
                .hasSize(1)
                .doesNotContainNull();
        assertThat(found(new FindAudit(day, day, "", null, null, home)))
                .extracting(AuditFinding::action)
                .containsExactly("session.moved");
    }

    @Test
    void ofAChildItTellsTheHomeAndNoName() {
        scene.came(session, 1);
        sql(
                "INSERT INTO programme.household_member (id, household_id, person_id, from_date)"
                        + " SELECT b.id, b.household_id, b.participant_id, ? FROM programme.booking b WHERE b.session_id = ?",
                day,
                session);
        sql(
                "INSERT INTO account.audit_entry (id, at, account_id, action, subject_kind, subject_id, detail)"
                        + " SELECT ?, ?, ?, 'health-note.answered', 'child', b.participant_id, '花生过敏 138 0000 0000'"
                        + " FROM programme.booking b WHERE b.session_id = ?",
                Ids.next(),
                HomeScene.at(day, "10:00"),
                wang.value(),
                session);
        AuditFinding found = found(new FindAudit(day, day, "", null, AuditedThing.FAMILY, home))
                .getFirst();
        assertThat(found.thing()).isNull();
        assertThat(found.homeName()).isEqualTo("home " + home);
        assertThat(found.toString()).doesNotContain("花生").doesNotContain("138");
    }

    @Test
    void nothingOfTheCaseSideIsFoundWhateverIsAskedFor() {
        AuditActions.NOT_FOUND.forEach(action -> {
            log("10:00", wang, action, "case", Ids.next());
            log("10:00", wang, action, "session", session);
        });
        log("10:00", wang, "an.unknown-action", "session", session);
        assertThat(found(anything())).isEmpty();
        assertThat(found(by(login))).isEmpty();
        AuditActions.NOT_FOUND.forEach(action -> assertThat(found(new FindAudit(day, day, "", action, null, null)))
                .isEmpty());
    }

    @Test
    void whoLooksIsWrittenDownOnceASearch() {
        for (int minute = 10; minute < 13; minute++) {
            log("10:" + minute, wang, "session.moved", "session", session);
        }
        Page<AuditFinding> first = inTransaction(() -> search().find(by("欧阳"), new PageRequest(2, null)));
        assertThat(first.items()).isEmpty();
        Page<AuditFinding> all = inTransaction(() -> search().find(anything(), new PageRequest(2, null)));
        inTransaction(() -> search().find(anything(), new PageRequest(2, all.next())));
        assertThat(HomeScene.number(
                        "SELECT count(*) FROM account.audit_entry WHERE action = 'audit.searched' AND account_id = ?",
                        city.value()))
                .isEqualTo(2);
        assertThat(HomeScene.number(
                        "SELECT count(*) FROM account.audit_entry WHERE account_id = ? AND detail LIKE '%欧阳%'",
                        city.value()))
                .as("names of people in the log")
                .isZero();
    }

    @Test
    void refusesDaysThatEndBeforeTheyBeginAndMoreThanAYear() {
        assertThatThrownBy(() -> new FindAudit(day, day.minusDays(1), "", null, null, null))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new FindAudit(day, day.plusDays(366), "", null, null, null))
                .isInstanceOf(InvalidInput.class);
    }

    private FindAudit anything() {
        return by("");
    }

    private FindAudit by(String who) {
        return new FindAudit(day, day, who, null, null, null);
    }

    private List<AuditFinding> found(FindAudit wanted) {
        return inTransaction(() -> search().find(wanted, PageRequest.first())).items();
    }

    private AuditSearch search() {
        Caller caller = TestCaller.cityOffice().withId(city);
        return new Wiring()
                .with(Caller.class, caller)
                .with(Audit.class, TestAccounts.audit(caller))
                .with(Clock.class, Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), HomeScene.ZONE))
                .get(AuditSearch.class);
    }

    private void log(String time, AccountId by, String action, String kind, @Nullable UUID subject) {
        log(day, time, by, action, kind, subject);
    }

    private static void log(
            LocalDate date, String time, AccountId by, String action, String kind, @Nullable UUID subject) {
        sql(
                "INSERT INTO account.audit_entry (id, at, account_id, action, subject_kind, subject_id) VALUES (?, ?, ?, ?, ?, ?)",
                Ids.next(),
                HomeScene.at(date, time),
                by.value(),
                action,
                kind,
                subject);
    }
}
