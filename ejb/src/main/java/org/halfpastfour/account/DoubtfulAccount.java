package org.halfpastfour.account;

import java.util.List;
import org.halfpastfour.shared.Role;

/**
 * An account of which it is to be settled who stands behind it.
 *
 * @param roles granted now or later
 */
public record DoubtfulAccount(AccountId id, String loginName, String displayName, List<Role> roles) {}
