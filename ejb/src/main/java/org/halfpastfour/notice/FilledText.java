package org.halfpastfour.notice;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the gaps of what an operator wrote for a gateway. A word in braces that is no gap stays as it is: a body of JSON has braces of its own. */
final class FilledText {

    private static final Pattern GAP = Pattern.compile("\\{([a-z]+)}");

    private FilledText() {}

    /** @param written how a value is written there, such as within JSON */
    static String of(String template, Map<String, String> gaps, UnaryOperator<String> written) {
        return GAP.matcher(template).replaceAll(gap -> Matcher.quoteReplacement(value(gap, gaps, written)));
    }

    private static String value(MatchResult gap, Map<String, String> gaps, UnaryOperator<String> written) {
        String value = gaps.get(gap.group(1));
        return value == null ? gap.group() : written.apply(value);
    }
}
