package org.halfpastfour.notice;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address of ours with an id in it, as the operator wrote it.
 *
 * @param before what stands before the gap, in small letters
 * @param after what follows
 */
record AddressWithGap(String before, String after) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final int LENGTH_OF_ID = 36;

    /** Null where the address has no gap of this name. */
    static @Nullable AddressWithGap of(String address, String gap) {
        String small = address.toLowerCase(Locale.ROOT);
        int at = small.indexOf(gap);
        return at < 0 ? null : new AddressWithGap(small.substring(0, at), small.substring(at + gap.length()));
    }

    /** The id with which it stands in the text first, whatever its letters are; null when it does not. */
    @Nullable
    UUID idIn(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        for (int at = small.indexOf(before); at >= 0; at = small.indexOf(before, at + 1)) {
            int begin = at + before.length();
            int end = begin + LENGTH_OF_ID;
            if (end > small.length()) {
                return null;
            }
            String id = small.substring(begin, end);
            if (small.startsWith(after, end) && ID.matcher(id).matches()) {
                return UUID.fromString(id);
            }
        }
        return null;
    }
}
