package org.halfpastfour.casework;

import java.util.Locale;
import java.util.UUID;

/** A short number of something that leaves the house, such as 7F3A-91C2: the end of the id under which it stands in the log. */
final class SheetNumber {

    private static final int FROM = 28;
    private static final int MIDDLE = 32;

    private SheetNumber() {}

    static String of(UUID id) {
        String text = id.toString().toUpperCase(Locale.ROOT);
        return text.substring(FROM, MIDDLE) + "-" + text.substring(MIDDLE);
    }
}
