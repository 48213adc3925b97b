package org.halfpastfour.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what the database takes from the server alone, and from no statement: the launcher gives the key (environment
 * variable {@code HPF_WALL_KEY}), which nobody reads in the database but its owner.
 */
public final class WallSignature {

    private static final String DIGEST = "HmacSHA256";

    private WallSignature() {}

    /** Refused where nobody gave a key: the programme side works without one. */
    public static byte[] of(String... said) {
        try {
            Mac mac = Mac.getInstance(DIGEST);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(key()), DIGEST));
            return mac.doFinal(String.join("\n", said).getBytes(StandardCharsets.UTF_8));
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
