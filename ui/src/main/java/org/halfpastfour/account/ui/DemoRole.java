package org.halfpastfour.account.ui;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The people that a visitor of the demo can be, in the order of the page. */
enum DemoRole {
    PARENT("family"),
    STAFF("home"),
    VOLUNTEER("heart"),
    CASEWORKER("case"),
    SUPERVISOR("eye"),
    CITY("building");

    private final String glyph;

    DemoRole(String glyph) {
        this.glyph = glyph;
    }

    static List<DemoRole> of(Collection<String> loginNames) {
        return Stream.of(values())
                .filter(role -> loginNames.contains(role.loginName()))
                .toList();
    }

    String loginName() {
        return name().toLowerCase(Locale.ROOT);
    }

    String glyph() {
        return glyph;
    }

    String nameKey() {
        return "account.demo." + loginName();
    }

    String textKey() {
        return nameKey() + ".text";
    }
}
