package org.halfpastfour.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Refuses ports that another program listens on, before anything is changed. */
final class Ports {

    private Ports() {}

    static void check(Options options) {
        check(options.address(), options.port(), "port " + options.port() + " is taken");
        check(
                InetAddress.getLoopbackAddress(),
                options.managementPort(),
                "port " + options.managementPort() + ", which goes with --port " + options.port() + ", is taken");
    }

    private static void check(InetAddress address, int port, String problem) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new StartRefused(
                    problem + " (" + e.getMessage() + "); stop what uses it, or choose another one with --port", e);
        }
    }
}
