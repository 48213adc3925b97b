package org.halfpastfour.feed.rest;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tags of {@code If-None-Match}, weak or not, without their quotation marks; a star stands for any. */
final class KnownTags {

    private static final String ANY = "*";
    private static final Pattern TAG = Pattern.compile("\"([^\"]{1,100})\"");

    private KnownTags() {}

    static Set<String> of(@Nullable String header) {
        if (header == null) {
            return Set.of();
        }
        return header.strip().equals(ANY)
                ? Set.of(ANY)
                : TAG.matcher(header)
                        .results()
                        .map((MatchResult tag) -> tag.group(1))
                        .collect(Collectors.toSet());
    }
}
