package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.halfpastfour.account.Language;
import org.halfpastfour.shared.CodeWord;
import org.halfpastfour.shared.Message;
import org.halfpastfour.shared.Spacing;
import org.halfpastfour.shared.TextFiles;

/** What messages say: the one place where their texts are read. */
@ApplicationScoped
class Wording {

    private static final TextFiles FILES = TextFiles.only(Wording.class, "texts/notices");

    @Inject
    TextRecords versions;

    /** A text with its part filled in; the body of a message of several news has one such line for each. */
    Written say(NoticeKind kind, Language language, Map<String, String> gaps) {
        return new Written(title(kind, language), line(kind, language, gaps));
    }

    String title(NoticeKind kind, Language language) {
        return fill(template(kind, TextPart.TITLE, language), language, Map.of());
    }

    String line(NoticeKind kind, Language language, Map<String, String> gaps) {
        return fill(template(kind, TextPart.BODY, language), language, gaps);
    }

    /** What stands around messages, such as on their envelopes. */
    String around(String key, Language language, Map<String, String> gaps) {
        return fill(text(key, language), language, gaps);
    }

    /** As it holds now: as the city office wrote it last. */
    Message template(NoticeKind kind, TextPart part, Language language) {
        return template(kind, versions.latest(kind), part, language);
    }

    /** As this version says it, or as it came with the product. */
    static Message template(NoticeKind kind, Optional<TextVersion> latest, TextPart part, Language language) {
        return latest.map(version -> Objects.requireNonNull(version.texts().get(language)))
                .map(written -> part == TextPart.TITLE ? written.title() : written.body())
                .map(text -> Message.of(text, language.locale()))
                .orElseGet(() -> shipped(kind, part, language));
    }

    /** As it came with the product. */
    static Message shipped(NoticeKind kind, TextPart part, Language language) {
        return text(key(kind, part), language);
    }

    /** The gaps that a text must have; any other is refused. */
    static Set<String> gaps(NoticeKind kind, TextPart part) {
        return shipped(kind, part, Language.CHINESE).gaps();
    }

    private static Message text(String key, Language language) {
        return FILES.find(language.locale(), key)
                .orElseThrow(() -> new IllegalStateException("No text " + key + " in " + language));
    }

    static String key(NoticeKind kind, TextPart part) {
        return CodeWord.of(kind) + "." + CodeWord.of(part);
    }

    private static String fill(Message text, Language language, Map<String, String> gaps) {
        if (language == Language.ENGLISH) {
            return text.say(gaps);
        }
        Map<String, String> filling = new HashMap<>();
        gaps.forEach((name, said) -> filling.put(name, Spacing.filling(said)));
        return Spacing.close(text.say(filling));
    }
}
