package org.halfpastfour.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.halfpastfour.testing.Journey;
import org.halfpastfour.testing.ServerUnderTest;
import org.halfpastfour.testing.Setting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The city office asks that somebody may work on cases; a supervisor confirms it and has the card. */
class GrantByTwoJourney extends Journey {

    private final String login = "two-" + UUID.randomUUID().toString().substring(0, 8);

    @ParameterizedTest
    @MethodSource(SETTINGS)
    void oneAsksAndAnotherOneConfirms(Setting setting) throws SQLException {
        UUID account = account();
        ask(setting, account);
        Page supervisor = window(setting, "supervisor");
        open(supervisor, "/supervision/accounts");
        assertSound(supervisor);
        picture(supervisor, "who-works-on-cases-" + setting);
        Locator waiting = supervisor.locator(".asked-line", named(login)).first();
        waiting.locator("vaadin-button[theme~='primary']").click();
        supervisor
                .locator("vaadin-dialog vaadin-button[theme~='primary']", named(setting.says("确认", "Confirm")))
                .click();
        assertThat(supervisor.locator(".card-page")).containsText(login);
        assertThat(supervisor.locator(".card-page h1")).isVisible();

        open(supervisor, "/supervision/accounts");
        assertThat(supervisor
                        .locator(".audit-row", named(setting.says("确认授予角色", "Confirmed a role")))
                        .first())
                .isVisible();
        open(supervisor, "/supervision/log");
        assertThat(supervisor.locator(".audit-row").first()).isVisible();
        assertSound(supervisor);
        picture(supervisor, "who-read-what-" + setting);

        Page city = window(setting, "city");
        open(city, "/city/accounts/" + account);
        assertThat(city.locator(".account-page")).containsText(setting.says("这个账号做或做过个案工作", "works on cases"));
        assertThat(city.locator("vaadin-button", named(setting.says("重设密码", "Reset password"))))
                .hasCount(0);
        assertSound(city);
    }

    private void ask(Setting setting, UUID account) {
        Page city = window(setting, "city");
        open(city, "/city/accounts/" + account);
        city.locator("vaadin-button", named(setting.says("授予角色", "Grant a role")))
                .click();
        city.locator("[data-field=role]").click();
        city.locator("vaadin-select-item", named(setting.says("社工", "Caseworker")))
                .click();
        Locator district = city.locator("[data-field=district] input");
        district.fill("渝中");
        city.locator("vaadin-combo-box-item:not([hidden])", named("渝中")).first().click();
        picture(city, "ask-for-cases-" + setting);
        city.locator("vaadin-dialog vaadin-button[theme~='primary']").click();
        assertThat(city.locator("vaadin-notification-card", named(setting.says("已申请", "Asked for"))))
                .isVisible();
    }

    private UUID account() throws SQLException {
        UUID id = UUID.randomUUID();
        try (Connection owner = ServerUnderTest.connectAsOwner();
                Statement statement = owner.createStatement()) {
            statement.execute(
                    "INSERT INTO account.account (id, login_name, display_name, password_hash, state, created_at) VALUES ('"
                            + id + "', '" + login + "', '" + "罗小芳" + "', 'none', 'ACTIVE', now())");
        }
        return id;
    }
}
