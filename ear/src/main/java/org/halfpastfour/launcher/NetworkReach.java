package org.halfpastfour.launcher;

import java.util.List;
import java.util.Map;
import org.halfpastfour.port.Network;
import org.halfpastfour.port.PublicUrl;
import org.jspecify.annotations.Nullable;

/**
 * Who can reach the pages: only this machine, or others through {@code --host} or a proxy; and under which address.
 *
 * @param publicUrl null when people find them as this machine's
 * @param proxies whose word counts about who asks, as the operator wrote it; empty for those on this machine
 */
record NetworkReach(
        Options options, boolean behindProxy, @Nullable PublicUrl publicUrl, String proxies) {

    static final String PROXY = "HPF_BEHIND_PROXY";
    static final String PUBLIC_URL = "HPF_PUBLIC_URL";
    static final String PROXIES = "HPF_TRUSTED_PROXIES";

    static NetworkReach of(Options options, Map<String, String> environment) {
        boolean behindProxy = isBehindProxy(environment.getOrDefault(PROXY, ""));
        PublicUrl publicUrl = publicUrl(environment.getOrDefault(PUBLIC_URL, ""));
        if (behindProxy && (publicUrl == null || !publicUrl.isSecure())) {
            throw new StartRefused(PROXY + "=true needs " + PUBLIC_URL
                    + ", where people find the pages by TLS, such as https://hours.example.cn");
        }
        return new NetworkReach(options, behindProxy, publicUrl, proxies(environment.getOrDefault(PROXIES, "")));
    }

    private static boolean isBehindProxy(String proxy) {
        return switch (proxy) {
            case "", "false" -> false;
            case "true" -> true;
            default -> throw new StartRefused(PROXY + " is true or false, not \"" + proxy + "\"");
        };
    }

    private static @Nullable PublicUrl publicUrl(String text) {
        try {
            return text.isBlank() ? null : PublicUrl.parse(text.strip());
        } catch (IllegalArgumentException none) {
            throw new StartRefused(PUBLIC_URL + ": " + none.getMessage(), none);
        }
    }

    private static String proxies(String text) {
        try {
            List<Network> all = Network.list(text);
            return all.isEmpty() ? "" : text;
        } catch (IllegalArgumentException none) {
            throw new StartRefused(
                    PROXIES + ": " + none.getMessage() + "; it lists addresses such as 10.0.0.7 or 10.0.0.0/8", none);
        }
    }

    boolean isThisMachineOnly() {
        return options.staysOnThisMachine() && !behindProxy;
    }

    /** Where people find the pages. */
    String origin() {
        return publicUrl == null ? options.origin() : publicUrl.toString();
    }

    /** What the server has to know of it. */
    Map<String, String> settings() {
        return Map.of(
                PROXY,
                String.valueOf(behindProxy),
                PUBLIC_URL,
                publicUrl == null ? "" : publicUrl.toString(),
                PROXIES,
                proxies);
    }

    /** What lets others in, as the operator wrote it. */
    String what() {
        return options.staysOnThisMachine() ? PROXY + "=true" : "--host " + options.host();
    }

    /** Passwords and what families told do not travel readable, unless the operator says so in so many words. */
    void refusePlainHttp() {
        if (!options.staysOnThisMachine() && !behindProxy && !options.plainHttp()) {
            throw new StartRefused("--host " + options.host()
                    + " would let others sign in without TLS; put a proxy that does" + " TLS in front and set " + PROXY
                    + "=true (for a closed test network there is --plain-http)");
        }
    }
}
