package org.halfpastfour.account;

import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A name and a password on their way to the {@link AccountIdentityStore}, and what became of them on the way back. */
public final class SignInAttempt extends UsernamePasswordCredential {

    private final SignInOrigin origin;
    private @Nullable SignInResult result;

    public SignInAttempt(String loginName, String password, SignInOrigin origin) {
        super(loginName, password);
        this.origin = origin;
    }

    /** After the attempt. */
    public SignInResult result() {
        return Objects.requireNonNull(result, "not tried yet");
    }

    SignInOrigin origin() {
        return origin;
    }

    void became(SignInResult answer) {
        result = answer;
    }
}
