package org.halfpastfour.feed;

import java.util.regex.Pattern;

/** What nobody outside the case side is to read. */
public final class CaseSideWords {

    public static final Pattern ANY = Pattern.compile(
            "(?i)戒毒|康复|禁毒|吸毒|毒品|帮教|矫正|个案|服务对象|修复|社工|rehabilit|recover|drug|client|case|repair|probation");

    private CaseSideWords() {}
}
