package org.halfpastfour.family.ui;

import java.util.Map;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.family.KnownPhone;
import org.halfpastfour.family.KnownPhones;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** Asks once, at the field, about a number that somebody is registered with; sent again as it is, it is saved. */
class PhoneQuestion {

    private final KnownPhones phones;
    private final Words words;
    private String settled;

    /** @param own as it is registered of this very person, or null */
    PhoneQuestion(KnownPhones phones, Words words, @Nullable String own) {
        this.phones = phones;
        this.words = words;
        this.settled = own == null ? "" : own;
    }

    void ask(String field, String typed) {
        if (typed.isBlank() || typed.equals(settled)) {
            return;
        }
        KnownPhone phone = phones.look(typed);
        settled = typed;
        if (phone.known()) {
            boolean named = !phone.names().isEmpty();
            throw new InvalidInput(
                    field,
                    (named ? FamilyError.PHONE_KNOWN_OF : FamilyError.PHONE_KNOWN).code(),
                    named ? Arguments.of("names", words.list(phone.names())) : Map.of());
        }
    }
}
