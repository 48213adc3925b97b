package org.halfpastfour.notice;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands in a text message: what stands on the envelope, and where the rest can be read. */
final class ShortText {

    private final Wording wording;
    private final @Nullable String pages;

    /** @param pages where people find the pages, or null */
    ShortText(Wording wording, @Nullable String pages) {
        this.wording = wording;
        this.pages = pages;
    }

    String of(Outgoing outgoing) {
        return pages == null
                ? outgoing.outside()
                : wording.around("short", outgoing.language(), Map.of("outside", outgoing.outside(), "link", pages));
    }
}
