package org.halfpastfour.testing;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/**
 * Hashes of passwords that cost next to nothing to check, like the product's otherwise: tests sign in hundreds of times,
 * and each real hash takes a processor for a second where the server compiles lightly.
 */
public final class LightHash {

    private static final Argon2Function LIGHT = Argon2Function.getInstance(64, 1, 1, 32, Argon2.ID, 0x13);

    private LightHash() {}

    public static String of(String password) {
        return Password.hash(password).addRandomSalt(16).with(LIGHT).getResult();
    }
}
