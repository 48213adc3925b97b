package org.halfpastfour.notice;

import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.AccountId;

/**
 * Who reads an inbox.
 *
 * @param households whose messages are in it
 * @param members the entries of a home's staff whose messages are in it
 * @param kept from whom who reads is kept: what tells of one of them is not there
 * @param talks whether who reads sees answers and may answer; not who is kept from a child of the household, of whom an
 *     answer may tell
 */
record Reader(AccountId account, Set<UUID> households, Set<UUID> members, Set<UUID> kept, boolean talks) {

    boolean sees(StoredMessage message) {
        UUID household = message.household();
        UUID member = message.staffMember();
        boolean own = household != null && households.contains(household) || member != null && members.contains(member);
        return own && message.about().stream().noneMatch(kept::contains);
    }
}
