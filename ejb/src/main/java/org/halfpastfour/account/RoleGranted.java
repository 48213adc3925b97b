package org.halfpastfour.account;

import org.halfpastfour.shared.Happening;

/** An account may do more than before, on the open side. What the case side grants is told to nobody here. */
public record RoleGranted(AccountId account, GrantId grant) implements Happening {}
