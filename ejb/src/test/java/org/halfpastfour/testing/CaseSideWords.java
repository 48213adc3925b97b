package org.halfpastfour.testing;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What nobody outside the case side is to read, in both languages: the one list for all tests. */
public final class CaseSideWords {

    /** Also where it stands in a longer word; but an English one begins where a word does, as "case" does not in "lowercase". */
    public static final Pattern ANY = Pattern.compile(
            "(?i)戒毒|康复|禁毒|吸毒|毒品|帮教|矫正|服刑|刑满|个案|服务对象|修复|社工|督导|介入|方案"
                    + "|\\b(?:rehab|recover|drug|client|case|repair|probation|offender|supervisor|care plan|intervention|treatment)");

    /** Of a room that is held for one family, everybody reads that much; in a message to anybody it has no place. */
    public static final String MEETING = "会谈";

    private CaseSideWords() {}

    /** Those that stand in a text. */
    public static List<String> in(String text) {
        return ANY.matcher(text).results().map(MatchResult::group).toList();
    }
}
