package org.halfpastfour.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;

/** What runs, in the order in which it was started; stops it in the reverse order, once. */
final class Instance {

    private final Deque<Part> parts = new ArrayDeque<>();
    private volatile boolean stopping;

    private record Part(String name, AutoCloseable thing) {}

    /** Something that may fail. */
    interface Work {
        void run() throws Exception;
    }

    boolean isStopping() {
        return stopping;
    }

    /** Starts one part. A signal that comes meanwhile waits, and then finds the part to stop. */
    synchronized <T extends AutoCloseable> T start(String name, Callable<T> starting) throws Exception {
        if (stopping) {
            throw new InterruptedException("stopping");
        }
        T part = starting.call();
        parts.push(new Part(name, part));
        return part;
    }

    /** Does something to a part that keeps its place in the order; not while everything is being stopped. */
    synchronized void again(Work work) throws Exception {
        if (stopping) {
            throw new InterruptedException("stopping");
        }
        work.run();
    }

    /** A part that has ended by itself is not stopped any more. */
    synchronized void forget(AutoCloseable thing) {
        parts.removeIf(part -> part.thing().equals(thing));
    }

    /** Stops every part; a part that fails to stop does not keep the others from it. */
    void stop() {
        stopping = true;
        synchronized (this) {
            while (!parts.isEmpty()) {
                stop(parts.pop());
            }
        }
    }

    private static void stop(Part part) {
        try {
            if (!part.name().isEmpty()) {
                Say.line("Stopping the " + part.name() + " …");
            }
            part.thing().close();
        } catch (Exception e) {
            Say.problem("the " + part.name() + " did not stop cleanly: " + e.getMessage());
        }
    }
}
