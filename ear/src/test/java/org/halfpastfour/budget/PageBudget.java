package org.halfpastfour.budget;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.halfpastfour.testing.StatementLog;
import org.halfpastfour.testing.Way;
import org.halfpastfour.testing.Weight;

/**
 * What a page may cost whoever opens it: by a link one transaction of few statements, and bytes for a slow line by a link, anew, and at the
 * first visit. What is too much is told at the end, all of it.
 */
final class PageBudget {

    private static final long FIRST_VISIT = 450_000;
    private static final long LATER_PAGE = 40_000;

    /**
     * Statements, with room for what a day of the demo brings: somebody to tell, a paper that ended, a waiting list. What is asked of
     * any day alike is held to its number by {@code PageBudgetDbTest}.
     */
    private static final Map<String, Integer> MOST = Map.ofEntries(
            Map.entry("/account", 4),
            Map.entry("/home", 19),
            Map.entry("/find", 12),
            Map.entry("/bookings", 14),
            Map.entry("/family", 15),
            Map.entry("/today", 36),
            Map.entry("/week", 10),
            Map.entry("/programmes", 8),
            Map.entry("/families", 14),
            Map.entry("/families/alike", 40),
            Map.entry("/families/id", 30),
            Map.entry("/own-home", 11),
            Map.entry("/sessions/id", 21),
            Map.entry("/shifts", 14),
            Map.entry("/cases", 19),
            Map.entry("/cases/id/assessments", 24),
            Map.entry("/cases/id", 28),
            Map.entry("/cases/id/repair", 24),
            Map.entry("/cases/id/reviews/id", 30),
            Map.entry("/cases/id/paper", 44),
            Map.entry("/groups/id", 26),
            Map.entry("/supervision/accounts", 26),
            Map.entry("/supervision/log", 21),
            Map.entry("/city/homes", 5),
            Map.entry("/city/homes/new", 4),
            Map.entry("/city/homes/id", 14),
            Map.entry("/city/calendar", 8),
            Map.entry("/city/accounts", 14),
            Map.entry("/city/figures", 6),
            Map.entry("/city/audit", 7),
            Map.entry("/city/policies", 4));

    /** Pages to which a link leads on some days only. */
    private static final int OTHERS = 20;

    /** Dates of a class that are refused end the transaction in which they were looked at, and leave the page as it is. */
    private static final Map<String, Integer> TRANSACTIONS = Map.of("/programmes/new", 2);

    private final String account;
    private final Weight weight;
    private final List<String> tooMuch = new ArrayList<>();

    /** For the pages that this account opens in this window. */
    PageBudget(String account, Page page) {
        this.account = account;
        this.weight = new Weight(page);
    }

    /** Follows the link; once more where the server's own timers sent something meanwhile. */
    void follow(StatementLog log, Way way) {
        List<Weight.Load> came = new ArrayList<>();
        StatementLog.Sent sent =
                log.until(each -> isWithin(way.kind(), each), () -> came.add(weight.of(way::follow)), way::back);
        System.out.println("cost " + account + " " + way.kind() + ": " + sent.counted() + ", " + came.getFirst());
        if (!isWithin(way.kind(), sent)) {
            tooMuch.add(way.kind() + ": " + sent.counted() + sent.told());
        }
        came.forEach(load -> weighed(way.kind() + " by a link", load, LATER_PAGE));
    }

    /** Loads a page anew. */
    void open(String kind, Runnable opened) {
        weighed(kind + " anew", weight.of(opened), LATER_PAGE);
    }

    /** Whatever the browser has not seen before comes with it. */
    void firstVisit(Runnable visit) {
        weighed("first", weight.of(visit), FIRST_VISIT);
    }

    /** Fails with everything that was too much. */
    void assertKept() {
        assertThat(tooMuch).as("what is too much for %s", account).isEmpty();
    }

    private void weighed(String what, Weight.Load load, long most) {
        System.out.println("weight " + account + " " + what + ": " + load);
        if (load.bytes() > most) {
            tooMuch.add(what + ": " + load + " instead of " + most);
        }
    }

    private static boolean isWithin(String kind, StatementLog.Sent sent) {
        return sent.transactions() <= TRANSACTIONS.getOrDefault(kind, 1)
                && counted(sent.statements()) <= MOST.getOrDefault(kind, OTHERS);
    }

    /** The browser's next requests sign in, too. */
    private static long counted(List<String> statements) {
        return statements.isEmpty()
                ? 0
                : 1
                        + statements.stream()
                                .filter(each -> !each.equals(statements.getFirst()))
                                .count();
    }
}
