package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ways to the pages that this account may open: every view with {@code @Menu(order, title = text key, icon = glyph)}.
 * The order says the group: 10–19 families, 20–29 the home, 30–39 cases, 40–49 the city office.
 */
class Navigation extends Nav {

    private static final long serialVersionUID = 1L;
    private static final int MOST_COUNTED = 99;
    private static final Map<Integer, String> GROUPS =
            Map.of(1, "shell.group.family", 2, "shell.group.home", 3, "shell.group.cases", 4, "shell.group.city");

    private final Map<String, Anchor> ways = new LinkedHashMap<>();

    Navigation() {
        addClassName("shell-nav");
        getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
        Set<Integer> groups = entries.stream().map(Navigation::group).collect(Collectors.toSet());
        int last = 0;
        for (MenuEntry entry : entries) {
            if (groups.size() > 1 && group(entry) != last) {
                add(groupName(group(entry)));
            }
            last = group(entry);
            add(way(entry));
        }
        setVisible(!entries.isEmpty());
    }

    /** Marks the way whose address is the longest beginning of the page's. */
    void markCurrent(String path) {
        String current = ways.keySet().stream()
                .filter(way -> path.equals(way) || path.startsWith(way + "/"))
                .reduce("", (longest, way) -> way.length() > longest.length() ? way : longest);
        ways.forEach((address, way) -> {
            if (address.equals(current)) {
                way.getElement().setAttribute("aria-current", "page");
            } else {
                way.getElement().removeAttribute("aria-current");
            }
        });
    }

    /** Says at a way how many new things wait there; nothing when none do. */
    void count(String path, int count) {
        Anchor way = ways.get(path);
        if (way == null) {
            return;
        }
        way.getChildren().filter(Badge.class::isInstance).toList().forEach(way::remove);
        if (count > 0) {
            Badge badge =
                    new Badge(count > MOST_COUNTED ? MOST_COUNTED + "+" : String.valueOf(count), Badge.Tone.ACCENT);
            badge.addClassName("nav-count");
            badge.getElement().setAttribute("role", "img");
            badge.getElement().setAttribute("aria-label", getTranslation("shell.menu.new", count));
            way.add(badge);
        }
    }

    private static int group(MenuEntry entry) {
        return entry.order() == null ? 0 : (int) (entry.order() / 10);
    }

    private Span groupName(int group) {
        Span name = new Span(getTranslation(GROUPS.getOrDefault(group, "shell.group.other")));
        name.addClassName("nav-group");
        return name;
    }

    private Anchor way(MenuEntry entry) {
        String path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
        Span words = new Span(getTranslation(entry.title()));
        words.addClassName("nav-text");
        Anchor way = new Anchor(path, new Glyph(entry.icon() == null ? "page" : entry.icon()), words);
        way.addClassName("nav-way");
        ways.put(path, way);
        return way;
    }
}
