package org.halfpastfour.budget;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.halfpastfour.testing.Journey;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.Setting;
import org.halfpastfour.testing.StatementLog;
import org.halfpastfour.testing.Way;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What opening a page from the menu sends to the database: one transaction, unless it stands here with more. */
class PageCostJourney extends Journey {

    /** Pages that are not opened often, and still ask several use cases one after the other. */
    private static final Map<String, Integer> MORE =
            Map.of("/supervision/accounts", 6, "/city/accounts", 3, "/city/audit", 2);

    private final StatementLog log = StatementLog.open();

    @AfterEach
    void noMore() {
        log.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"parent", "staff", "volunteer", "caseworker", "supervisor", "city"})
    void everyPageFromTheMenuIsOneTransaction(String account) {
        Page page = window(Setting.WIDE_ENGLISH);
        signIn(page, account, Rest.DEMO_PASSWORD);
        Map<String, Way> ways = Way.on(page).stream()
                .collect(Collectors.toMap(Way::kind, way -> way, (first, same) -> first, LinkedHashMap::new));
        assertThat(ways).isNotEmpty();
        Map<String, StatementLog.Sent> asked = new LinkedHashMap<>();
        ways.forEach((kind, way) -> {
            int most = MORE.getOrDefault(kind, 1);
            StatementLog.Sent sent = log.until(each -> each.transactions() <= most, way::follow, way::back);
            System.out.println("cost " + account + " " + kind + ": " + sent.counted());
            asked.put(kind, sent);
        });
        assertThat(asked).allSatisfy((kind, sent) -> assertThat(sent.transactions())
                .as("%s of %s:%s", kind, account, sent.told())
                .isLessThanOrEqualTo(MORE.getOrDefault(kind, 1)));
    }
}
