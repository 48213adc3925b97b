package org.halfpastfour.shell.ui;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Everything that is to be told on every page now. */
class SiteNotices implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Iterable<SiteNotice> notices;

    @Inject
    SiteNotices(Instance<SiteNotice> notices) {
        this.notices = notices;
    }

    SiteNotices(List<SiteNotice> notices) {
        this.notices = notices;
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>();
        notices.forEach(notice -> notice.text().ifPresent(texts::add));
        return texts;
    }

    boolean isPassing() {
        for (SiteNotice notice : notices) {
            if (notice.isPassing()) {
                return true;
            }
        }
        return false;
    }
}
