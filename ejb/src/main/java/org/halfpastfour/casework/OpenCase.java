package org.halfpastfour.casework;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.PersonName;
import org.halfpastfour.shared.PhoneNumber;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Opens the case of a client.
 *
 * @param district its code; one in which who asks is a caseworker
 * @param householdCode that the family gave the caseworker, to link its household at once, or empty
 */
public record OpenCase(
        String caseNumber,
        String name,
        @Nullable String phone,
        String district,
        @Nullable String householdCode) {

    public OpenCase {
        String typedName = name;
        String typedPhone = phone;
        new Checks()
                .text("caseNumber", caseNumber, 1, 30)
                .value("name", () -> new PersonName(Text.line(typedName)))
                .value("phone", () -> phone(typedPhone))
                .text("district", district, 1, 20)
                .text("householdCode", householdCode, 0, 60)
                .orThrow();
        caseNumber = Text.line(caseNumber);
        name = new PersonName(name).value();
        phone = phone(phone);
        householdCode = Text.line(householdCode).isEmpty() ? null : Text.line(householdCode);
    }

    private static @Nullable String phone(@Nullable String typed) {
        return Text.line(typed).isEmpty() ? null : new PhoneNumber(Text.line(typed)).digits();
    }
}
