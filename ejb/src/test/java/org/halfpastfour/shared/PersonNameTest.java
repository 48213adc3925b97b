package org.halfpastfour.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "王小明",
                "欧阳娜娜",
                "阿依古丽·买买提",
                "Anne-Marie O'Neil",
                "محمد علي",
                "דוד",
                "José",
                "𠮷野家",
                "J. Smith",
                "गीता"
            })
    void takesNamesOfAnyScript(String name) {
        assertEquals(name, new PersonName(name).value());
    }

    @Test
    void makesWhiteSpaceOneSpace() {
        assertEquals("王 小明", new PersonName(" \u3000王 \t\u3000 小明\u00a0").value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "小明😀",
                "😀",
                "王\u0000明",
                "王\u202e明",
                "\u2066ali\u2069",
                "王\ud83d",
                "<script>alert(1)</script>",
                "x'; DROP TABLE child;--",
                "12345",
                "·王",
                "---"
            })
    void refusesWhatIsNoName(String text) {
        InvalidInput refused = assertThrows(InvalidInput.class, () -> new PersonName(text));
        assertEquals("name", refused.fields().getFirst().field());
    }

    @Test
    void refusesAnEmptyName() {
        InvalidInput refused = assertThrows(InvalidInput.class, () -> new PersonName(" \u3000 "));
        assertEquals("required", refused.fields().getFirst().code());
    }

    @Test
    void takesFortyCharactersAndNotMore() {
        assertEquals(40, new PersonName("王".repeat(40)).value().length());
        assertEquals("too-long", codeFor("王".repeat(41)));
        assertEquals("too-long", codeFor("王".repeat(300)));
    }

    @Test
    void countsARareCharacterAsOne() {
        assertEquals(80, new PersonName("𠮷".repeat(40)).value().length());
    }

    private static String codeFor(String name) {
        return assertThrows(InvalidInput.class, () -> new PersonName(name))
                .fields()
                .getFirst()
                .code();
    }
}
