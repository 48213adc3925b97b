package org.halfpastfour.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "李〇〇",
                "𠮷野",
                "王\uD86E\uDFF0",
                "王\uD880\uDC00",
                "王\uD888\uDFB0",
                "䶮文",
                "阿卜杜热合曼·吾甫尔",
                "'t Hooft",
                "Nguyễn Thị Ánh"
            })
    void takesNamesAsPeopleHaveThem(String name) {
        assertEquals(name, new PersonName(name).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "阿依古丽•买买提",
                "阿依古丽・买买提",
                "阿依古丽･买买提",
                "阿依古丽‧买买提",
                "阿依古丽⋅买买提",
                "阿依古丽∙买买提",
                "阿依古丽●买买提",
                "阿依古丽．买买提",
                "阿依古丽.买买提",
                "阿依古丽 · 买买提",
                "阿依古丽·买买提\u200B",
                "\uFEFF阿依古丽·买买提",
                "阿依\u00AD古丽·买买提\u200E"
            })
    void keepsOneMiddleDotOfItsManyFormsAndNothingUnseen(String pasted) {
        assertEquals("阿依古丽·买买提", new PersonName(pasted).value());
    }

    @Test
    void unifiesWidthApostrophesHyphensCirclesAndRadicals() {
        assertEquals("Anna O'Neil", new PersonName("Ａｎｎａ　O’Ｎｅｉｌ").value());
        assertEquals("Anne-Marie", new PersonName("Anne‑Marie").value());
        assertEquals("李〇〇", new PersonName("李○○").value());
        assertEquals("张大山", new PersonName("张⼤⼭").value());
    }

    @ParameterizedTest
    @CsvSource({
        "王小明2, 2, sign-digit",
        "王小明😀, 😀, sign-emoji",
        "王❤️明, ❤, sign-emoji",
        "王（小）明, （, sign-punctuation",
        "王@明, @, sign-punctuation",
        "王+明, +, sign-symbol",
        "王①明, ①, sign-digit",
        "王\uE863明, U+E863, sign-private",
        "王\u202E明, U+202E, sign-unseen",
        "王\u0007明, U+0007, sign-unseen"
    })
    void aRefusalNamesTheSignAndItsKind(String name, String sign, String kind) {
        InvalidInput refused = assertThrows(InvalidInput.class, () -> new PersonName(name));
        FieldError error = refused.fields().getFirst();
        assertEquals("not-a-name", error.code());
        assertEquals(sign, error.arguments().get("sign"));
        assertEquals(kind, error.arguments().get("kind"));
    }

    @Test
    void aRefusalSpeaksOfEmojiOnlyWhereThereIsOne() {
        assertEquals("姓名里不能有“2”（数字），请去掉后再试。", told(Locale.CHINA, "王2"));
        assertEquals("姓名里不能有“😀”（表情符号），请去掉后再试。", told(Locale.CHINA, "王😀"));
        assertEquals("A name cannot have “2” in it (a digit). Please take it out.", told(Locale.ENGLISH, "Tom2"));
        assertEquals("姓名要以文字开头，不能以“·”开头。", told(Locale.CHINA, "·王"));
    }

    private static String told(Locale locale, String name) {
        FieldError error = assertThrows(InvalidInput.class, () -> new PersonName(name))
                .fields()
                .getFirst();
        return Texts.of(locale, ZoneOffset.UTC, error.code(), error.arguments());
    }

    private static String codeFor(String name) {
        return assertThrows(InvalidInput.class, () -> new PersonName(name))
                .fields()
                .getFirst()
                .code();
    }
}
