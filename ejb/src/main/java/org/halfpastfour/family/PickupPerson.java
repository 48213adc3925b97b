package org.halfpastfour.family;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.jspecify.annotations.Nullable;

/** Who collects: an adult that is known already, or a new one by name and phone. */
public record PickupPerson(
        @Nullable AdultId known, @Nullable NewAdult added) {

    public static PickupPerson of(AdultId adult) {
        return new PickupPerson(adult, null);
    }

    public static PickupPerson of(String name, @Nullable String phone) {
        return new PickupPerson(null, new NewAdult(name, phone));
    }

    void check(Checks checks) {
        checks.that((known == null) != (added == null), "person", CommonError.REQUIRED);
        if (added != null) {
            added.check(checks, "person.");
        }
    }
}
