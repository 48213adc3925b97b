package org.halfpastfour.account;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Makes and checks password hashes: Argon2id with 19 MiB, two passes and one lane. Each takes a processor for tens of
 * milliseconds, so only as many run at a time as there are processors, and the others wait their turn for a while.
 */
@ApplicationScoped
class Passwords {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int ARGON2_VERSION = 0x13;
    private static final int LONGEST = 1000;
    private static final int MOST_PATIENT_SECONDS = 20;

    private final Argon2Function argon2;
    private final SecureRandom random = new SecureRandom();
    private final Semaphore processors =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()), true);

    Passwords() {
        this(MEMORY_KIB);
    }

    Passwords(int memoryKib) {
        argon2 = Argon2Function.getInstance(memoryKib, PASSES, LANES, HASH_BYTES, Argon2.ID, ARGON2_VERSION);
    }

    /** The encoded hash, with its parameters and its own salt. */
    String hash(String password) {
        return inTurn(() -> encoded(argon2, password, salt()));
    }

    /** The hash as it is if this is the password of the other one, or of somebody who signs with the same salt. */
    String hash(String password, String beside) {
        return inTurn(() -> encoded(functionOf(beside), password, saltOf(beside)));
    }

    /** Whether this is the password of a hash; as slow for a wrong one, and for no hash at all, as for the right one. */
    boolean matches(String password, String hash) {
        return inTurn(
                () -> MessageDigest.isEqual(bytes(encoded(functionOf(hash), password, saltOf(hash))), bytes(hash)));
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!processors.tryAcquire(MOST_PATIENT_SECONDS, TimeUnit.SECONDS)) {
                throw new SignInBusy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw (SignInBusy) new SignInBusy().initCause(stopped);
        }
        try {
            return work.get();
        } finally {
            processors.release();
        }
    }

    private static String encoded(Argon2Function function, String password, byte[] salt) {
        String typed = password.substring(0, Math.min(password.length(), LONGEST));
        return function.hash(bytes(Normalizer.normalize(typed, Normalizer.Form.NFC)), salt)
                .getResult();
    }

    private byte[] salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }

    private Argon2Function functionOf(String hash) {
        return hash.startsWith("$argon2id$") ? Argon2Function.getInstanceFromHash(hash) : argon2;
    }

    /** {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}; anything else is a hash that nothing matches. */
    private static byte[] saltOf(String hash) {
        String[] parts = hash.split("\\$", -1);
        return parts.length == 6 && hash.startsWith("$argon2id$")
                ? Base64.getDecoder().decode(parts[4])
                : new byte[SALT_BYTES];
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
