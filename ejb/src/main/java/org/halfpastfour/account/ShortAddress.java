package org.halfpastfour.account;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A network address without the part that tells one household from the next. */
final class ShortAddress {

    private static final int GROUPS_KEPT = 3;

    private ShortAddress() {}

    static String of(@Nullable String address) {
        if (address == null || address.isBlank()) {
            return "";
        }
        return address.contains(":")
                ? Arrays.stream(address.split(":", -1)).limit(GROUPS_KEPT).collect(Collectors.joining(":")) + ":*"
                : address.replaceFirst("\\.[^.]*$", ".*");
    }
}
