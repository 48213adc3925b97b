package org.halfpastfour.account;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request that changes something comes from a page of our own. Browsers say so and pages cannot forge it:
 * {@code Sec-Fetch-Site} decides where there is one, because it holds behind a proxy too; else the origin does. A request
 * with a cookie that says nothing of where it comes from is refused.
 *
 * @param fetchSite the header {@code Sec-Fetch-Site}
 * @param origin the header {@code Origin}
 */
public record SameOrigin(
        @Nullable String fetchSite, @Nullable String origin) {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    public static boolean isHarmless(String method) {
        return HARMLESS.contains(method);
    }

    /**
     * @param address the address that was asked for, such as {@code https://example.org/api/v1/me}
     */
    public boolean holdsFor(String address) {
        if (fetchSite != null) {
            return fetchSite.equals("same-origin");
        }
        return origin != null && origin.toLowerCase(Locale.ROOT).equals(originOf(address));
    }

    private static String originOf(String address) {
        int path = address.indexOf('/', address.indexOf("://") + 3);
        return (path < 0 ? address : address.substring(0, path)).toLowerCase(Locale.ROOT);
    }
}
