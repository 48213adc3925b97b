package org.halfpastfour.family;

import org.jspecify.annotations.Nullable;

/**
 * How an adult of a household signs in.
 *
 * @param loginName null when the adult has no account
 * @param parent whether the account is a parent of this household today
 * @param blocked whether the adult is a blocked guardian of a child of the household, and so gets no account
 * @param proposal a login name for a new account that nobody has
 */
public record ParentAccount(
        String name, @Nullable String loginName, boolean parent, boolean blocked, String proposal) {}
