package org.halfpastfour.port;

import java.net.InetAddress;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The bodies that are still on their way. Where there are too many, the stranger's that takes longest is given up, so that
 * nobody who sends as usual has to wait: most bodies come with their headers and never stand here.
 */
final class SlowSenders {

    static final int MOST = 512;
    static final int MOST_OF_ADDRESS = 64;

    private final Set<Sending> sending = new LinkedHashSet<>();

    /** One that sends. */
    interface Sending {

        InetAddress address();

        boolean isStranger();

        /** Whose time is over; called by another thread than the one that reads. */
        void giveUp();
    }

    void begin(Sending one) {
        Optional<Sending> slowest;
        synchronized (sending) {
            sending.add(one);
            slowest = slowest(one);
            slowest.ifPresent(sending::remove);
        }
        slowest.ifPresent(Sending::giveUp);
    }

    void end(Sending one) {
        synchronized (sending) {
            sending.remove(one);
        }
    }

    /** This machine's own address is a proxy's or the operator's, and counts for nobody. */
    private Optional<Sending> slowest(Sending one) {
        Predicate<Sending> neighbour = other -> other.address().equals(one.address());
        if (!one.address().isLoopbackAddress() && strangers().filter(neighbour).count() > MOST_OF_ADDRESS) {
            return strangers().filter(neighbour).findFirst();
        }
        return sending.size() > MOST ? strangers().findFirst() : Optional.empty();
    }

    private Stream<Sending> strangers() {
        return sending.stream().filter(Sending::isStranger);
    }
}
