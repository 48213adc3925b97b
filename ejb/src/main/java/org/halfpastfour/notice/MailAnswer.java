package org.halfpastfour.notice;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a mail server said of a mail, by the number with which its words begin. */
final class MailAnswer {

    private static final Pattern NUMBER = Pattern.compile("\\b([45])[0-9][0-9][ -](?:([45]\\.[0-9]+\\.[0-9]+) )?");
    /** Of the number that tells more: bad addresses, and mailboxes that are not there any more. */
    private static final Pattern NOBODY_THERE = Pattern.compile("5\\.1\\.[0-9]+|5\\.2\\.1");

    private static final Pattern WITHOUT_MORE = Pattern.compile("\\b55[013][ -]");

    /** In place of an answer, where the server hung up. */
    private static final String CUT_OFF = "[EOF]";

    private MailAnswer() {}

    static PostAnswer outcome(MessagingException refused) {
        String said = words(refused);
        Matcher number = NUMBER.matcher(said);
        if (!number.find()) {
            return wasCutOff(refused) || said.contains(CUT_OFF)
                    ? PostAnswer.lost(DeliveryFault.NO_ANSWER, said)
                    : PostAnswer.later(DeliveryFault.GATEWAY_FAILED, said);
        }
        if (number.group(1).equals("4")) {
            return PostAnswer.later(DeliveryFault.GATEWAY_FAILED, said);
        }
        String more = number.group(2);
        boolean nobody = more == null
                ? WITHOUT_MORE.matcher(said).find()
                : NOBODY_THERE.matcher(more).matches();
        return PostAnswer.never(nobody ? DeliveryFault.UNKNOWN_ADDRESS : DeliveryFault.REFUSED, said);
    }

    private static String words(MessagingException refused) {
        StringBuilder words = new StringBuilder();
        for (Exception each = refused; each != null; each = next(each)) {
            words.append(each.getMessage()).append(' ');
        }
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    private static boolean wasCutOff(MessagingException refused) {
        for (Exception each = refused; each != null; each = next(each)) {
            if (each instanceof IOException) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Exception next(Exception each) {
        return each instanceof MessagingException mail ? mail.getNextException() : null;
    }
}
