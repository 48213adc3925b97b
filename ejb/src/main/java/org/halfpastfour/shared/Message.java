package org.halfpastfour.shared;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A text with gaps, as ICU reads it: {@code {name}} and, where it depends on a number what is said,
 * {@code {count, plural, one {# child} other {# children}}}. It is parsed once. Numbers have no separators.
 */
public final class Message {

    /** English as programs write it, 1200 and not 1,200; its plurals are those of English. */
    private static final ULocale ENGLISH = new ULocale("en_US_POSIX");

    private final String text;
    private final MessageFormat format;
    private final Set<String> gaps;
    private final Set<String> counted;

    private Message(String text, ULocale locale) {
        this.text = text;
        this.format = new MessageFormat(text, locale);
        MessagePattern pattern = new MessagePattern(text);
        this.gaps = names(pattern, type -> true);
        this.counted = names(pattern, type -> type == ArgType.PLURAL);
    }

    public static Message of(String text, Locale locale) {
        return new Message(text, Texts.isEnglish(locale) ? ENGLISH : ULocale.SIMPLIFIED_CHINESE);
    }

    /** As it is written. */
    public String text() {
        return text;
    }

    /** With the gaps filled; one whose name is not there is left as it is. What is counted has to be a number. */
    public String say(Map<String, ?> filling) {
        Map<String, Object> named = new HashMap<>(filling);
        synchronized (format) {
            return format.format(named);
        }
    }

    /** The names of all gaps. */
    public Set<String> gaps() {
        return gaps;
    }

    /** The names of those whose number decides what is said. */
    public Set<String> counted() {
        return counted;
    }

    private static Set<String> names(MessagePattern pattern, Predicate<ArgType> ofType) {
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START && ofType.test(part.getArgType())) {
                names.add(pattern.getSubstring(pattern.getPart(i + 1)));
            }
        }
        return Set.copyOf(names);
    }
}
