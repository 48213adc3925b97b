package org.halfpastfour.family;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.PersonName;
import org.halfpastfour.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * An adult as entered.
 *
 * @param phone null or blank when there is none
 */
public record NewAdult(String name, @Nullable String phone) {

    void check(Checks checks, String prefix) {
        checks.value(prefix + "name", () -> new PersonName(name));
        if (hasPhone()) {
            checks.value(prefix + "phone", () -> phoneNumber());
        }
    }

    String plainName() {
        return new PersonName(name).value();
    }

    @Nullable
    String digits() {
        return hasPhone() ? phoneNumber().digits() : null;
    }

    private PhoneNumber phoneNumber() {
        return new PhoneNumber(phone == null ? "" : phone);
    }

    private boolean hasPhone() {
        return phone != null && !phone.isBlank();
    }
}
