package org.halfpastfour.abrupt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.halfpastfour.testing.LauncherProcess;
import org.jspecify.annotations.Nullable;

/** The accounts that are made with the links of a first start. */
final class FirstAccounts {

    private static final Pattern LINK = Pattern.compile("http://\\S+/first-account\\?token=\\S+");
    private static final String PASSWORD = "一句话就可以当密码用";

    private final LauncherProcess launcher;

    FirstAccounts(LauncherProcess launcher) {
        this.launcher = launcher;
    }

    /** What this start has printed. */
    List<String> links() {
        return LINK.matcher(launcher.console())
                .results()
                .map(found -> found.group())
                .toList();
    }

    /** Makes the account as who opens the link does; the district where the case side asks for one. */
    void make(Page page, String link, String login, String name, @Nullable String district) {
        page.navigate(link);
        page.locator("[data-field=loginName] input").fill(login);
        page.locator("[data-field=displayName] input").fill(name);
        page.locator("[data-field=password] input").fill(PASSWORD);
        if (district != null) {
            page.locator("[data-field=district] input").fill(district);
            page.locator("vaadin-combo-box-item:not([hidden])", new Page.LocatorOptions().setHasText(district))
                    .first()
                    .click();
        }
        page.locator(".account-form vaadin-button[theme~='primary']").click();
        assertThat(page.locator("main")).containsText("账号已建立");
    }

    /** Name, role and district of everything that is granted. */
    List<String> grants() throws SQLException {
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
