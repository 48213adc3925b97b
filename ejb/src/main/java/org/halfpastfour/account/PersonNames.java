package org.halfpastfour.account;

/** How the pages call the person of an account, and the name with which it signs in. */
public record PersonNames(String displayName, String loginName) {

    /** Of an account that does not exist. */
    public static final PersonNames UNKNOWN = new PersonNames("–", "–");
}
