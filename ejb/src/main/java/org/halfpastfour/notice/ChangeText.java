package org.halfpastfour.notice;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.halfpastfour.account.Language;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.Text;

/** From now on messages of a kind say this. A text has each gap that its kind needs, and no other. */
public record ChangeText(NoticeKind kind, Map<Language, Written> texts) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_BODY = 1000;

    public ChangeText {
        Map<Language, Written> tidy = new EnumMap<>(Language.class);
        Checks checks = new Checks();
        for (Language language : Language.values()) {
            Written written = texts.getOrDefault(language, new Written("", ""));
            Written own = new Written(Text.line(written.title()), Text.lines(written.body()));
            check(checks, kind, language, TextPart.TITLE, own.title());
            check(checks, kind, language, TextPart.BODY, own.body());
            tidy.put(language, own);
        }
        checks.orThrow();
        texts = Map.copyOf(tidy);
    }

    /** The name of a field: {@code title-zh-CN}. */
    public static String field(TextPart part, Language language) {
        return (part == TextPart.TITLE ? "title-" : "body-") + language.tag();
    }

    public Written in(Language language) {
        return Objects.requireNonNull(texts.get(language));
    }

    private static void check(Checks checks, NoticeKind kind, Language language, TextPart part, String text) {
        String field = field(part, language);
        checks.text(field, text, 1, part == TextPart.TITLE ? LONGEST_TITLE : LONGEST_BODY);
        if (!text.isEmpty()) {
            checkGaps(checks, kind, language, part, text);
        }
    }

    private static void checkGaps(Checks checks, NoticeKind kind, Language language, TextPart part, String text) {
        try {
            var unused = TemplateRule.checked(kind, part, language, text);
        } catch (DomainException refused) {
            checks.that(false, field(part, language), refused.code(), refused.arguments());
        }
    }
}
