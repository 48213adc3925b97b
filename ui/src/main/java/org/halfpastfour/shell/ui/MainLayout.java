package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/**
 * The frame of every page: the product's name and who is signed in above, the ways to the pages beside it, and on a
 * phone below it.
 */
@AnonymousAllowed
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final String MAIN = "main";

    private final Main main = new Main();
    private final Navigation navigation = new Navigation();

    @Inject
    public MainLayout(SiteNotices notices, MenuCounts counts, Visitor visitor) {
        addClassName("shell");
        main.setId(MAIN);
        main.addClassName("shell-main");
        main.getElement().setAttribute("tabindex", "-1");
        add(skipLink(), head(visitor));
        add(new Banners(notices), navigation, main);
        counts.fill(navigation);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.getElement().removeAllChildren();
        if (content != null) {
            main.getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.markCurrent(event.getLocation().getPath());
    }

    private Anchor skipLink() {
        Anchor skip = new Anchor("#" + MAIN, getTranslation("shell.skip"));
        skip.setRouterIgnore(true);
        skip.addClassName("skip-link");
        return skip;
    }

    private Header head(Visitor visitor) {
        Div tools = new Div(new LanguageSwitch(PageLanguage.of(getLocale()), visitor), new SchemeSwitch());
        tools.addClassName("shell-tools");
        visitor.name().ifPresentOrElse(name -> tools.add(person(name), exit()), () -> tools.add(entrance()));
        Header head = new Header(brand(), tools);
        head.addClassName("shell-head");
        return head;
    }

    private Anchor brand() {
        Anchor brand = new Anchor(".");
        brand.addClassName("brand");
        Span mark = new Span();
        mark.addClassName("brand-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Span chinese = new Span("四点半");
        chinese.getElement().setAttribute("lang", PageLanguage.CHINESE.tag());
        Span english = new Span("Half Past Four");
        english.getElement().setAttribute("lang", PageLanguage.ENGLISH.tag());
        english.addClassName("brand-second");
        brand.add(mark, chinese, english);
        return brand;
    }

    private static Component person(String name) {
        Span words = new Span(name);
        words.addClassName("shell-person");
        Anchor who = new Anchor("account", new Glyph("person"), words);
        who.addClassName("tool");
        who.getElement().setAttribute("aria-label", name);
        return who;
    }

    private Anchor exit() {
        return tool("logout", "exit", "shell.sign-out");
    }

    private Anchor entrance() {
        return tool("login", "person", "shell.sign-in");
    }

    private Anchor tool(String address, String glyph, String key) {
        String base = VaadinRequest.getCurrent() == null
                ? ""
                : VaadinRequest.getCurrent().getContextPath();
        Anchor anchor = new Anchor(base + "/" + address, new Glyph(glyph));
        Span words = new Span(getTranslation(key));
        words.addClassName("tool-text");
        anchor.add(words);
        anchor.setRouterIgnore(true);
        anchor.addClassName("tool");
        anchor.getElement().setAttribute("aria-label", getTranslation(key));
        return anchor;
    }
}
