package org.halfpastfour.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A browser in which somebody signed in before says so by a pass of its own, made for that account and its present
 * password: what strangers guess elsewhere does not lock it out, and its own wrong guesses lock nobody else. The idea is
 * OWASP's "device cookies".
 */
public final class KnownBrowser {

    public static final Duration KEPT = Duration.ofDays(180);

    private static final String HMAC = "HmacSHA256";
    private static final Pattern PASS = Pattern.compile("([A-Za-z0-9_-]{22})\\.(\\d{1,12})\\.([A-Za-z0-9_-]{43})");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 16;
    private static final int NAME_LETTERS = 12;

    private KnownBrowser() {}

    /** The cookie for a typed login name: each account that signs in here has its own. */
    public static String cookie(String loginName) {
        return "hpf-known-" + Digests.sha256(LoginName.typed(loginName)).substring(0, NAME_LETTERS);
    }

    /** The pass after a sign-in. */
    public static String pass(SignInResult signedIn, Instant now) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        String made = base64(nonce) + "." + now.getEpochSecond();
        return made + "." + seal(made, signedIn.loginName(), signedIn.stamp());
    }

    /** Under what the failures of this browser are counted; empty for a pass that is not this account's, or too old. */
    static Optional<String> guard(@Nullable String pass, SignInCandidate candidate, Instant now) {
        Matcher parts = PASS.matcher(pass == null ? "" : pass);
        if (!candidate.isActive() || !parts.matches()) {
            return Optional.empty();
        }
        Instant made = Instant.ofEpochSecond(Long.parseLong(parts.group(2)));
        String seal = seal(parts.group(1) + "." + parts.group(2), candidate.loginName(), candidate.stamp());
        boolean good = MessageDigest.isEqual(bytes(seal), bytes(parts.group(3))) && now.isBefore(made.plus(KEPT));
        return good ? Optional.of("browser " + parts.group(1)) : Optional.empty();
    }

    private static String seal(String made, String loginName, String stamp) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(bytes(stamp), HMAC));
            return base64(mac.doFinal(bytes(made + '\0' + loginName)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
