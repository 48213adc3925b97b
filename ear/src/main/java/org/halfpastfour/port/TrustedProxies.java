package org.halfpastfour.port;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The proxies whose word counts about who asks. */
record TrustedProxies(List<Network> networks) {

    private static final Pattern WITH_PORT = Pattern.compile("\\[(.*)](?::\\d+)?|([^:]+):\\d+");

    boolean trust(InetAddress peer) {
        return networks.stream().anyMatch(network -> network.has(peer));
    }

    /**
     * Who asks: the last address that none of them has. What stands before it was written by whoever asks, and may be
     * anything; and what is no address ends the way.
     *
     * @param way the values of {@code X-Forwarded-For}, each with the addresses that it names from left to right
     */
    InetAddress caller(InetAddress peer, List<String> way) {
        String[] steps = String.join(",", way).split(",", -1);
        InetAddress caller = peer;
        for (int i = steps.length - 1; i >= 0 && trust(caller); i--) {
            Optional<InetAddress> before = address(steps[i].strip());
            if (before.isEmpty()) {
                return caller;
            }
            caller = before.get();
        }
        return caller;
    }

    private static Optional<InetAddress> address(String step) {
        Matcher withPort = WITH_PORT.matcher(step);
        if (!withPort.matches()) {
            return Network.numbers(step);
        }
        return Network.numbers(withPort.group(1) == null ? withPort.group(2) : withPort.group(1));
    }
}
