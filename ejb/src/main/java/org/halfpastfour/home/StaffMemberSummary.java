package org.halfpastfour.home;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An adult who works in a home.
 *
 * @param account the id of the account, or null without one
 * @param active whether the person still works there
 * @param version counts the changes of the entry
 */
public record StaffMemberSummary(
        StaffMemberId id,
        HomeId home,
        String name,
        @Nullable UUID account,
        boolean active,
        int version) {}
