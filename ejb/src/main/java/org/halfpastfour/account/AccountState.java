package org.halfpastfour.account;

/** Whether an account may be used. A disabled one is refused at once, in sessions that are open too. */
public enum AccountState {
    ACTIVE,
    DISABLED
}
