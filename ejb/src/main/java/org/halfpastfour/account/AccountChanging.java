package org.halfpastfour.account;

/** The city office is about to change somebody's account; who observes it inside the transaction may still refuse. */
public record AccountChanging(AccountId account) {}
