package org.halfpastfour.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.halfpastfour.testing.Journey;
import org.halfpastfour.testing.LauncherProcess;
import org.halfpastfour.testing.ServerUnderTest;
import org.halfpastfour.testing.Setting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The first start prints a link for the city office and, apart from it, one for the case side. */
class FirstLinksIT extends Journey {

    private static final int PORT = ServerUnderTest.port() + 5;
    private static final Path DATA = Path.of("target", "it", "first-links").toAbsolutePath();
    private static final Pattern LINK = Pattern.compile("http://\\S+/first-account\\?token=\\S+");
    private static final String PASSWORD = "一句话就可以当密码用";

    @Test
    void eachMakesTheFirstAccountOfItsSideOnce() throws SQLException {
        LauncherProcess.delete(DATA);
        try (LauncherProcess first = LauncherProcess.open(PORT, DATA, "--demo=none")) {
            List<String> links = links(first);
            assertThat(links).hasSize(2).doesNotHaveDuplicates();
            make(links.getLast(), "tang", "唐建华", "渝中");
            assertThat(grants(first)).containsExactly("tang CASE_SUPERVISOR 500103");
            make(links.getFirst(), "zhou", "周市级", null);
            assertThat(grants(first)).containsExactlyInAnyOrder("tang CASE_SUPERVISOR 500103", "zhou CITY_ADMIN ");
            Page again = window(Setting.WIDE_CHINESE);
            again.navigate(links.getLast());
            assertThat(again.locator("main")).containsText("这个链接已经用过");
        }
        try (LauncherProcess second = LauncherProcess.open(PORT, DATA, "--demo=none")) {
            assertThat(links(second)).isEmpty();
        }
    }

    private void make(String link, String login, String name, @Nullable String district) {
        Page page = window(Setting.WIDE_CHINESE);
        page.navigate(link);
        page.locator("[data-field=loginName] input").fill(login);
        page.locator("[data-field=displayName] input").fill(name);
        page.locator("[data-field=password] input").fill(PASSWORD);
        if (district != null) {
            page.locator("[data-field=district] input").fill(district);
            page.locator("vaadin-combo-box-item:not([hidden])", named(district))
                    .first()
                    .click();
        }
        page.locator(".account-form vaadin-button[theme~='primary']").click();
        assertThat(page.locator("main")).containsText("账号已建立");
    }

    private static List<String> links(LauncherProcess launcher) {
        return LINK.matcher(launcher.console())
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static List<String> grants(LauncherProcess launcher) throws SQLException {
        try (Connection owner = launcher.connectAsOwner();
                Statement statement = owner.createStatement();
                var rows = statement.executeQuery(
                        "SELECT array_agg(a.login_name || ' ' || g.role || ' ' || coalesce(g.district_code, ''))"
                                + " FROM account.account_grant g JOIN account.account a ON a.id = g.account_id")) {
            rows.next();
            return List.of((String[]) rows.getArray(1).getArray());
        }
    }
}
