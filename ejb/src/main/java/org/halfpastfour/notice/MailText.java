package org.halfpastfour.notice;

import java.util.Map;
import org.halfpastfour.home.HomeSummary;

/** What stands in a mail. It begins with so many neutral words that a preview on a lock screen shows nothing of the message. */
final class MailText {

    private final Wording wording;

    MailText(Wording wording) {
        this.wording = wording;
    }

    String of(Outgoing outgoing) {
        HomeSummary home = outgoing.home();
        Written inside = outgoing.inside();
        if (home == null) {
            return wording.around("mail-head-trial", outgoing.language(), Map.of()) + "\n\n" + inside.body() + "\n";
        }
        Map<String, String> gaps =
                Map.of("home", home.name(), "phone", home.phone().toString(), "address", home.address());
        return wording.around("mail-head", outgoing.language(), gaps)
                + "\n\n"
                + inside.title()
                + "\n\n"
                + inside.body()
                + "\n\n-- \n"
                + wording.around("mail-tail", outgoing.language(), gaps)
                + "\n";
    }
}
