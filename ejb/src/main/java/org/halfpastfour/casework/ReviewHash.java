package org.halfpastfour.casework;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hashes by which a changed review is found: SHA-256, in hexadecimal. The database reckons the same. */
final class ReviewHash {

    /** Of the link before the first. */
    static final String NONE = "0".repeat(64);

    private static final String BREAK = "\n";

    private ReviewHash() {}

    static String of(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(String.join(BREAK, parts).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
