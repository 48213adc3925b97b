package org.halfpastfour.notice;

import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.home.StaffMemberId;
import org.jspecify.annotations.Nullable;

/** Who is told: one household or one of the staff, and nobody else with it. */
public record Receiver(@Nullable UUID household, @Nullable UUID staffMember) {

    public Receiver {
        if ((household == null) == (staffMember == null)) {
            throw new IllegalArgumentException("A message has one receiver");
        }
    }

    public static Receiver of(HouseholdId household) {
        return new Receiver(household.value(), null);
    }

    public static Receiver of(StaffMemberId member) {
        return new Receiver(null, member.value());
    }

    public boolean isHousehold() {
        return household != null;
    }
}
