package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinSession;

/** One click to the other language; the page is loaded anew in it. */
class LanguageSwitch extends NativeButton {

    private static final long serialVersionUID = 1L;

    LanguageSwitch(PageLanguage current, Visitor visitor) {
        PageLanguage other = current.other();
        addClassNames("tool", "tool-language");
        setText(other.shortName());
        getElement().setAttribute("lang", other.tag());
        setAriaLabel(Translations.say("shell.switch-language", other.locale(), other.shortName()));
        getElement().setAttribute("data-leaves", true);
        addClickListener(click -> switchTo(other, visitor));
    }

    private void switchTo(PageLanguage language, Visitor visitor) {
        visitor.choose(language);
        VaadinSession.getCurrent().setLocale(language.locale());
        getElement()
                .executeJs("window.hpf.keepOnDevice($0, $1); location.reload()", PageLanguage.COOKIE, language.tag());
    }
}
