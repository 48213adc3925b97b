package org.halfpastfour.patterns;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of the product's code.
 *
 * @param whole whether a text is only ever held against it as a whole, and never searched
 * @param place the class that has it
 */
record FoundPattern(String regex, int flags, boolean whole, String place) {

    Pattern compiled() {
        return Pattern.compile(regex, flags);
    }

    /** Does with the text what the product does, to the end. */
    void tryOn(Pattern compiled, CharSequence text) {
        Matcher matcher = compiled.matcher(text);
        if (whole) {
            var unused = matcher.matches();
            return;
        }
        while (matcher.find()) {
            continue;
        }
    }

    /** Whether a text that goes on after this one could still be what is looked for. */
    @SuppressWarnings("JdkObsolete") // not where the match ends, but whether more could belong to it
    boolean staysOpen(Pattern compiled, String beginning) {
        Matcher matcher = compiled.matcher(beginning);
        var unused = whole ? matcher.matches() : matcher.lookingAt();
        return matcher.hitEnd();
    }

    @Override
    public String toString() {
        return place + ": " + regex;
    }
}
