package org.halfpastfour.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Passwords that were right a moment ago, so that a program that signs in with every request does not pay for Argon2
 * each time. Kept is a keyed fingerprint that is worthless outside this process, for a minute, and only while the
 * account's password stays the same.
 */
@ApplicationScoped
class RecentSignIns {

    static final Duration KEPT = Duration.ofSeconds(60);

    private static final String HMAC = "HmacSHA256";
    private static final int MOST = 10_000;

    @Inject
    private Clock clock;

    private final SecretKeySpec key = newKey();

    private final Map<String, Recent> recent = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Recent> eldest) {
            return size() > MOST;
        }
    };

    RecentSignIns() {}

    RecentSignIns(Clock clock) {
        this.clock = clock;
    }

    boolean knows(SignInCandidate candidate, String password) {
        Recent known = get(candidate.loginName());
        return known != null
                && known.until.isAfter(clock.instant())
                && known.stamp.equals(candidate.stamp())
                && MessageDigest.isEqual(known.fingerprint, fingerprint(candidate, password));
    }

    void remember(SignInCandidate candidate, String password) {
        Recent now = new Recent(
                candidate.stamp(),
                fingerprint(candidate, password),
                clock.instant().plus(KEPT));
        synchronized (recent) {
            recent.remove(candidate.loginName());
            recent.put(candidate.loginName(), now);
        }
    }

    private @Nullable Recent get(String loginName) {
        synchronized (recent) {
            return recent.get(loginName);
        }
    }

    private byte[] fingerprint(SignInCandidate candidate, String password) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal((candidate.loginName() + '\0' + password).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SecretKeySpec newKey() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, HMAC);
    }

    @SuppressWarnings("ArrayRecordComponent") // compared by MessageDigest.isEqual only
    private record Recent(String stamp, byte[] fingerprint, Instant until) {}
}
