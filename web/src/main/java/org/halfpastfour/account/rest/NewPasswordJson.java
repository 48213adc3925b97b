package org.halfpastfour.account.rest;

import org.halfpastfour.account.ChangePassword;
import org.jspecify.annotations.Nullable;

/** The body of {@code PUT /me/password}. */
public record NewPasswordJson(
        @Nullable String current, @Nullable String next) {

    ChangePassword command() {
        return new ChangePassword(current, next);
    }

    @Override
    public String toString() {
        return "NewPasswordJson";
    }
}
