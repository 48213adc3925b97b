package org.halfpastfour.port;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address under which people find the pages, such as {@code https://hours.example.cn}.
 *
 * @param host as it is written in the {@code Host} of a request: without the port that goes with the scheme
 */
public record PublicUrl(String scheme, String host) {

    private static final Pattern FORM = Pattern.compile("(?i)(https?)://([^/?#@]+)/?");
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** Refuses what is no address of a server alone. */
    public static PublicUrl parse(String text) {
        Matcher found = FORM.matcher(text);
        if (!found.matches() || Authority.parse(found.group(2)).isEmpty()) {
            throw new IllegalArgumentException("\"" + text + "\" is no address such as https://hours.example.cn");
        }
        String scheme = found.group(1).toLowerCase(Locale.ROOT);
        String usual = ":" + usualPort(scheme);
        String host = found.group(2).toLowerCase(Locale.ROOT);
        return new PublicUrl(scheme, host.endsWith(usual) ? host.substring(0, host.length() - usual.length()) : host);
    }

    public boolean isSecure() {
        return scheme.equals("https");
    }

    /** Many proxies leave out the port: then the name alone counts. */
    boolean isMeantBy(Authority asked) {
        Authority own = Authority.parse(host).orElseThrow();
        int port = own.port() == 0 ? usualPort(scheme) : own.port();
        return asked.host().equals(own.host()) && (asked.port() == 0 || asked.port() == port);
    }

    @Override
    public String toString() {
        return scheme + "://" + host;
    }

    private static int usualPort(String scheme) {
        return scheme.equals("https") ? HTTPS : HTTP;
    }
}
