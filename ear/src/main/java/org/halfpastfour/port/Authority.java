package org.halfpastfour.port;

import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a server and its port, as a request's {@code Host} says them.
 *
 * @param host in small letters; the numbers of a version 6 address as this machine writes them
 * @param port 0 when none is said
 */
record Authority(String host, int port) {

    private static final Pattern FORM =
            Pattern.compile("([A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(?::(\\d{1,5}))?");

    static Optional<Authority> parse(String text) {
        Matcher found = FORM.matcher(text);
        return found.matches()
                ? host(found.group(1)).map(host -> new Authority(host, port(found.group(2))))
                : Optional.empty();
    }

    static Authority of(InetAddress address, int port) {
        return new Authority(written(address), port);
    }

    private static Optional<String> host(String text) {
        return text.startsWith("[")
                ? Network.numbers(text.substring(1, text.length() - 1)).map(Authority::written)
                : Optional.of(text.toLowerCase(Locale.ROOT));
    }

    private static String written(InetAddress address) {
        return address.getHostAddress().replaceFirst("%.*", "");
    }

    private static int port(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
