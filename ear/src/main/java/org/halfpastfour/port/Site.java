package org.halfpastfour.port;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where this server stands, as the launcher told it.
 *
 * @param publicUrl null when people reach it as this machine's
 * @param proxies nobody, when no proxy stands in front
 */
record Site(@Nullable PublicUrl publicUrl, TrustedProxies proxies, OwnNames own) {

    static final String USUAL_PROXIES = "127.0.0.0/8,::1";

    static Site ofThisServer() {
        try {
            InetAddress bound = InetAddress.getByName(System.getProperty("jboss.bind.address", "127.0.0.1"));
            return of(System.getenv(), bound, Integer.getInteger("jboss.http.port", 8080));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    static Site of(Map<String, String> environment, InetAddress bound, int port) {
        boolean behindProxy = "true".equals(environment.get("HPF_BEHIND_PROXY"));
        String proxies = said(environment, "HPF_TRUSTED_PROXIES").orElse(USUAL_PROXIES);
        return new Site(
                said(environment, "HPF_PUBLIC_URL").map(PublicUrl::parse).orElse(null),
                new TrustedProxies(behindProxy ? Network.list(proxies) : List.of()),
                OwnNames.of(bound, port));
    }

    /** Whether who asks there means this server. */
    boolean isAskedAt(Authority asked) {
        return isPublic(asked) || own.has(asked);
    }

    boolean isPublic(Authority asked) {
        return publicUrl != null && publicUrl.isMeantBy(asked);
    }

    private static Optional<String> said(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
