package org.halfpastfour.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "13800000000, 13800000000",
        "138 0000 0000, 13800000000",
        "+86 138-0000-0000, 13800000000",
        "0086 13800000000, 13800000000",
        "(023) 6312 3456, 02363123456",
        "+86 23 6312 3456, 02363123456",
        "0816-2223333, 08162223333",
        "１３８００００００００, 13800000000",
        "１３８　００００　００００, 13800000000",
        "138\u00A00000\u20090000, 13800000000",
        "138‑0000–0000, 13800000000",
        "138.0000.0000, 13800000000",
        "\u202D138 0000 0000\u202C, 13800000000",
        "\u200B13800000000, 13800000000",
        "86 138 0000 0000, 13800000000",
        "8613800000000, 13800000000",
        "86-13800000000, 13800000000",
        "＋８６ 138 0000 0000, 13800000000",
        "+86 (138) 0000 0000, 13800000000",
        "008613800000000, 13800000000",
        "00 86 138 0000 0000, 13800000000",
        "1 3 8 0 0 0 0 0 0 0 0, 13800000000",
        "１３８-0000 0000, 13800000000",
        "（023）63123456, 02363123456",
        "０２３－６３１２　３４５６, 02363123456",
        "86 23 63123456, 02363123456",
        "86 023 63123456, 02363123456",
        "+86 (0)23 6312 3456, 02363123456",
        "0086 10 6312 3456, 01063123456",
        "+86 816 222 3333, 08162223333",
        "86-0816-2223333, 08162223333",
        "0086816 2223333, 08162223333",
        "١٣٨٠٠٠٠٠٠٠٠, 13800000000"
    })
    void normalisesWhatPeopleType(String typed, String digits) {
        assertEquals(digits, new PhoneNumber(typed).digits());
    }

    @Test
    void isPrintedInGroups() {
        assertEquals("138 0000 0000", new PhoneNumber("13800000000").toString());
        assertEquals("023 6312 3456", new PhoneNumber("02363123456").toString());
        assertEquals("0816 222 3333", new PhoneNumber("08162223333").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u200B"})
    void whatIsEmptyIsMissingAndNotWrong(String typed) {
        InvalidInput refused = assertThrows(InvalidInput.class, () -> new PhoneNumber(typed));
        assertEquals("required", refused.fields().getFirst().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"110", "1380000000", "138000000000", "12800000000", "1380000000a", "+1 202 555 0100"})
    void refusesWhatIsNoMainlandNumber(String typed) {
        InvalidInput refused = assertThrows(InvalidInput.class, () -> new PhoneNumber(typed));
        assertEquals("not-a-phone-number", refused.fields().getFirst().code());
    }
}
