package org.halfpastfour.account;

import org.jspecify.annotations.Nullable;

/** An account of the case side was changed: it is written down there, and not where the city office looks. */
public record CaseSideChange(
        String action, AccountId account, @Nullable String detail) {}
