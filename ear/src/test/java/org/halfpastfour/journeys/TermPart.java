package org.halfpastfour.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.halfpastfour.testing.Journey;
import org.halfpastfour.testing.Said;
import org.halfpastfour.testing.Setting;

/** What the parts of a term share: who takes part, and how a page of theirs is used. */
abstract class TermPart extends Journey {

    static final Setting PHONE = TermPeople.PHONE;
    static final Setting DESK = TermPeople.DESK;

    final TermPeople people;
    final TermScene scene;

    TermPart(TermPeople people) {
        this.people = people;
        this.scene = people.scene;
    }

    Map<String, String> told() {
        return people.told();
    }

    String own(String kind) {
        return scene.household(scene.ownFamily()) + ": " + kind;
    }

    String other(String kind) {
        return scene.household(scene.otherFamily()) + ": " + kind;
    }

    static String english(String key) {
        return Said.on(DESK, key);
    }

    static String chinese(String key) {
        return Said.on(PHONE, key);
    }

    /** The button that says this. */
    static Locator button(Locator part, String text) {
        return part.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(text));
    }

    static Locator within(Locator part, String selector, String text) {
        return part.locator(selector, new Locator.LocatorOptions().setHasText(text));
    }

    static void choose(Page page, Locator box, String text) {
        box.locator("input").fill(text);
        page.locator("vaadin-combo-box-item:not([hidden])", named(text)).first().click();
    }
}
