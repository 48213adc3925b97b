package org.halfpastfour.feed;

import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Language;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.StaffMemberId;
import org.jspecify.annotations.Nullable;

/** The feed behind an address, whose owner still has the right to it. One of household, member and home is there. */
record AskedFeed(
        UUID id,
        UUID account,
        @Nullable UUID household,
        @Nullable UUID member,
        @Nullable UUID home,
        String languageTag) {

    FeedKind kind() {
        return household != null ? FeedKind.HOUSEHOLD : member != null ? FeedKind.STAFF : FeedKind.HOME;
    }

    AccountId owner() {
        return AccountId.of(account);
    }

    Language language() {
        return Language.of(languageTag);
    }

    HouseholdId ofHousehold() {
        return HouseholdId.of(there(household));
    }

    StaffMemberId ofMember() {
        return StaffMemberId.of(there(member));
    }

    HomeId ofHome() {
        return HomeId.of(there(home));
    }

    private static UUID there(@Nullable UUID id) {
        if (id == null) {
            throw new IllegalStateException("a calendar of another kind");
        }
        return id;
    }
}
