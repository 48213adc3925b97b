package org.halfpastfour.account;

import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A name and a password on their way to the {@link AccountIdentityStore}, and what became of them on the way back. */
public final class SignInAttempt extends UsernamePasswordCredential {

    private final @Nullable String remote;
    private @Nullable SignInResult result;

    public SignInAttempt(String loginName, String password, @Nullable String remote) {
        super(loginName, password);
        this.remote = remote;
    }

    /** After the attempt. */
    public SignInResult result() {
        return Objects.requireNonNull(result, "not tried yet");
    }

    @Nullable
    String remote() {
        return remote;
    }

    void became(SignInResult answer) {
        result = answer;
    }
}
