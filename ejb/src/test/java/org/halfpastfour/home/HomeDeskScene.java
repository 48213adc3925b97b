package org.halfpastfour.home;

import static org.halfpastfour.testing.TestJpa.inTransaction;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.account.TestAccounts;
import org.halfpastfour.account.TestCaller;
import org.halfpastfour.testing.Wiring;

/** Opens homes, and asks as somebody. */
final class HomeDeskScene {

    static final String JIEFANGBEI = "500103003";
    static final OpeningHours MONDAY = new OpeningHours(DayOfWeek.MONDAY, LocalTime.of(7, 30), LocalTime.of(20, 0));
    static final OpeningHours SUNDAY = new OpeningHours(DayOfWeek.SUNDAY, LocalTime.of(9, 0), LocalTime.of(17, 0));

    private HomeDeskScene() {}

    static HomeId opened(String homeName) {
        return inTransaction(
                () -> city(HomeChanges.class).open(new OpenHome(profile(homeName), List.of(MONDAY, SUNDAY))));
    }

    static HomeProfile profile(String homeName) {
        return new HomeProfile(homeName, JIEFANGBEI, "八一路1号", "023-63123456");
    }

    static RoomProfile room(String roomName) {
        return new RoomProfile(roomName, 30, new BigDecimal("83.5"), 2, "投影仪");
    }

    static <T> T city(Class<T> useCase) {
        return as(useCase, TestCaller.cityOffice());
    }

    static <T> T as(Class<T> useCase, Caller caller) {
        return new Wiring()
                .with(Caller.class, caller)
                .with(Audit.class, TestAccounts.audit(caller))
                .with(Clock.class, Clock.systemUTC())
                .get(useCase);
    }
}
