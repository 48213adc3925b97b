package org.halfpastfour.feed;

import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.StaffMemberId;

/** Whose calendar: one household's, one member of the staff's, or one home's. */
public record FeedOf(FeedKind kind, UUID id) {

    public static FeedOf household(HouseholdId household) {
        return new FeedOf(FeedKind.HOUSEHOLD, household.value());
    }

    public static FeedOf staff(StaffMemberId member) {
        return new FeedOf(FeedKind.STAFF, member.value());
    }

    public static FeedOf home(HomeId home) {
        return new FeedOf(FeedKind.HOME, home.value());
    }
}
