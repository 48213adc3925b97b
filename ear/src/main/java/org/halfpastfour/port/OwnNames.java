package org.halfpastfour.port;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What this machine is called by who reaches the port without a proxy. */
record OwnNames(Set<String> names, int port) {

    private static final int USUAL = 80;

    /** Those of this machine alone, unless others can reach it. */
    static OwnNames of(InetAddress bound, int port) {
        Set<String> names = new HashSet<>(List.of(
                "localhost", "127.0.0.1", Authority.of(loopback6(), port).host()));
        if (!bound.isLoopbackAddress()) {
            names.addAll(onTheNetwork());
        }
        return new OwnNames(Set.copyOf(names), port);
    }

    boolean has(Authority asked) {
        return names.contains(asked.host()) && (asked.port() == 0 ? USUAL : asked.port()) == port;
    }

    private static Set<String> onTheNetwork() {
        Set<String> names = new HashSet<>();
        try {
            NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .forEach(address -> names.add(Authority.of(address, 0).host()));
            InetAddress here = InetAddress.getLocalHost();
            names.add(here.getHostName().toLowerCase(Locale.ROOT));
            names.add(here.getCanonicalHostName().toLowerCase(Locale.ROOT));
        } catch (UnknownHostException nameless) {
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static InetAddress loopback6() {
        return Network.numbers("::1").orElseThrow();
    }
}
