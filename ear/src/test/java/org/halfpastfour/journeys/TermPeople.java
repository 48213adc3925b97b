package org.halfpastfour.journeys;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import org.halfpastfour.testing.Journey;
import org.halfpastfour.testing.Setting;

/** Who takes part in the term, each at a window that stays open from one step to the next. */
final class TermPeople extends Journey {

    static final Setting PHONE = Setting.PHONE_CHINESE;
    static final Setting DESK = Setting.WIDE_ENGLISH;

    final TermScene scene = new TermScene();
    private final Map<String, Page> windows = new HashMap<>();
    private final OutgoingReader reader = new OutgoingReader(city(), scene);

    Page city() {
        return at(DESK, "city");
    }

    Page staff() {
        return at(DESK, TermScene.STAFF);
    }

    Page mother() {
        return at(PHONE, TermScene.MOTHER);
    }

    /** Of another family. */
    Page father() {
        return at(PHONE, TermScene.FATHER);
    }

    private Page at(Setting setting, String account) {
        return windows.computeIfAbsent(account, login -> window(setting, login));
    }

    /** What the city office reads since it looked last. */
    Map<String, String> told() {
        return reader.told();
    }

    void goHome() {
        windows.values().forEach(window -> window.context().close());
    }
}
