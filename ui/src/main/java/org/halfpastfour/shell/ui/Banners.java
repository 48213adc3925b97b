package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is to be told on every page. While something passes it looks again; when it has passed, a button shows the page
 * with what is new, for those who do not write in it just now.
 */
class Banners extends Div {

    private static final long serialVersionUID = 1L;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private final SiteNotices notices;
    private @Nullable Registration watch;
    private boolean passed;

    Banners(SiteNotices notices) {
        this.notices = notices;
        addClassName("shell-banners");
        getElement().setAttribute("role", "status");
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (notices.isPassing()) {
            watch = Polling.start(this, BETWEEN_LOOKS, this::lookAgain);
        }
    }

    private void lookAgain() {
        if (!notices.isPassing() && watch != null) {
            watch.remove();
            passed = true;
        }
        show();
    }

    private void show() {
        removeAll();
        notices.texts().forEach(text -> {
            Div banner = new Div(text);
            banner.addClassName("shell-banner");
            add(banner);
            if (passed) {
                banner.add(fresh());
            }
        });
    }

    private NativeButton fresh() {
        NativeButton fresh = new NativeButton(getTranslation("shell.show-new"));
        fresh.addClassName("shell-banner-way");
        fresh.addClickListener(click -> fresh.getElement().executeJs("location.reload()"));
        return fresh;
    }
}
