package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ways to the pages that this account may open: every view with {@code @Menu(order, title = text key, icon = glyph)}.
 * The order says the group: 10–19 families, 20–29 the home, 30–39 cases, 40–49 the city office. On a phone the first of
 * them stand side by side, and the others one tap away, where there are more than fit.
 */
class Navigation extends Nav {

    private static final long serialVersionUID = 1L;
    private static final int MOST_COUNTED = 99;
    private static final int FIT_ON_A_PHONE = 6;
    private static final String REST = "shell-rest";
    private static final Map<Integer, String> GROUPS =
            Map.of(1, "shell.group.family", 2, "shell.group.home", 3, "shell.group.cases", 4, "shell.group.city");

    private final Map<String, Anchor> ways = new LinkedHashMap<>();

    Navigation() {
        this(MenuConfiguration.getMenuEntries());
    }

    Navigation(List<MenuEntry> entries) {
        addClassName("shell-nav");
        getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        boolean grouped = entries.stream().map(Navigation::group).distinct().count() > 1;
        if (entries.size() > FIT_ON_A_PHONE) {
            fill(this, entries.subList(0, FIT_ON_A_PHONE - 1), grouped, 0);
            rest(entries.subList(FIT_ON_A_PHONE - 1, entries.size()), grouped, group(entries.get(FIT_ON_A_PHONE - 2)));
        } else {
            fill(this, entries, grouped, 0);
        }
        setVisible(!entries.isEmpty());
    }

    private void fill(HasComponents place, List<MenuEntry> entries, boolean grouped, int before) {
        int last = before;
        for (MenuEntry entry : entries) {
            if (grouped && group(entry) != last) {
                place.add(groupName(group(entry)));
            }
            last = group(entry);
            place.add(way(entry));
        }
    }

    /** On a wide screen these stand below the others as if there were no difference. The browser alone opens and closes them. */
    private void rest(List<MenuEntry> entries, boolean grouped, int before) {
        Div sheet = new Div();
        sheet.addClassName("nav-sheet");
        fill(sheet, entries, grouped, before);
        Div rest = new Div(sheet);
        rest.setId(REST);
        rest.addClassName("nav-rest");
        rest.getElement().setAttribute("popover", "auto");
        NativeButton more = new NativeButton();
        more.addClassNames("nav-way", "nav-more");
        more.add(new Glyph("more"), words(getTranslation("shell.menu.more")));
        more.getElement().setAttribute("popovertarget", REST);
        add(rest, more);
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
        Anchor way = new Anchor(
                path, new Glyph(entry.icon() == null ? "page" : entry.icon()), words(getTranslation(entry.title())));
        way.addClassName("nav-way");
        ways.put(path, way);
        return way;
    }

    private static Span words(String text) {
        Span words = new Span(text);
        words.addClassName("nav-text");
        return words;
    }
}
