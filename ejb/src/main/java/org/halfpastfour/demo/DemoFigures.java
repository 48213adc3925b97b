package org.halfpastfour.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Set;
import org.halfpastfour.casework.CaseFigures;
import org.halfpastfour.casework.HandInMonth;
import org.halfpastfour.shared.HouseClock;
import org.halfpastfour.shared.Role;

/** The months that are over since the first case was opened, as their supervisor handed them in. */
@ApplicationScoped
class DemoFigures {

    private static final int WEEKS_BACK = -10;

    @Inject
    private CaseFigures figures;

    @Inject
    private HouseClock clock;

    void make(DemoCalendar calendar) {
        YearMonth last = YearMonth.now(clock).minusMonths(1);
        YearMonth first = YearMonth.from(calendar.monday(WEEKS_BACK));
        ActAs supervisor = new ActAs(DemoAccounts.SUPERVISOR, Set.of(Role.CASE_SUPERVISOR));
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            YearMonth over = month;
            supervisor.call(() -> {
                figures.handIn(new HandInMonth(DemoSites.DISTRICT, over));
                return over;
            });
        }
    }
}
