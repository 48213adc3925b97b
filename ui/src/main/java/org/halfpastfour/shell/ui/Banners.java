package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/** What is to be told on every page; while something passes it looks again, and loads the page anew when it has passed. */
class Banners extends Div {

    private static final long serialVersionUID = 1L;
    private static final int TWO_SECONDS = 2_000;

    private final SiteNotices notices;
    private @Nullable Registration watch;

    Banners(SiteNotices notices) {
        this.notices = notices;
        addClassName("shell-banners");
        getElement().setAttribute("role", "status");
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (notices.isPassing() && watch == null) {
            UI ui = event.getUI();
            ui.setPollInterval(TWO_SECONDS);
            watch = ui.addPollListener(poll -> lookAgain(ui));
        }
    }

    private void lookAgain(UI ui) {
        show();
        if (!notices.isPassing() && watch != null) {
            watch.remove();
            ui.setPollInterval(-1);
            ui.getPage().reload();
        }
    }

    private void show() {
        removeAll();
        notices.texts().forEach(text -> {
            Div banner = new Div(text);
            banner.addClassName("shell-banner");
            add(banner);
        });
    }
}
