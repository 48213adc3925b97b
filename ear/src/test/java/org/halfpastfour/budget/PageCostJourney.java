package org.halfpastfour.budget;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.halfpastfour.testing.Journey;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.Setting;
import org.halfpastfour.testing.StatementLog;
import org.halfpastfour.testing.Way;
import org.halfpastfour.testing.Weight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What opening a page from the menu sends to the database: one transaction, and no more statements than stand here; and to the browser, no more than
 * any page after the first.
 */
class PageCostJourney extends Journey {

    /**
     * Statements, with room for what a day of the demo brings: somebody to tell, a paper that ended, a waiting list. What is asked of
     * any day alike is held to its number by {@code PageBudgetDbTest}.
     */
    private static final Map<String, Integer> MOST = Map.ofEntries(
            Map.entry("/account", 4),
            Map.entry("/home", 18),
            Map.entry("/find", 12),
            Map.entry("/bookings", 14),
            Map.entry("/family", 15),
            Map.entry("/today", 36),
            Map.entry("/week", 10),
            Map.entry("/programmes", 8),
            Map.entry("/families", 14),
            Map.entry("/families/alike", 40),
            Map.entry("/own-home", 11),
            Map.entry("/sessions/id", 21),
            Map.entry("/shifts", 14),
            Map.entry("/cases", 14),
            Map.entry("/cases/id", 28),
            Map.entry("/supervision/accounts", 26),
            Map.entry("/supervision/log", 11),
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

    private final StatementLog log = StatementLog.open();

    @AfterEach
    void noMore() {
        log.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"parent", "staff", "volunteer", "caseworker", "supervisor", "city"})
    void everyPageFromTheMenuIsOneTransactionOfFewStatements(String account) {
        Page page = window(Setting.WIDE_ENGLISH);
        signIn(page, account, Rest.DEMO_PASSWORD);
        Map<String, Way> ways = Way.on(page).stream()
                .collect(Collectors.toMap(Way::kind, way -> way, (first, same) -> first, LinkedHashMap::new));
        assertThat(ways).isNotEmpty();
        Weight weight = new Weight(page);
        Map<String, Weight.Load> came = new LinkedHashMap<>();
        Map<String, StatementLog.Sent> asked = new LinkedHashMap<>();
        ways.forEach((kind, way) -> {
            StatementLog.Sent sent = log.until(
                    each -> isWithin(kind, each),
                    () -> came.merge(kind, weight.of(way::follow), PageCostJourney::heavier),
                    way::back);
            System.out.println("cost " + account + " " + kind + ": " + sent.counted() + ", " + came.get(kind));
            asked.put(kind, sent);
        });
        assertThat(came).allSatisfy((kind, load) -> assertThat(load.bytes())
                .as("%s of %s: %s", kind, account, load)
                .isLessThanOrEqualTo(PageWeightJourney.LATER_PAGE));
        assertThat(asked).allSatisfy((kind, sent) -> assertThat(isWithin(kind, sent))
                .as("%s of %s: %s%s", kind, account, sent.counted(), sent.told())
                .isTrue());
    }

    private static Weight.Load heavier(Weight.Load one, Weight.Load other) {
        return one.bytes() >= other.bytes() ? one : other;
    }

    private static boolean isWithin(String kind, StatementLog.Sent sent) {
        return sent.transactions() <= 1 && counted(sent.statements()) <= MOST.getOrDefault(kind, OTHERS);
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
