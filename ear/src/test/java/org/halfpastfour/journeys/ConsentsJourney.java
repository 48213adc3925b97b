package org.halfpastfour.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.halfpastfour.testing.Journey;
import org.halfpastfour.testing.Setting;
import org.junit.jupiter.api.Test;

/** A guardian reads and signs, the city office changes the text, and the guardian is asked again with what changed. */
class ConsentsJourney extends Journey {

    private static final String CHANGED = "照片保存一年后删除。";

    @Test
    void whatChangedIsReadBeforeItIsSignedAgain() {
        Page parent = window(Setting.PHONE_CHINESE, "parent");
        open(parent, "/family");
        sign(parent);
        write();
        open(parent, "/family");
        assertSound(parent);
        picture(parent, "consents-asked-again");
        Locator photos = photos(parent);
        assertThat(photos).containsText("请重新签署");
        photos.locator("vaadin-button", new Locator.LocatorOptions().setHasText("阅读并签署"))
                .click();
        Locator dialog = parent.locator(".family-dialog");
        assertThat(dialog.locator(".family-consent-changes")).containsText(CHANGED);
        assertThat(dialog.locator(".family-consent-text")).containsText("怎样撤回");
        picture(parent, "consents-what-changed");
        dialog.locator("vaadin-button", new Locator.LocatorOptions().setHasText("同意并签署"))
                .click();
        assertThat(photos(parent)).containsText("已签署");
    }

    private static void sign(Page parent) {
        photos(parent)
                .locator("vaadin-button", new Locator.LocatorOptions().setHasText("阅读并签署"))
                .click();
        parent.locator(".family-dialog vaadin-button", named("同意并签署")).click();
        assertThat(photos(parent)).containsText("已签署");
    }

    private void write() {
        Page city = window(Setting.WIDE_ENGLISH, "city");
        open(city, "/city/policies");
        city.locator("a[href='city/consents']").click();
        city.locator("a[href='city/consents/PHOTOS']").click();
        city.locator("[data-field='changed-zh-CN'] input").fill(CHANGED);
        city.locator("[data-field='changed-en'] input").fill("Pictures are deleted after a year.");
        city.locator("vaadin-checkbox label").click();
        city.locator("vaadin-button", named("Preview")).click();
        assertThat(city.locator(".family-consent-changes").first()).isVisible();
        assertSound(city);
        picture(city, "consents-text");
        city.locator("vaadin-button", named("Save as a new version")).click();
        assertThat(city.locator(".consent-text-page h3").first()).containsText("Version 2");
    }

    /** Of the first child. */
    private static Locator photos(Page page) {
        return page.locator(".family-child")
                .first()
                .locator(".family-row", new Locator.LocatorOptions().setHasText("拍照"));
    }
}
