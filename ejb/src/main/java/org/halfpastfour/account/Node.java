package org.halfpastfour.account;

import java.util.Optional;

/** The name of this server among those at one database: the launcher gives it (environment variable {@code HPF_NODE}). */
final class Node {

    private Node() {}

    static String name() {
        return Optional.ofNullable(System.getProperty("hpf.node"))
                .or(() -> Optional.ofNullable(System.getenv("HPF_NODE")))
                .orElse("server");
    }
}
