package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.halfpastfour.account.Language;
import org.halfpastfour.home.HomeSummary;
import org.jspecify.annotations.Nullable;

/** What can be read of a message without opening it, on an envelope or a lock screen: that the home has news, and nothing of what. */
@ApplicationScoped
class OutsideText {

    @Inject
    Wording wording;

    /** @param home null for a trial */
    String of(@Nullable HomeSummary home, boolean safety, Language language) {
        if (home == null) {
            return wording.around("outside-trial", language, Map.of());
        }
        Map<String, String> gaps =
                Map.of("home", home.name(), "phone", home.phone().toString());
        return wording.around(safety ? "outside-safety" : "outside", language, gaps);
    }
}
