package org.halfpastfour.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the container who may sign in: the accounts of the house. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    @Inject
    private SignIn signIn;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof SignInAttempt attempt)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        SignInResult result = signIn.check(attempt.getCaller(), attempt.getPasswordAsString(), attempt.origin());
        attempt.became(result);
        return result.isSignedIn()
                ? new CredentialValidationResult(result.loginName(), groups(result))
                : CredentialValidationResult.INVALID_RESULT;
    }

    /** The names of the container's groups, which are those of the roles. */
    public static Set<String> groups(SignInResult result) {
        return result.roles().stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }
}
