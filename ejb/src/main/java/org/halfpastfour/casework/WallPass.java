package org.halfpastfour.casework;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Says who passes the wall, on which day, in which transaction and what for. The database lets nobody pass without its
 * signature, for which the launcher gives the key (environment variable {@code HPF_WALL_KEY}).
 */
record WallPass(String account, String day, String transaction, String purpose) {

    private static final String DIGEST = "HmacSHA256";

    /** Refused where nobody gave a key: the programme side works without one. */
    byte[] signature() {
        try {
            Mac mac = Mac.getInstance(DIGEST);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(key()), DIGEST));
            return mac.doFinal(
                    String.join("\n", account, day, transaction, purpose).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String key() {
        return Optional.ofNullable(System.getProperty("hpf.wall.key"))
                .or(() -> Optional.ofNullable(System.getenv("HPF_WALL_KEY")))
                .orElseThrow(() -> new IllegalStateException("there is no key to the wall"));
    }
}
