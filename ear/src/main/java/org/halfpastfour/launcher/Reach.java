package org.halfpastfour.launcher;

import java.util.Map;

/** Who can reach the pages: only this machine, or others through {@code --host} or a proxy. */
record Reach(Options options, boolean behindProxy) {

    static final String PROXY = "HPF_BEHIND_PROXY";

    static Reach of(Options options, Map<String, String> environment) {
        String proxy = environment.getOrDefault(PROXY, "");
        return switch (proxy) {
            case "", "false" -> new Reach(options, false);
            case "true" -> new Reach(options, true);
            default -> throw new Refusal(PROXY + " is true or false, not \"" + proxy + "\"");
        };
    }

    boolean isThisMachineOnly() {
        return options.staysOnThisMachine() && !behindProxy;
    }

    /** What lets others in, as the operator wrote it. */
    String what() {
        return options.staysOnThisMachine() ? PROXY + "=true" : "--host " + options.host();
    }

    /** Passwords and what families told do not travel readable, unless the operator says so in so many words. */
    void refusePlainHttp() {
        if (!options.staysOnThisMachine() && !behindProxy && !options.plainHttp()) {
            throw new Refusal("--host " + options.host()
                    + " would let others sign in without TLS; put a proxy that does" + " TLS in front and set " + PROXY
                    + "=true (for a closed test network there is --plain-http)");
        }
    }
}
