package org.halfpastfour.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.AskedOfCaseSide;
import org.halfpastfour.account.Caller;
import org.halfpastfour.account.CaseSideAccounts;
import org.halfpastfour.account.CaseSideChange;
import org.halfpastfour.account.CaseSideRequests;
import org.halfpastfour.account.GrantRole;
import org.halfpastfour.account.TestAccounts;
import org.halfpastfour.account.TestCaller;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.shared.Role;
import org.halfpastfour.testing.TestJpa;
import org.halfpastfour.testing.Wiring;
import org.junit.jupiter.api.BeforeEach;

/** The city office, a supervisor here and one elsewhere, and somebody who is to work on cases. */
abstract class CaseSideScene {

    final CaseScene scene = new CaseScene();
    final AccountId city = TestAccounts.insert("city");
    final AccountId supervisor = scene.supervisor("supervisor", CaseScene.DISTRICT);
    final AccountId elsewhere = scene.supervisor("elsewhere", CaseScene.OTHER_DISTRICT);
    final AccountId newcomer = TestAccounts.insert("newcomer");

    @BeforeEach
    void theCityOfficeHasItsGrant() {
        scene.sql(
                "INSERT INTO account.account_grant (id, account_id, role, valid_from) VALUES (?, ?, 'CITY_ADMIN', ?)",
                Ids.next(),
                city.value(),
                scene.today.minusYears(1));
    }

    void ask(Role role, String district) {
        ask(role, district, DateRange.since(scene.today));
    }

    void ask(Role role, String district, DateRange days) {
        asCity(office -> office.askToGrant(GrantRole.inDistrict(newcomer, role, district, days)));
    }

    void asCity(Consumer<CaseSideRequests> what) {
        TestJpa.runInTransaction(() -> what.accept(
                by(TestCaller.cityOffice().withId(city), scene.clock).get(CaseSideRequests.class)));
    }

    /** The one that waits, or the first of several. */
    AskedChangeId asked() {
        return waiting(supervisor).getFirst().id();
    }

    List<AskedChangeView> waiting(AccountId who) {
        return Behind.of(who, scene.clock).ask(CaseSideAccess::waiting);
    }

    List<String> log() {
        return Behind.of(supervisor, later(Duration.ofDays(8)))
                .log(log -> log.ofAccounts(PageRequest.first()))
                .items()
                .stream()
                .map(line -> line.what() + " of " + line.account() + " by " + line.by())
                .toList();
    }

    CaseSideAccounts accounts(AccountId who, String district) {
        return by(TestCaller.supervisorIn(district).withId(who), scene.clock).get(CaseSideAccounts.class);
    }

    Clock later(Duration then) {
        return Clock.offset(scene.clock, then);
    }

    LocalDate today() {
        return scene.today;
    }

    /** Use cases of one caller; what the open side tells of accounts reaches the case side. */
    static Wiring by(TestCaller caller, Clock clock) {
        Wiring wiring = new Wiring().with(Caller.class, caller).with(Clock.class, clock);
        return wiring.whenFired(AskedOfCaseSide.class, asked -> wiring.get(AskedChangeRecords.class)
                        .take(asked))
                .whenFired(CaseSideChange.class, change -> wiring.get(AskedChangeRecords.class)
                        .take(change));
    }

    /** A supervisor, or who would be one, behind the wall as the container lets in. */
    record Behind(Wiring wiring) {

        static Behind of(AccountId who, Clock clock) {
            return new Behind(by(TestCaller.supervisorIn(CaseScene.DISTRICT).withId(who), clock));
        }

        <T> T ask(Function<CaseSideAccess, T> what) {
            return inside(() -> what.apply(wiring.get(CaseSideAccess.class)));
        }

        <T> T log(Function<CaseSideLog, T> what) {
            return inside(() -> what.apply(wiring.get(CaseSideLog.class)));
        }

        private <T> T inside(Callable<T> what) {
            return TestJpa.inTransaction(() -> {
                Wall wall = wiring.get(Wall.class);
                wall.enter("a test");
                T answer = what.call();
                wall.leave();
                return answer;
            });
        }
    }
}
